package org.cobi.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.rule.RuleId;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.plan.Reason;

/** Makes up caseloads and plans, the same ones for the same seed. They need not make much sense. */
final class CaseloadSamples {
  static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 126;

  private final Random random;

  CaseloadSamples(long seed) {
    this.random = new Random(seed);
  }

  Caseload caseload(int people) {
    List<Place> offices = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(this::office).toList();
    List<PractitionerWeek> practitioners =
        IntStream.range(0, random.nextInt(6))
            .mapToObj(index -> practitioner(index, offices))
            .toList();
    return Caseload.builder()
        .name("sample-" + random.nextInt(1000))
        .calendar(calendar())
        .fundingEnd(day())
        .offices(offices)
        .practitioners(practitioners)
        .people(
            IntStream.range(0, people).mapToObj(index -> person(index, people, offices)).toList())
        .build();
  }

  private PlanningCalendar calendar() {
    return PlanningCalendar.builder()
        .firstDay(MON_2026_03_02)
        .days(DAYS)
        .bankHolidays(days(4))
        .dayStart(LocalTime.of(8, 0))
        .dayEnd(LocalTime.of(20, 0))
        .grainMinutes(random.nextBoolean() ? 15 : 30)
        .build();
  }

  private Place office(int index) {
    return Place.builder()
        .reference(PlaceRef.of("O" + index))
        .rooms(1 + random.nextInt(3))
        .openingHours(availability(Set.of()))
        .build();
  }

  private PractitionerWeek practitioner(int index, List<Place> offices) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextBoolean()) {
        week.put(day, new Shift(oneOf(offices).reference(), spans()));
      }
    }
    Map<LocalDate, Integer> reduced = new TreeMap<>();
    days(3).forEach(day -> reduced.put(day, random.nextInt(4)));
    return PractitionerWeek.builder()
        .reference(PractitionerRef.of("Q" + index))
        .maxCaseload(random.nextInt(30))
        .maxPerDay(random.nextInt(6))
        .week(week)
        .leave(days(10))
        .reducedDays(reduced)
        .build();
  }

  private SeriesNeed person(int index, int people, List<Place> offices) {
    LocalDate earliest = MON_2026_03_02.plusDays(random.nextInt(60));
    int least = 1 + random.nextInt(6);
    int most = 7 + random.nextInt(8);
    Set<PlaceRef> allowed = new HashSet<>();
    allowed.add(oneOf(offices).reference());
    allowed.add(oneOf(offices).reference());
    ParticipantRef other = ParticipantRef.of("P" + random.nextInt(people));
    ParticipantRef self = ParticipantRef.of("P" + index);
    return SeriesNeed.builder()
        .participant(self)
        .weight(1 + random.nextInt(4))
        .earliest(earliest)
        .latest(earliest.plusDays(random.nextInt(60)))
        .sessions(
            IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(k -> Duration.ofMinutes(30L + 15L * random.nextInt(5)))
                .toList())
        .gap(new GapLimits(least, 7, most, most + random.nextInt(2) * 5))
        .available(availability(days(5)))
        .offices(allowed)
        .excludedOffices(random.nextBoolean() ? Set.of() : Set.of(oneOf(offices).reference()))
        .continuity(random.nextBoolean() ? Continuity.REQUIRED : Continuity.PREFERRED)
        .separateFrom(other.equals(self) ? Set.of() : Set.of(other))
        .build();
  }

  private Availability availability(Set<LocalDate> unavailable) {
    Availability.Builder hours = Availability.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(4) > 0) {
        spans().forEach(span -> hours.weekly(day, span));
      }
    }
    return hours.unavailableOn(unavailable).build();
  }

  /** In the morning, in the afternoon, or both. */
  private List<TimeSpan> spans() {
    List<TimeSpan> spans = new ArrayList<>();
    LocalTime morning = LocalTime.of(8 + random.nextInt(3), 15 * random.nextInt(4));
    LocalTime afternoon = LocalTime.of(12 + random.nextInt(3), 15 * random.nextInt(4));
    if (random.nextBoolean()) {
      spans.add(TimeSpan.of(morning, LocalTime.NOON));
    }
    spans.add(TimeSpan.of(afternoon, LocalTime.of(17, 59)));
    return spans;
  }

  Plan plan(Caseload caseload) {
    List<Appointment> appointments = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (SeriesNeed person : caseload.people()) {
      if (random.nextBoolean()) {
        appointments.addAll(series(person));
      } else {
        leftOut.add(new LeftOut(person.participant(), reasons()));
      }
    }
    return new Plan(
        caseload.name(),
        appointments,
        leftOut,
        new PlanFigures(sum(), sum(), sum(), sum(), sum()),
        new PlanBounds(sum(), sum(), sum(), sum(), sum()));
  }

  private List<Appointment> series(SeriesNeed person) {
    List<Appointment> series = new ArrayList<>();
    for (int k = 0; k < person.sessions().size(); k++) {
      series.add(
          new Appointment(
              person.participant(),
              SessionNumber.of(k + 1),
              day().atTime(9 + random.nextInt(8), 15 * random.nextInt(4)),
              person.sessions().get(k),
              PractitionerRef.of("Q" + random.nextInt(9)),
              PlaceRef.of("O" + random.nextInt(9))));
    }
    return series;
  }

  private List<Reason> reasons() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(
            index ->
                new Reason(
                    RuleId.of("COBI-SCH-" + (10 + random.nextInt(20))),
                    "what stands in the way, " + random.nextInt(100),
                    random.nextBoolean() ? Optional.empty() : Optional.of("one more evening")))
        .toList();
  }

  private long sum() {
    return random.nextInt(4) == 0 ? 40_000_000_000L + random.nextInt() : random.nextInt(500);
  }

  private LocalDate day() {
    return MON_2026_03_02.plusDays(random.nextInt(DAYS));
  }

  private Set<LocalDate> days(int most) {
    Set<LocalDate> days = new HashSet<>();
    IntStream.range(0, random.nextInt(most + 1)).forEach(index -> days.add(day()));
    return days;
  }

  private <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
