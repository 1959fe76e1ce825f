package org.cobi.scheduling.calendar;

/**
 * The zone of London as a calendar is told about it: British Summer Time from the last Sunday of
 * March to the last Sunday of October, both at 1 o'clock Greenwich time, as it has been since 1996.
 */
final class LondonZone {
  static final String ID = "Europe/London";

  private LondonZone() {}

  static void addTo(ContentLines lines) {
    lines.add("BEGIN", "VTIMEZONE");
    lines.add("TZID", ID);
    addRule(lines, "DAYLIGHT", "BST", "+0000", "+0100", "19960331T010000", "3");
    addRule(lines, "STANDARD", "GMT", "+0100", "+0000", "19961027T020000", "10");
    lines.add("END", "VTIMEZONE");
  }

  private static void addRule(
      ContentLines lines,
      String kind,
      String name,
      String before,
      String after,
      String first,
      String month) {
    lines.add("BEGIN", kind);
    lines.add("TZNAME", name);
    lines.add("TZOFFSETFROM", before);
    lines.add("TZOFFSETTO", after);
    lines.add("DTSTART", first);
    lines.add("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU");
    lines.add("END", kind);
  }
}
