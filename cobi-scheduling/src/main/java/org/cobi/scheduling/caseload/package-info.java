/**
 * What a caseload needs and what there is to meet it: the question that a scheduler is asked.
 *
 * <p>The key idea is that the question is complete: everything that may stand in the way of an
 * appointment is written here, and nobody else is asked. Restricted reasons arrive as they are
 * needed and no further: an excluded office or a person to be kept apart, never why.
 *
 * <p>Start reading at {@link org.cobi.scheduling.caseload.Caseload}.
 */
package org.cobi.scheduling.caseload;
