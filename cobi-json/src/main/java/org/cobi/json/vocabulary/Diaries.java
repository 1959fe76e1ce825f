package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.SetShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.Values;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.booking.Curfew;
import org.cobi.model.booking.ExcludedPlace;
import org.cobi.model.booking.PractitionerTimes;
import org.cobi.model.booking.WeeklyTime;
import org.cobi.model.person.Availability;
import org.cobi.model.person.Gender;
import org.cobi.model.person.GridPoint;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;

/** What a booking is judged against: a person's circumstances, places, hours and bookings. */
public final class Diaries {
  private static final WholeNumber ROOMS = new WholeNumber(1, 10_000);
  private static final WholeNumber METRES = new WholeNumber(0, 1_300_000);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final TimeSpan USUAL_HOURS = TimeSpan.of(LocalTime.of(8, 0), LocalTime.of(20, 0));

  private static final Shape<Set<LocalDate>> DATES =
      SetShape.of(Moments.DAY, Comparator.naturalOrder());

  private static final Shape<PractitionerRef> PRACTITIONER =
      People.reference(PractitionerRef::of, PractitionerRef::value);

  private static final Shape<List<WeeklyTime>> WEEKLY =
      new Mapped<>(Hours.WEEK, Diaries::weekly, Diaries::week);

  private static final ObjectShape<Curfew> CURFEW =
      BuiltShape.of("a curfew", Curfew::builder, Curfew.Builder::build)
          .with(
              required("from", Hours.TIME, Curfew::begins).meaning("when it begins"),
              Curfew.Builder::begins)
          .with(
              required("to", Hours.TIME, Curfew::ends)
                  .meaning("when it ends; on the next day if that is earlier"),
              Curfew.Builder::ends)
          .with(
              maybeEmpty(
                      "days",
                      SetShape.of(Hours.WEEKDAY, Comparator.<DayOfWeek>naturalOrder()),
                      Set.of(),
                      Curfew::days)
                  .meaning("the days on which it begins; every day if left out"),
              Curfew.Builder::days)
          .with(
              optional("order", Orders.REFERENCE, Curfew::order)
                  .meaning("the order with which it ends; none if left out"),
              Curfew.Builder::order)
          .shape();

  private static final ObjectShape<ExcludedPlace> EXCLUDED_PLACE =
      ObjectShape.of(
          "an excluded place",
          required("place", People.PLACE, ExcludedPlace::place).meaning("the place"),
          optional("order", Orders.REFERENCE, ExcludedPlace::order)
              .meaning("the order in whose zone it lies; it is excluded while that is in force"),
          ExcludedPlace::new);

  /** What a slot must respect in a person's life. */
  public static final ObjectShape<Circumstances> CIRCUMSTANCES =
      BuiltShape.of("the circumstances", Circumstances::builder, Circumstances.Builder::build)
          .with(
              maybeEmpty("observances", WEEKLY, List.of(), Circumstances::observances)
                  .meaning("times of religious observance, by day of the week"),
              Circumstances.Builder::observances)
          .with(
              maybeEmpty("workTimes", WEEKLY, List.of(), Circumstances::workTimes)
                  .meaning("normal times of work, education or child care, by day of the week"),
              Circumstances.Builder::workTimes)
          .with(
              maybeEmpty("unavailableDates", DATES, Set.of(), Circumstances::unavailableDates)
                  .meaning("days on which the person cannot come"),
              Circumstances.Builder::unavailableDates)
          .with(
              maybeEmpty("curfews", new ListShape<>(CURFEW), List.of(), Circumstances::curfews)
                  .meaning("hours in which the person must be at home"),
              Circumstances.Builder::curfews)
          .with(
              optional("travel", Moments.LENGTH, Circumstances::travel)
                  .meaning("how long the person travels; the policy's `travelBuffer` if left out"),
              Circumstances.Builder::travel)
          .with(
              maybeEmpty(
                      "excludedPlaces",
                      new ListShape<>(EXCLUDED_PLACE),
                      List.of(),
                      Circumstances::excludedPlaces)
                  .meaning("places in an exclusion zone, or outside a restriction zone"),
              Circumstances.Builder::excludedPlaces)
          .with(
              optional(
                      "practitionerGender",
                      CodeShape.of(Gender.values()),
                      Circumstances::practitionerGender)
                  .meaning("who must deliver the sessions, by the risk plan"),
              Circumstances.Builder::practitionerGender)
          .with(
              usually("twoWorkers", Truth.SHAPE, false, Circumstances::twoWorkers)
                  .meaning("whether two workers must be present, by the risk plan"),
              Circumstances.Builder::twoWorkers)
          .with(
              usually("interpreter", Truth.SHAPE, false, Circumstances::interpreter)
                  .meaning("whether the person needs an interpreter"),
              Circumstances.Builder::interpreter)
          .shape();

  private static final ObjectShape<GridPoint> LOCATION =
      ObjectShape.of(
          "a point of the national grid",
          required("easting", METRES, GridPoint::easting).meaning("metres to the east"),
          required("northing", METRES, GridPoint::northing).meaning("metres to the north"),
          GridPoint::new);

  private static final Field<Place, PlaceRef> PLACE_ID =
      required("id", People.PLACE, Place::reference).meaning("the place, as slots name it");

  private static final Field<Place, Integer> PLACE_ROOMS =
      usually("rooms", ROOMS, 1, Place::rooms)
          .meaning("how many sessions can be held there at one time");

  private static final Field<Place, Map<DayOfWeek, List<TimeSpan>>> PLACE_OPEN =
      usually("open", Hours.WEEK, everyDay(), (Place place) -> place.openingHours().weeklyHours())
          .meaning("when it is open, by day of the week");

  private static final Field<Place, Set<LocalDate>> PLACE_CLOSED =
      maybeEmpty(
              "closedOn", DATES, Set.of(), (Place place) -> place.openingHours().unavailableDates())
          .meaning("dates on which it is closed all the same");

  private static final Field<Place, Optional<GridPoint>> PLACE_LOCATION =
      optional("location", LOCATION, Place::location)
          .meaning("where it lies, so that neighbouring places are known");

  /** A place where sessions are held. */
  public static final ObjectShape<Place> PLACE =
      new ObjectShape<>(
          "a place",
          List.of(PLACE_ID, PLACE_ROOMS, PLACE_OPEN, PLACE_CLOSED, PLACE_LOCATION),
          Diaries::place);

  private static final Field<PractitionerTimes, PractitionerRef> WHO =
      required("practitioner", PRACTITIONER, PractitionerTimes::practitioner)
          .meaning("the reference of the practitioner");

  private static final Field<PractitionerTimes, Optional<Map<DayOfWeek, List<TimeSpan>>>> HOURS =
      optional(
              "hours",
              Hours.WEEK,
              (PractitionerTimes times) -> times.hours().map(Availability::weeklyHours))
          .meaning("when they work, by day of the week; at any time if left out");

  private static final Field<PractitionerTimes, Set<LocalDate>> LEAVE =
      maybeEmpty(
              "leave",
              DATES,
              Set.of(),
              (PractitionerTimes times) ->
                  times.hours().map(Availability::unavailableDates).orElse(Set.of()))
          .meaning("dates on which they are away");

  private static final Field<PractitionerTimes, Optional<Integer>> PER_DAY =
      optional("mostPerDay", WholeNumber.COUNT, PractitionerTimes::mostPerDay)
          .meaning("sessions a day at most; the policy's `mostSessionsPerDay` if left out");

  private static final Field<PractitionerTimes, Optional<Integer>> PER_WEEK =
      optional("mostPerWeek", WholeNumber.COUNT, PractitionerTimes::mostPerWeek)
          .meaning("sessions a week at most; the policy's `mostSessionsPerWeek` if left out");

  /** When a practitioner works, and how much. */
  public static final ObjectShape<PractitionerTimes> PRACTITIONER_TIMES =
      new ObjectShape<>(
          "the times of a practitioner",
          List.of(WHO, HOURS, LEAVE, PER_DAY, PER_WEEK),
          Diaries::times);

  /** A time that is taken. */
  public static final ObjectShape<Booking> BOOKING =
      BuiltShape.of("a booking", Booking::builder, Booking.Builder::build)
          .with(
              required("start", Moments.LOCAL_TIME, Booking::start)
                  .meaning("the start on London clocks"),
              Booking.Builder::start)
          .with(
              usually("length", Moments.LENGTH, HOUR, Booking::length).meaning("how long it takes"),
              Booking.Builder::length)
          .with(
              optional("place", People.PLACE, Booking::place)
                  .meaning("where; it takes one of the rooms there"),
              Booking.Builder::place)
          .with(
              maybeEmpty(
                      "practitioners",
                      SetShape.of(PRACTITIONER, Comparator.comparing(PractitionerRef::value)),
                      Set.of(),
                      Booking::practitioners)
                  .meaning("who of the staff is there"),
              Booking.Builder::practitioners)
          .with(
              optional("participant", People.PARTICIPANT, Booking::participant)
                  .meaning("which participant is there; never shown"),
              Booking.Builder::participant)
          .with(
              optional("group", Sessions.GROUP, Booking::group)
                  .meaning("the group that is there together"),
              Booking.Builder::group)
          .shape();

  private Diaries() {}

  private static Map<DayOfWeek, List<TimeSpan>> everyDay() {
    Map<DayOfWeek, List<TimeSpan>> week = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(USUAL_HOURS));
    }
    return week;
  }

  private static List<WeeklyTime> weekly(Map<DayOfWeek, List<TimeSpan>> week) {
    return new TreeMap<>(week)
        .entrySet().stream()
            .flatMap(day -> day.getValue().stream().map(span -> new WeeklyTime(day.getKey(), span)))
            .toList();
  }

  private static Map<DayOfWeek, List<TimeSpan>> week(List<WeeklyTime> times) {
    Map<DayOfWeek, List<TimeSpan>> week = new TreeMap<>();
    times.forEach(
        time -> week.computeIfAbsent(time.day(), day -> new ArrayList<>()).add(time.time()));
    return week;
  }

  private static Place place(Values values) {
    return Place.builder()
        .reference(values.of(PLACE_ID))
        .rooms(values.of(PLACE_ROOMS))
        .openingHours(
            Hours.availability(values.of(PLACE_OPEN))
                .unavailableOn(values.of(PLACE_CLOSED))
                .build())
        .location(values.of(PLACE_LOCATION))
        .build();
  }

  private static PractitionerTimes times(Values values) {
    Set<LocalDate> leave = values.of(LEAVE);
    Optional<Map<DayOfWeek, List<TimeSpan>>> hours =
        values.of(HOURS).or(() -> leave.isEmpty() ? Optional.empty() : Optional.of(wholeWeek()));
    return PractitionerTimes.builder()
        .practitioner(values.of(WHO))
        .hours(hours.map(week -> Hours.availability(week).unavailableOn(leave).build()))
        .mostPerDay(values.of(PER_DAY))
        .mostPerWeek(values.of(PER_WEEK))
        .build();
  }

  /** Any time of any day, for somebody of whom only the leave is known. */
  private static Map<DayOfWeek, List<TimeSpan>> wholeWeek() {
    Map<DayOfWeek, List<TimeSpan>> week = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(TimeSpan.of(LocalTime.MIN, LocalTime.of(23, 59))));
    }
    return week;
  }
}
