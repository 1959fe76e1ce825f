package org.cobi.model.time;

/** What is counted until a deadline. */
public enum ClockKind {
  /** Hours and minutes, running on through nights, weekends and bank holidays. */
  WALL_CLOCK,
  /** Mondays to Fridays that are neither bank holidays nor closures. */
  WORKING_DAYS,
  /** Every day. */
  CALENDAR_DAYS
}
