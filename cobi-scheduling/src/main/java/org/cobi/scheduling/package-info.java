/**
 * When sessions can be held.
 *
 * <p>The key idea is that a scheduler only proposes: a command books, and the workflow judges what
 * is booked. Both ask the same rules of a slot ({@link org.cobi.model.programme.SlotRules}), so
 * they never disagree.
 *
 * <p>Start reading at {@link org.cobi.scheduling.SeriesPlanner}.
 */
package org.cobi.scheduling;
