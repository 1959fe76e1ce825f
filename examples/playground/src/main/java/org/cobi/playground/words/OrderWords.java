package org.cobi.playground.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.time.ReadableDate;

/** An order in plain words. */
public final class OrderWords {

  private OrderWords() {}

  /** The whole of it: kind, days, terms, days of activity and court. */
  public static String of(Order order) {
    return Plain.details(
        Stream.of(
            order.kind().title() + " of " + ReadableDate.of(order.madeOn()),
            lasting(order),
            order.servedOn().map(day -> "served " + ReadableDate.of(day)).orElse(""),
            terms(order),
            order
                .activityDays()
                .map(days -> "at most " + Plain.count(days, "activity day"))
                .orElse(""),
            order.court().map(court -> "breach before the " + court.title()).orElse("")));
  }

  /** Its kind and until when it is in force. */
  public static String inShort(Order order) {
    return order.kind().title() + " " + lasting(order);
  }

  /** Until when it is in force: "until Fri 13 Mar 2020", "until further order". */
  public static String lasting(Order order) {
    return order
        .endedOn()
        .map(day -> "ended " + ReadableDate.of(day))
        .or(() -> order.lastDay().map(day -> "until " + ReadableDate.of(day)))
        .orElse("until further order");
  }

  private static String terms(Order order) {
    return order.terms().stream()
        .sorted()
        .map(OrderTerm::title)
        .collect(Collectors.joining(" and "));
  }
}
