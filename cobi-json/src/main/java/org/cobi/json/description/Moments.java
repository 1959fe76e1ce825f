package org.cobi.json.description;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Days, times and lengths of time, each in exactly one ISO form, in the years 1900 to 2199.
 *
 * <p>A day is never cut out of a time, and a time of day is never made up for a day.
 */
public final class Moments {
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String SECONDS = ":[0-9]{2}(?:\\.[0-9]{1,9})?";
  private static final String LENGTH_TEXT =
      "PT(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,8}M)?(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?";
  private static final Pattern DAY_FORM = Pattern.compile(DATE);
  private static final Pattern LOCAL_FORM = Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}");
  private static final Pattern EXACT_FORM =
      Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}(?:" + SECONDS + ")?");
  private static final Pattern INSTANT_FORM =
      Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}" + SECONDS + "(?:Z|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern LENGTH_FORM = Pattern.compile(LENGTH_TEXT);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** A day in London: {@code 2018-10-02}. */
  public static final TextShape<LocalDate> DAY =
      TextShape.ofForm("a day such as 2018-10-02", Moments::day, LocalDate::toString)
          .otherwise(Moments::kindOf)
          .pattern(DAY_FORM.pattern());

  /** What London clocks show, to the minute: {@code 2018-10-02T10:00}. */
  public static final TextShape<LocalDateTime> LOCAL_TIME =
      TextShape.ofForm(
              "a local time such as 2018-10-02T10:00", Moments::localTime, Moments::toTheMinute)
          .otherwise(Moments::kindOf)
          .pattern(LOCAL_FORM.pattern());

  /** What London clocks show, with seconds where there are any: {@code 2018-10-02T10:00:30}. */
  public static final TextShape<LocalDateTime> EXACT_LOCAL_TIME =
      TextShape.ofForm(
              "a local time such as 2018-10-02T10:00 or 2018-10-02T10:00:30",
              Moments::exactLocalTime,
              LocalDateTime::toString)
          .otherwise(Moments::kindOf)
          .pattern(EXACT_FORM.pattern());

  /** A moment, with its offset from UTC: {@code 2018-10-02T10:00:00+01:00}. */
  public static final TextShape<Instant> INSTANT =
      TextShape.ofForm(
              "a moment with its offset such as 2018-10-02T10:00:00+01:00",
              Moments::instant,
              Instant::toString)
          .otherwise(Moments::kindOf)
          .pattern(INSTANT_FORM.pattern());

  /** A length of time in hours, minutes and seconds: {@code PT60M}. */
  public static final TextShape<Duration> LENGTH =
      TextShape.ofForm("a length of time such as PT60M", Moments::length, Duration::toString)
          .pattern(LENGTH_FORM.pattern());

  private Moments() {}

  /** The local time to the minute that is written so, if it is one. */
  public static Optional<LocalDateTime> localTime(String text) {
    return Digits.areWrittenAs("9999-99-99T99:99", text)
        ? existing(() -> LocalDateTime.of(dayIn(text), timeIn(text)), LocalDateTime::getYear)
        : Optional.empty();
  }

  /** The day that is written so, if it is one. */
  static Optional<LocalDate> day(String text) {
    return Digits.areWrittenAs("9999-99-99", text)
        ? existing(() -> dayIn(text), LocalDate::getYear)
        : Optional.empty();
  }

  private static LocalDate dayIn(String text) {
    return LocalDate.of(
        Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10));
  }

  private static LocalTime timeIn(String text) {
    return LocalTime.of(Digits.number(text, 11, 13), Digits.number(text, 14, 16));
  }

  private static Optional<LocalDateTime> exactLocalTime(String text) {
    return parsed(text, EXACT_FORM, LocalDateTime::parse, LocalDateTime::getYear);
  }

  private static Optional<Instant> instant(String text) {
    return parsed(text, INSTANT_FORM, OffsetDateTime::parse, OffsetDateTime::getYear)
        .map(OffsetDateTime::toInstant);
  }

  private static Optional<Duration> length(String text) {
    return LENGTH_FORM.matcher(text).matches()
        ? Optional.of(Duration.parse(text))
        : Optional.empty();
  }

  private static String toTheMinute(LocalDateTime time) {
    if (time.getSecond() != 0 || time.getNano() != 0) {
      throw new IllegalArgumentException(
          "a local time must be in whole minutes to be written but has seconds");
    }
    return time.toString();
  }

  private static <T> Optional<T> parsed(
      String text, Pattern form, Function<String, T> parse, Function<T, Integer> year) {
    return form.matcher(text).matches()
        ? existing(() -> parse.apply(text), year)
        : Optional.empty();
  }

  private static <T> Optional<T> existing(Supplier<T> parse, Function<T, Integer> year) {
    try {
      return Optional.of(parse.get())
          .filter(value -> year.apply(value) >= FIRST_YEAR && year.apply(value) <= LAST_YEAR);
    } catch (DateTimeException noSuchDayOrTime) {
      return Optional.empty();
    }
  }

  /** What a text is that is not what it should be; it never repeats the text. */
  private static String kindOf(String text) {
    if (DAY_FORM.matcher(text).matches()) {
      return existing("a day", day(text));
    }
    if (LOCAL_FORM.matcher(text).matches()) {
      return existing("a local time", localTime(text));
    }
    if (EXACT_FORM.matcher(text).matches()) {
      return existing("a local time with seconds", exactLocalTime(text));
    }
    return INSTANT_FORM.matcher(text).matches()
        ? existing("a moment with its offset", instant(text))
        : "a text of another form";
  }

  private static String existing(String kind, Optional<?> parsed) {
    return kind + (parsed.isPresent() ? "" : " that does not exist or is out of range");
  }
}
