/**
 * The rules of a programme inside a distributed engine, Apache Flink: one episode, one key.
 *
 * <p>The key idea is that nothing has to change. {@link org.cobi.workflow.ProgrammeWorkflow} is
 * pure, so the engine can run it on any machine, take it back to a checkpoint and run it again, and
 * comes out at the same duties.
 *
 * <p>Start reading at {@link org.cobi.examples.national.DutiesJob}.
 */
@NullMarked
package org.cobi.examples.national;

import org.jspecify.annotations.NullMarked;
