package org.cobi.model.order;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.CobiStyle;
import org.cobi.model.time.ReadableDate;
import org.immutables.value.Value;

/**
 * One order made about a person, as far as the programme needs it.
 *
 * <p>It holds no text and no place: the order's own words stay with the host.
 */
@Value.Immutable
@CobiStyle
public sealed interface Order permits ImmutableOrder {

  /** The host's reference. */
  OrderRef reference();

  /** What kind of order it is. */
  OrderKind kind();

  /** The day on which it was made; for a licence, the day of release. The first day in force. */
  LocalDate madeOn();

  /** The day on which it was served on the person; the police notification counts from here. */
  Optional<LocalDate> servedOn();

  /** The day of the conviction behind it; chooses the legal rules of a sentence. */
  Optional<LocalDate> convictedOn();

  /**
   * The last day in force; for a suspended sentence order, of the supervision period. Absent for an
   * order that runs until further order.
   */
  Optional<LocalDate> lastDay();

  /** The terms. A term that demands something is what can oblige a person to attend. */
  Set<OrderTerm> terms();

  /** The most days of activity that the court allowed, where the law knows such a maximum. */
  Optional<Integer> activityDays();

  /** The court before which a breach is brought. */
  Optional<Court> court();

  /** The interim order that this one replaces. */
  Optional<OrderRef> replaces();

  /**
   * Whether the person is already subject to notification under Part 2 of the Sexual Offences Act
   * 2003, so that no second notification is owed while that lasts.
   */
  @Value.Default
  default boolean notifiesAlready() {
    return false;
  }

  /** The day from which it is no longer in force because it was ended early. */
  Optional<LocalDate> endedOn();

  /** How often a breach court has extended it. */
  @Value.Default
  default int extensions() {
    return 0;
  }

  /** Whether it is in force on a day; both its first and its last day are. */
  default boolean isInForceOn(LocalDate day) {
    return !day.isBefore(madeOn())
        && lastDay().map(last -> !day.isAfter(last)).orElse(true)
        && endedOn().map(day::isBefore).orElse(true);
  }

  /** The last day on which it is in force, early end included; absent until further order. */
  default Optional<LocalDate> lastDayInForce() {
    return Stream.concat(lastDay().stream(), endedOn().map(day -> day.minusDays(1)).stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether one of its terms can oblige the person to attend. */
  default boolean hasPositiveTerm() {
    return terms().stream().anyMatch(OrderTerm::isPositive);
  }

  /** Whether it prohibits anything. */
  default boolean prohibits() {
    return terms().stream().anyMatch(term -> !term.isPositive());
  }

  /** The date by which the law chooses the rules for it, if it is known. */
  default Optional<LocalDate> triggerDate() {
    return switch (kind().trigger()) {
      case CONVICTION -> convictedOn();
      case MADE -> Optional.of(madeOn());
      case CONVICTION_OR_MADE -> convictedOn().or(() -> Optional.of(madeOn()));
      case NONE -> Optional.empty();
    };
  }

  /** The last day of a period of this length beginning with the day on which it was made. */
  default LocalDate lastDayOf(Period period) {
    return org.cobi.model.time.PeriodReading.BEGINNING_WITH.lastDay(madeOn(), period);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one. {@code build()} refuses a last day, a service or an end before the day of making,
   * and a number of activity days below 1.
   */
  final class Builder extends ImmutableOrder.Builder {
    Builder() {}

    @Override
    public Order build() {
      Order order = super.build();
      order.lastDay().ifPresent(day -> mustNotPrecede(order, "last day", day));
      order.servedOn().ifPresent(day -> mustNotPrecede(order, "day of service", day));
      order.endedOn().ifPresent(day -> mustNotPrecede(order, "early end", day));
      if (order.activityDays().filter(days -> days < 1).isPresent()) {
        throw new IllegalArgumentException(
            "activity days must be at least 1 but were " + order.activityDays().get());
      }
      if (order.extensions() < 0) {
        throw new IllegalArgumentException(
            "extensions must not be negative but were " + order.extensions());
      }
      return order;
    }

    private static void mustNotPrecede(Order order, String what, LocalDate day) {
      if (day.isBefore(order.madeOn())) {
        throw new IllegalArgumentException(
            "the "
                + what
                + " of an order must not be before the day it was made, "
                + ReadableDate.of(order.madeOn())
                + ", but was "
                + ReadableDate.of(day));
      }
    }
  }
}
