package org.cobi.scheduling.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An entry as the text that calendars take (RFC 5545): encode it as UTF-8, and it is a file that
 * ends in .ics or the part of a mail whose type is {@link #mediaType}.
 */
public final class CalendarText {
  private static final String PRODUCT = "-//COBI SDK//Appointments//EN";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CalendarText() {}

  /** The message about one entry: a request for as long as it stands, or its cancellation. */
  public static String of(CalendarEntry entry) {
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", PRODUCT);
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", entry.status().method());
    LondonZone.addTo(lines);
    addEvent(lines, entry);
    lines.add("END", "VCALENDAR");
    return lines.toString();
  }

  /** The media type with the method in it, as a mail needs it. */
  public static String mediaType(CalendarEntry entry) {
    return "text/calendar; charset=utf-8; method=" + entry.status().method();
  }

  private static void addEvent(ContentLines lines, CalendarEntry entry) {
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", entry.uid().value());
    lines.add("DTSTAMP", moment(entry.writtenAt()));
    lines.add("SEQUENCE", Integer.toString(entry.sequence()));
    lines.add("DTSTART;TZID=" + LondonZone.ID, local(entry.start()));
    lines.add("DTEND;TZID=" + LondonZone.ID, local(entry.end()));
    lines.addText("SUMMARY", title(entry));
    entry.location().ifPresent(where -> lines.addText("LOCATION", where));
    entry.invitation().ifPresent(invitation -> addInvitation(lines, invitation));
    lines.add("STATUS", entry.status().name());
    lines.add("CLASS", "PRIVATE");
    lines.add("TRANSP", entry.status() == EntryStatus.CANCELLED ? "TRANSPARENT" : "OPAQUE");
    lines.add("END", "VEVENT");
  }

  private static void addInvitation(ContentLines lines, Invitation invitation) {
    lines.add("ORGANIZER", "mailto:" + invitation.organizer());
    lines.add(
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE",
        "mailto:" + invitation.attendee());
  }

  private static String title(CalendarEntry entry) {
    return switch (entry.language()) {
      case ENGLISH -> "Appointment";
      case WELSH -> "Apwyntiad";
    };
  }

  private static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment);
  }
}
