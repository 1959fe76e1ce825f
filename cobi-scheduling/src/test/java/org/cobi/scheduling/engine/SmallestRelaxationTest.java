package org.cobi.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cobi.model.person.Availability;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

/**
 * What would help is tried in a caseload that is changed as it says: with it there is a series, and
 * with one day less there is none.
 */
class SmallestRelaxationTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private int checked;
  private final Set<Obstacle> kinds = new HashSet<>();

  @Test
  void what_would_help_helps_and_one_less_does_not() {
    for (long seed = 1; seed <= 40; seed++) {
      look(SampleCaseload.of(SampleShape.TINY, 8, seed).caseload());
    }
    for (long seed = 1; seed <= 3; seed++) {
      look(SampleCaseload.of(SampleShape.OVER_SUBSCRIBED, 45, seed).caseload());
      look(shortened(SampleCaseload.of(SampleShape.RURAL, 30, seed).caseload()));
    }
    assertThat(checked).isGreaterThan(60);
    assertThat(kinds)
        .contains(
            Obstacle.WINDOW,
            Obstacle.HOURS,
            Obstacle.FUNDING,
            Obstacle.DAILY_MOST,
            Obstacle.LEAST_GAP,
            Obstacle.MOST_GAP,
            Obstacle.CONTINUITY,
            Obstacle.OFFICES);
  }

  /** Shorter windows, funding that ends early, and few gaps to choose from. */
  private static Caseload shortened(Caseload caseload) {
    List<SeriesNeed> people = new ArrayList<>();
    for (int i = 0; i < caseload.people().size(); i++) {
      SeriesNeed need = caseload.people().get(i);
      SeriesNeed.Builder changed = SeriesNeed.builder().from(need);
      if (i % 3 == 0 && need.latest().minusDays(25).isAfter(need.earliest())) {
        changed.latest(need.latest().minusDays(25));
      }
      if (i % 3 == 1) {
        changed.gap(GapLimits.of(6, 7, 8));
      }
      people.add(changed.build());
    }
    return Caseload.builder()
        .from(caseload)
        .people(people)
        .fundingEnd(caseload.fundingEnd().minusDays(30))
        .build();
  }

  private void look(Caseload caseload) {
    Diary diary = booked(caseload);
    Conflicts conflicts = new Conflicts(diary, 0);
    for (int person = 0; person < diary.grid.people; person++) {
      if (!diary.isPlaced(person)) {
        for (Obstacle obstacle : conflicts.smallestSet(person)) {
          Optional<String> help = conflicts.help(person, obstacle);
          if (help.isPresent()) {
            look(caseload, diary, person, obstacle, help.get());
          }
        }
      }
    }
  }

  private static Diary booked(Caseload caseload) {
    Grid grid = new Grid(caseload);
    Diary diary = new Diary(grid);
    Placement placement =
        new Placement(diary, order(diary), Cell.WHOLE, new Scarcity(grid), 0, null);
    for (int person : Order.scarcestFirst(grid)) {
      placement.place(person);
    }
    return diary;
  }

  private static DayOrder order(Diary diary) {
    boolean[] all = new boolean[diary.grid.people];
    Arrays.fill(all, true);
    return new DayOrder(diary, all);
  }

  private void look(Caseload caseload, Diary diary, int person, Obstacle obstacle, String help) {
    Optional<List<Caseload>> changed = changed(caseload, person, obstacle, help);
    if (changed.isEmpty()) {
      return;
    }
    checked++;
    kinds.add(obstacle);
    assertThat(fitsAnyOf(changed.get(), diary, person)).as("%s: %s helps", obstacle, help).isTrue();
    Matcher number = NUMBER.matcher(help);
    if (number.find()) {
      boolean fewer = obstacle == Obstacle.LEAST_GAP;
      int one = Integer.parseInt(number.group());
      String less = help.replaceFirst("[0-9]+", String.valueOf(fewer ? one + 1 : one - 1));
      assertThat(fitsAnyOf(changed(caseload, person, obstacle, less).orElseThrow(), diary, person))
          .as("%s: %s does not help", obstacle, less)
          .isFalse();
    } else {
      assertThat(fitsAnyOf(List.of(caseload), diary, person)).isFalse();
    }
  }

  /** Whether the person has a series in one of some caseloads, others booked as they were. */
  private static boolean fitsAnyOf(List<Caseload> caseloads, Diary before, int person) {
    for (Caseload caseload : caseloads) {
      Grid grid = new Grid(caseload);
      Diary diary = new Diary(grid);
      for (int other = 0; other < grid.people; other++) {
        if (before.isPlaced(other)) {
          diary.book(other, before.series[other]);
        }
      }
      FreeOptions free = new FreeOptions(diary, order(diary), Cell.WHOLE, null);
      if (new SeriesProgramme(grid, 0, Weights.OPTIONS_ONLY).find(person, free)) {
        return true;
      }
    }
    return false;
  }

  /** The caseloads that the words could mean; empty for words that name no change of it. */
  private static Optional<List<Caseload>> changed(
      Caseload caseload, int person, Obstacle obstacle, String help) {
    SeriesNeed need = caseload.people().get(person);
    Matcher found = NUMBER.matcher(help);
    int number = found.find() ? Integer.parseInt(found.group()) : 1;
    GapLimits gap = need.gap();
    return switch (obstacle) {
      case WINDOW ->
          Optional.of(person(caseload, person, b -> b.latest(need.latest().plusDays(number))));
      case MOST_GAP ->
          Optional.of(
              person(
                  caseload,
                  person,
                  b ->
                      b.gap(
                          new GapLimits(
                              gap.leastDays(),
                              Math.min(gap.targetDays(), number),
                              number,
                              Math.max(number, gap.mostDaysAcrossLeave())))));
      case LEAST_GAP ->
          Optional.of(
              person(
                  caseload,
                  person,
                  b ->
                      b.gap(
                          new GapLimits(
                              number,
                              Math.max(number, gap.targetDays()),
                              Math.max(number, gap.mostDays()),
                              Math.max(number, gap.mostDaysAcrossLeave())))));
      case FUNDING ->
          Optional.of(
              List.of(
                  Caseload.builder()
                      .from(caseload)
                      .fundingEnd(caseload.fundingEnd().plusDays(number))
                      .build()));
      case CONTINUITY ->
          Optional.of(person(caseload, person, b -> b.continuity(Continuity.PREFERRED)));
      case DATES ->
          Optional.of(person(caseload, person, b -> b.available(weekly(need.available()).build())));
      case HOURS -> Optional.of(person(caseload, person, b -> b.available(oneMore(need, help))));
      case OFFICES -> Optional.of(anotherOffice(caseload, person));
      case DAILY_MOST ->
          Optional.of(List.of(practitioners(caseload, SmallestRelaxationTest::oneMoreADay)));
      case CASELOAD ->
          Optional.of(
              List.of(
                  practitioners(
                      caseload,
                      who ->
                          PractitionerWeek.builder()
                              .from(who)
                              .maxCaseload(who.maxCaseload() + 1)
                              .build())));
      case CLOSED_DAYS ->
          Optional.of(
              List.of(
                  Caseload.builder()
                      .from(caseload)
                      .calendar(
                          PlanningCalendar.builder()
                              .from(caseload.calendar())
                              .bankHolidays(Set.of())
                              .build())
                      .build()));
      case PRACTITIONER_HOURS, TAKEN -> Optional.empty();
    };
  }

  private static PractitionerWeek oneMoreADay(PractitionerWeek who) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    who.reducedDays().forEach((day, most) -> days.put(day, most + 1));
    return PractitionerWeek.builder()
        .from(who)
        .maxPerDay(who.maxPerDay() + 1)
        .reducedDays(days)
        .build();
  }

  private static Availability oneMore(SeriesNeed need, String help) {
    DayOfWeek day =
        DayOfWeek.valueOf(
            help.substring(help.indexOf(", ") + 2, help.length() - 1).toUpperCase(Locale.ROOT));
    int from = help.contains("morning") ? 0 : help.contains("afternoon") ? 12 : 17;
    Map<DayOfWeek, List<TimeSpan>> hours = new EnumMap<>(need.available().weeklyHours());
    Availability.Builder more = Availability.builder();
    hours.forEach(
        (other, spans) -> {
          if (other != day) {
            spans.forEach(span -> more.weekly(other, span));
          }
        });
    LocalTime end = LocalTime.of(23, 59);
    LocalTime begin = LocalTime.of(from, 0);
    for (TimeSpan span : hours.getOrDefault(day, List.of())) {
      LocalTime to = span.to().isAfter(begin) && from > 0 ? begin : span.to();
      if (from > 0 && span.from().isBefore(to)) {
        more.weekly(day, TimeSpan.of(span.from(), to));
      }
    }
    return more.weekly(day, TimeSpan.of(begin, end))
        .unavailableOn(need.available().unavailableDates())
        .build();
  }

  private static List<Caseload> anotherOffice(Caseload caseload, int person) {
    SeriesNeed need = caseload.people().get(person);
    List<Caseload> all = new ArrayList<>();
    for (Place office : caseload.offices()) {
      PlaceRef reference = office.reference();
      if (!need.offices().contains(reference) && !need.excludedOffices().contains(reference)) {
        all.addAll(person(caseload, person, b -> b.addOffices(reference)));
      }
    }
    return all;
  }

  private static Availability.Builder weekly(Availability hours) {
    Availability.Builder weekly = Availability.builder();
    hours.weeklyHours().forEach((day, spans) -> spans.forEach(span -> weekly.weekly(day, span)));
    return weekly;
  }

  private static Caseload practitioners(Caseload caseload, UnaryOperator<PractitionerWeek> change) {
    return Caseload.builder()
        .from(caseload)
        .practitioners(caseload.practitioners().stream().map(change).toList())
        .build();
  }

  private static List<Caseload> person(
      Caseload caseload, int person, UnaryOperator<SeriesNeed.Builder> change) {
    List<SeriesNeed> people = new ArrayList<>(caseload.people());
    people.set(person, change.apply(SeriesNeed.builder().from(people.get(person))).build());
    return List.of(Caseload.builder().from(caseload).people(people).build());
  }
}
