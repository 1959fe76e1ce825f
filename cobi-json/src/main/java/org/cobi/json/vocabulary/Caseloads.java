package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.MapShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Values;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;

/** What a caseload needs and what there is to meet it. */
public final class Caseloads {
  private static final WholeNumber MINUTES = new WholeNumber(1, 24 * 60);
  private static final WholeNumber DAYS_BETWEEN = new WholeNumber(1, 366);

  /** A practitioner, by reference. */
  public static final TextShape<PractitionerRef> PRACTITIONER_REFERENCE =
      People.reference(PractitionerRef::of, PractitionerRef::value);

  private static final Shape<Set<LocalDate>> DATES = union(Moments.DAY, Comparator.naturalOrder());

  private static final Shape<Set<PlaceRef>> PLACES =
      union(People.PLACE, Comparator.comparing(PlaceRef::value));

  private static final Shape<Set<ParticipantRef>> OTHERS =
      union(People.PARTICIPANT, Comparator.comparing(ParticipantRef::value));

  private static final TextShape<Continuity> CONTINUITY =
      TextShape.ofForm(
              "one of required, preferred", Caseloads::continuity, Caseloads::nameOfContinuity)
          .otherwise(text -> "another text")
          .pattern("required|preferred");

  /** The days and the grid. */
  public static final ObjectShape<PlanningCalendar> CALENDAR =
      BuiltShape.of("a calendar", PlanningCalendar::builder, PlanningCalendar.Builder::build)
          .with(
              required("firstDay", Moments.DAY, PlanningCalendar::firstDay)
                  .meaning("the first day; a Monday"),
              PlanningCalendar.Builder::firstDay)
          .with(
              required("days", WholeNumber.AT_LEAST_ONE, PlanningCalendar::days)
                  .meaning("how many days there are, the first one counted"),
              PlanningCalendar.Builder::days)
          .with(
              required("bankHolidays", DATES, PlanningCalendar::bankHolidays)
                  .meaning("the bank holidays and closures among them"),
              PlanningCalendar.Builder::bankHolidays)
          .with(
              required("dayStart", Hours.TIME, PlanningCalendar::dayStart)
                  .meaning("the earliest start of a session"),
              PlanningCalendar.Builder::dayStart)
          .with(
              required("dayEnd", Hours.TIME, PlanningCalendar::dayEnd)
                  .meaning("the latest end of a session"),
              PlanningCalendar.Builder::dayEnd)
          .with(
              required("grainMinutes", MINUTES, PlanningCalendar::grainMinutes)
                  .meaning(
                      "sessions start at `dayStart` or a multiple of so many minutes after it"),
              PlanningCalendar.Builder::grainMinutes)
          .shape();

  private static final Field<Place, PlaceRef> OFFICE_ID =
      required("id", People.PLACE, Place::reference).meaning("the office");

  private static final Field<Place, Integer> ROOMS =
      required("rooms", new WholeNumber(1, 10_000), Place::rooms)
          .meaning("how many sessions can be held there at one time");

  private static final Field<Place, Map<DayOfWeek, List<TimeSpan>>> OPEN =
      required("open", Hours.WEEK, (Place place) -> place.openingHours().weeklyHours())
          .meaning("when it is open, by day of the week; a day that is not named is closed");

  /** An office. */
  public static final ObjectShape<Place> OFFICE =
      new ObjectShape<>("an office", List.of(OFFICE_ID, ROOMS, OPEN), Caseloads::office);

  private static final ObjectShape<Shift> SHIFT =
      ObjectShape.of(
          "a shift",
          required("office", People.PLACE, Shift::office).meaning("where"),
          required("hours", Hours.SPANS, Shift::hours)
              .meaning("when; hours that touch or overlap are one"),
          Shift::new);

  /** A practitioner's week. */
  public static final ObjectShape<PractitionerWeek> PRACTITIONER =
      BuiltShape.of(
              "a practitioner of a caseload",
              PractitionerWeek::builder,
              PractitionerWeek.Builder::build)
          .with(
              required("id", PRACTITIONER_REFERENCE, PractitionerWeek::reference)
                  .meaning("the practitioner"),
              PractitionerWeek.Builder::reference)
          .with(
              required("maxCaseload", WholeNumber.COUNT, PractitionerWeek::maxCaseload)
                  .meaning("how many people they can have"),
              PractitionerWeek.Builder::maxCaseload)
          .with(
              required("maxPerDay", WholeNumber.COUNT, PractitionerWeek::maxPerDay)
                  .meaning("how many sessions they can hold on one day"),
              PractitionerWeek.Builder::maxPerDay)
          .with(
              required("week", Hours.weekly(SHIFT), PractitionerWeek::week)
                  .meaning("where and when they work, by day of the week"),
              PractitionerWeek.Builder::week)
          .with(
              required("leave", DATES, PractitionerWeek::leave)
                  .meaning("the days on which they are away"),
              PractitionerWeek.Builder::leave)
          .with(
              required("reducedDays", maxByDay(), PractitionerWeek::reducedDays)
                  .meaning("days on which they can hold another number of sessions: number by day"),
              PractitionerWeek.Builder::reducedDays)
          .shape();

  private static final Field<GapLimits, Integer> LEAST =
      required("min", DAYS_BETWEEN, GapLimits::leastDays).meaning("the least");

  private static final Field<GapLimits, Integer> TARGET =
      required("target", DAYS_BETWEEN, GapLimits::targetDays).meaning("what is meant");

  private static final Field<GapLimits, Integer> MOST =
      required("max", DAYS_BETWEEN, GapLimits::mostDays).meaning("the most");

  private static final Field<GapLimits, Optional<Integer>> ACROSS_LEAVE =
      optional("maxAcrossLeave", DAYS_BETWEEN, Caseloads::acrossLeave)
          .meaning(
              "the most where the practitioner is on leave in between, by an authorised exception;"
                  + " the same as `max` if left out");

  /** How many days may lie between sessions. */
  public static final ObjectShape<GapLimits> GAP =
      new ObjectShape<>("a gap", List.of(LEAST, TARGET, MOST, ACROSS_LEAVE), Caseloads::gap);

  private static final Field<SeriesNeed, ParticipantRef> ID =
      required("id", People.PARTICIPANT, SeriesNeed::participant).meaning("the person");

  private static final Field<SeriesNeed, Integer> RISK =
      required("risk", new WholeNumber(1, 1000), SeriesNeed::weight)
          .meaning("what it weighs to leave this person out");

  private static final Field<SeriesNeed, LocalDate> EARLIEST =
      required("earliest", Moments.DAY, SeriesNeed::earliest)
          .meaning("the first day of the window");

  private static final Field<SeriesNeed, LocalDate> LATEST =
      required("latest", Moments.DAY, SeriesNeed::latest)
          .meaning("the last day of the window, itself included");

  private static final Field<SeriesNeed, List<Duration>> SESSIONS =
      required(
              "sessions",
              new ListShape<>(
                  new Mapped<>(
                      MINUTES,
                      (Integer minutes) -> Duration.ofMinutes(minutes),
                      length -> (int) length.toMinutes())),
              SeriesNeed::sessions)
          .meaning("the length of each session in minutes, in order");

  private static final Field<SeriesNeed, GapLimits> BETWEEN =
      required("gap", GAP, SeriesNeed::gap).meaning("the days between one session and the next");

  private static final Field<SeriesNeed, Map<DayOfWeek, List<TimeSpan>>> AVAILABLE =
      required("available", Hours.WEEK, (SeriesNeed need) -> need.available().weeklyHours())
          .meaning("when the person can come, by day of the week");

  private static final Field<SeriesNeed, Set<LocalDate>> UNAVAILABLE =
      required("unavailableDates", DATES, (SeriesNeed need) -> need.available().unavailableDates())
          .meaning("the days on which the person cannot come");

  private static final Field<SeriesNeed, Set<PlaceRef>> OFFICES =
      required("offices", PLACES, SeriesNeed::offices)
          .meaning("the offices at which the person may be seen");

  private static final Field<SeriesNeed, Set<PlaceRef>> EXCLUDED =
      required("excludedOffices", PLACES, SeriesNeed::excludedOffices)
          .meaning("those at which the person must not be seen after all");

  private static final Field<SeriesNeed, Continuity> SAME_PRACTITIONER =
      usually("continuity", CONTINUITY, Continuity.PREFERRED, SeriesNeed::continuity)
          .meaning("whether one practitioner must hold the whole series");

  private static final Field<SeriesNeed, Set<ParticipantRef>> APART =
      required("separateFrom", OTHERS, SeriesNeed::separateFrom)
          .meaning("people who must never be at the same office on the same day");

  /** The series that one person needs. */
  public static final ObjectShape<SeriesNeed> PARTICIPANT =
      new ObjectShape<>(
          "a participant of a caseload",
          List.of(
              ID,
              RISK,
              EARLIEST,
              LATEST,
              SESSIONS,
              BETWEEN,
              AVAILABLE,
              UNAVAILABLE,
              OFFICES,
              EXCLUDED,
              SAME_PRACTITIONER,
              APART),
          Caseloads::need);

  private Caseloads() {}

  /** Different values; one that is there twice is there. Written in a fixed order. */
  private static <T> Shape<Set<T>> union(Shape<T> element, Comparator<T> order) {
    return new Mapped<>(
        new ListShape<>(element),
        LinkedHashSet::new,
        values -> values.stream().sorted(order).toList());
  }

  private static Shape<Map<LocalDate, Integer>> maxByDay() {
    return new Mapped<>(
        new MapShape<>(Moments.DAY, WholeNumber.COUNT), Function.identity(), TreeMap::new);
  }

  private static Place office(Values values) {
    return Place.builder()
        .reference(values.of(OFFICE_ID))
        .rooms(values.of(ROOMS))
        .openingHours(Hours.availability(values.of(OPEN)).build())
        .build();
  }

  private static GapLimits gap(Values values) {
    int most = values.of(MOST);
    int acrossLeave = values.of(ACROSS_LEAVE).orElse(most);
    if (values.of(LEAST) > values.of(TARGET) || values.of(TARGET) > most || most > acrossLeave) {
      throw new IllegalArgumentException(
          "a gap must be in order: min, target, max and, if it is there, maxAcrossLeave");
    }
    return new GapLimits(values.of(LEAST), values.of(TARGET), most, acrossLeave);
  }

  private static Optional<Integer> acrossLeave(GapLimits gap) {
    return Optional.of(gap.mostDaysAcrossLeave()).filter(days -> days != gap.mostDays());
  }

  private static SeriesNeed need(Values values) {
    return SeriesNeed.builder()
        .participant(values.of(ID))
        .weight(values.of(RISK))
        .earliest(values.of(EARLIEST))
        .latest(values.of(LATEST))
        .sessions(values.of(SESSIONS))
        .gap(values.of(BETWEEN))
        .available(
            Hours.availability(values.of(AVAILABLE)).unavailableOn(values.of(UNAVAILABLE)).build())
        .offices(values.of(OFFICES))
        .excludedOffices(values.of(EXCLUDED))
        .continuity(values.of(SAME_PRACTITIONER))
        .separateFrom(values.of(APART))
        .build();
  }

  private static Optional<Continuity> continuity(String text) {
    return switch (text) {
      case "required" -> Optional.of(Continuity.REQUIRED);
      case "preferred" -> Optional.of(Continuity.PREFERRED);
      default -> Optional.empty();
    };
  }

  private static String nameOfContinuity(Continuity continuity) {
    return continuity == Continuity.REQUIRED ? "required" : "preferred";
  }
}
