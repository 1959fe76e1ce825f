package org.cobi.model.time;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of time limits, both ways. */
final class TimeLimitText {
  static final int MOST = 3660;
  static final String SAME_DAY = "same day";
  static final String HOUR = "hour";
  static final String MINUTE = "minute";
  private static final String WORKING_DAY = "working day";
  private static final String DAY = "day";

  private static final Pattern COUNTED =
      Pattern.compile("(0|[1-9][0-9]{0,5}) (working day|day|hour|minute)s?");

  private TimeLimitText() {}

  static TimeLimit parse(String text) {
    if (text.equals(SAME_DAY)) {
      return TimeLimit.sameDay();
    }
    Matcher matcher = COUNTED.matcher(text);
    if (!matcher.matches()) {
      throw notATimeLimit();
    }
    int count = Integer.parseInt(matcher.group(1));
    String unit = matcher.group(2);
    if (!text.equals(counted(count, unit))) {
      throw notATimeLimit();
    }
    return limit(count, unit);
  }

  static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  static String unitOf(ClockKind clock) {
    return clock == ClockKind.WORKING_DAYS ? WORKING_DAY : DAY;
  }

  private static TimeLimit limit(int count, String unit) {
    return switch (unit) {
      case WORKING_DAY -> TimeLimit.workingDays(count);
      case DAY -> TimeLimit.calendarDays(count);
      case HOUR -> TimeLimit.hours(count);
      default -> TimeLimit.wallClock(Duration.ofMinutes(count));
    };
  }

  private static IllegalArgumentException notATimeLimit() {
    return new IllegalArgumentException(
        "a time limit must be written like \"5 working days\", \"14 days\", \"4 hours\","
            + " \"30 minutes\" or \"same day\" but was not");
  }
}
