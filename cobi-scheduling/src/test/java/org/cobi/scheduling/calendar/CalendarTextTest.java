package org.cobi.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.cobi.model.language.Language;
import org.junit.jupiter.api.Test;

/** What stands in the text, octet by octet. */
class CalendarTextTest {
  private static final LocalDateTime THU_2026_03_26_10_00 = LocalDateTime.of(2026, 3, 26, 10, 0);
  private static final Instant WRITTEN = Instant.parse("2026-03-02T09:15:30Z");

  static CalendarEntry.Builder booking() {
    return CalendarEntry.builder()
        .uid(CalendarUid.of("6f0c4b1e-0000-8000-8000-000000000001"))
        .writtenAt(WRITTEN)
        .start(THU_2026_03_26_10_00)
        .length(Duration.ofMinutes(90));
  }

  private static List<String> lines(CalendarEntry entry) {
    return Arrays.asList(CalendarText.of(entry).split("\r\n", -1));
  }

  @Test
  void a_booking_reads_line_by_line() {
    assertThat(lines(booking().build()))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//COBI SDK//Appointments//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:REQUEST",
            "BEGIN:VTIMEZONE",
            "TZID:Europe/London",
            "BEGIN:DAYLIGHT",
            "TZNAME:BST",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0100",
            "DTSTART:19960331T010000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZNAME:GMT",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            "DTSTART:19961027T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "UID:6f0c4b1e-0000-8000-8000-000000000001",
            "DTSTAMP:20260302T091530Z",
            "SEQUENCE:0",
            "DTSTART;TZID=Europe/London:20260326T100000",
            "DTEND;TZID=Europe/London:20260326T113000",
            "SUMMARY:Appointment",
            "STATUS:CONFIRMED",
            "CLASS:PRIVATE",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR",
            "");
  }

  @Test
  void a_move_is_a_request_with_the_next_number() {
    CalendarEntry moved = booking().build().movedTo(THU_2026_03_26_10_00.plusWeeks(1), WRITTEN);

    assertThat(lines(moved))
        .contains("METHOD:REQUEST", "SEQUENCE:1", "STATUS:CONFIRMED")
        .contains("DTSTART;TZID=Europe/London:20260402T100000")
        .contains("UID:6f0c4b1e-0000-8000-8000-000000000001");
    assertThat(CalendarText.mediaType(moved))
        .isEqualTo("text/calendar; charset=utf-8; method=REQUEST");
  }

  @Test
  void a_cancellation_has_a_method_of_its_own_and_the_next_number_again() {
    CalendarEntry cancelled =
        booking()
            .build()
            .movedTo(THU_2026_03_26_10_00.plusWeeks(1), WRITTEN)
            .cancelled(WRITTEN.plusSeconds(60));

    assertThat(lines(cancelled))
        .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "TRANSP:TRANSPARENT")
        .contains("DTSTAMP:20260302T091630Z")
        .contains("UID:6f0c4b1e-0000-8000-8000-000000000001");
    assertThat(CalendarText.mediaType(cancelled))
        .isEqualTo("text/calendar; charset=utf-8; method=CANCEL");
  }

  @Test
  void the_title_is_neutral_in_both_languages() {
    assertThat(lines(booking().language(Language.WELSH).build())).contains("SUMMARY:Apwyntiad");
    assertThat(lines(booking().language(Language.ENGLISH).build())).contains("SUMMARY:Appointment");
  }

  @Test
  void what_has_a_meaning_in_the_format_is_escaped() {
    assertThat(lines(booking().location("Room 2; 12, High Street \\ rear: door").build()))
        .contains("LOCATION:Room 2\\; 12\\, High Street \\\\ rear: door");
  }

  @Test
  void a_line_of_75_octets_stays_whole_and_one_of_76_is_folded() {
    String whole = "x".repeat(75 - "LOCATION:".length());

    assertThat(lines(booking().location(whole).build())).contains("LOCATION:" + whole);
    assertThat(lines(booking().location(whole + "y").build()))
        .containsSequence("LOCATION:" + whole, " y");
    assertThat(lines(booking().location(whole + "y".repeat(75)).build()))
        .containsSequence("LOCATION:" + whole, " " + "y".repeat(74), " y");
  }

  @Test
  void no_character_is_broken_by_the_fold() {
    int folded = 0;
    for (String character : List.of("x", "ŵ", "€", "🏢")) {
      for (int before = 55; before < 80; before++) {
        String where = "x".repeat(before) + character.repeat(60);
        String text = CalendarText.of(booking().location(where).build());
        for (String line : text.split("\r\n", -1)) {
          assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
          assertThat(line).doesNotContain("?").doesNotContain("\n").doesNotContain("\r");
          assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
              .isEqualTo(line);
        }
        assertThat(text.replace("\r\n ", "")).contains("\r\nLOCATION:" + where + "\r\n");
        folded++;
      }
    }
    assertThat(folded).isEqualTo(100);
  }

  @Test
  void an_invitation_names_both_mailboxes() {
    CalendarEntry entry =
        booking().invitation(new Invitation("office@example.org", "someone@example.net")).build();

    assertThat(CalendarText.of(entry).replace("\r\n ", ""))
        .contains("\r\nORGANIZER:mailto:office@example.org\r\n")
        .contains(";RSVP=TRUE:mailto:someone@example.net\r\n");
  }

  @Test
  void every_line_ends_with_both_characters() {
    String text = CalendarText.of(booking().location("x".repeat(200)).build());

    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.length()).as("a kilobyte").isLessThan(1200);
  }
}
