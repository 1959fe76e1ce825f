package org.cobi.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.cobi.model.time.LondonTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an independent reader, ical4j, makes of the text. */
class ReadBackTest {
  private static final Instant WRITTEN = Instant.parse("2026-03-02T09:15:30Z");

  private static Calendar read(CalendarEntry entry) {
    try {
      return new CalendarBuilder().build(new StringReader(CalendarText.of(entry)));
    } catch (IOException | ParserException broken) {
      throw new AssertionError(broken);
    }
  }

  private static VEvent eventOf(Calendar calendar) {
    assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
    return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static String value(Calendar calendar, String property) {
    return eventOf(calendar).getProperty(property).map(Property::getValue).orElse("nothing");
  }

  @Test
  void book_move_and_cancel_are_valid_and_about_one_entry() {
    CalendarEntry booked =
        CalendarTextTest.booking()
            .invitation(new Invitation("office@example.org", "someone@example.net"))
            .build();
    CalendarEntry moved = booked.movedTo(booked.start().plusDays(5), WRITTEN.plusSeconds(1));
    CalendarEntry cancelled = moved.cancelled(WRITTEN.plusSeconds(2));

    Calendar booking = read(booked);
    Calendar move = read(moved);
    Calendar cancellation = read(cancelled);

    assertThat(booking.validate().hasErrors()).isFalse();
    assertThat(move.validate().hasErrors()).isFalse();
    assertThat(cancellation.validate().hasErrors()).isFalse();
    assertThat(booking.<Property>getProperty(Property.METHOD).orElseThrow().getValue())
        .isEqualTo("REQUEST");
    assertThat(move.<Property>getProperty(Property.METHOD).orElseThrow().getValue())
        .isEqualTo("REQUEST");
    assertThat(cancellation.<Property>getProperty(Property.METHOD).orElseThrow().getValue())
        .isEqualTo("CANCEL");
    assertThat(value(move, Property.UID)).isEqualTo(value(booking, Property.UID));
    assertThat(value(cancellation, Property.UID)).isEqualTo(value(booking, Property.UID));
    assertThat(value(booking, Property.SEQUENCE)).isEqualTo("0");
    assertThat(value(move, Property.SEQUENCE)).isEqualTo("1");
    assertThat(value(cancellation, Property.SEQUENCE)).isEqualTo("2");
    assertThat(value(cancellation, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(booking, Property.CLASS)).isEqualTo("PRIVATE");
    assertThat(value(booking, Property.DTSTAMP)).isEqualTo("20260302T091530Z");
    assertThat(value(booking, Property.SUMMARY)).isEqualTo("Appointment");
  }

  @Test
  void a_long_location_with_every_special_character_comes_back_as_it_was() {
    String where = "Ystafell ŵyth; llawr 2, \\ \"cefn\": 🏢 " + "x".repeat(120) + "é".repeat(90);

    Calendar calendar = read(CalendarTextTest.booking().location(where).build());

    assertThat(value(calendar, Property.LOCATION)).isEqualTo(where);
  }

  @Test
  void an_invitation_is_valid_as_a_message_between_mailboxes() {
    Calendar calendar =
        read(
            CalendarTextTest.booking()
                .invitation(new Invitation("office@example.org", "someone@example.net"))
                .build());

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(value(calendar, Property.ORGANIZER)).isEqualTo("mailto:office@example.org");
    assertThat(value(calendar, Property.ATTENDEE)).isEqualTo("mailto:someone@example.net");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T10:00, 2026-03-28T10:00:00Z",
    "2026-03-29T00:59, 2026-03-29T00:59:00Z",
    "2026-03-29T02:00, 2026-03-29T01:00:00Z",
    "2026-03-29T10:00, 2026-03-29T09:00:00Z",
    "2026-10-24T10:00, 2026-10-24T09:00:00Z",
    "2026-10-25T00:58, 2026-10-24T23:58:00Z",
    "2026-10-25T02:00, 2026-10-25T02:00:00Z",
    "2026-10-25T10:00, 2026-10-25T10:00:00Z"
  })
  void a_start_beside_a_clock_change_is_the_moment_that_was_meant(
      LocalDateTime start, Instant moment) {
    assertThat(LondonTime.instantOf(start)).isEqualTo(moment);
    CalendarEntry entry =
        CalendarTextTest.booking().start(start).length(Duration.ofMinutes(1)).build();

    assertThat(startOf(read(entry))).isEqualTo(moment);
  }

  @Test
  void any_start_and_end_is_the_moment_that_was_meant() {
    Random random = new Random(20260329);
    for (int tried = 0; tried < 300; tried++) {
      LocalDateTime start =
          LocalDateTime.of(2018, 1, 1, 9, 0)
              .plusDays(random.nextInt(10_000))
              .plusMinutes(15L * random.nextInt(40));
      Duration length = Duration.ofMinutes(15 + random.nextInt(120));
      Calendar calendar = read(CalendarTextTest.booking().start(start).length(length).build());
      assertThat(startOf(calendar)).isEqualTo(LondonTime.instantOf(start));
      assertThat(endOf(calendar)).isEqualTo(LondonTime.instantOf(start).plus(length));
    }
  }

  @Test
  void without_mailboxes_nothing_but_the_mailboxes_is_missing() {
    assertThat(read(CalendarTextTest.booking().build()).validate().getEntries())
        .extracting(ValidationEntry::getMessage)
        .hasSize(2)
        .allMatch(words -> words.endsWith("ORGANIZER") || words.endsWith("ATTENDEE"));
  }

  /** The two rules of the text, unrolled by the reader, against the zone as the JDK has it. */
  @Test
  void the_rules_of_the_zone_are_those_of_london_in_every_year() {
    List<LocalDateTime> forward = onsets("DAYLIGHT");
    List<LocalDateTime> back = onsets("STANDARD");
    assertThat(forward).hasSize(104);
    assertThat(back).hasSize(104);

    Instant moment = Instant.parse("1996-01-15T12:00:00Z");
    for (int year = 0; year < 104; year++) {
      ZoneOffsetTransition spring = LondonTime.ZONE.getRules().nextTransition(moment);
      ZoneOffsetTransition autumn = LondonTime.ZONE.getRules().nextTransition(spring.getInstant());
      assertThat(forward.get(year)).isEqualTo(spring.getDateTimeBefore());
      assertThat(back.get(year)).isEqualTo(autumn.getDateTimeBefore());
      moment = autumn.getInstant();
    }
  }

  private static List<LocalDateTime> onsets(String kind) {
    VTimeZone zone =
        read(CalendarTextTest.booking().build())
            .<VTimeZone>getComponent(Component.VTIMEZONE)
            .orElseThrow();
    Observance observance =
        zone.getObservances().stream()
            .filter(rule -> rule.getName().equals(kind))
            .findFirst()
            .orElseThrow();
    Recur<LocalDateTime> rule =
        new Recur<>(observance.<Property>getProperty(Property.RRULE).orElseThrow().getValue());
    LocalDateTime first =
        LocalDateTime.parse(
            observance.<Property>getProperty(Property.DTSTART).orElseThrow().getValue(),
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT));
    return rule.getDates(first, first, LocalDateTime.of(2099, 12, 31, 0, 0));
  }

  private static Instant startOf(Calendar calendar) {
    return moment(Objects.requireNonNull(eventOf(calendar).getDateTimeStart()).getDate());
  }

  private static Instant endOf(Calendar calendar) {
    return moment(Objects.requireNonNull(eventOf(calendar).getDateTimeEnd()).getDate());
  }

  private static Instant moment(Temporal time) {
    return ((ZonedDateTime) time).toInstant();
  }
}
