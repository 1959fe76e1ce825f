/**
 * What a booking is judged against: the person's circumstances, and a diary of what is booked
 * already.
 *
 * <p>The key idea is that there is one question, {@link org.cobi.model.booking.ProposedBooking}. A
 * command that books and a scheduler that looks for slots ask it the same constants, so that they
 * never disagree. What others have booked is opaque: no finding can say whose it is.
 *
 * <p>Start reading at {@link org.cobi.model.booking.BookingRules}.
 */
package org.cobi.model.booking;
