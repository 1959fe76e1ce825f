/**
 * Duties: what somebody owes because something was accepted, by when, and on which clock.
 *
 * <p>Start reading at {@link org.cobi.model.duty.Duty}.
 */
package org.cobi.model.duty;
