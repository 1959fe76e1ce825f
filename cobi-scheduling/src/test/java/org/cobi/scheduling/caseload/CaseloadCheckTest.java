package org.cobi.scheduling.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.junit.jupiter.api.Test;

/** Whatever cannot be is said at once, each with a pointer into the document, and of nobody. */
class CaseloadCheckTest {
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final LocalDate SUN_2026_04_12 = LocalDate.of(2026, 4, 12);
  private static final TimeSpan MORNING = TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
  private static final PlaceRef A = PlaceRef.of("A");
  private static final PlaceRef NOWHERE = PlaceRef.of("NOWHERE");
  private static final ParticipantRef ONE = ParticipantRef.of("X000001");

  @Test
  void a_sound_caseload_has_no_problem() {
    assertThat(whole(parts -> parts).build().people()).hasSize(1);
    assertThat(SUN_2026_04_12).isEqualTo(MON_2026_03_02.plusDays(41));
  }

  @Test
  void a_calendar_begins_on_a_monday_and_has_days() {
    assertProblem(
        calendar(c -> c.firstDay(MON_2026_03_02.minusDays(1)).days(43)),
        "/calendar/firstDay: the first day must be a Monday");
    assertThat(problems(calendar(c -> c.days(0))))
        .contains("/calendar/days: there must be 1 to 1100 days but are 0");
    assertProblem(
        calendar(c -> c.days(1101)), "/calendar/days: there must be 1 to 1100 days but are 1101");
    assertThat(whole(calendar(c -> c.days(1100))).build().calendar().days()).isEqualTo(1100);
  }

  @Test
  void a_day_ends_after_it_starts_and_has_at_most_64_steps() {
    assertProblem(
        calendar(c -> c.dayEnd(LocalTime.of(8, 0))),
        "/calendar/dayEnd: the day must end after it starts");
    assertProblem(
        calendar(c -> c.grainMinutes(0)),
        "/calendar/grainMinutes: a step of the grid must have at least 1 minute");
    assertProblem(
        calendar(c -> c.grainMinutes(9)),
        "/calendar/grainMinutes: a day must have at most 64 steps of the grid but has 66; use a"
            + " coarser grid or shorter days");
    assertThat(whole(calendar(c -> c.grainMinutes(10))).build().calendar().grainMinutes())
        .isEqualTo(10);
  }

  @Test
  void what_lies_outside_the_calendar_is_not_known() {
    assertProblem(
        calendar(c -> c.addBankHolidays(SUN_2026_04_12.plusDays(1))),
        "/calendar/bankHolidays: every bank holiday must lie in the calendar");
    assertProblem(
        whole -> whole.fundingEnd(MON_2026_03_02.minusDays(1)),
        "/fundingEnd: the funding must not end before the calendar begins");
    assertProblem(
        person(p -> p.earliest(MON_2026_03_02.minusDays(1))),
        "/participants/0/earliest: the window must begin in the calendar: outside it, holidays are"
            + " not known");
    assertProblem(
        person(p -> p.latest(SUN_2026_04_12.plusDays(1))),
        "/participants/0/latest: the window must end in the calendar: outside it, holidays are not"
            + " known");
  }

  @Test
  void a_window_ends_after_it_begins() {
    assertProblem(
        person(p -> p.earliest(SUN_2026_04_12).latest(SUN_2026_04_12.minusDays(1))),
        "/participants/0/latest: the window must not end before it begins");
    assertThat(whole(person(p -> p.earliest(SUN_2026_04_12))).build().people().get(0).latest())
        .isEqualTo(SUN_2026_04_12);
  }

  @Test
  void what_is_named_is_there() {
    assertProblem(
        whole ->
            whole.practitioners(
                List.of(
                    practitioner()
                        .week(Map.of(DayOfWeek.TUESDAY, new Shift(NOWHERE, List.of(MORNING))))
                        .build())),
        "/practitioners/0/week/Tue/office: the office is not among the offices");
    assertProblem(
        person(p -> p.addOffices(NOWHERE)),
        "/participants/0/offices: an office named here is not among the offices");
    assertProblem(
        person(p -> p.addExcludedOffices(NOWHERE)),
        "/participants/0/excludedOffices: an office named here is not among the offices");
    assertProblem(
        person(p -> p.addSeparateFrom(ParticipantRef.of("X000009"))),
        "/participants/0/separateFrom: somebody named here is not among the participants");
    assertProblem(
        person(p -> p.addSeparateFrom(ONE)),
        "/participants/0/separateFrom: nobody can be kept apart from themselves");
  }

  @Test
  void every_id_is_used_once() {
    assertProblem(
        whole -> whole.addOffices(office()),
        "/offices/1/id: each office must have an id of its own but this one was used before");
    assertProblem(
        whole -> whole.addPractitioners(practitioner().build()),
        "/practitioners/1/id: each practitioner must have an id of its own but this one was used"
            + " before");
    assertProblem(
        whole -> whole.addPeople(need().build()),
        "/participants/1/id: each participant must have an id of its own but this one was used"
            + " before");
  }

  @Test
  void numbers_that_cannot_be_are_refused() {
    assertProblem(
        person(p -> p.weight(0)), "/participants/0/risk: the weight must be from 1 to 1000");
    assertProblem(
        person(p -> p.weight(1001)), "/participants/0/risk: the weight must be from 1 to 1000");
    assertProblem(
        person(p -> p.sessions(List.of())),
        "/participants/0/sessions: there must be 1 to 60 sessions but are 0");
    assertProblem(
        person(p -> p.sessions(Collections.nCopies(61, Duration.ofHours(1)))),
        "/participants/0/sessions: there must be 1 to 60 sessions but are 61");
    assertProblem(
        person(p -> p.addSessions(Duration.ofSeconds(59))),
        "/participants/0/sessions/1: a session must take from 1 minute to a day");
    assertProblem(
        person(p -> p.gap(GapLimits.of(5, 7, 121))),
        "/participants/0/gap: a gap must be at most 120 days");
    assertProblem(
        whole ->
            whole.practitioners(
                List.of(
                    practitioner()
                        .maxCaseload(-1)
                        .maxPerDay(-1)
                        .putReducedDay(MON_2026_03_02, -1)
                        .build())),
        "/practitioners/0/maxCaseload: a caseload must not be negative",
        "/practitioners/0/maxPerDay: sessions a day must not be negative",
        "/practitioners/0/reducedDays/2026-03-02: sessions a day must not be negative");
  }

  @Test
  void parts_that_contradict_themselves_cannot_be_made() {
    assertThatThrownBy(() -> GapLimits.of(8, 7, 14)).hasMessageContaining("8, 7, 14 and 14");
    assertThatThrownBy(() -> GapLimits.of(0, 7, 14)).hasMessageContaining("at least 1 day");
    assertThatThrownBy(() -> Place.builder().from(office()).rooms(0).build())
        .hasMessage("rooms must be at least 1 but was 0");
    assertThatThrownBy(() -> TimeSpan.of(LocalTime.of(12, 0), LocalTime.of(9, 0)))
        .hasMessageContaining("must end after it begins");
    Availability.Builder twice =
        Availability.builder()
            .weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))
            .weekly(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(13, 0));
    assertThatThrownBy(twice::build).hasMessageContaining("must not overlap");
  }

  @Test
  void a_caseload_without_offices_says_so() {
    assertProblem(
        whole -> whole.offices(List.of()).practitioners(List.of()).people(List.of()),
        "/offices: there must be at least 1 office");
  }

  @Test
  void everything_is_said_at_once_in_the_order_of_the_document() {
    List<String> found =
        problems(
            whole ->
                person(p -> p.weight(0).latest(SUN_2026_04_12.plusDays(9)).addOffices(NOWHERE))
                    .apply(
                        calendar(c -> c.firstDay(MON_2026_03_02.minusDays(1)).days(43))
                            .apply(whole))
                    .fundingEnd(MON_2026_03_02.minusDays(2))
                    .addOffices(office()));
    assertThat(found)
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "/calendar/firstDay",
            "/fundingEnd",
            "/offices/1/id",
            "/participants/0/risk",
            "/participants/0/latest",
            "/participants/0/offices");
  }

  @Test
  void no_problem_says_anything_of_anybody() {
    List<String> found =
        problems(person(p -> p.addSeparateFrom(ParticipantRef.of("X000009")).addOffices(NOWHERE)));
    assertThat(found).hasSize(2);
    assertThat(found.toString()).doesNotContain("X000001", "X000009", "NOWHERE");
  }

  @Test
  void too_many_people_are_one_problem_and_nobody_is_looked_at() {
    SeriesNeed broken = need().weight(0).build();
    List<SeriesNeed> million = Collections.nCopies(1_000_000, broken);
    assertProblem(
        whole -> whole.people(million),
        "/participants: there must be at most 200000 people but are 1000000");
  }

  @Test
  void a_long_list_of_problems_is_counted_and_kept() {
    List<SeriesNeed> people = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      people.add(need().participant(ParticipantRef.of("X00001" + i)).weight(0).build());
    }
    assertThatThrownBy(() -> whole(whole -> whole.people(people)).build())
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidCaseloadException.class))
        .satisfies(refused -> assertThat(refused.problems()).hasSize(30))
        .satisfies(
            refused ->
                assertThat(refused)
                    .hasMessageStartingWith("the caseload has 30 problems; /participants/0/risk")
                    .hasMessageEndingWith("and 10 more"));
  }

  private static void assertProblem(UnaryOperator<Caseload.Builder> change, String... problems) {
    assertThat(problems(change)).containsExactly(problems);
  }

  private static List<String> problems(UnaryOperator<Caseload.Builder> change) {
    Caseload.Builder whole = whole(change);
    try {
      whole.build();
    } catch (InvalidCaseloadException refused) {
      return refused.problems().stream().map(CaseloadProblem::toString).toList();
    }
    return List.of();
  }

  private static UnaryOperator<Caseload.Builder> calendar(
      UnaryOperator<PlanningCalendar.Builder> change) {
    return whole -> whole.calendar(change.apply(days()).build());
  }

  private static UnaryOperator<Caseload.Builder> person(UnaryOperator<SeriesNeed.Builder> change) {
    return whole -> whole.people(List.of(change.apply(need()).build()));
  }

  private static Caseload.Builder whole(UnaryOperator<Caseload.Builder> change) {
    return change.apply(
        Caseload.builder()
            .name("checked")
            .calendar(days().build())
            .fundingEnd(SUN_2026_04_12)
            .addOffices(office())
            .addPractitioners(practitioner().build())
            .addPeople(need().build()));
  }

  private static PlanningCalendar.Builder days() {
    return PlanningCalendar.builder()
        .firstDay(MON_2026_03_02)
        .days(42)
        .dayStart(LocalTime.of(8, 0))
        .dayEnd(LocalTime.of(18, 0))
        .grainMinutes(30);
  }

  private static Place office() {
    return Place.builder().reference(A).rooms(1).openingHours(mondays()).build();
  }

  private static PractitionerWeek.Builder practitioner() {
    return PractitionerWeek.builder()
        .reference(PractitionerRef.of("Q1"))
        .maxCaseload(5)
        .maxPerDay(3)
        .week(Map.of(DayOfWeek.MONDAY, new Shift(A, List.of(MORNING))));
  }

  private static SeriesNeed.Builder need() {
    return SeriesNeed.builder()
        .participant(ONE)
        .weight(1)
        .earliest(MON_2026_03_02)
        .latest(SUN_2026_04_12)
        .addSessions(Duration.ofHours(1))
        .gap(GapLimits.of(5, 7, 14))
        .available(mondays())
        .addOffices(A);
  }

  private static Availability mondays() {
    return Availability.builder().weekly(DayOfWeek.MONDAY, MORNING).build();
  }
}
