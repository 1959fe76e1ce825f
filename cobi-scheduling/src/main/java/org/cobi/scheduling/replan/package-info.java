/**
 * What has happened since a plan was agreed: the question that re-planning answers.
 *
 * <p>The key idea is that a disturbance says what is so from now on and never why: an office is no
 * longer used, somebody is away.
 *
 * <p>Start reading at {@link org.cobi.scheduling.replan.PlanChanges}.
 */
package org.cobi.scheduling.replan;
