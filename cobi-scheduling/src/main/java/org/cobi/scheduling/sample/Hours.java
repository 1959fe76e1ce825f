package org.cobi.scheduling.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.cobi.model.person.TimeSpan;

/** Hours written as a page on a door writes them. */
final class Hours {
  private Hours() {}

  /** Reads "09:00-12:30 13:00-17:00". */
  static List<TimeSpan> of(String words) {
    List<TimeSpan> spans = new ArrayList<>();
    for (String span : words.split(" ", -1)) {
      int dash = span.indexOf('-');
      spans.add(
          TimeSpan.of(
              LocalTime.parse(span.substring(0, dash)), LocalTime.parse(span.substring(dash + 1))));
    }
    return List.copyOf(spans);
  }

  /** The same hours so many minutes later. */
  static List<TimeSpan> later(List<TimeSpan> spans, int minutes) {
    return spans.stream()
        .map(span -> TimeSpan.of(span.from().plusMinutes(minutes), span.to().plusMinutes(minutes)))
        .toList();
  }
}
