/**
 * What a scheduler answers: appointments, who was left out and why, and how good the plan is.
 *
 * <p>The key idea is that a plan says how far it may be from the best: every figure stands beside a
 * bound that was proven.
 *
 * <p>Start reading at {@link org.cobi.scheduling.plan.Plan}.
 */
package org.cobi.scheduling.plan;
