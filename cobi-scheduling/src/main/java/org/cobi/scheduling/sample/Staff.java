package org.cobi.scheduling.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cobi.model.person.Availability;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.Shift;

/**
 * The offices, which lie in a ring, and the practitioners, who work at one or two that are near.
 *
 * @param places the offices
 * @param weeks the practitioners
 */
record Staff(List<Place> places, List<PractitionerWeek> weeks) {
  static final List<DayOfWeek> WEEKDAYS =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  private static final List<String> SHIFTS =
      List.of(
          "09:00-12:30 13:00-17:00",
          "09:00-13:00 13:30-17:00",
          "09:00-12:30 13:00-17:00",
          "09:00-13:00 13:30-17:00",
          "09:00-16:30");
  private static final List<String> LONG_SHIFTS =
      List.of("10:00-12:30 13:00-18:00", "10:00-13:00 13:30-18:00");
  private static final String LATE_SHIFT = "12:00-16:30 17:00-20:00";

  static Staff drawn(Traits traits, PlanningCalendar calendar, SeededChoice choice) {
    return new Drawing(traits, calendar, choice).drawn();
  }

  static PlaceRef office(int index) {
    return PlaceRef.of("O" + index);
  }

  /** How an office is open on one weekday. */
  private enum Opening {
    USUAL("09:00-17:30"),
    LONG("08:00-18:00"),
    LATE("09:00-20:00");

    private final List<TimeSpan> hours;

    Opening(String hours) {
      this.hours = Hours.of(hours);
    }
  }

  /** One drawing of everybody on the staff. */
  private static final class Drawing {
    private final Traits traits;
    private final PlanningCalendar calendar;
    private final SeededChoice choice;
    private final List<Map<DayOfWeek, Opening>> openings = new ArrayList<>();
    private final int[][] present;

    private Drawing(Traits traits, PlanningCalendar calendar, SeededChoice choice) {
      this.traits = traits;
      this.calendar = calendar;
      this.choice = choice;
      this.present = new int[traits.offices()][WEEKDAYS.size()];
    }

    private Staff drawn() {
      IntStream.range(0, traits.offices()).forEach(office -> openings.add(opening()));
      List<PractitionerWeek> weeks =
          IntStream.range(0, traits.practitioners()).mapToObj(this::practitioner).toList();
      List<Place> places = IntStream.range(0, traits.offices()).mapToObj(this::place).toList();
      return new Staff(places, weeks);
    }

    private Map<DayOfWeek, Opening> opening() {
      Map<DayOfWeek, Opening> opening = new EnumMap<>(DayOfWeek.class);
      WEEKDAYS.forEach(day -> opening.put(day, choice.percent(25) ? Opening.LONG : Opening.USUAL));
      boolean evenings = traits.shape() == SampleShape.EVENINGS_ONLY;
      Set<DayOfWeek> late = evenings ? EnumSet.copyOf(WEEKDAYS) : Set.of(choice.of(WEEKDAYS));
      late.forEach(day -> opening.put(day, Opening.LATE));
      return opening;
    }

    private PractitionerWeek practitioner(int index) {
      int home = index % traits.offices();
      int other = Math.floorMod(home + (choice.percent(50) ? 1 : -1), traits.offices());
      Set<DayOfWeek> days = daysOfWork();
      boolean hasOther = other != home && days.size() > 2 && choice.percent(60);
      DayOfWeek away = choice.of(List.copyOf(days));
      List<TimeSpan> usual = Hours.of(choice.of(SHIFTS));
      Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
      for (DayOfWeek day : days) {
        int office = hasOther && day == away ? other : home;
        present[office][WEEKDAYS.indexOf(day)]++;
        week.put(
            day,
            new Shift(
                office(office),
                hours(usual, openings.get(office).getOrDefault(day, Opening.USUAL))));
      }
      return PractitionerWeek.builder()
          .reference(PractitionerRef.of("Q" + index))
          .maxCaseload((traits.peopleEach() * 27 + 10) / 20 + 1 + choice.below(3))
          .maxPerDay(traits.isTiny() ? 2 : 3 + choice.weighted(14, 58, 23, 5))
          .week(week)
          .leave(leave())
          .build();
    }

    private Set<DayOfWeek> daysOfWork() {
      int least = traits.shape() == SampleShape.RURAL ? 2 : traits.isLarge() ? 4 : 3;
      int most = choice.percent(traits.isLarge() ? 67 : 45) ? least + 1 : least;
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      while (days.size() < most) {
        days.add(choice.of(WEEKDAYS));
      }
      return days;
    }

    private List<TimeSpan> hours(List<TimeSpan> usual, Opening opening) {
      boolean evenings = traits.shape() == SampleShape.EVENINGS_ONLY;
      if (opening == Opening.LATE && (evenings || choice.percent(70))) {
        return Hours.of(LATE_SHIFT);
      }
      List<TimeSpan> hours =
          opening == Opening.LONG && choice.percent(70) ? Hours.of(choice.of(LONG_SHIFTS)) : usual;
      boolean quarter = traits.shape() == SampleShape.QUARTER_HOURS && choice.percent(50);
      return quarter ? Hours.later(hours, 15) : hours;
    }

    private Set<LocalDate> leave() {
      Set<LocalDate> leave = new TreeSet<>();
      if (traits.isTiny()) {
        return leave;
      }
      if (traits.shape() == SampleShape.WEEK_OF_LEAVE) {
        addWeek(leave, 8);
      } else if (choice.percent(50)) {
        addWeek(leave, 3 + choice.below(13));
      }
      int single = choice.below(4);
      for (int i = 0; i < single; i++) {
        leave.add(calendar.firstDay().plusDays(choice.below(calendar.days())));
      }
      return leave;
    }

    private void addWeek(Set<LocalDate> leave, int week) {
      LocalDate monday = calendar.firstDay().plusWeeks(week);
      WEEKDAYS.forEach(day -> leave.add(monday.plusDays(WEEKDAYS.indexOf(day))));
    }

    /** Nearly a room for everybody who works there on the busiest day. */
    private Place place(int office) {
      Availability.Builder open = Availability.builder();
      openings
          .get(office)
          .forEach((day, opening) -> opening.hours.forEach(span -> open.weekly(day, span)));
      int busiest = IntStream.of(present[office]).max().orElse(0);
      return Place.builder()
          .reference(office(office))
          .rooms(Math.max(1, busiest * 4 / 5))
          .openingHours(open.build())
          .build();
    }
  }
}
