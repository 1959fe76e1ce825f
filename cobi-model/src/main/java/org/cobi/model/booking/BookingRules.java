package org.cobi.model.booking;

import static org.cobi.model.rule.Source.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;

/**
 * What the diaries say against a booking: hours, overlaps, rooms and how much somebody works.
 *
 * <p>No finding says whose booking stands in the way.
 */
public final class BookingRules {
  private static final Source CONFLICTS =
      practice(
          "conflict checks of case management: overlap refuses, another within the hour warns");
  private static final String FREE = "Nobody and nothing is booked twice at the same time.";

  /** The template's own length is enough; a minute more is too long. */
  public static final Rule<ProposedBooking> WITHIN_ITS_TEMPLATE =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-02", "A session is not planned to be longer than its template.")
          .source(practice("a session template has a length"))
          .holdsWhen(
              booking ->
                  booking
                      .templateLength()
                      .filter(most -> booking.length().compareTo(most) > 0)
                      .isEmpty())
          .otherwiseRefuse(
              "{minutes} minutes were asked for; the template has {most}",
              booking -> booking.length().toMinutes(),
              booking -> booking.templateLength().orElse(booking.length()).toMinutes())
          .dependingOn("templateLengths");

  /** From opening to closing, both included; the local policy's hours where none are known. */
  public static final Rule<ProposedBooking> WITHIN_OFFICE_HOURS =
      Rule.<ProposedBooking>rule("COBI-SCH-02", "A session lies within office hours.")
          .source(practice("08:00 to 20:00, with at least one evening"))
          .holdsWhen(BookingRules::isOpen)
          .otherwiseRefuse(
              "{start} and {minutes} minutes lie outside the hours of the place",
              ProposedBooking::start,
              booking -> booking.length().toMinutes())
          .dependingOn("officeHours");

  private static boolean isOpen(ProposedBooking booking) {
    return placeOf(booking)
        .map(place -> place.openingHours().covers(booking.start(), booking.length()))
        .orElseGet(
            () ->
                booking.end().toLocalDate().equals(booking.day())
                    && !booking
                        .start()
                        .toLocalTime()
                        .isBefore(booking.policy().officeHours().from())
                    && !booking.end().toLocalTime().isAfter(booking.policy().officeHours().to()));
  }

  private static Optional<Place> placeOf(ProposedBooking booking) {
    return booking.slot().place().flatMap(booking.diary()::place);
  }

  /** Ten to twelve and twelve to one may follow each other; a minute more may not. */
  public static final Rule<ProposedBooking> THE_PARTICIPANT_IS_FREE =
      Rule.<ProposedBooking>rule("COBI-SCH-05", FREE)
          .source(CONFLICTS)
          .<Booking>forEach(
              booking ->
                  booking.own().stream()
                      .filter(own -> own.overlaps(booking.start(), booking.end())))
          .holdsWhen((booking, own) -> false)
          .otherwiseRefuse("the participant has another appointment at {start}", Booking::start);

  /** Sixty minutes are within the hour, sixty-one are not. */
  public static final Rule<ProposedBooking> NO_OTHER_APPOINTMENT_IS_NEAR =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-05", "Another appointment of the participant within the hour is looked at.")
          .source(CONFLICTS)
          .<Booking>forEach(
              booking ->
                  booking.own().stream()
                      .filter(own -> !own.overlaps(booking.start(), booking.end()))
                      .filter(
                          own ->
                              own.gapTo(booking.start(), booking.end())
                                      .compareTo(booking.policy().nearAppointment())
                                  <= 0))
          .holdsWhen((booking, own) -> false)
          .otherwiseWarn(
              "the participant has another appointment nearby, at {start}", Booking::start)
          .dependingOn("nearAppointment");

  /** In court, in hospital, away: known in advance. */
  public static final Rule<ProposedBooking> THE_PARTICIPANT_CAN_COME =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-05", "No session is booked for a day on which the person cannot come.")
          .source(practice("court and prison dates, and what else is known in advance"))
          .holdsWhen(booking -> !booking.circumstances().unavailableDates().contains(booking.day()))
          .otherwiseRefuse("the participant cannot come on {day}", ProposedBooking::day);

  /** Everybody of the staff who would be there. */
  public static final Rule<ProposedBooking> THE_PRACTITIONER_IS_FREE =
      Rule.<ProposedBooking>rule("COBI-SCH-05", FREE)
          .source(CONFLICTS)
          .holdsWhen(booking -> refs(booking).noneMatch(who -> isBooked(who, booking)))
          .otherwiseRefuse("a practitioner is booked already at {start}", ProposedBooking::start);

  private static boolean isBooked(PractitionerRef who, ProposedBooking booking) {
    return booking.others().stream()
        .filter(other -> other.overlaps(booking.start(), booking.end()))
        .anyMatch(other -> other.practitioners().contains(who));
  }

  /** Hours of work and leave, where the diary knows them. */
  public static final Rule<ProposedBooking> THE_PRACTITIONER_WORKS =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-05", "A session lies within the hours of whoever delivers it.")
          .source(practice("the practitioner's week and leave"))
          .holdsWhen(
              booking ->
                  refs(booking)
                      .flatMap(who -> booking.diary().timesOf(who).stream())
                      .flatMap(times -> times.hours().stream())
                      .allMatch(hours -> hours.covers(booking.start(), booking.length())))
          .otherwiseRefuse("a practitioner does not work at {start}", ProposedBooking::start);

  /**
   * As many sessions at one time as there are rooms; a place of which nothing is known has one. It
   * is made of the words that every conflict about a place shares.
   */
  public static final Rule<ProposedBooking> A_ROOM_IS_FREE =
      SlotRules.NOT_AVAILABLE.rule(BookingRules::hasRoom, ProposedBooking::start);

  private static boolean hasRoom(ProposedBooking booking) {
    return booking
        .slot()
        .place()
        .filter(place -> roomsTaken(place, booking) >= roomsAt(place, booking))
        .isEmpty();
  }

  private static int roomsAt(PlaceRef place, ProposedBooking booking) {
    return booking.diary().place(place).map(Place::rooms).orElse(1);
  }

  /** The most rooms that are taken at any one moment of it. */
  private static long roomsTaken(PlaceRef place, ProposedBooking booking) {
    List<Booking> there =
        booking.othersOnce().stream()
            .filter(other -> other.place().filter(place::equals).isPresent())
            .filter(other -> other.overlaps(booking.start(), booking.end()))
            .toList();
    return Stream.concat(Stream.of(booking.start()), there.stream().map(Booking::start))
        .filter(moment -> !moment.isBefore(booking.start()))
        .mapToLong(moment -> there.stream().filter(other -> isAt(moment, other)).count())
        .max()
        .orElse(0);
  }

  private static boolean isAt(LocalDateTime moment, Booking other) {
    return !moment.isBefore(other.start()) && moment.isBefore(other.end());
  }

  /** Four a day where nothing else is said. */
  public static final Rule<ProposedBooking> NOT_TOO_MANY_A_DAY =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-05", "A practitioner holds only so many sessions on a day.")
          .source(practice("four sessions a day"))
          .<Load>forEach(booking -> refs(booking).map(who -> onTheDay(who, booking)))
          .holdsWhen((booking, load) -> load.sessions() <= load.most())
          .otherwiseRefuse(
              "one practitioner would hold {sessions} sessions on {day}; {most} are possible",
              Load::sessions,
              Load::from,
              Load::most)
          .dependingOn("mostSessionsPerDay");

  /** Sixteen from Monday to Sunday where nothing else is said. */
  public static final Rule<ProposedBooking> NOT_TOO_MANY_A_WEEK =
      Rule.<ProposedBooking>rule(
              "COBI-SCH-05", "A practitioner holds only so many sessions in a week.")
          .source(practice("sixteen sessions a week"))
          .<Load>forEach(booking -> refs(booking).map(who -> inTheWeek(who, booking)))
          .holdsWhen((booking, load) -> load.sessions() <= load.most())
          .otherwiseRefuse(
              "one practitioner would hold {sessions} sessions in the week of {monday}; {most} are"
                  + " possible",
              Load::sessions,
              Load::from,
              Load::most)
          .dependingOn("mostSessionsPerWeek");

  private record Load(long sessions, LocalDate from, int most) {}

  private static Load onTheDay(PractitionerRef who, ProposedBooking booking) {
    int most =
        booking
            .diary()
            .timesOf(who)
            .flatMap(PractitionerTimes::mostPerDay)
            .orElse(booking.policy().mostSessionsPerDay());
    return load(who, booking, booking.day(), booking.day(), most);
  }

  private static Load inTheWeek(PractitionerRef who, ProposedBooking booking) {
    LocalDate monday = booking.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int most =
        booking
            .diary()
            .timesOf(who)
            .flatMap(PractitionerTimes::mostPerWeek)
            .orElse(booking.policy().mostSessionsPerWeek());
    return load(who, booking, monday, monday.plusDays(6), most);
  }

  private static Load load(
      PractitionerRef who, ProposedBooking booking, LocalDate from, LocalDate to, int most) {
    long sessions =
        Stream.concat(booking.othersOnce().stream(), booking.own().stream())
            .filter(other -> other.practitioners().contains(who))
            .filter(other -> !other.day().isBefore(from) && !other.day().isAfter(to))
            .count();
    return new Load(1 + sessions, from, most);
  }

  private static Stream<PractitionerRef> refs(ProposedBooking booking) {
    return booking.staff().map(who -> who.reference()).distinct();
  }

  /** Every rule of this family. */
  public static final List<Rule<ProposedBooking>> ALL =
      List.of(
          WITHIN_ITS_TEMPLATE,
          WITHIN_OFFICE_HOURS,
          THE_PARTICIPANT_IS_FREE,
          NO_OTHER_APPOINTMENT_IS_NEAR,
          THE_PARTICIPANT_CAN_COME,
          THE_PRACTITIONER_IS_FREE,
          THE_PRACTITIONER_WORKS,
          A_ROOM_IS_FREE,
          NOT_TOO_MANY_A_DAY,
          NOT_TOO_MANY_A_WEEK);

  private BookingRules() {}
}
