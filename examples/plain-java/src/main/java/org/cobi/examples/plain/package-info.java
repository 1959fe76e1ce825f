/**
 * A host in three classes: a door, a decision, a store.
 *
 * <p>Start reading at {@link org.cobi.examples.plain.PlainHost}.
 */
package org.cobi.examples.plain;
