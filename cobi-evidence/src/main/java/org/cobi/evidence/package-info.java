/**
 * Evidence for a journal: chained, sealed, and erasable without breaking the chain.
 *
 * <p>The key idea is that the chain is made over the ciphertext. Destroying a person's key makes
 * the person's fields unreadable for ever and changes no byte of the chain, which verifies as
 * before.
 *
 * <p>Start reading at {@link org.cobi.evidence.JournalEvidence}.
 */
package org.cobi.evidence;
