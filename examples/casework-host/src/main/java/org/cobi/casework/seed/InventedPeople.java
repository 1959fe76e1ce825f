package org.cobi.casework.seed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cobi.casework.people.Staff;
import org.cobi.model.order.Route;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.session.GroupRef;
import org.cobi.model.session.Modality;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.workflow.episode.EpisodeId;

/** Draws invented people, each with a weekly slot that nobody else has. */
final class InventedPeople {
  private static final int OF_EACH_PROGRAMME = 7;
  private static final List<LocalTime> STARTS =
      List.of(LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(13, 30), LocalTime.of(15, 0));
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final int FACILITATORS = 2;

  private final Random random;
  private final LocalDate today;
  private final Set<String> numbers = new HashSet<>();
  private int slots;

  InventedPeople(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  List<InventedPerson> draw() {
    List<InventedPerson> people = new ArrayList<>();
    for (ProgrammeDefinition programme : groupsFirst()) {
      for (int which = 0; which < OF_EACH_PROGRAMME; which++) {
        people.add(
            programme.modality() == Modality.GROUP
                ? inTheGroup(programme)
                : oneToOne(programme, which));
      }
    }
    return people;
  }

  /** A group finds its evening free; what is made up for later goes round it. */
  private static List<ProgrammeDefinition> groupsFirst() {
    return PublishedProgrammes.ALL.stream()
        .sorted(Comparator.comparing(programme -> programme.modality() != Modality.GROUP))
        .toList();
  }

  private InventedPerson oneToOne(ProgrammeDefinition programme, int which) {
    List<Practitioner> staff = Staff.PRACTITIONERS;
    Practitioner who = staff.get(slots % staff.size());
    int place = slots / staff.size();
    DayOfWeek weekday = DayOfWeek.of(1 + (place * 2 + slots) % 5);
    LocalTime time = STARTS.get((place + slots / 25) % STARTS.size());
    slots++;
    return person(
        programme,
        who,
        List.of(),
        Optional.empty(),
        first(weekday, weeksAgo(programme, which)).atTime(time));
  }

  /** Evenly from some who have not begun to some who are through; in time for the funding. */
  private int weeksAgo(ProgrammeDefinition programme, int which) {
    int earliest = programme.funding().isPresent() ? 4 : -1;
    return Math.max(earliest, which * 5 / 2 - 1) + random.nextInt(2);
  }

  private InventedPerson inTheGroup(ProgrammeDefinition programme) {
    List<Practitioner> staff = Staff.PRACTITIONERS;
    return person(
        programme,
        staff.get(0),
        staff.subList(1, FACILITATORS),
        Optional.of(GroupRef.of("G-1")),
        first(DayOfWeek.WEDNESDAY, 5).atTime(EVENING));
  }

  /** On this weekday, so many weeks ago or a little more, and not on a bank holiday. */
  private LocalDate first(DayOfWeek weekday, int weeksAgo) {
    LocalDate day = today.minusWeeks(weeksAgo).with(TemporalAdjusters.nextOrSame(weekday));
    while (!HolidayCalendars.ENGLAND_AND_WALES.isWorkingDay(day)) {
      day = day.minusWeeks(1);
    }
    return day;
  }

  private InventedPerson person(
      ProgrammeDefinition programme,
      Practitioner who,
      List<Practitioner> colleagues,
      Optional<GroupRef> group,
      LocalDateTime first) {
    return new InventedPerson(
        EpisodeId.of(String.format("e-%08x", random.nextInt())),
        ParticipantRef.of(number()),
        programme,
        route(programme),
        who,
        colleagues,
        group,
        first);
  }

  private String number() {
    String number = "X" + (100_000 + random.nextInt(900_000));
    return numbers.add(number) ? number : number();
  }

  /** Any but the one that nobody could come by in 2022. */
  private Route route(ProgrammeDefinition programme) {
    List<Route> routes =
        Arrays.stream(Route.values())
            .filter(programme.routes()::contains)
            .filter(route -> route != Route.DOMESTIC_ABUSE_PROTECTION_ORDER)
            .toList();
    return routes.get(random.nextInt(routes.size()));
  }
}
