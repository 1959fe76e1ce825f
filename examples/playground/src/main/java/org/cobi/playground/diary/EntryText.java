package org.cobi.playground.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cobi.model.language.Language;
import org.cobi.model.time.LondonTime;
import org.cobi.scheduling.calendar.CalendarEntry;
import org.cobi.scheduling.calendar.CalendarText;
import org.cobi.scheduling.calendar.CalendarUid;
import org.cobi.scheduling.calendar.EntryStatus;

/** Reads back what this command wrote, and nothing else. */
final class EntryText {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private final String text;

  private EntryText(String text) {
    this.text = text;
  }

  /** The entry; empty if this command would not have written exactly this. */
  static Optional<CalendarEntry> entryOf(String text) {
    try {
      CalendarEntry entry = new EntryText(text).entry();
      return CalendarText.of(entry).equals(text) ? Optional.of(entry) : Optional.empty();
    } catch (RuntimeException broken) {
      return Optional.empty();
    }
  }

  private CalendarEntry entry() {
    LocalDateTime start = local("DTSTART;TZID=Europe/London:");
    LocalDateTime end = local("DTEND;TZID=Europe/London:");
    return CalendarEntry.builder()
        .uid(CalendarUid.of(value("UID:")))
        .sequence(Integer.parseInt(value("SEQUENCE:")))
        .status(EntryStatus.valueOf(value("STATUS:")))
        .writtenAt(moment(value("DTSTAMP:")))
        .start(start)
        .length(Duration.between(LondonTime.instantOf(start), LondonTime.instantOf(end)))
        .language(value("SUMMARY:").equals("Apwyntiad") ? Language.WELSH : Language.ENGLISH)
        .build();
  }

  private LocalDateTime local(String name) {
    return LocalDateTime.parse(value(name), LOCAL);
  }

  private static Instant moment(String value) {
    return LocalDateTime.parse(value, MOMENT).toInstant(ZoneOffset.UTC);
  }

  /** The value of a line of the event; the zone comes before it and has some of the same names. */
  private String value(String name) {
    int event = text.indexOf("BEGIN:VEVENT");
    int begin = text.indexOf("\r\n" + name, event) + 2 + name.length();
    return text.substring(begin, text.indexOf("\r\n", begin));
  }
}
