package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.util.Set;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.SetShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.RecallKind;

/** Orders, and what is done when they are broken. */
public final class Orders {
  /** Which order. */
  public static final TextShape<OrderRef> REFERENCE =
      People.reference(OrderRef::of, OrderRef::value);

  /** Before which court a breach is brought. */
  public static final CodeShape<Court> COURT = CodeShape.of(Court.values());

  /** What an officer does about a failure. */
  public static final CodeShape<EnforcementAction> ACTION =
      CodeShape.of(EnforcementAction.values());

  /** What was done to an order. */
  static final CodeShape<OrderChange> CHANGE = CodeShape.of(OrderChange.values());

  /** What a court made of an order that was broken. */
  static final CodeShape<OrderAfterBreach> AFTER_BREACH = CodeShape.of(OrderAfterBreach.values());

  /** What kind of recall it is. */
  static final CodeShape<RecallKind> RECALL_KIND = CodeShape.of(RecallKind.values());

  /** By which route somebody comes. */
  public static final CodeShape<Route> ROUTE = CodeShape.of(Route.values());

  /** One order. */
  public static final ObjectShape<Order> ORDER =
      BuiltShape.of("an order", Order::builder, Order.Builder::build)
          .with(
              required("reference", REFERENCE, Order::reference).meaning("which order it is"),
              Order.Builder::reference)
          .with(
              required("kind", CodeShape.of(OrderKind.values()), Order::kind)
                  .meaning("what kind of order it is"),
              Order.Builder::kind)
          .with(
              required("madeOn", Moments.DAY, Order::madeOn)
                  .meaning("the day it was made, the first in force; for a licence, of release"),
              Order.Builder::madeOn)
          .with(
              optional("servedOn", Moments.DAY, Order::servedOn)
                  .meaning("the day it was served; the police notification counts from here"),
              Order.Builder::servedOn)
          .with(
              optional("convictedOn", Moments.DAY, Order::convictedOn)
                  .meaning("the day of the conviction; chooses the law for a sentence"),
              Order.Builder::convictedOn)
          .with(
              optional("lastDay", Moments.DAY, Order::lastDay)
                  .meaning("the last day in force; left out if it runs until further order"),
              Order.Builder::lastDay)
          .with(
              maybeEmpty(
                      "terms",
                      SetShape.of(CodeShape.of(OrderTerm.values())),
                      Set.of(),
                      Order::terms)
                  .meaning("what it demands and prohibits"),
              Order.Builder::terms)
          .with(
              optional("activityDays", WholeNumber.AT_LEAST_ONE, Order::activityDays)
                  .meaning("the most days of activity that the court allowed"),
              Order.Builder::activityDays)
          .with(
              optional("court", COURT, Order::court)
                  .meaning("the court before which a breach is brought"),
              Order.Builder::court)
          .with(
              optional("replaces", REFERENCE, Order::replaces)
                  .meaning("the interim order that it replaces"),
              Order.Builder::replaces)
          .with(
              usually("notifiesAlready", Truth.SHAPE, false, Order::notifiesAlready)
                  .meaning("whether the person already notifies the police under other law"),
              Order.Builder::notifiesAlready)
          .with(
              optional("endedOn", Moments.DAY, Order::endedOn)
                  .meaning("the first day on which it was no longer in force, if ended early"),
              Order.Builder::endedOn)
          .with(
              usually("extensions", WholeNumber.COUNT, 0, Order::extensions)
                  .meaning("how often a breach court has extended it"),
              Order.Builder::extensions)
          .shape();

  private Orders() {}
}
