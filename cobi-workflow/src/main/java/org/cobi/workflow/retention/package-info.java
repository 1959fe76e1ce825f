/**
 * How long what is known about a person is kept: reviews on their dates, legal holds, and the
 * decision to erase.
 *
 * <p>The key idea is that nothing is ever erased by itself. A review date that is reached raises a
 * duty; a named human decides; a legal hold stops the decision with its reason. What comes out of a
 * permitted decision is an {@link org.cobi.workflow.retention.ErasureOrder}, without which no key
 * is destroyed.
 *
 * <p>Start reading at {@link org.cobi.workflow.retention.RetentionFile}.
 */
package org.cobi.workflow.retention;
