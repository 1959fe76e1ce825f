/**
 * Why not this slot: every rule in the way of one session with one practitioner at one time, all at
 * once, each with the least that would help.
 *
 * <p>The key idea is two faces. What anybody may read is the same whether a slot is taken, the
 * office is excluded for the person, or somebody to be kept apart is there; the reason behind it is
 * asked for by name, by those who may read it.
 *
 * <p>Start reading at {@link org.cobi.scheduling.explanation.PlanExplanation}.
 */
package org.cobi.scheduling.explanation;
