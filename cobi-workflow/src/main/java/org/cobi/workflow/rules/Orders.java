package org.cobi.workflow.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.order.Order;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;

/** Which orders a command speaks of. */
final class Orders {

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

  /** The orders that a command newly states, whatever kind of command it is. */
  static Stream<Order> statedBy(Object command) {
    if (command instanceof ReceiveReferral receive) {
      return receive.orders().stream();
    }
    if (command instanceof RegisterOrder register) {
      return Stream.of(register.order());
    }
    return command instanceof AmendOrder amend ? Stream.of(amend.order()) : Stream.empty();
  }
}
