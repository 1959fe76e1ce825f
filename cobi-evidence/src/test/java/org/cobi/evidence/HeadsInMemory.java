package org.cobi.evidence;

import java.util.ArrayList;
import java.util.List;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.ChainId;
import org.cobi.evidence.chain.HeadAnchor;

/** Keeps heads in a list, as lines of text, like a host that prints them. */
final class HeadsInMemory implements HeadAnchor {
  private final List<String> lines = new ArrayList<>();

  @Override
  public void keep(ChainHead head) {
    lines.add(head.write());
  }

  @Override
  public List<ChainHead> kept(ChainId chain) {
    return lines.stream().map(ChainHead::read).filter(head -> head.chain().equals(chain)).toList();
  }
}
