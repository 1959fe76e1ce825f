package org.cobi.scheduling.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.check.PlanCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleCaseloadTest {

  @ParameterizedTest
  @EnumSource
  void the_hidden_plan_places_everybody_and_breaks_no_rule(SampleShape shape) {
    for (int people : new int[] {1, 7, 30, 80}) {
      for (long seed = 1; seed <= 2; seed++) {
        SampleCaseload sample = SampleCaseload.of(shape, people, seed);
        assertThat(sample.caseload().people()).hasSize(people);
        if (!shape.isFeasibleByConstruction()) {
          assertThat(sample.hiddenPlan()).isEmpty();
          continue;
        }
        PlanCheck check = PlanCheck.of(sample.caseload(), sample.hiddenPlan());
        assertThat(check.breaches()).as("%s", sample.caseload().name()).isEmpty();
        assertThat(check.placed()).isEqualTo(people);
        assertThat(check.figures().handovers()).isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_seed_gives_the_same_and_another_gives_another(SampleShape shape) {
    SampleCaseload once = SampleCaseload.of(shape, 30, 1);

    assertThat(SampleCaseload.of(shape, 30, 1)).isEqualTo(once);
    assertThat(SampleCaseload.of(shape, 30, 2).caseload().people())
        .isNotEqualTo(once.caseload().people());
  }

  @Test
  void the_name_says_shape_size_and_seed() {
    assertThat(SampleCaseload.of(SampleShape.OVER_SUBSCRIBED, 45, 7).caseload().name())
        .isEqualTo("over-subscribed-45-s7");
  }

  @Test
  void tight_days_are_about_as_free_as_the_hidden_plan_needs() {
    for (int people : new int[] {30, 80, 1000}) {
      SampleCaseload sample = SampleCaseload.of(SampleShape.TIGHT, people, 1);
      double needed = sample.hiddenPlan().size();
      assertThat(sessionsThatCanBeHeld(sample.caseload()) / needed).isBetween(1.08, 1.20);
      SampleCaseload feasible = SampleCaseload.of(SampleShape.FEASIBLE, people, 1);
      assertThat(sessionsThatCanBeHeld(feasible.caseload()) / (double) feasible.hiddenPlan().size())
          .isGreaterThan(1.5);
    }
  }

  @Test
  void a_thousand_people_look_like_the_county_that_was_studied() {
    Caseload caseload = SampleCaseload.of(SampleShape.FEASIBLE, 1000, 1).caseload();

    assertThat(caseload.practitioners()).hasSize(60);
    assertThat(caseload.offices()).hasSize(15);
    assertThat(share(caseload, need -> need.continuity() == Continuity.REQUIRED))
        .isBetween(0.53, 0.63);
    assertThat(share(caseload, need -> need.gap().mostDays() == 10)).isBetween(0.50, 0.68);
    assertThat(share(caseload, need -> need.sessions().size() == 12)).isBetween(0.42, 0.62);
    assertThat(share(caseload, need -> need.weight() == 4)).isBetween(0.11, 0.20);
    assertThat(share(caseload, need -> !need.excludedOffices().isEmpty())).isBetween(0.07, 0.14);
    assertThat(share(caseload, need -> !need.separateFrom().isEmpty())).isBetween(0.02, 0.09);
    assertThat(share(caseload, need -> need.available().weeklyHours().size() < 5))
        .isBetween(0.08, 0.18);
  }

  @Test
  void separation_is_mutual() {
    Caseload caseload = SampleCaseload.of(SampleShape.FEASIBLE, 1000, 1).caseload();
    Set<List<ParticipantRef>> named = new HashSet<>();
    for (SeriesNeed need : caseload.people()) {
      need.separateFrom().forEach(other -> named.add(List.of(need.participant(), other)));
    }
    assertThat(named).isNotEmpty();
    assertThat(named)
        .allSatisfy(pair -> assertThat(named).contains(List.of(pair.get(1), pair.get(0))));
  }

  @Test
  void the_shapes_are_what_they_say() {
    assertThat(SampleCaseload.of(SampleShape.RURAL, 30, 1).caseload().offices()).hasSize(1);
    assertThat(SampleCaseload.of(SampleShape.QUARTER_HOURS, 30, 1).caseload().calendar())
        .satisfies(calendar -> assertThat(calendar.grainMinutes()).isEqualTo(15));
    assertThat(SampleCaseload.of(SampleShape.TWELVE_SESSIONS, 80, 1).caseload().people())
        .allSatisfy(need -> assertThat(need.sessions()).hasSize(12));
    assertThat(SampleCaseload.of(SampleShape.EVENINGS_ONLY, 80, 1).caseload().people())
        .allSatisfy(
            need ->
                assertThat(need.available().weeklyHours().values())
                    .allSatisfy(
                        hours -> assertThat(hours.get(0).from().getHour()).isGreaterThan(15)));
    assertThat(SampleCaseload.of(SampleShape.TINY, 4, 1).caseload().people())
        .allSatisfy(need -> assertThat(need.sessions()).hasSizeBetween(2, 3));
    Set<Set<LocalDate>> weeksOfLeave =
        SampleCaseload.of(SampleShape.WEEK_OF_LEAVE, 80, 1).caseload().practitioners().stream()
            .map(PractitionerWeek::leave)
            .collect(Collectors.toSet());
    assertThat(weeksOfLeave)
        .isNotEmpty()
        .allSatisfy(
            leave ->
                assertThat(leave).contains(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 1)));
  }

  @Test
  void a_large_quarter_hour_session_starts_off_the_half_hour() {
    assertThat(SampleCaseload.of(SampleShape.QUARTER_HOURS, 80, 1).hiddenPlan())
        .anySatisfy(
            appointment -> {
              assertThat(appointment.start().getMinute() % 30).isEqualTo(15);
              assertThat(appointment.length()).isGreaterThanOrEqualTo(Duration.ofMinutes(45));
            });
  }

  @Test
  void nobody_is_no_caseload() {
    assertThatThrownBy(() -> SampleCaseload.of(SampleShape.FEASIBLE, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be at least 1 person but was 0");
  }

  private static double share(
      Caseload caseload, java.util.function.Predicate<SeriesNeed> condition) {
    return caseload.people().stream().filter(condition).count() / (double) caseload.people().size();
  }

  private static int sessionsThatCanBeHeld(Caseload caseload) {
    int sum = 0;
    for (PractitionerWeek who : caseload.practitioners()) {
      for (int i = 0; i < caseload.calendar().days(); i++) {
        LocalDate day = caseload.calendar().firstDay().plusDays(i);
        boolean works =
            who.week().containsKey(day.getDayOfWeek())
                && !who.leave().contains(day)
                && !caseload.calendar().bankHolidays().contains(day);
        sum += works ? who.maxOn(day) : 0;
      }
    }
    assertThat(caseload.calendar().firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    return sum;
  }
}
