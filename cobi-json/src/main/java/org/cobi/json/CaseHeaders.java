package org.cobi.json;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.MapShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Values;
import org.cobi.json.description.WholeNumber;
import org.cobi.json.vocabulary.Diaries;
import org.cobi.json.vocabulary.Episodes;
import org.cobi.json.vocabulary.Policies;
import org.cobi.json.vocabulary.Programmes;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.Diary;
import org.cobi.model.booking.PractitionerTimes;
import org.cobi.model.person.Place;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.workflow.episode.EpisodeId;

/** How the first line of a case file is written. */
final class CaseHeaders {
  private static final String SCHEMA_NAME = "cobi-case/1";

  /** A published programme by its code: its newest version. */
  static final TextShape<ProgrammeDefinition> PUBLISHED =
      TextShape.ofForm(
              "the code of a published programme: " + publishedCodes(),
              PublishedProgrammes::find,
              programme -> programme.reference().code())
          .otherwise(text -> "another text");

  private static final MapShape<LocalDate, String> TITLED_DAYS =
      new MapShape<>(Moments.DAY, TextShape.ANY);

  private static final Field<CaseHeader, String> SCHEMA =
      required(
              "schema",
              TextShape.<String>ofForm(
                      SCHEMA_NAME,
                      text -> Optional.of(text).filter(SCHEMA_NAME::equals),
                      text -> text)
                  .otherwise(text -> "another text"),
              (CaseHeader header) -> SCHEMA_NAME)
          .meaning("says that it is a case file, and of which version");

  private static final Field<CaseHeader, String> TITLE =
      required("title", TextShape.ANY, CaseHeader::title)
          .meaning("what the case is about, for the reader");

  private static final Field<CaseHeader, Optional<ProgrammeDefinition>> PROGRAMME =
      optional("programme", PUBLISHED, CaseHeaders::published)
          .meaning("the published programme; either this or `definition`");

  private static final Field<CaseHeader, Optional<Integer>> VERSION =
      optional("version", new WholeNumber(1, 1000), CaseHeaders::version)
          .meaning("which version of it; the newest if left out");

  private static final Field<CaseHeader, Optional<ProgrammeDefinition>> DEFINITION =
      optional("definition", Programmes.DEFINITION, CaseHeaders::unpublished)
          .meaning("a programme of your own in place of a published one");

  private static final Field<CaseHeader, HolidayCalendar> CALENDAR =
      usually(
              "calendar",
              TextShape.ofForm(
                      "the name of a calendar: england-and-wales",
                      HolidayCalendars::byName,
                      HolidayCalendar::name)
                  .otherwise(text -> "another text"),
              HolidayCalendars.ENGLAND_AND_WALES,
              CaseHeader::calendar)
          .meaning("which bank holidays there are");

  private static final Field<CaseHeader, Optional<Map<LocalDate, String>>> HOLIDAYS =
      optional("holidays", TITLED_DAYS, CaseHeaders::addedHolidays)
          .meaning("further bank holidays: title by day");

  private static final Field<CaseHeader, Optional<Map<LocalDate, String>>> CLOSURES =
      optional("closures", TITLED_DAYS, CaseHeaders::closures)
          .meaning("days on which nobody works: reason by day");

  private static final Field<CaseHeader, Optional<LocalPolicy>> POLICY =
      optional("policy", Policies.POLICY, CaseHeaders::ownPolicy)
          .meaning("the region's own clocks and limits; the defaults if left out");

  private static final Field<CaseHeader, EpisodeId> EPISODE =
      usually("episode", Episodes.ID, EpisodeId.of("episode-1"), CaseHeader::episode)
          .meaning("the episode of every line that names no other");

  private static final Field<CaseHeader, List<Place>> PLACES =
      maybeEmpty(
              "places",
              new ListShape<>(Diaries.PLACE),
              List.of(),
              (CaseHeader header) -> header.diary().places())
          .meaning("the places with their rooms and hours; one that is not named has one room");

  private static final Field<CaseHeader, List<PractitionerTimes>> PRACTITIONERS =
      maybeEmpty(
              "practitioners",
              new ListShape<>(Diaries.PRACTITIONER_TIMES),
              List.of(),
              (CaseHeader header) -> header.diary().practitioners())
          .meaning("when practitioners work, and how much");

  private static final Field<CaseHeader, List<Booking>> BOOKINGS =
      maybeEmpty(
              "bookings",
              new ListShape<>(Diaries.BOOKING),
              List.of(),
              (CaseHeader header) -> header.diary().bookings())
          .meaning("what is booked besides the sessions of the file's own episodes");

  /** A header. */
  static final ObjectShape<CaseHeader> HEADER =
      new ObjectShape<>(
          "the header of a case file",
          List.of(
              SCHEMA,
              TITLE,
              PROGRAMME,
              VERSION,
              DEFINITION,
              CALENDAR,
              HOLIDAYS,
              CLOSURES,
              POLICY,
              EPISODE,
              PLACES,
              PRACTITIONERS,
              BOOKINGS),
          CaseHeaders::header);

  private CaseHeaders() {}

  private static CaseHeader header(Values values) {
    return CaseHeader.builder()
        .title(values.of(TITLE))
        .programme(programme(values))
        .calendar(
            calendar(
                values.of(CALENDAR),
                values.of(HOLIDAYS).orElse(Map.of()),
                values.of(CLOSURES).orElse(Map.of())))
        .policy(values.of(POLICY).orElse(LocalPolicy.DEFAULT))
        .episode(values.of(EPISODE))
        .diary(
            Diary.builder()
                .places(values.of(PLACES))
                .practitioners(values.of(PRACTITIONERS))
                .bookings(values.of(BOOKINGS))
                .build())
        .build();
  }

  private static ProgrammeDefinition programme(Values values) {
    Optional<ProgrammeDefinition> newest = values.of(PROGRAMME);
    Optional<ProgrammeDefinition> own = values.of(DEFINITION);
    Optional<Integer> version = values.of(VERSION);
    if (newest.isPresent() == own.isPresent() || (own.isPresent() && version.isPresent())) {
      throw new IllegalArgumentException(
          "a header must have either a programme, maybe with a version, or a definition");
    }
    return own.or(() -> version.isEmpty() ? newest : versionOf(newest.orElseThrow(), version.get()))
        .orElseThrow(
            () -> new IllegalArgumentException("the programme has no published version like this"));
  }

  private static Optional<ProgrammeDefinition> versionOf(ProgrammeDefinition any, int version) {
    return PublishedProgrammes.find(DefinitionRef.of(any.reference().code(), version));
  }

  private static HolidayCalendar calendar(
      HolidayCalendar base, Map<LocalDate, String> holidays, Map<LocalDate, String> closures) {
    HolidayCalendar calendar = holidays.isEmpty() ? base : withHolidays(base, holidays);
    for (Map.Entry<LocalDate, String> closure : closures.entrySet()) {
      calendar = calendar.withClosure(closure.getKey(), closure.getValue());
    }
    return calendar;
  }

  /** All at once, because a calendar counts its days anew each time. */
  private static HolidayCalendar withHolidays(
      HolidayCalendar base, Map<LocalDate, String> holidays) {
    Map<LocalDate, String> all = new TreeMap<>(base.holidays());
    all.putAll(holidays);
    return HolidayCalendar.of(base.name(), base.firstDay(), base.lastDay(), all);
  }

  private static boolean isPublished(CaseHeader header) {
    return PublishedProgrammes.ALL.contains(header.programme());
  }

  private static Optional<ProgrammeDefinition> published(CaseHeader header) {
    return Optional.of(header.programme()).filter(any -> isPublished(header));
  }

  private static Optional<Integer> version(CaseHeader header) {
    return published(header).map(programme -> programme.reference().version());
  }

  private static Optional<ProgrammeDefinition> unpublished(CaseHeader header) {
    return Optional.of(header.programme()).filter(any -> !isPublished(header));
  }

  /** The holidays that the published calendar of that name does not have. */
  private static Optional<Map<LocalDate, String>> addedHolidays(CaseHeader header) {
    HolidayCalendar calendar = header.calendar();
    HolidayCalendar base =
        HolidayCalendars.byName(calendar.name())
            .filter(known -> calendar.holidays().keySet().containsAll(known.holidays().keySet()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a case file can only add holidays to a published calendar"));
    Map<LocalDate, String> added = new TreeMap<>(calendar.holidays());
    added.entrySet().removeAll(base.holidays().entrySet());
    return present(added);
  }

  private static Optional<Map<LocalDate, String>> closures(CaseHeader header) {
    return present(header.calendar().closures());
  }

  private static Optional<Map<LocalDate, String>> present(Map<LocalDate, String> days) {
    return Optional.of(days).filter(found -> !found.isEmpty());
  }

  private static Optional<LocalPolicy> ownPolicy(CaseHeader header) {
    return Optional.of(header.policy()).filter(policy -> !policy.equals(LocalPolicy.DEFAULT));
  }

  private static String publishedCodes() {
    return PublishedProgrammes.ALL.stream()
        .map(programme -> programme.reference().code())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
