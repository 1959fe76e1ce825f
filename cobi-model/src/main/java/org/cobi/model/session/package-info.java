/**
 * Sessions: an agreed appointment, what became of it, and what that says about attendance.
 *
 * <p>The key idea is that an appointment is known by its agreed start, and that it gets a number
 * only when it counts. Attendance has separate axes: whether the session took place, whether the
 * person came, whether the person complied, and whether an absence is excused.
 *
 * <p>Start reading at {@link org.cobi.model.session.Session}.
 */
package org.cobi.model.session;
