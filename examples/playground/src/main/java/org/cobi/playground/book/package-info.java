/**
 * What can be looked up: the rules, the lifecycle and the published programmes.
 *
 * <p>The key idea is that nothing here is written twice: everything is read off the SDK's own
 * constants, and the documents are printed, never edited.
 *
 * <p>Start reading at {@link org.cobi.playground.book.RuleBook}.
 */
package org.cobi.playground.book;
