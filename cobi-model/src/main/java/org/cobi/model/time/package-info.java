/**
 * Days, periods and deadlines as courts and programmes count them.
 *
 * <p>The way of counting is always a type: whether a period includes its first day ({@link
 * org.cobi.model.time.PeriodReading}), which clock a limit runs on ({@link
 * org.cobi.model.time.ClockKind}), and which days are known not to be working days ({@link
 * org.cobi.model.time.HolidayCalendar}). Days are days in London. Nothing here reads a clock.
 *
 * <p>Start reading at {@link org.cobi.model.time.TimeLimit}, which turns "5 working days" into a
 * {@link org.cobi.model.time.Deadline}.
 */
package org.cobi.model.time;
