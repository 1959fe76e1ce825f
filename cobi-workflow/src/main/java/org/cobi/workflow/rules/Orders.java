package org.cobi.workflow.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.order.Order;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.episode.Episode;

/** Which orders a command speaks of. */
public final class Orders {

  private Orders() {}

  /** The orders that a referral brings, then those that were registered before. */
  static Stream<Order> of(Asked<ReceiveReferral> asked) {
    return Stream.concat(
        asked.command().orders().stream(),
        asked.episode().orders().stream()
            .filter(
                known ->
                    asked.command().orders().stream()
                        .noneMatch(given -> given.reference().equals(known.reference()))));
  }

  /** The order that a referral names as its mandate, if it is known. */
  static Optional<Order> mandateOf(Asked<ReceiveReferral> asked) {
    return asked
        .command()
        .referral()
        .mandate()
        .flatMap(
            reference ->
                of(asked).filter(order -> order.reference().equals(reference)).findFirst());
  }

  /** The orders that a command newly states, as they will be recorded. */
  static Stream<Order> statedBy(Object command, Episode episode) {
    if (command instanceof ReceiveReferral receive) {
      return receive.orders().stream();
    }
    if (command instanceof RegisterOrder register) {
      return Stream.of(register.order());
    }
    return command instanceof AmendOrder amend
        ? Stream.of(amended(amend, episode))
        : Stream.empty();
  }

  /**
   * An amended order as it is recorded: one that was ended is no longer in force from the day of
   * the command on, and the extensions by a breach court are counted here, not by the host.
   */
  public static Order amended(AmendOrder command, Episode episode) {
    OrderChange change = command.change();
    int before = episode.order(command.order().reference()).map(Order::extensions).orElse(0);
    Order.Builder order =
        Order.builder()
            .from(command.order())
            .extensions(before + (change == OrderChange.EXTENDED_BY_BREACH_COURT ? 1 : 0));
    if (ends(change) && command.order().endedOn().isEmpty()) {
      order.endedOn(command.on());
    }
    return order.build();
  }

  private static boolean ends(OrderChange change) {
    return switch (change) {
      case DISCHARGED, REVOKED, TERMINATED_EARLY, REPLACED -> true;
      case VARIED, RENEWED, EXTENDED_BY_BREACH_COURT -> false;
    };
  }
}
