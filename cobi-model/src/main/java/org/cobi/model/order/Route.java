package org.cobi.model.order;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way by which a person comes to a programme. Every route but the voluntary rests on an order.
 */
public enum Route {
  /** By a requirement of a community order. */
  COMMUNITY_ORDER(OrderKind.COMMUNITY_ORDER),
  /** By a requirement of a suspended sentence order. */
  SUSPENDED_SENTENCE_ORDER(OrderKind.SUSPENDED_SENTENCE_ORDER),
  /** By a condition of a licence. */
  LICENCE(OrderKind.LICENCE),
  /** By a requirement of post-sentence supervision. */
  POST_SENTENCE_SUPERVISION(OrderKind.POST_SENTENCE_SUPERVISION),
  /** By a positive requirement of a stalking protection order. */
  STALKING_PROTECTION_ORDER(OrderKind.STALKING_PROTECTION_ORDER),
  /** By a positive requirement of an interim stalking protection order. */
  INTERIM_STALKING_PROTECTION_ORDER(OrderKind.INTERIM_STALKING_PROTECTION_ORDER),
  /** By a positive requirement of a domestic abuse protection order. */
  DOMESTIC_ABUSE_PROTECTION_ORDER(OrderKind.DOMESTIC_ABUSE_PROTECTION_ORDER),
  /** By a condition of a conditional caution. */
  CONDITIONAL_CAUTION(OrderKind.CONDITIONAL_CAUTION),
  /** By the person's own agreement. */
  VOLUNTARY(OrderKind.VOLUNTARY);

  private final OrderKind kind;

  Route(OrderKind kind) {
    this.kind = kind;
  }

  /** The kind of order it rests on. */
  public OrderKind orderKind() {
    return kind;
  }

  /** Whether an order stands behind it. */
  public boolean isStatutory() {
    return this != VOLUNTARY;
  }

  /** The name in plain words. */
  public String title() {
    return kind == OrderKind.VOLUNTARY ? "voluntary" : kind.title();
  }

  /** The route that rests on this kind of order, if there is one. */
  public static java.util.Optional<Route> restingOn(OrderKind kind) {
    return Arrays.stream(values()).filter(route -> route.kind == kind).findFirst();
  }

  /** Every route. */
  public static Set<Route> all() {
    return Arrays.stream(values()).collect(Collectors.toUnmodifiableSet());
  }
}
