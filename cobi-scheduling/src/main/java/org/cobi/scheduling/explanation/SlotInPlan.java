package org.cobi.scheduling.explanation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.person.Availability;
import org.cobi.model.person.Place;
import org.cobi.model.person.TimeSpan;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;

/** A slot with everything around it that a rule asks about. */
final class SlotInPlan {
  private final Caseload caseload;
  private final AskedSlot asked;
  private final SeriesNeed need;
  private final PractitionerWeek practitioner;
  private final Place office;
  private final List<Appointment> own;
  private final List<Appointment> others;
  private final long people;
  private final boolean keptApart;

  /**
   * A slot.
   *
   * @param own the person's other appointments
   * @param others what others have booked on the day
   * @param people how many other people the practitioner has
   * @param keptApart whether somebody is to be kept apart who is at the office on the day
   */
  SlotInPlan(
      Caseload caseload,
      AskedSlot asked,
      SeriesNeed need,
      PractitionerWeek practitioner,
      Place office,
      List<Appointment> own,
      List<Appointment> others,
      long people,
      boolean keptApart) {
    this.caseload = caseload;
    this.asked = asked;
    this.need = need;
    this.practitioner = practitioner;
    this.office = office;
    this.own = own;
    this.others = others;
    this.people = people;
    this.keptApart = keptApart;
  }

  LocalDateTime start() {
    return asked.start();
  }

  LocalDate day() {
    return asked.start().toLocalDate();
  }

  DayOfWeek weekday() {
    return day().getDayOfWeek();
  }

  Duration length() {
    return need.sessions().get(asked.session().value() - 1);
  }

  LocalDateTime end() {
    return start().plus(length());
  }

  SeriesNeed need() {
    return need;
  }

  PlanningCalendar calendar() {
    return caseload.calendar();
  }

  LocalDate fundingEnd() {
    return caseload.fundingEnd();
  }

  PractitionerWeek practitioner() {
    return practitioner;
  }

  Place office() {
    return office;
  }

  boolean isInside(LocalTime from, LocalTime to) {
    return end().toLocalDate().equals(day())
        && !start().toLocalTime().isBefore(from)
        && !end().toLocalTime().isAfter(to);
  }

  /** Whether the weekly hours cover it, dates left aside. */
  boolean isWithin(Availability hours) {
    return end().toLocalDate().equals(day())
        && isWithin(hours.weeklyHours().getOrDefault(weekday(), List.of()));
  }

  boolean isWithin(List<TimeSpan> hours) {
    LocalTime reached = start().toLocalTime();
    for (TimeSpan span : hours.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList()) {
      boolean goesOn = !span.from().isAfter(reached) && span.to().isAfter(reached);
      reached = goesOn ? span.to() : reached;
    }
    return end().toLocalDate().equals(day()) && !reached.isBefore(end().toLocalTime());
  }

  /** Where the practitioner is on the day of the week, and when. */
  Optional<Shift> shift() {
    return Optional.ofNullable(practitioner.week().get(weekday()));
  }

  boolean practitionerIsAtTheOffice() {
    return shift().filter(shift -> shift.office().equals(asked.office())).isPresent();
  }

  /** How many sessions the practitioner holds on the day without this one. */
  long heldThatDay() {
    return others.stream().filter(this::isWithThePractitioner).count()
        + own.stream().filter(this::isWithThePractitioner).filter(this::isThatDay).count();
  }

  /** How many other people the practitioner has. */
  long people() {
    return people;
  }

  boolean hasThePersonAlready() {
    return own.stream().anyMatch(this::isWithThePractitioner);
  }

  /** Whether another session of the series is with somebody else. */
  boolean changesPractitioner() {
    return own.stream().anyMatch(one -> !isWithThePractitioner(one));
  }

  private boolean isWithThePractitioner(Appointment one) {
    return one.practitioner().equals(practitioner.reference());
  }

  private boolean isThatDay(Appointment one) {
    return one.start().toLocalDate().equals(day());
  }

  /** Whether practitioner and a room are free of other bookings. */
  boolean isFree() {
    List<Appointment> meanwhile =
        others.stream()
            .filter(one -> one.start().isBefore(end()) && one.end().isAfter(start()))
            .toList();
    return meanwhile.stream().noneMatch(this::isWithThePractitioner)
        && mostRoomsInUse(meanwhile) < office.rooms();
  }

  /** The most sessions that go on at one moment; it is reached where one begins. */
  private long mostRoomsInUse(List<Appointment> meanwhile) {
    List<Appointment> here =
        meanwhile.stream().filter(one -> one.office().equals(office.reference())).toList();
    return Stream.concat(
            Stream.of(start()),
            here.stream().map(Appointment::start).filter(at -> at.isAfter(start())))
        .mapToLong(
            at ->
                here.stream()
                    .filter(one -> !one.start().isAfter(at) && one.end().isAfter(at))
                    .count())
        .max()
        .orElse(0);
  }

  boolean officeIsExcluded() {
    return need.excludedOffices().contains(asked.office());
  }

  boolean somebodyIsKeptApart() {
    return keptApart;
  }

  /** The days between this and the sessions beside it, each with how many gaps they are. */
  Stream<Gap> gaps() {
    return own.stream()
        .map(
            one ->
                new Gap(
                    one.start().toLocalDate(),
                    asked.session().value() - one.session().value(),
                    ChronoUnit.DAYS.between(one.start().toLocalDate(), day())));
  }

  /** The most days that one gap may have, with what leave in between allows. */
  int mostDays(Gap gap) {
    boolean leave =
        practitioner.leave().stream()
            .anyMatch(away -> away.isAfter(gap.first(day())) && away.isBefore(gap.last(day())));
    return leave ? need.gap().mostDaysAcrossLeave() : need.gap().mostDays();
  }

  /**
   * The way from another session of the person to this one.
   *
   * @param other its day
   * @param sessions how many sessions later this one is; negative if it is earlier
   * @param days how many days later this one would be
   */
  record Gap(LocalDate other, int sessions, long days) {
    /** Days for each session: less than 1 if the order would be wrong. */
    long daysEach() {
      return Math.floorDiv(days * Integer.signum(sessions), Math.abs(sessions));
    }

    boolean isNext() {
      return Math.abs(sessions) == 1;
    }

    long length() {
      return days * Integer.signum(sessions);
    }

    private LocalDate first(LocalDate day) {
      return other.isBefore(day) ? other : day;
    }

    private LocalDate last(LocalDate day) {
      return other.isBefore(day) ? day : other;
    }
  }
}
