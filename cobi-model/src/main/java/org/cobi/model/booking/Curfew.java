package org.cobi.model.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.OrderRef;
import org.immutables.value.Value;

/**
 * Hours in which a person must be at home, monitored or not: from 19:00 to 07:00 the next morning.
 */
@Value.Immutable
@CobiStyle
public sealed interface Curfew permits ImmutableCurfew {

  /** The first moment of it on a day. */
  LocalTime begins();

  /** The first moment after it, on the same day or, if that is earlier, on the next. */
  LocalTime ends();

  /** The days of the week on which it begins; every day if none is named. */
  Set<DayOfWeek> days();

  /** The order that it is a term of; it lasts as long. Without one it lasts until it is changed. */
  Optional<OrderRef> order();

  /**
   * The first moment of the curfew that somebody would break who is out from one moment until
   * another. Whoever comes home at the very moment at which it begins is too late; whoever leaves
   * when it ends is not too early.
   */
  default Optional<LocalDateTime> brokenBy(LocalDateTime leavesAt, LocalDateTime isHomeAt) {
    LocalDate first = leavesAt.toLocalDate().minusDays(1);
    return first
        .datesUntil(isHomeAt.toLocalDate().plusDays(1))
        .filter(day -> days().isEmpty() || days().contains(day.getDayOfWeek()))
        .map(day -> day.atTime(begins()))
        .filter(start -> !isHomeAt.isBefore(start) && leavesAt.isBefore(endOf(start)))
        .findFirst();
  }

  private LocalDateTime endOf(LocalDateTime start) {
    LocalDate day = start.toLocalDate();
    return ends().isAfter(begins()) ? day.atTime(ends()) : day.plusDays(1).atTime(ends());
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a curfew that ends when it begins. */
  final class Builder extends ImmutableCurfew.Builder {
    Builder() {}

    @Override
    public Curfew build() {
      Curfew curfew = super.build();
      if (curfew.begins().equals(curfew.ends())) {
        throw new IllegalArgumentException("a curfew must not end at the time at which it begins");
      }
      return curfew;
    }
  }
}
