package org.cobi.workflow.restricted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Role;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.rule.RuleId;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.rules.Setting;

/**
 * The restricted file of one episode. It is a journal of its own: a host keeps it where only the
 * victim's side and the police can read.
 *
 * <p>A report of any level is taken, at any time. Nothing here can touch the episode.
 *
 * @param episode the episode's opaque id
 * @param reports every report, in the order in which they were received
 */
public record RestrictedFile(EpisodeId episode, List<RestrictedReport> reports) {
  private static final RuleId STAYS_RESTRICTED = RuleId.of("COBI-REL-08");

  /** Copies the reports. */
  public RestrictedFile {
    reports = List.copyOf(reports);
  }

  /** An empty file. */
  public static RestrictedFile of(EpisodeId episode) {
    return new RestrictedFile(episode, List.of());
  }

  /** The file with one more report. */
  public RestrictedFile with(RestrictedReport report) {
    List<RestrictedReport> more = new ArrayList<>(reports);
    more.add(report);
    return new RestrictedFile(episode, more);
  }

  /**
   * What is owed on the victim's side because of the reports: the police are told, within the hour
   * for level 3 and within four hours for level 2 by default, on the wall clock.
   */
  public List<Duty> duties(Setting setting) {
    return IntStream.range(0, reports.size())
        .boxed()
        .flatMap(index -> dutyOf(index + 1, reports.get(index), setting))
        .toList();
  }

  private static Stream<Duty> dutyOf(int number, RestrictedReport report, Setting setting) {
    if (!report.level().isAtLeast(RelapseLevel.RENEWED_STALKING)) {
      return Stream.empty();
    }
    TimeLimit limit =
        report.level() == RelapseLevel.THREAT_OR_VIOLENCE
            ? setting.policy().threatReportWithin()
            : setting.policy().relapseReportWithin();
    Deadline deadline = limit.evenBeyond(report.receivedAt(), setting.calendar());
    return Stream.of(
        Duty.builder()
            .id(DutyId.of(STAYS_RESTRICTED + "/" + number))
            .rule(STAYS_RESTRICTED)
            .name("TELL_POLICE_RESTRICTED")
            .what("Tell the police, who decide whether and how the report can be acted upon.")
            .owner(Role.STALKING_ADVOCATE)
            .deadline(deadline)
            .subject(Subject.episode())
            .build());
  }

  @Override
  public String toString() {
    return "RestrictedFile[<redacted>]";
  }
}
