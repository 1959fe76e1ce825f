package org.cobi.workflow.command;

import org.cobi.model.CobiStyle;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderRef;
import org.immutables.value.Value;

/** What is asked about the orders that a person is under. */
public sealed interface OrderCommand extends EpisodeCommand {

  /** An order about the person becomes known, or is served. */
  @Value.Immutable
  @CobiStyle
  sealed interface RegisterOrder extends OrderCommand permits ImmutableRegisterOrder {

    /** The order. */
    Order order();

    @Override
    default Subject subject() {
      return Subject.order(order().reference());
    }

    @Override
    default Class<RegisterOrder> type() {
      return RegisterOrder.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRegisterOrder.Builder {
      Builder() {}
    }
  }

  /** A court or an authority has changed or ended an order. */
  @Value.Immutable
  @CobiStyle
  sealed interface AmendOrder extends OrderCommand permits ImmutableAmendOrder {

    /** The order as it is now. */
    Order order();

    /** What was done to it. */
    OrderChange change();

    @Override
    default Subject subject() {
      return Subject.order(order().reference());
    }

    @Override
    default Class<AmendOrder> type() {
      return AmendOrder.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAmendOrder.Builder {
      Builder() {}
    }
  }

  /** The sessions rest on another order from now on. */
  @Value.Immutable
  @CobiStyle
  sealed interface ReplaceMandate extends OrderCommand permits ImmutableReplaceMandate {

    /** The order on which they rest. */
    OrderRef mandate();

    @Override
    default Subject subject() {
      return Subject.order(mandate());
    }

    @Override
    default Class<ReplaceMandate> type() {
      return ReplaceMandate.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReplaceMandate.Builder {
      Builder() {}
    }
  }

  /** The person has a new name or home address, which the police must be told. */
  @Value.Immutable
  @CobiStyle
  sealed interface ReportNewDetails extends OrderCommand permits ImmutableReportNewDetails {

    /** The order that demands the notification. */
    OrderRef order();

    @Override
    default Subject subject() {
      return Subject.order(order());
    }

    @Override
    default Class<ReportNewDetails> type() {
      return ReportNewDetails.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportNewDetails.Builder {
      Builder() {}
    }
  }
}
