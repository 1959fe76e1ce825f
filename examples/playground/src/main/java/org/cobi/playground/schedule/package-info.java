/**
 * Plans a caseload from the command line: reads it, gives a search time, threads and a progress
 * bar, and says what came out.
 *
 * <p>The key idea is that the clock and the threads are here, with the host. The search itself
 * knows neither; it is given work in slices, and after each slice there is a plan that can be
 * taken.
 *
 * <p>Start reading at {@link org.cobi.playground.schedule.SearchRun}.
 */
package org.cobi.playground.schedule;
