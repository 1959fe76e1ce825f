/**
 * Other planners: OR-Tools CP-SAT, and what a careful person would do. None knows our engine; they
 * share a caseload in numbers.
 *
 * <p>Start reading at {@link org.cobi.benchmarks.peer.CpSat}.
 */
package org.cobi.benchmarks.peer;
