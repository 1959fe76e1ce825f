package org.cobi.workflow.restricted;

import java.util.List;
import java.util.stream.IntStream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Role;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.rule.RuleId;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.rules.Setting;

/** What is owed on the victim's side. */
final class RestrictedDuties {
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
}
