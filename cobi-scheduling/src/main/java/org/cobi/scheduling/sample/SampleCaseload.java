package org.cobi.scheduling.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.plan.Appointment;

/**
 * An invented caseload, and the plan around which it was drawn.
 *
 * @param caseload the people, practitioners and offices
 * @param hiddenPlan a plan that places everybody and breaks no hard rule, in the order of the
 *     caseload; empty for shapes that are not feasible by construction
 */
public record SampleCaseload(Caseload caseload, List<Appointment> hiddenPlan) {
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final List<LocalDate> BANK_HOLIDAYS =
      List.of(
          LocalDate.of(2026, 4, 3),
          LocalDate.of(2026, 4, 6),
          LocalDate.of(2026, 5, 4),
          LocalDate.of(2026, 5, 25));

  /** Copies the plan. */
  public SampleCaseload {
    hiddenPlan = List.copyOf(hiddenPlan);
  }

  /**
   * The caseload of that shape with so many people: always the same for the same seed. It is called
   * after its shape, its size and its seed: {@code tight-80-s1}.
   *
   * @throws IllegalArgumentException if there are no people
   */
  public static SampleCaseload of(SampleShape shape, int people, long seed) {
    if (people < 1) {
      throw new IllegalArgumentException("there must be at least 1 person but was " + people);
    }
    Traits traits = Traits.of(shape, people);
    Optional<SampleCaseload> drawn = Optional.empty();
    while (drawn.isEmpty()) {
      drawn = drawn(traits, seed);
      traits = traits.withMorePractitioners();
    }
    return drawn.get();
  }

  /** Empty if the staff turned out to be too few. */
  private static Optional<SampleCaseload> drawn(Traits traits, long seed) {
    SeededChoice choice = new SeededChoice(seed * 31 + traits.people());
    PlanningCalendar calendar = calendar(traits);
    Staff staff = Staff.drawn(traits, calendar, choice);
    Everybody everybody = new Everybody(traits, calendar, staff, choice);
    return everybody.draw()
        ? Optional.of(put(traits, seed, calendar, staff, everybody))
        : Optional.empty();
  }

  private static SampleCaseload put(
      Traits traits, long seed, PlanningCalendar calendar, Staff staff, Everybody everybody) {
    String shape = traits.shape().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Caseload caseload =
        Caseload.builder()
            .name(shape + "-" + traits.people() + "-s" + seed)
            .calendar(calendar)
            .fundingEnd(calendar.lastDay())
            .offices(staff.places())
            .practitioners(traits.isTight() ? everybody.onlyAsFreeAsNeeded() : staff.weeks())
            .people(everybody.needs())
            .build();
    return new SampleCaseload(caseload, everybody.hiddenPlan());
  }

  private static PlanningCalendar calendar(Traits traits) {
    LocalDate lastDay = MON_2026_03_02.plusDays(traits.days() - 1L);
    Set<LocalDate> holidays = new TreeSet<>(BANK_HOLIDAYS);
    holidays.removeIf(day -> day.isAfter(lastDay));
    return PlanningCalendar.builder()
        .firstDay(MON_2026_03_02)
        .days(traits.days())
        .bankHolidays(holidays)
        .dayStart(LocalTime.of(8, 0))
        .dayEnd(LocalTime.of(20, 0))
        .grainMinutes(traits.grainMinutes())
        .build();
  }
}
