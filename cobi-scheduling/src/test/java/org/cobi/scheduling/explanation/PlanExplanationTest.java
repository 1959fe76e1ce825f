package org.cobi.scheduling.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.scheduling.explanation.SlotWorld.A;
import static org.cobi.scheduling.explanation.SlotWorld.B;
import static org.cobi.scheduling.explanation.SlotWorld.MON_2026_03_02;
import static org.cobi.scheduling.explanation.SlotWorld.MON_2026_03_09;
import static org.cobi.scheduling.explanation.SlotWorld.Q1;
import static org.cobi.scheduling.explanation.SlotWorld.Q2;
import static org.cobi.scheduling.explanation.SlotWorld.X000001;
import static org.cobi.scheduling.explanation.SlotWorld.X000002;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.rule.RuleId;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.time.ReadableDate;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Reason;
import org.junit.jupiter.api.Test;

class PlanExplanationTest {
  private static final LocalDateTime MON_AT_TEN = MON_2026_03_09.atTime(10, 0);
  private static final String DAY = ReadableDate.of(MON_2026_03_09);
  private static final String TAKEN = ReadableDate.of(MON_AT_TEN) + " is not available";
  private final SlotWorld world = new SlotWorld();

  @Test
  void the_day_is_what_its_name_says() {
    assertThat(MON_2026_03_09.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(MON_2026_03_02.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void a_slot_that_can_be_used_has_no_reason_against_it() {
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void everything_in_the_way_is_said_at_once() {
    world
        .person(
            person ->
                person
                    .latest(LocalDate.of(2026, 3, 8))
                    .available(SlotWorld.hours(LocalTime.of(11, 0), LocalTime.of(17, 0)))
                    .offices(Set.of(B)))
        .practitioner(who -> who.addLeave(MON_2026_03_09).maxPerDay(0))
        .calendar(calendar -> calendar.withBankHoliday(MON_2026_03_09))
        .fundedUntil(LocalDate.of(2026, 3, 7));

    assertThat(world.whyNot())
        .containsExactly(
            reason("COBI-PRG-05", DAY + " lies after the window", "one day longer"),
            reason("COBI-PRG-07", DAY + " lies after the funding", "funding for 2 days longer"),
            reason("COBI-SCH-01", DAY + " is a holiday or closure day", "another day"),
            reason(
                "COBI-SCH-06",
                ReadableDate.of(MON_AT_TEN) + " is not among the person's hours",
                "one more morning, Mondays"),
            reason(
                "COBI-SCH-05", "the office is not one of the person's offices", "another office"),
            reason(
                "COBI-SCH-05",
                "the practitioner is away on " + DAY,
                "another practitioner, or another day"),
            reason(
                "COBI-SCH-05",
                "the practitioner holds no more sessions on " + DAY,
                "one more session a day"));
  }

  private static Reason reason(String rule, String words, String help) {
    return new Reason(RuleId.of(rule), words, Optional.of(help));
  }

  private void assertHelp(String... help) {
    assertThat(world.whyNot())
        .extracting(Reason::wouldHelp)
        .containsExactlyElementsOf(List.of(help).stream().map(Optional::of).toList());
  }

  @Test
  void a_window_is_longer_by_just_as_many_days_as_are_missing() {
    world.person(person -> person.latest(LocalDate.of(2026, 3, 6)));
    assertHelp("3 days longer");
    world.person(person -> person.latest(LocalDate.of(2026, 3, 8)));
    assertHelp("one day longer");
    world.person(person -> person.latest(MON_2026_03_09));
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void a_window_begins_earlier_by_just_as_many_days_as_are_missing() {
    world.person(person -> person.earliest(LocalDate.of(2026, 3, 11)));
    assertHelp("a window that begins 2 days earlier");
    world.person(person -> person.earliest(MON_2026_03_09));
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void the_funding_reaches_to_its_last_day() {
    world.fundedUntil(LocalDate.of(2026, 3, 8));
    assertHelp("funding for one day longer");
    world.fundedUntil(MON_2026_03_09);
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void sessions_start_on_the_grid_and_the_nearest_start_is_named() {
    assertThat(world.whyNot(MON_2026_03_09.atTime(10, 10)))
        .containsExactly(
            reason(
                "COBI-SCH-02",
                "sessions start every 30 minutes, and not at 10:10",
                "a start at 10:00"));
    assertThat(world.whyNot(MON_2026_03_09.atTime(10, 20)))
        .extracting(Reason::wouldHelp)
        .containsExactly(Optional.of("a start at 10:30"));
  }

  @Test
  void hours_of_office_person_and_practitioner_are_each_named() {
    assertThat(world.whyNot(MON_2026_03_09.atTime(16, 0))).isEmpty();
    assertThat(world.whyNot(MON_2026_03_09.atTime(16, 30)))
        .extracting(Reason::wouldHelp)
        .containsExactly(
            Optional.of("the office open from 16:30 to 17:30 on Mondays"),
            Optional.of("one more afternoon, Mondays"),
            Optional.of("the practitioner there from 16:30 to 17:30 on Mondays"));
    assertThat(world.whyNot(MON_2026_03_09.atTime(19, 30)))
        .extracting(Reason::wouldHelp)
        .contains(Optional.of("another time"), Optional.of("one more evening, Mondays"));
  }

  @Test
  void hours_of_a_practitioner_that_touch_are_one() {
    Shift touching =
        new Shift(
            A,
            List.of(
                TimeSpan.of(LocalTime.of(10, 30), LocalTime.of(17, 0)),
                TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(10, 30))));
    world.practitioner(who -> who.putWeek(DayOfWeek.MONDAY, touching));
    assertThat(world.whyNot()).isEmpty();
    Shift apart = new Shift(A, List.of(TimeSpan.of(LocalTime.of(10, 30), LocalTime.of(17, 0))));
    world.practitioner(who -> who.putWeek(DayOfWeek.MONDAY, apart));
    assertHelp("the practitioner there from 10:00 to 11:00 on Mondays");
  }

  @Test
  void dates_ruled_out_by_person_and_office_are_named() {
    world.person(
        person ->
            person.available(
                SlotWorld.hours(LocalTime.of(9, 0), LocalTime.of(17, 0), MON_2026_03_09)));
    world.office(
        office ->
            office.openingHours(
                SlotWorld.hours(LocalTime.of(9, 0), LocalTime.of(17, 0), MON_2026_03_09)));
    assertHelp("another day, or another office", "coming on a date that was ruled out");
  }

  @Test
  void a_practitioner_at_another_office_or_on_a_day_off_is_not_there() {
    world.practitioner(
        who ->
            who.putWeek(
                DayOfWeek.MONDAY,
                new Shift(B, List.of(TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(17, 0))))));
    assertHelp("the practitioner there from 10:00 to 11:00 on Mondays");
  }

  @Test
  void a_full_day_and_a_full_caseload_say_how_many_more() {
    world.practitioner(who -> who.maxPerDay(1).maxCaseload(1));
    world.booked(X000002, 1, MON_2026_03_09.atTime(12, 0), Q1);
    assertHelp("one more session a day", "one more place with the practitioner");
    world.practitioner(who -> who.maxPerDay(0).maxCaseload(0));
    assertHelp("2 more sessions a day", "2 more places with the practitioner");
    world.practitioner(who -> who.maxPerDay(2).maxCaseload(2));
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void whoever_has_the_person_already_needs_no_place() {
    world.practitioner(who -> who.maxCaseload(0));
    world.booked(X000001, 1, MON_2026_03_02.atTime(10, 0), Q1);
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void a_required_practitioner_stays() {
    world.booked(X000001, 1, MON_2026_03_02.atTime(10, 0), Q2);
    assertThat(world.whyNot()).isEmpty();
    world.person(person -> person.continuity(Continuity.REQUIRED));
    assertHelp("a second practitioner");
  }

  @Test
  void gaps_to_both_sides_are_looked_at() {
    world.booked(X000001, 1, LocalDate.of(2026, 3, 5).atTime(10, 0), Q1);
    assertHelp("gaps of 4 days or more");
    world.person(person -> person.gap(GapLimits.of(4, 7, 10)));
    assertThat(world.whyNot()).isEmpty();
    world.booked(X000001, 3, LocalDate.of(2026, 3, 20).atTime(10, 0), Q1);
    assertHelp("gaps of up to 11 days");
    world.person(person -> person.gap(GapLimits.of(4, 7, 11)));
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void leave_in_between_stretches_a_gap_where_that_was_authorised() {
    world.booked(X000001, 3, LocalDate.of(2026, 3, 20).atTime(10, 0), Q1);
    world.person(person -> person.gap(GapLimits.of(5, 7, 10).acrossLeave(11)));
    assertHelp("gaps of up to 11 days");
    world.practitioner(who -> who.addLeave(LocalDate.of(2026, 3, 16)));
    assertThat(world.whyNot()).isEmpty();
  }

  @Test
  void the_session_that_is_asked_about_is_not_in_its_own_way() {
    world.booked(X000001, 2, MON_AT_TEN, Q1);
    assertThat(world.whyNot()).isEmpty();
    assertThat(world.whyNot(MON_2026_03_09.atTime(10, 30))).isEmpty();
  }

  @Test
  void sessions_are_held_in_their_order() {
    world.booked(X000001, 1, LocalDate.of(2026, 3, 16).atTime(10, 0), Q1);
    assertThat(world.whyNot())
        .extracting(Reason::words, Reason::wouldHelp)
        .containsExactly(
            Tuple.tuple(DAY + " is not between the sessions before and after", Optional.empty()));
  }

  @Test
  void a_slot_is_free_to_the_minute() {
    world.booked(X000002, 1, MON_2026_03_09.atTime(9, 0), Q1);
    assertThat(world.whyNot()).isEmpty();
    world.booked(X000002, 2, MON_2026_03_09.atTime(11, 0), Q2);
    assertThat(world.whyNot()).isEmpty();
    world.booked(X000002, 3, MON_2026_03_09.atTime(10, 30), Q2);
    assertThat(world.whyNot())
        .containsExactly(reason("COBI-SCH-05", TAKEN, "another time, day or office"));
  }

  @Test
  void what_is_restricted_reads_like_a_room_that_is_taken() {
    List<Reason> taken =
        new SlotWorld().booked(X000002, 1, MON_2026_03_09.atTime(9, 30), Q2).whyNot();
    List<Reason> excluded = new SlotWorld().person(one -> one.addExcludedOffices(A)).whyNot();
    List<Reason> apart =
        new SlotWorld()
            .person(one -> one.addSeparateFrom(X000002))
            .booked(X000002, 1, MON_2026_03_09.atTime(15, 0), Q2)
            .whyNot();
    List<Reason> apartTheOtherWay =
        new SlotWorld()
            .other(two -> two.addSeparateFrom(X000001))
            .booked(X000002, 1, MON_2026_03_09.atTime(15, 0), Q2)
            .whyNot();

    assertThat(taken).containsExactly(reason("COBI-SCH-05", TAKEN, "another time, day or office"));
    assertThat(excluded).isEqualTo(taken);
    assertThat(apart).isEqualTo(taken);
    assertThat(apartTheOtherWay).isEqualTo(taken);
  }

  @Test
  void the_restricted_reasons_are_for_those_who_may_read_them() {
    world
        .person(one -> one.addExcludedOffices(A).addSeparateFrom(X000002))
        .booked(X000002, 1, MON_2026_03_09.atTime(15, 0), Q2);
    PlanExplanation explanation = world.explanation();
    int readers = 0;
    for (Audience audience : Audience.values()) {
      var found = explanation.restricted(SlotWorld.slot(MON_AT_TEN), audience);
      if (audience.readsRestricted()) {
        readers++;
        assertThat(found)
            .extracting(reason -> reason.rule().value())
            .containsExactly("COBI-SCH-08", "COBI-SCH-09");
        assertThat(found)
            .extracting(reason -> reason.publicFace().finding().words())
            .containsOnly(TAKEN);
        assertThat(found.toString()).doesNotContain("SCH-08", "SCH-09", "excluded", "apart");
      } else {
        assertThat(found).isEmpty();
      }
    }
    assertThat(readers).isEqualTo(2);
  }

  @Test
  void what_is_not_in_the_caseload_is_misuse() {
    AskedSlot slot = SlotWorld.slot(MON_AT_TEN);
    assertThatThrownBy(
            () ->
                world
                    .explanation()
                    .whyNot(
                        new AskedSlot(X000001, SessionNumber.of(4), MON_AT_TEN, Q1, slot.office())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("session");
    assertThatThrownBy(
            () ->
                world
                    .explanation()
                    .whyNot(
                        new AskedSlot(X000001, slot.session(), MON_AT_TEN, Q1, PlaceRef.of("C"))))
        .hasMessageContaining("office");
    assertThatThrownBy(() -> world.whyNot(LocalDate.of(2026, 4, 13).atTime(10, 0)))
        .hasMessageContaining("calendar");
    PlanningCalendar calendar = world.caseload().calendar();
    assertThat(calendar.lastDay()).isEqualTo(LocalDate.of(2026, 4, 12));
  }
}
