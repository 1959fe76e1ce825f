/**
 * A hash chain: each entry names the hash of the one before it, so that no entry can be changed,
 * taken out, put in or moved without somebody noticing.
 *
 * <p>The key idea is that a chain proves nothing about its own end: whoever can write the store can
 * cut the tail off or write everything anew. That is why a host keeps heads elsewhere, through a
 * {@link org.cobi.evidence.chain.HeadAnchor}, and verifies against them.
 *
 * <p>Start reading at {@link org.cobi.evidence.chain.HashChain}.
 */
package org.cobi.evidence.chain;
