package org.cobi.scheduling.check;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.cobi.model.person.TimeSpan;

/** Times of a day as minutes after midnight. */
final class Minutes {
  private Minutes() {}

  static int of(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  /** Whether the spans together cover everything from the start up to the end. */
  static boolean cover(List<TimeSpan> spans, int start, int end) {
    int reached = start;
    for (TimeSpan span : spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
      if (of(span.from()) <= reached && reached < of(span.to())) {
        reached = of(span.to());
      }
    }
    return reached >= end;
  }
}
