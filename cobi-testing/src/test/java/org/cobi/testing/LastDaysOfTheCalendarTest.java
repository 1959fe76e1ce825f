package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cobi.model.audience.Audience;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.model.time.LondonTime;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.Decision;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.Setting;
import org.junit.jupiter.api.Test;

/** A relapse is heard on any day, also where the calendar can count no working days any more. */
class LastDaysOfTheCalendarTest {
  private static final LocalDate THU_2028_09_14 = LocalDate.of(2028, 9, 14);
  private static final LocalDate TUE_2028_12_26 = LocalDate.of(2028, 12, 26);
  private static final LocalDate WED_2028_12_27 = LocalDate.of(2028, 12, 27);
  private static final LocalDate SUN_2017_12_31 = LocalDate.of(2017, 12, 31);
  private static final Histories COMMUNITY =
      Histories.of(Route.COMMUNITY_ORDER, THU_2028_09_14.atTime(10, 0));
  private static final String AT_ONCE = " (at once, as the calendar ends too soon to say)";

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(LastDaysOfTheCalendarTest.class);
    assertThat(HolidayCalendars.ENGLAND_AND_WALES.lastDay()).isEqualTo(TUE_2028_12_26);
    assertThat(HolidayCalendars.ENGLAND_AND_WALES.covers(SUN_2017_12_31)).isFalse();
  }

  @Test
  void every_level_is_heard_on_the_last_day_after_it_and_before_the_first() {
    for (LocalDate day : List.of(TUE_2028_12_26, WED_2028_12_27, SUN_2017_12_31)) {
      for (RelapseLevel level : EnumSet.allOf(RelapseLevel.class)) {
        Then heard = running().when(report(level, day)).accepted();
        assertThat(heard.episode().relapses()).hasSize(1);
        assertThat(heard.episode().stage() == Stage.SUSPENDED)
            .isEqualTo(level.isAtLeast(RelapseLevel.RENEWED_STALKING));
      }
    }
  }

  @Test
  void the_safety_clocks_run_on_and_working_days_are_due_at_once() {
    running()
        .when(report(RelapseLevel.RENEWED_STALKING, TUE_2028_12_26))
        .raises("COBI-REL-03", Role.PRACTITIONER, "Wed 27 Dec 2028 03:10")
        .raises("COBI-REL-06", Role.PROGRAMME_MANAGER, "Tue 26 Dec 2028" + AT_ONCE);
    running()
        .when(report(RelapseLevel.THREAT_OR_VIOLENCE, WED_2028_12_27))
        .raises("COBI-REL-02", Role.PRACTITIONER, "Thu 28 Dec 2028 00:10")
        .raises("COBI-REL-06", Role.PROGRAMME_MANAGER, "Wed 27 Dec 2028" + AT_ONCE);
    running()
        .when(report(RelapseLevel.LAPSE, WED_2028_12_27))
        .raises("COBI-REL-04", Role.PRACTITIONER, "Wed 27 Dec 2028" + AT_ONCE);
  }

  @Test
  void the_week_before_only_what_leads_out_of_the_calendar_is_due_at_once() {
    Then heard = running().when(report(RelapseLevel.RENEWED_STALKING, LocalDate.of(2028, 12, 18)));
    Optional<Duty> review =
        heard.decision().duties().stream()
            .filter(duty -> duty.name().equals("REVIEW_THE_RELAPSE"))
            .findFirst();
    assertThat(review).isPresent();
    assertThat(review.orElseThrow().deadline().isBeyondCalendar()).isTrue();
    assertThat(review.orElseThrow().deadline().clock()).isEqualTo(ClockKind.WORKING_DAYS);
    running()
        .when(report(RelapseLevel.RENEWED_STALKING, LocalDate.of(2028, 12, 15)))
        .raises("COBI-REL-06", Role.PROGRAMME_MANAGER, "Fri 22 Dec 2028");
  }

  @Test
  void what_the_victims_side_reports_is_heard_too() {
    Setting setting =
        running()
            .under(LocalPolicy.builder().relapseReportWithin(TimeLimit.workingDays(1)).build())
            .workflow()
            .setting();
    List<Duty> duties =
        Restricted.file(
                Restricted.received(
                    Restricted.REPORT, RelapseLevel.RENEWED_STALKING, late(WED_2028_12_27)))
            .duties(setting);
    assertThat(duties).hasSize(1);
    assertThat(duties.get(0).deadline().isBeyondCalendar()).isTrue();
  }

  @Test
  void what_is_heard_can_be_explained() {
    Decision heard = running().decide(report(RelapseLevel.LAPSE, WED_2028_12_27));
    assertThat(heard).isInstanceOf(Decision.Accepted.class);
    assertThat(
            running()
                .workflow()
                .explain(
                    running().episode(),
                    report(RelapseLevel.LAPSE, WED_2028_12_27),
                    Audience.PRACTITIONER))
        .isNotEmpty();
  }

  private static Scenario running() {
    return Scenario.of(PublishedProgrammes.KSS_2018).given(COMMUNITY.delivered(1));
  }

  private static ReportRelapse report(RelapseLevel level, LocalDate day) {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RELAPSE-1"))
        .level(level)
        .source(ReportSource.POLICE)
        .at(late(day))
        .gradedBy(People.PRACTITIONER)
        .build();
  }

  private static Instant late(LocalDate day) {
    return LondonTime.instantOf(day.atTime(23, 10));
  }
}
