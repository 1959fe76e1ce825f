package org.cobi.model.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.rule.Source;
import org.immutables.value.Value;

/** The legal rules for some kinds of order, valid for a range of trigger dates. */
@Value.Immutable
@CobiStyle
public sealed interface Regime permits ImmutableRegime {

  /** The stable code, for example {@code CJA2003}. */
  String code();

  /** The kinds of order it governs. */
  Set<OrderKind> kinds();

  /** The first trigger date it governs. */
  LocalDate firstTrigger();

  /** The last trigger date it governs; absent while no later rules are known. */
  Optional<LocalDate> lastTrigger();

  /** The statute that says how a failure to comply is enforced. */
  Source enforcement();

  /** Whether the court's number of activity days is a maximum. */
  @Value.Default
  default boolean capsActivityDays() {
    return false;
  }

  /** Months in which a warning stands, beginning with its day. */
  @Value.Default
  default int warningMonths() {
    return 12;
  }

  /** Years that an order may last at most, where the law sets a maximum. */
  Optional<Integer> maximumYears();

  /** Years that an order of fixed length must last at least, where the law sets a minimum. */
  Optional<Integer> minimumYears();

  /** Whether it governs an order. */
  default boolean governs(Order order) {
    return kinds().contains(order.kind())
        && order.triggerDate().map(this::coversTrigger).orElse(false);
  }

  private boolean coversTrigger(LocalDate day) {
    return !day.isBefore(firstTrigger())
        && lastTrigger().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRegime.Builder {
    Builder() {}
  }
}
