/**
 * When sessions can be held.
 *
 * <p>The key idea is that a scheduler only proposes: a command books, and the workflow judges what
 * is booked. Both ask the same rules of a slot ({@link org.cobi.model.programme.SlotRules}), so
 * they never disagree.
 *
 * <p>Start reading at {@link org.cobi.scheduling.CaseloadScheduler} for a whole caseload, at {@link
 * org.cobi.scheduling.series.SeriesScheduler} for one person, at {@link
 * org.cobi.scheduling.group.GroupScheduler} for a group, and at {@link
 * org.cobi.scheduling.SeriesPlanner} where nothing but dates is known.
 */
package org.cobi.scheduling;
