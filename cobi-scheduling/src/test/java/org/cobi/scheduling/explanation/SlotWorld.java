package org.cobi.scheduling.explanation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;

/**
 * Two people, two practitioners and two offices with one room each, open Mondays to Fridays from 9
 * to 5; a slot on Monday 9 March 2026 at 10:00 for the second of three sessions, which can be used
 * until something is changed.
 */
final class SlotWorld {
  static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
  static final ParticipantRef X000001 = ParticipantRef.of("X000001");
  static final ParticipantRef X000002 = ParticipantRef.of("X000002");
  static final PractitionerRef Q1 = PractitionerRef.of("Q1");
  static final PractitionerRef Q2 = PractitionerRef.of("Q2");
  static final PlaceRef A = PlaceRef.of("A");
  static final PlaceRef B = PlaceRef.of("B");

  private static final TimeSpan NINE_TO_FIVE = TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(17, 0));

  private SeriesNeed one = need(X000001);
  private SeriesNeed two = need(X000002);
  private PractitionerWeek q1 = week(Q1, A);
  private PractitionerWeek q2 = week(Q2, A);
  private Place officeA = place(A);
  private LocalDate fundingEnd = LocalDate.of(2026, 3, 29);
  private PlanningCalendar calendar =
      PlanningCalendar.builder()
          .firstDay(MON_2026_03_02)
          .days(42)
          .dayStart(LocalTime.of(8, 0))
          .dayEnd(LocalTime.of(20, 0))
          .grainMinutes(30)
          .build();
  private final List<Appointment> booked = new ArrayList<>();

  Caseload caseload() {
    return Caseload.builder()
        .name("slots")
        .calendar(calendar)
        .fundingEnd(fundingEnd)
        .addOffices(officeA, place(B))
        .addPractitioners(q1, q2)
        .addPeople(one, two)
        .build();
  }

  PlanExplanation explanation() {
    return PlanExplanation.of(caseload(), booked);
  }

  /** What is said of the slot on Monday 9 March at 10:00. */
  List<Reason> whyNot() {
    return whyNot(MON_2026_03_09.atTime(10, 0));
  }

  List<Reason> whyNot(LocalDateTime start) {
    return explanation().whyNot(slot(start));
  }

  static AskedSlot slot(LocalDateTime start) {
    return new AskedSlot(X000001, SessionNumber.of(2), start, Q1, A);
  }

  SlotWorld person(Consumer<SeriesNeed.Builder> change) {
    SeriesNeed.Builder builder = SeriesNeed.builder().from(one);
    change.accept(builder);
    one = builder.build();
    return this;
  }

  SlotWorld other(Consumer<SeriesNeed.Builder> change) {
    SeriesNeed.Builder builder = SeriesNeed.builder().from(two);
    change.accept(builder);
    two = builder.build();
    return this;
  }

  SlotWorld practitioner(Consumer<PractitionerWeek.Builder> change) {
    PractitionerWeek.Builder builder = PractitionerWeek.builder().from(q1);
    change.accept(builder);
    q1 = builder.build();
    return this;
  }

  SlotWorld office(Consumer<Place.Builder> change) {
    Place.Builder builder = Place.builder().from(officeA);
    change.accept(builder);
    officeA = builder.build();
    return this;
  }

  SlotWorld calendar(UnaryOperator<PlanningCalendar> change) {
    calendar = change.apply(calendar);
    return this;
  }

  SlotWorld fundedUntil(LocalDate day) {
    fundingEnd = day;
    return this;
  }

  SlotWorld booked(ParticipantRef person, int session, LocalDateTime start, PractitionerRef who) {
    booked.add(
        new Appointment(person, SessionNumber.of(session), start, Duration.ofHours(1), who, A));
    return this;
  }

  static Availability hours(LocalTime from, LocalTime to, LocalDate... except) {
    Availability.Builder hours = Availability.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() < 6) {
        hours.weekly(day, from, to);
      }
    }
    return hours.unavailableOn(List.of(except)).build();
  }

  private static SeriesNeed need(ParticipantRef person) {
    return SeriesNeed.builder()
        .participant(person)
        .weight(1)
        .earliest(MON_2026_03_02)
        .latest(LocalDate.of(2026, 3, 29))
        .addSessions(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1))
        .gap(GapLimits.of(5, 7, 10))
        .available(hours(NINE_TO_FIVE.from(), NINE_TO_FIVE.to()))
        .addOffices(A)
        .build();
  }

  private static PractitionerWeek week(PractitionerRef who, PlaceRef office) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() < 6) {
        week.put(day, new Shift(office, List.of(NINE_TO_FIVE)));
      }
    }
    return PractitionerWeek.builder().reference(who).maxCaseload(2).maxPerDay(3).week(week).build();
  }

  private static Place place(PlaceRef office) {
    return Place.builder()
        .reference(office)
        .rooms(1)
        .openingHours(hours(NINE_TO_FIVE.from(), NINE_TO_FIVE.to()))
        .build();
  }
}
