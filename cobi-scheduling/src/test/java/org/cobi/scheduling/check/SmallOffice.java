package org.cobi.scheduling.check;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;

/**
 * Two people with two sessions each, two practitioners, an office A with one room, and a plan that
 * holds; everything can be changed so that one rule is broken.
 */
final class SmallOffice {
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
  private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
  private static final LocalDate SUN_2026_03_08 = LocalDate.of(2026, 3, 8);
  private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
  private static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
  private static final LocalDate SUN_2026_03_29 = LocalDate.of(2026, 3, 29);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final String ONE = "X000001";
  private static final String TWO = "X000002";

  private final Map<String, SeriesNeed> people = new TreeMap<>();
  private final Map<String, PractitionerWeek> practitioners = new TreeMap<>();
  private final Map<String, Place> offices = new TreeMap<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private LocalDate fundingEnd = SUN_2026_03_29;
  private PlanningCalendar calendar =
      PlanningCalendar.builder()
          .firstDay(MON_2026_03_02)
          .days(28)
          .dayStart(LocalTime.of(8, 0))
          .dayEnd(LocalTime.of(18, 0))
          .grainMinutes(30)
          .build();

  SmallOffice() {
    offices.put("A", place("A", 1, "09:00-17:00"));
    offices.put("B", place("B", 1, "09:00-17:00"));
    practitioners.put("Q1", practitioner("Q1", "09:00-17:00"));
    practitioners.put("Q2", practitioner("Q2", "09:00-17:00"));
    people.put(ONE, person(ONE, 2, Continuity.REQUIRED));
    people.put(TWO, person(TWO, 3, Continuity.PREFERRED));
    appointments.add(appointment(ONE, 1, MON_2026_03_02, TEN, "Q1", "A"));
    appointments.add(appointment(ONE, 2, MON_2026_03_09, TEN, "Q1", "A"));
    appointments.add(appointment(TWO, 1, TUE_2026_03_03, TEN, "Q2", "A"));
    appointments.add(appointment(TWO, 2, TUE_2026_03_10, TEN, "Q2", "A"));
  }

  Caseload caseload() {
    return Caseload.builder()
        .name("small-office")
        .calendar(calendar)
        .fundingEnd(fundingEnd)
        .offices(offices.values())
        .practitioners(practitioners.values())
        .people(people.values())
        .build();
  }

  List<Appointment> appointments() {
    return List.copyOf(appointments);
  }

  /** A plan that breaks this rule and no other, after this caseload was changed to fit. */
  Plan planThatBreaks(HardRule rule) {
    switch (rule) {
      case KNOWN_PARTICIPANT ->
          appointments.add(appointment("X000009", 1, WED_2026_03_04, TEN, "Q1", "A"));
      case SESSION_NUMBER -> appointments.add(appointment(ONE, 3, WED_2026_03_04, TEN, "Q1", "A"));
      case WHOLE_SERIES -> appointments.remove(1);
      case SESSION_LENGTH -> appointments.set(0, lengthened(appointments.get(0)));
      case WINDOW -> change(ONE, person -> person.latest(SUN_2026_03_08));
      case CALENDAR -> fundingEnd = SUN_2026_03_08;
      case DAY_HOURS -> calendar = calendarWith(c -> c.dayStart(LocalTime.of(10, 30)));
      case GRID -> move(ONE, 1, MON_2026_03_02, LocalTime.of(10, 15), "Q1", "A");
      case BANK_HOLIDAY -> calendar = calendar.withBankHoliday(MON_2026_03_09);
      case PARTICIPANT_AVAILABLE ->
          change(ONE, person -> person.available(openExcept(MON_2026_03_09)));
      case OFFICE_ALLOWED -> change(ONE, person -> person.addExcludedOffices(PlaceRef.of("A")));
      case KNOWN_PRACTITIONER_AND_OFFICE -> move(TWO, 1, TUE_2026_03_03, TEN, "Q9", "A");
      case PRACTITIONER_THERE -> practitioners.put("Q1", practitioner("Q1", "09:00-10:30"));
      case PRACTITIONER_LEAVE -> leaveOf("Q1", MON_2026_03_09);
      case OFFICE_OPEN -> offices.put("A", place("A", 1, "10:30-17:00"));
      case GAP -> move(ONE, 2, WED_2026_03_04, TEN, "Q1", "A");
      case CONTINUITY -> move(ONE, 2, MON_2026_03_09, TEN, "Q2", "A");
      case PRACTITIONER_ONCE -> {
        offices.put("A", place("A", 2, "09:00-17:00"));
        move(TWO, 1, MON_2026_03_02, LocalTime.of(10, 30), "Q1", "A");
      }
      case PRACTITIONER_DAY -> reduce("Q1", MON_2026_03_09, 0);
      case ROOMS -> move(TWO, 1, MON_2026_03_02, LocalTime.of(10, 30), "Q2", "A");
      case SEPARATION -> {
        change(ONE, person -> person.addSeparateFrom(ParticipantRef.of(TWO)));
        move(TWO, 1, MON_2026_03_02, LocalTime.of(14, 0), "Q2", "A");
      }
      case CASELOAD -> changePractitioner("Q1", who -> who.maxCaseload(0));
      case LEFT_OUT -> remove(TWO);
      case FIGURES -> {}
    }
    PlanFigures figures = PlanCheck.of(caseload(), appointments).figures();
    return new Plan(
        "small-office",
        appointments,
        List.of(),
        rule == HardRule.FIGURES ? figures.plus(new PlanFigures(0, 0, 0, 1, 0)) : figures,
        PlanBounds.NONE);
  }

  void move(
      String person,
      int session,
      LocalDate day,
      LocalTime time,
      String practitioner,
      String office) {
    replace(appointment(person, session, day, time, practitioner, office));
  }

  void replace(Appointment moved) {
    appointments.replaceAll(
        old ->
            old.participant().equals(moved.participant()) && old.session().equals(moved.session())
                ? moved
                : old);
  }

  void remove(String person) {
    appointments.removeIf(old -> old.participant().equals(ParticipantRef.of(person)));
  }

  void gapOf(String person, int least, int target, int most) {
    change(person, need -> need.gap(GapLimits.of(least, target, most)));
  }

  void gapAcrossLeave(String person, int least, int target, int most, int acrossLeave) {
    change(person, need -> need.gap(GapLimits.of(least, target, most).acrossLeave(acrossLeave)));
  }

  void leaveOf(String practitioner, LocalDate day) {
    changePractitioner(practitioner, who -> who.addLeave(day));
  }

  static List<TimeSpan> spans(String... spans) {
    return Stream.of(spans)
        .map(span -> span.split("-", -1))
        .map(ends -> TimeSpan.of(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
        .toList();
  }

  private void reduce(String practitioner, LocalDate day, int most) {
    changePractitioner(practitioner, who -> who.putReducedDay(day, most));
  }

  private void change(String person, UnaryOperator<SeriesNeed.Builder> change) {
    people.computeIfPresent(
        person, (id, old) -> change.apply(SeriesNeed.builder().from(old)).build());
  }

  private void changePractitioner(String who, UnaryOperator<PractitionerWeek.Builder> change) {
    practitioners.computeIfPresent(
        who, (id, old) -> change.apply(PractitionerWeek.builder().from(old)).build());
  }

  private PlanningCalendar calendarWith(UnaryOperator<PlanningCalendar.Builder> change) {
    return change.apply(PlanningCalendar.builder().from(calendar)).build();
  }

  private static SeriesNeed person(String id, int weight, Continuity continuity) {
    return SeriesNeed.builder()
        .participant(ParticipantRef.of(id))
        .weight(weight)
        .earliest(MON_2026_03_02)
        .latest(SUN_2026_03_29)
        .addSessions(Duration.ofHours(1), Duration.ofHours(1))
        .gap(GapLimits.of(5, 7, 10))
        .available(openExcept(SUN_2026_03_08))
        .addOffices(PlaceRef.of("A"))
        .continuity(continuity)
        .build();
  }

  private static PractitionerWeek practitioner(String id, String hours) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, new Shift(PlaceRef.of("A"), spans(hours)));
    }
    return PractitionerWeek.builder()
        .reference(PractitionerRef.of(id))
        .maxCaseload(2)
        .maxPerDay(3)
        .week(week)
        .build();
  }

  private static Place place(String id, int rooms, String hours) {
    return Place.builder()
        .reference(PlaceRef.of(id))
        .rooms(rooms)
        .openingHours(weekly(hours).build())
        .build();
  }

  private static Availability openExcept(LocalDate day) {
    return weekly("08:00-18:00").unavailableOn(day).build();
  }

  private static Availability.Builder weekly(String hours) {
    Availability.Builder weekly = Availability.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      spans(hours).forEach(span -> weekly.weekly(day, span));
    }
    return weekly;
  }

  private static Appointment lengthened(Appointment appointment) {
    return new Appointment(
        appointment.participant(),
        appointment.session(),
        appointment.start(),
        appointment.length().plusMinutes(30),
        appointment.practitioner(),
        appointment.office());
  }

  private static Appointment appointment(
      String person,
      int session,
      LocalDate day,
      LocalTime time,
      String practitioner,
      String office) {
    return new Appointment(
        ParticipantRef.of(person),
        SessionNumber.of(session),
        day.atTime(time),
        Duration.ofHours(1),
        PractitionerRef.of(practitioner),
        PlaceRef.of(office));
  }
}
