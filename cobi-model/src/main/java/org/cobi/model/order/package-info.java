/**
 * Orders: what a court or an authority has made, which of them oblige a person to attend, and what
 * follows when they are broken.
 *
 * <p>The key idea is that an order is not a mandate. Every order is a source of constraints; only
 * some kinds can oblige anybody to attend, and only by a term that demands something. The legal
 * rules of an order are data, chosen by the date that the law names (conviction, making, failure),
 * never by today.
 *
 * <p>Start reading at {@link org.cobi.model.order.Order}, then {@link
 * org.cobi.model.order.OrderKind}.
 */
package org.cobi.model.order;
