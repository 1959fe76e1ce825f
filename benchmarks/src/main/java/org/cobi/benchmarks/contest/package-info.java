/**
 * The frame of a contest: contestants, CPU time, and the table. Each contestant runs alone in a
 * process of its own, and every plan goes through the independent checker.
 *
 * <p>Start reading at {@link org.cobi.benchmarks.contest.Contest}.
 */
package org.cobi.benchmarks.contest;
