/**
 * An agreed plan after something that it did not foresee: what becomes of it, changing as little as
 * possible.
 *
 * <p>The key idea is that a disturbance says what is so from now on and never why: an office is no
 * longer used, somebody is away.
 *
 * <p>Start reading at {@link org.cobi.scheduling.replan.Replanning}.
 */
package org.cobi.scheduling.replan;
