package org.cobi.model.booking;

import java.util.Optional;
import org.cobi.model.order.OrderRef;
import org.cobi.model.person.PlaceRef;

/**
 * A place where an order does not let the person be: it lies in an exclusion zone, or outside a
 * restriction zone. The host compares the two; where the zone lies is never known here.
 *
 * @param place the place
 * @param order the order, while it is in force; without one until the circumstances are changed
 */
public record ExcludedPlace(PlaceRef place, Optional<OrderRef> order) {

  /** A place that is excluded while an order is in force. */
  public static ExcludedPlace under(OrderRef order, PlaceRef place) {
    return new ExcludedPlace(place, Optional.of(order));
  }
}
