/**
 * Appointments as calendar entries (RFC 5545, iCalendar) that a mail or calendar program takes.
 *
 * <p>The key idea is that an entry says nothing about anybody: its name is opaque, its title is
 * "Appointment", and it is marked as private. Booking, moving and cancelling are messages about one
 * entry, told apart by a number that only rises; whoever has the entry replaces it in place.
 *
 * <p>Nothing is sent and no clock is asked: the host gives the time of writing, and sends or saves
 * the text.
 *
 * <p>Start reading at {@link org.cobi.scheduling.calendar.CalendarEntry}.
 */
package org.cobi.scheduling.calendar;
