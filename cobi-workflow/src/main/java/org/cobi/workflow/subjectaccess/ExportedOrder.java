package org.cobi.workflow.subjectaccess;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;

/**
 * One of the orders made about the person, by its dates. Its terms are left out: the person has the
 * order, and what it forbids can tell where somebody lives.
 *
 * @param kind what kind of order it is
 * @param madeOn the day on which it was made
 * @param servedOn the day on which it was served
 * @param lastDay the last day in force
 * @param endedOn the day from which it was ended early
 */
public record ExportedOrder(
    OrderKind kind,
    LocalDate madeOn,
    Optional<LocalDate> servedOn,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> endedOn) {

  static ExportedOrder of(Order order) {
    return new ExportedOrder(
        order.kind(), order.madeOn(), order.servedOn(), order.lastDay(), order.endedOn());
  }
}
