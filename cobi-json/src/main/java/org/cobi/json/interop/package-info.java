/**
 * What other systems send and expect: HMPPS domain events, CloudEvents, problem details and the
 * outcome codes of contacts in nDelius.
 *
 * <p>The key idea is that these formats are not ours. What they must have is checked as strictly as
 * our own; whatever else they say is kept as it is and written again, never dropped. What goes out
 * is chosen by name and carries as little of a case as the format allows.
 *
 * <p>Start reading at {@link org.cobi.json.interop.DomainEvents}.
 */
package org.cobi.json.interop;
