package org.cobi.workflow.restricted;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Role;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.restricted.VictimRef;
import org.cobi.model.rule.RuleId;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.restricted.RestrictedEvent.PreferenceRecorded;
import org.cobi.workflow.rules.Setting;

/** What is owed on the victim's side. */
final class RestrictedDuties {
  private static final RuleId SCHEME_IS_INFORMED = RuleId.of("COBI-VIC-04");
  private static final RuleId STAYS_RESTRICTED = RuleId.of("COBI-REL-08");

  private RestrictedDuties() {}

  /**
   * The police are told of a grave report, by default within the hour for level 3 and within four
   * hours for level 2, on the wall clock. Each report keeps its number, whatever is done about
   * others.
   */
  static List<Duty> of(RestrictedFile file, Setting setting) {
    List<RestrictedReport> reports = file.reports();
    return IntStream.range(0, reports.size())
        .filter(index -> isOwed(file, reports.get(index)))
        .mapToObj(index -> duty(index + 1, reports.get(index), setting))
        .toList();
  }

  private static boolean isOwed(RestrictedFile file, RestrictedReport report) {
    return report.level().isAtLeast(RelapseLevel.RENEWED_STALKING)
        && !file.isPoliceTold(report.reference());
  }

  private static Duty duty(int number, RestrictedReport report, Setting setting) {
    TimeLimit limit =
        report.level() == RelapseLevel.THREAT_OR_VIOLENCE
            ? setting.policy().threatReportWithin()
            : setting.policy().relapseReportWithin();
    Deadline deadline = limit.evenBeyond(report.receivedAt(), setting.calendar());
    return Duty.builder()
        .id(DutyId.of(STAYS_RESTRICTED + "/" + number))
        .rule(STAYS_RESTRICTED)
        .name("TELL_POLICE_RESTRICTED")
        .what("Tell the police, who decide whether and how the report can be acted upon.")
        .owner(Role.STALKING_ADVOCATE)
        .deadline(deadline)
        .subject(Subject.episode())
        .build();
  }

  /** Whoever runs the scheme tells the victim; the programme has told them, and nobody else. */
  static List<Duty> toTell(
      RestrictedFile file,
      EpisodeId episode,
      ProgressFact change,
      Instant at,
      Setting setting,
      DisclosurePolicy policy) {
    Deadline deadline = setting.policy().victimSideWithin().from(at, setting.calendar());
    List<VictimRef> victims =
        file.links().stream()
            .filter(link -> link.episode().equals(episode))
            .map(Link::victim)
            .distinct()
            .toList();
    return IntStream.range(0, victims.size())
        .boxed()
        .flatMap(
            index ->
                file.preferenceOf(victims.get(index)).stream()
                    .filter(said -> said.preference() == ContactPreference.OPTED_IN)
                    .filter(said -> policy.allows(said.scheme(), change))
                    .map(said -> dutyToTell(index + 1, said, change, deadline)))
        .toList();
  }

  private static Duty dutyToTell(
      int number, PreferenceRecorded said, ProgressFact change, Deadline deadline) {
    return Duty.builder()
        .id(DutyId.of(SCHEME_IS_INFORMED + "/" + number))
        .rule(SCHEME_IS_INFORMED)
        .name("KEEP_VICTIM_INFORMED")
        .what("Keep the victim informed of the single fact: " + change.title() + ".")
        .owner(said.scheme().recipient())
        .deadline(deadline)
        .subject(Subject.episode())
        .build();
  }
}
