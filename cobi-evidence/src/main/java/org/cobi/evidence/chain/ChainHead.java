package org.cobi.evidence.chain;

import java.util.Map;
import org.cobi.evidence.document.Members;
import org.cobi.json.CanonicalJson;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;

/**
 * How far a chain has come: the place and the hash of its last entry. Whoever knows a head knows
 * everything up to it by its fingerprint.
 *
 * @param chain the chain
 * @param sequence the place of its last entry; 0 for a chain without entries
 * @param hash the hash of that entry
 */
public record ChainHead(ChainId chain, long sequence, Hash hash) {
  private static final String FORMAT = "cobi-chain-head/1";

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public ChainHead {
    if (sequence < 0) {
      throw new IllegalArgumentException(
          "the place of a head must not be negative but was " + sequence);
    }
  }

  /** The head as a line of canonical JSON, for keeping it elsewhere. It holds nothing personal. */
  public String write() {
    return CanonicalJson.write(
        JsonObject.of(
            Map.of(
                "format", JsonText.of(FORMAT),
                "chain", JsonText.of(chain.value()),
                "sequence", JsonNumber.of(sequence),
                "hash", JsonText.of(hash.value()))));
  }

  /**
   * The head that a line says.
   *
   * @throws IllegalArgumentException if it is no head
   * @throws org.cobi.json.CobiJsonException if it is no JSON
   */
  public static ChainHead read(String line) {
    Members members =
        Members.of(CobiJson.TREE.read(line), "a head")
            .mustBeExactly("format", "chain", "sequence", "hash")
            .mustSay("format", FORMAT);
    return new ChainHead(
        ChainId.of(members.text("chain")),
        members.whole("sequence"),
        new Hash(members.text("hash")));
  }
}
