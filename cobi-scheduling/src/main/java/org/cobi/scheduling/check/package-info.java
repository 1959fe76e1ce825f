/**
 * Checks a plan against its caseload, whoever made the plan.
 *
 * <p>The key idea is that a checker shares nothing with a planner: it is written from the problem
 * alone, as plainly as possible, and knows of the caseload and the appointments only. So it can
 * judge our plans, other people's plans and plans that were amended by hand alike.
 *
 * <p>Start reading at {@link org.cobi.scheduling.check.PlanCheck}.
 */
package org.cobi.scheduling.check;
