package org.cobi.playground.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cobi.model.time.ReadableDate;

/** Several starts in plain words. */
public final class Starts {
  private static final int YEAR = 5;

  private Starts() {}

  /** The days, with a time said once when it is always the same, and a year with its last day. */
  public static String of(List<LocalDateTime> starts) {
    boolean sameTime = starts.stream().map(LocalDateTime::toLocalTime).distinct().count() == 1;
    if (!sameTime) {
      return starts.stream().map(ReadableDate::of).collect(Collectors.joining(", "));
    }
    return "at "
        + ReadableDate.of(starts.get(0).toLocalTime())
        + " on "
        + days(starts.stream().map(LocalDateTime::toLocalDate).toList());
  }

  private static String days(List<LocalDate> days) {
    List<String> words = new ArrayList<>();
    for (int index = 0; index < days.size(); index++) {
      String day = ReadableDate.of(days.get(index));
      boolean sameYearFollows =
          index + 1 < days.size() && days.get(index + 1).getYear() == days.get(index).getYear();
      words.add(sameYearFollows ? day.substring(0, day.length() - YEAR) : day);
    }
    return String.join(", ", words);
  }
}
