package org.cobi.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.cobi.model.session.SessionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEntryTest {
  private static final Instant LATER = Instant.parse("2026-03-03T09:00:00Z");
  private static final UidKey KEY = UidKey.of(new byte[32]);

  private static CalendarEntry.Builder booking() {
    return CalendarTextTest.booking();
  }

  @Test
  void every_change_raises_the_number_and_keeps_the_name() {
    CalendarEntry booked = booking().build();
    CalendarEntry moved = booked.movedTo(booked.start().plusDays(1), LATER);
    CalendarEntry back = moved.movedTo(booked.start(), LATER);
    CalendarEntry cancelled = back.cancelled(LATER);

    assertThat(booked.sequence()).isZero();
    assertThat(moved.sequence()).isEqualTo(1);
    assertThat(back.sequence()).isEqualTo(2);
    assertThat(cancelled.sequence()).isEqualTo(3);
    assertThat(cancelled.uid()).isEqualTo(booked.uid());
    assertThat(cancelled.start()).isEqualTo(booked.start());
  }

  @Test
  void what_is_cancelled_is_neither_moved_nor_cancelled_again() {
    CalendarEntry cancelled = booking().build().cancelled(LATER);

    assertThatThrownBy(() -> cancelled.movedTo(cancelled.start(), LATER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the appointment is cancelled; book it again");
    assertThatThrownBy(() -> cancelled.cancelled(LATER)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_is_cancelled_can_be_booked_again_under_its_name() {
    CalendarEntry booked = booking().build();
    CalendarEntry again = booked.cancelled(LATER).bookedAgain(booked.start().plusDays(7), LATER);

    assertThat(again.status()).isEqualTo(EntryStatus.CONFIRMED);
    assertThat(again.sequence()).isEqualTo(2);
    assertThat(again.uid()).isEqualTo(booked.uid());
    assertThatThrownBy(() -> again.bookedAgain(again.start(), LATER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the appointment stands; move it");
  }

  @Test
  void a_change_is_not_written_before_what_it_changes() {
    CalendarEntry booked = booking().build();

    assertThat(booked.cancelled(booked.writtenAt()).sequence()).isEqualTo(1);
    assertThatThrownBy(() -> booked.cancelled(booked.writtenAt().minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a change must not be written before what it changes, but it is");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T01:00, 60, does not exist in London",
    "2026-03-29T01:59, 60, does not exist in London",
    "2026-10-25T01:00, 120, happens twice in London",
    "2026-10-25T01:59, 120, happens twice in London",
    "2026-10-25T00:30, 30, happens twice in London",
    "2026-10-25T00:00, 179, happens twice in London"
  })
  void a_start_or_end_that_a_clock_change_skips_or_repeats_is_refused(
      LocalDateTime start, int minutes, String words) {
    CalendarEntry.Builder entry = booking().start(start).length(Duration.ofMinutes(minutes));

    assertThatThrownBy(entry::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T23:30, 89, 2026-03-29T00:59",
    "2026-03-28T23:30, 90, 2026-03-29T02:00",
    "2026-03-29T02:00, 60, 2026-03-29T03:00",
    "2026-10-25T00:00, 59, 2026-10-25T00:59",
    "2026-10-25T00:00, 180, 2026-10-25T02:00",
    "2026-10-25T02:00, 60, 2026-10-25T03:00"
  })
  void a_length_is_time_that_passes(LocalDateTime start, int minutes, LocalDateTime end) {
    assertThat(booking().start(start).length(Duration.ofMinutes(minutes)).build().end())
        .isEqualTo(end);
  }

  @Test
  void what_no_calendar_can_show_is_refused() {
    LocalDateTime start = booking().build().start();

    refused(booking().length(Duration.ZERO), "an appointment must take a whole number of minutes");
    refused(
        booking().length(Duration.ofSeconds(90)),
        "an appointment must take a whole number of minutes");
    refused(booking().start(start.plusSeconds(1)), "an appointment must start on a whole minute");
    refused(booking().sequence(-1), "the sequence of an entry must not be negative");
    refused(
        booking().start(LocalDateTime.of(1996, 12, 31, 10, 0)),
        "an appointment must lie after 1996, since when the clocks change as they do");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nATTENDEE:mailto:x@example.org", "a\nb", "a\u0000", "a\uD800"})
  void a_location_cannot_smuggle_in_a_line(String location) {
    refused(
        booking().location(location),
        "a location must be a line of text without control characters");
  }

  private static void refused(CalendarEntry.Builder entry, String words) {
    assertThatThrownBy(entry::build).isInstanceOf(IllegalArgumentException.class).hasMessage(words);
  }

  @Test
  void neither_place_nor_mailbox_is_printed() {
    CalendarEntry entry =
        booking()
            .location("12 High Street")
            .invitation(new Invitation("office@example.org", "someone@example.net"))
            .build();

    assertThat(entry.toString()).doesNotContain("High").doesNotContain("example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "someone", "a b@example.org", "a@example.org\r\nX:1", "mailto:a@b", "a@b?x=1"})
  void what_is_no_plain_mail_address_is_refused(String address) {
    assertThatThrownBy(() -> new Invitation("office@example.org", address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the attendee must be a plain mail address but is not");
    assertThatThrownBy(() -> new Invitation(address, "office@example.org"))
        .hasMessage("the organizer must be a plain mail address but is not");
  }

  @Test
  void a_keyed_name_is_always_the_same_and_tells_nothing() {
    CalendarUid uid = KEY.uidOf("X123456", SessionNumber.of(3));

    assertThat(uid).isEqualTo(UidKey.of(new byte[32]).uidOf("X123456", SessionNumber.of(3)));
    assertThat(uid.value())
        .doesNotContain("123456")
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }

  @Test
  void another_key_series_or_session_gives_another_name() {
    byte[] other = new byte[32];
    other[31] = 1;
    Set<CalendarUid> uids = new HashSet<>();
    for (int series = 0; series < 50; series++) {
      for (int session = 1; session <= 12; session++) {
        uids.add(KEY.uidOf("E" + series, SessionNumber.of(session)));
        uids.add(UidKey.of(other).uidOf("E" + series, SessionNumber.of(session)));
      }
    }
    assertThat(uids).hasSize(2 * 50 * 12);
  }

  @Test
  void a_key_is_long_and_never_prints() {
    assertThat(KEY).hasToString("UidKey[<redacted>]");
    assertThatThrownBy(() -> UidKey.of(new byte[31]))
        .hasMessage("a uid key must have at least 32 bytes but has 31");
    assertThatThrownBy(() -> KEY.uidOf("", SessionNumber.of(1)))
        .hasMessage("a series must have a name but has none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "x@example.org-0123456789", "a\r\nb-0123456789012345"})
  void a_name_that_is_no_opaque_name_is_refused_and_not_repeated(String value) {
    assertThatThrownBy(() -> CalendarUid.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a calendar uid must be 16 to 64 characters from A-Z a-z 0-9 - but is not");
  }
}
