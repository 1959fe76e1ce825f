package org.cobi.playground.words;

import java.util.List;
import java.util.Map.Entry;
import org.cobi.model.order.OrderRef;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;
import org.cobi.workflow.episode.Episode;

/** The words of what is asked about orders. */
final class OrderCommandWords {
  static final List<Entry<Class<?>, Wording>> ALL =
      List.of(
          Wording.of(RegisterOrder.class, (command, episode) -> OrderWords.of(command.order())),
          Wording.of(AmendOrder.class, OrderCommandWords::amended),
          Wording.of(ReplaceMandate.class, (command, episode) -> named(command.mandate(), episode)),
          Wording.of(
              ReportNewDetails.class,
              (command, episode) -> "under a " + named(command.order(), episode)));

  private OrderCommandWords() {}

  private static String amended(AmendOrder command, Episode episode) {
    return Plain.of(command.change()) + ", " + OrderWords.of(command.order());
  }

  private static String named(OrderRef reference, Episode episode) {
    return episode
        .order(reference)
        .map(order -> order.kind().title())
        .orElse("order that is not known");
  }
}
