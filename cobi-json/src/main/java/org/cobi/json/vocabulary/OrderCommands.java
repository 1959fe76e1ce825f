package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.required;
import static org.cobi.json.vocabulary.CommandFields.ON;
import static org.cobi.json.vocabulary.CommandFields.OVERRIDES;
import static org.cobi.json.vocabulary.CommandFields.command;

import java.util.List;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;

/** What is asked about the orders that a person is under. */
final class OrderCommands {
  private static final ObjectShape<RegisterOrder> REGISTER_ORDER =
      command(RegisterOrder::builder, RegisterOrder.Builder::build)
          .with(ON, RegisterOrder.Builder::on)
          .with(
              required("order", Orders.ORDER, RegisterOrder::order).meaning("the order"),
              RegisterOrder.Builder::order)
          .with(OVERRIDES, RegisterOrder.Builder::overrides)
          .shape();

  private static final ObjectShape<AmendOrder> AMEND_ORDER =
      command(AmendOrder::builder, AmendOrder.Builder::build)
          .with(ON, AmendOrder.Builder::on)
          .with(
              required("order", Orders.ORDER, AmendOrder::order)
                  .meaning("the order as it is now, all of it"),
              AmendOrder.Builder::order)
          .with(
              required("change", Orders.CHANGE, AmendOrder::change).meaning("what was done to it"),
              AmendOrder.Builder::change)
          .with(OVERRIDES, AmendOrder.Builder::overrides)
          .shape();

  private static final ObjectShape<ReplaceMandate> REPLACE_MANDATE =
      command(ReplaceMandate::builder, ReplaceMandate.Builder::build)
          .with(ON, ReplaceMandate.Builder::on)
          .with(
              required("mandate", Orders.REFERENCE, ReplaceMandate::mandate)
                  .meaning("the order on which they rest"),
              ReplaceMandate.Builder::mandate)
          .with(OVERRIDES, ReplaceMandate.Builder::overrides)
          .shape();

  private static final ObjectShape<ReportNewDetails> REPORT_NEW_DETAILS =
      command(ReportNewDetails::builder, ReportNewDetails.Builder::build)
          .with(ON, ReportNewDetails.Builder::on)
          .with(
              required("order", Orders.REFERENCE, ReportNewDetails::order)
                  .meaning("the order that demands the notification"),
              ReportNewDetails.Builder::order)
          .with(OVERRIDES, ReportNewDetails.Builder::overrides)
          .shape();

  static final List<Named<? extends EpisodeCommand>> ALL =
      List.of(
          new Named<>(
              "register-order",
              RegisterOrder.class,
              "An order about the person becomes known, or is served.",
              REGISTER_ORDER),
          new Named<>(
              "amend-order",
              AmendOrder.class,
              "A court or an authority has changed or ended an order.",
              AMEND_ORDER),
          new Named<>(
              "replace-mandate",
              ReplaceMandate.class,
              "The sessions rest on another order from now on.",
              REPLACE_MANDATE),
          new Named<>(
              "report-new-details",
              ReportNewDetails.class,
              "The person has a new name or home address, which the police must be told.",
              REPORT_NEW_DETAILS));

  private OrderCommands() {}
}
