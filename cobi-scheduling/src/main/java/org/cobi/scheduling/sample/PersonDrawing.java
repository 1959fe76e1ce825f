package org.cobi.scheduling.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.SeriesNeed;

/** Draws what one person needs and when they can come. */
final class PersonDrawing {
  /** How people's days look: usual hours, and those of a day with a free half. */
  private enum Life {
    FREE("08:00-20:00", "08:00-20:00", "08:00-20:00", "08:00-09:00 12:00-20:00"),
    FREE_BY_DAY("08:00-18:00", "08:00-18:00", "08:00-18:00", "08:00-09:00 12:00-18:00"),
    WORKS("08:00-09:30 16:00-20:00", "08:00-13:00 16:00-20:00", "08:00-09:30 12:00-20:00", ""),
    SCHOOL_RUN("09:30-15:00", "09:30-15:00", "09:30-15:00", "12:00-15:00"),
    WORKS_EARLY(
        "08:00-09:30 16:00-18:00", "08:00-13:00 16:00-18:00", "08:00-09:30 12:00-18:00", ""),
    EVENINGS("16:00-20:00", "17:00-20:00", "16:00-20:00", "");

    private final String usual;
    private final String freeMorning;
    private final String freeAfternoon;
    private final String takenMorning;

    Life(String usual, String freeMorning, String freeAfternoon, String takenMorning) {
      this.usual = usual;
      this.freeMorning = freeMorning;
      this.freeAfternoon = freeAfternoon;
      this.takenMorning = takenMorning;
    }
  }

  private static final int LATEST_START = 34;
  private final Traits traits;
  private final PlanningCalendar calendar;
  private final SeededChoice choice;

  PersonDrawing(Traits traits, PlanningCalendar calendar, SeededChoice choice) {
    this.traits = traits;
    this.calendar = calendar;
    this.choice = choice;
  }

  /** A person who lives near that office; not yet kept apart from anybody. */
  SeriesNeed draw(int index, int home) {
    boolean twelve = choice.percent(traits.percentOfTwelve());
    int windowDays = traits.isTiny() ? 20 + choice.below(5) : windowDays(twelve);
    LocalDate earliest =
        calendar
            .firstDay()
            .plusDays(choice.below(Math.min(LATEST_START, calendar.days() - windowDays) + 1));
    LocalDate latest = earliest.plusDays(windowDays);
    latest = latest.isAfter(calendar.lastDay()) ? calendar.lastDay() : latest;
    List<PlaceRef> offices = offices(home);
    return SeriesNeed.builder()
        .participant(ParticipantRef.of("P" + index))
        .weight(1 + choice.weighted(22, 34, 28, 16))
        .earliest(earliest)
        .latest(latest)
        .sessions(sessions(twelve))
        .gap(GapLimits.of(5, 7, choice.percent(62) ? 10 : 14))
        .available(available(earliest, latest))
        .offices(offices)
        .excludedOffices(excluded(offices, home))
        .continuity(choice.percent(58) ? Continuity.REQUIRED : Continuity.PREFERRED)
        .build();
  }

  private int windowDays(boolean twelve) {
    return !twelve && choice.percent(42) ? 83 : 90;
  }

  private List<Duration> sessions(boolean twelve) {
    int count = traits.isTiny() ? 2 + choice.below(2) : twelve ? 12 : 10;
    boolean quarter = traits.shape() == SampleShape.QUARTER_HOURS;
    List<Duration> sessions =
        new ArrayList<>(Collections.nCopies(count, Duration.ofMinutes(quarter ? 45 : 60)));
    if (!traits.isTiny()) {
      sessions.set(0, Duration.ofMinutes(quarter ? 75 : 90));
    }
    if (choice.percent(24)) {
      sessions.set(count - 1, Duration.ofMinutes(90));
    }
    return sessions;
  }

  private List<PlaceRef> offices(int home) {
    int count = Math.min(traits.offices(), 1 + choice.weighted(23, 55, 22));
    Set<PlaceRef> offices = new LinkedHashSet<>();
    offices.add(Staff.office(home));
    while (offices.size() < count) {
      int step = 1 + choice.below(2);
      int near = Math.floorMod(home + (choice.percent(50) ? step : -step), traits.offices());
      offices.add(Staff.office(near));
    }
    return List.copyOf(offices);
  }

  private Set<PlaceRef> excluded(List<PlaceRef> offices, int home) {
    if (traits.offices() == 1 || !choice.percent(10)) {
      return Set.of();
    }
    boolean oneOfTheirs = offices.size() > 1 && choice.percent(60);
    return Set.of(oneOfTheirs ? choice.of(offices) : Staff.office((home + 3) % traits.offices()));
  }

  private Availability available(LocalDate earliest, LocalDate latest) {
    Life life = life();
    Availability.Builder available = Availability.builder();
    DayOfWeek special = choice.of(Staff.WEEKDAYS);
    boolean hasSpecial = isWork(life) || choice.percent(20);
    boolean fridayEnds = choice.percent(14) && life != Life.EVENINGS;
    for (DayOfWeek day : days()) {
      String hours = hasSpecial && day == special ? specialHours(life) : life.usual;
      Hours.of(fridayEnds && day == DayOfWeek.FRIDAY ? untilNoon(hours) : hours)
          .forEach(span -> available.weekly(day, span));
    }
    int dates = choice.below(4);
    int days = Math.toIntExact(latest.toEpochDay() - earliest.toEpochDay());
    for (int i = 0; i < dates; i++) {
      available.unavailableOn(earliest.plusDays(choice.below(days + 1)));
    }
    return available.build();
  }

  private Life life() {
    return traits.shape() == SampleShape.EVENINGS_ONLY
        ? Life.EVENINGS
        : Life.values()[choice.weighted(41, 18, 18, 16, 7)];
  }

  private static boolean isWork(Life life) {
    return life == Life.WORKS || life == Life.WORKS_EARLY;
  }

  private String specialHours(Life life) {
    if (life.takenMorning.isEmpty()) {
      return choice.percent(50) ? life.freeMorning : life.freeAfternoon;
    }
    return life.takenMorning;
  }

  private static String untilNoon(String hours) {
    return hours.startsWith("08:00-09") ? "08:00-09:30" : hours.substring(0, 5) + "-12:30";
  }

  private Set<DayOfWeek> days() {
    int percentFew = traits.shape() == SampleShape.RURAL || traits.isTiny() ? 50 : 12;
    Set<DayOfWeek> days = EnumSet.copyOf(Staff.WEEKDAYS);
    if (choice.percent(percentFew)) {
      int few = choice.percent(36) ? 2 : 3;
      while (days.size() > few) {
        days.remove(choice.of(Staff.WEEKDAYS));
      }
    }
    return days;
  }
}
