package org.cobi.playground.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.cobi.model.time.ReadableDate;

/** Several starts in plain words. */
public final class Starts {

  private Starts() {}

  /** The days, with the time said once when it is always the same. */
  public static String of(List<LocalDateTime> starts) {
    boolean sameTime = starts.stream().map(LocalDateTime::toLocalTime).distinct().count() == 1;
    if (!sameTime) {
      return starts.stream().map(ReadableDate::of).collect(Collectors.joining(", "));
    }
    return "at "
        + ReadableDate.of(starts.get(0).toLocalTime())
        + " on "
        + starts.stream()
            .map(start -> ReadableDate.of(start.toLocalDate()))
            .collect(Collectors.joining(", "));
  }
}
