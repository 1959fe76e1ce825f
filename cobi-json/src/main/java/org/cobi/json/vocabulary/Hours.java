package org.cobi.json.vocabulary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.MapShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Shape;
import org.cobi.json.description.TextShape;
import org.cobi.model.person.Availability;
import org.cobi.model.person.TimeSpan;

/** Times of day and the hours of a week, as caseloads and plans write them. */
public final class Hours {
  private static final String CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
  private static final Pattern TIME_FORM = Pattern.compile(CLOCK);
  private static final Pattern SPAN_FORM = Pattern.compile("(" + CLOCK + ")-(" + CLOCK + ")");

  private static final Map<String, DayOfWeek> DAYS =
      Arrays.stream(DayOfWeek.values())
          .collect(Collectors.toUnmodifiableMap(Hours::abbreviated, day -> day));

  /** What London clocks show: {@code 09:30}. */
  public static final TextShape<LocalTime> TIME =
      TextShape.ofForm("a time of day such as 09:30", Hours::time, LocalTime::toString)
          .pattern(CLOCK);

  /** From a time up to but not including another of the same day: {@code 09:00-17:30}. */
  public static final TextShape<TimeSpan> SPAN =
      TextShape.ofForm("hours such as 09:00-17:30", Hours::span, Hours::print)
          .otherwise(Hours::otherThanHours)
          .pattern(CLOCK + "-" + CLOCK);

  /** Hours of one day; they may touch or overlap and are then one. */
  public static final ListShape<TimeSpan> SPANS = new ListShape<>(SPAN);

  /** A day of the week: {@code Mon}. */
  public static final TextShape<DayOfWeek> WEEKDAY =
      TextShape.ofForm(
              "a day of the week, one of Mon, Tue, Wed, Thu, Fri, Sat, Sun",
              text -> Optional.ofNullable(DAYS.get(text)),
              Hours::abbreviated)
          .otherwise(text -> "another text")
          .pattern("Mon|Tue|Wed|Thu|Fri|Sat|Sun");

  /** The hours of a week; a day that is not named has none. */
  public static final Shape<Map<DayOfWeek, List<TimeSpan>>> WEEK = weekly(SPANS);

  private Hours() {}

  /** What belongs to the days of a week, written from Monday on. */
  static <V> Shape<Map<DayOfWeek, V>> weekly(Shape<V> value) {
    return new Mapped<>(new MapShape<>(WEEKDAY, value), Function.identity(), TreeMap::new);
  }

  /** The names of the days of the week. */
  public static List<String> weekdays() {
    return Arrays.stream(DayOfWeek.values()).map(Hours::abbreviated).toList();
  }

  /** An availability of these hours, where they touch or overlap joined to one. */
  static Availability.Builder availability(Map<DayOfWeek, List<TimeSpan>> week) {
    Availability.Builder availability = Availability.builder();
    week.forEach((day, spans) -> union(spans).forEach(span -> availability.weekly(day, span)));
    return availability;
  }

  private static List<TimeSpan> union(List<TimeSpan> spans) {
    List<TimeSpan> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(TimeSpan::from));
    List<TimeSpan> union = new ArrayList<>();
    for (TimeSpan span : sorted) {
      int last = union.size() - 1;
      if (last >= 0 && !span.from().isAfter(union.get(last).to())) {
        union.set(last, joined(union.get(last), span));
      } else {
        union.add(span);
      }
    }
    return union;
  }

  private static TimeSpan joined(TimeSpan first, TimeSpan second) {
    return second.to().isAfter(first.to()) ? TimeSpan.of(first.from(), second.to()) : first;
  }

  private static String abbreviated(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalTime> time(String text) {
    return TIME_FORM.matcher(text).matches() ? Optional.of(clock(text)) : Optional.empty();
  }

  private static LocalTime clock(String text) {
    return LocalTime.of(Integer.parseInt(text, 0, 2, 10), Integer.parseInt(text, 3, 5, 10));
  }

  private static Optional<TimeSpan> span(String text) {
    Matcher form = SPAN_FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    LocalTime from = clock(form.group(1));
    LocalTime to = clock(form.group(2));
    return from.isBefore(to) ? Optional.of(TimeSpan.of(from, to)) : Optional.empty();
  }

  private static String print(TimeSpan span) {
    return span.from() + "-" + span.to();
  }

  private static String otherThanHours(String text) {
    return SPAN_FORM.matcher(text).matches()
        ? "hours that do not end after they begin"
        : "a text of another form";
  }
}
