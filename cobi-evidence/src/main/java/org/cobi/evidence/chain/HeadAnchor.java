package org.cobi.evidence.chain;

import java.util.List;

/**
 * Keeps heads where whoever can write the chain's own store cannot: another machine, another
 * authority, a notary, paper.
 *
 * <p>How often a host keeps a head decides how exactly a rewriting can be placed: between the last
 * kept head that still holds and the first that does not.
 */
public interface HeadAnchor {

  /** Keeps a head, or throws if it cannot. */
  void keep(ChainHead head);

  /** Every head that was kept of a chain, in any order; empty if there is none. */
  List<ChainHead> kept(ChainId chain);
}
