package org.cobi.scheduling.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.OfficeWithdrawn;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

class PlanChangesTest {
  private static final LocalDate SUN_2026_07_05 = LocalDate.of(2026, 7, 5);
  private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);

  private static final Caseload CASELOAD = SampleCaseload.of(SampleShape.TIGHT, 30, 1).caseload();
  private static final SeriesNeed PERSON = CASELOAD.people().get(0);
  private static final PractitionerWeek PRACTITIONER = CASELOAD.practitioners().get(0);
  private static final PlaceRef OFFICE = CASELOAD.offices().get(0).reference();
  private static final LocalDate FIRST_DAY = CASELOAD.calendar().firstDay();

  @Test
  void a_missed_session_leaves_the_need_as_it_is() {
    assertThat(after(new SessionMissed(PERSON.participant(), SessionNumber.of(3))))
        .isEqualTo(CASELOAD);
  }

  @Test
  void a_practitioner_is_away_from_the_first_to_the_last_day() {
    LocalDate lastDay = FIRST_DAY.plusDays(4);
    Caseload changed = after(new PractitionerAway(PRACTITIONER.reference(), FIRST_DAY, lastDay));

    Set<LocalDate> leave = changed.practitioners().get(0).leave();
    assertThat(leave).containsAll(FIRST_DAY.datesUntil(lastDay.plusDays(1)).toList());
    assertThat(leave).containsAll(PRACTITIONER.leave());
    assertThat(changed.practitioners().subList(1, changed.practitioners().size()))
        .isEqualTo(CASELOAD.practitioners().subList(1, CASELOAD.practitioners().size()));
    assertThat(changed.people()).isEqualTo(CASELOAD.people());
  }

  @Test
  void an_absence_may_reach_beyond_the_calendar() {
    LocalDate last = CASELOAD.calendar().lastDay();
    Caseload changed =
        after(new PractitionerAway(PRACTITIONER.reference(), last, last.plusDays(9)));

    assertThat(changed.practitioners().get(0).leave())
        .contains(last)
        .doesNotContain(last.plusDays(1));
  }

  @Test
  void an_absence_does_not_end_before_it_begins() {
    assertThat(new PractitionerAway(PRACTITIONER.reference(), SUN_2026_07_05, SUN_2026_07_05))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PractitionerAway(PRACTITIONER.reference(), MON_2026_07_06, SUN_2026_07_05))
        .withMessage("an absence must not end before it begins");
  }

  @Test
  void a_bank_holiday_is_added_and_must_lie_in_the_calendar() {
    LocalDate last = CASELOAD.calendar().lastDay();
    assertThat(after(new BankHolidayAdded(last)).calendar().bankHolidays())
        .contains(last)
        .containsAll(CASELOAD.calendar().bankHolidays());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(new BankHolidayAdded(last.plusDays(1))));
  }

  @Test
  void an_office_is_withdrawn_for_everybody_or_excluded_for_one() {
    assertThat(after(new OfficeWithdrawn(OFFICE)).people())
        .hasSize(30)
        .allMatch(person -> person.excludedOffices().contains(OFFICE));

    Caseload changed = after(new OfficeExcluded(PERSON.participant(), OFFICE));
    assertThat(changed.people().get(0).excludedOffices())
        .contains(OFFICE)
        .containsAll(PERSON.excludedOffices());
    assertThat(changed.people().subList(1, 30)).isEqualTo(CASELOAD.people().subList(1, 30));
  }

  @Test
  void what_is_not_in_the_caseload_is_refused_without_naming_it() {
    List<Disturbance> unknown =
        List.of(
            new SessionMissed(ParticipantRef.of("X123456"), SessionNumber.of(1)),
            new PractitionerAway(PractitionerRef.of("X123456"), FIRST_DAY, FIRST_DAY),
            new OfficeWithdrawn(PlaceRef.of("X123456")),
            new OfficeExcluded(ParticipantRef.of("X123456"), OFFICE),
            new OfficeExcluded(PERSON.participant(), PlaceRef.of("X123456")));
    assertThat(unknown).hasSize(5);
    assertThat(unknown)
        .allSatisfy(
            disturbance ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> after(disturbance))
                    .withMessageMatching("the [a-z]+ must be in the caseload but is not"));
  }

  @Test
  void several_come_together_and_none_of_them_prints() {
    PlanChanges changes =
        new PlanChanges(
            FIRST_DAY.atTime(9, 0),
            List.of(new DeliveredSession(PERSON.participant(), SessionNumber.of(1))),
            List.of(
                new OfficeWithdrawn(OFFICE), new BankHolidayAdded(CASELOAD.calendar().lastDay())));
    Caseload changed = changes.applyTo(CASELOAD);

    assertThat(changed.people().get(5).excludedOffices()).contains(OFFICE);
    assertThat(changed.calendar().bankHolidays()).contains(CASELOAD.calendar().lastDay());
    assertThat(changes).hasToString("PlanChanges[1 delivered, 2 disturbances]");
  }

  @Test
  void an_office_that_is_excluded_and_people_to_be_kept_apart_print_nothing_of_them() {
    ParticipantRef other = CASELOAD.people().get(1).participant();

    assertThat(new OfficeExcluded(PERSON.participant(), OFFICE)).hasToString("OfficeExcluded[]");
    assertThat(new KeptApart(PERSON.participant(), other).toString())
        .doesNotContain(PERSON.participant().value(), other.value());
  }

  private static Caseload after(Disturbance disturbance) {
    return new PlanChanges(FIRST_DAY.atTime(9, 0), List.of(), List.of(disturbance))
        .applyTo(CASELOAD);
  }
}
