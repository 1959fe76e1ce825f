/**
 * Timefold Solver with two models: one decision for each session, as its documentation shows it,
 * and one for each whole series, which fits the problem better.
 *
 * <p>Start reading at {@link org.cobi.benchmarks.timefold.TimefoldSeries}.
 */
package org.cobi.benchmarks.timefold;
