package org.cobi.evidence.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cobi.evidence.document.Members;
import org.cobi.json.CanonicalJson;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;

/**
 * One entry of a chain: what it says, where it stands, the hash before it and its own.
 *
 * <p>A stored line is only as good as its verification: reading one checks its form and not its
 * hash, so that {@link HashChain#verify} can say what is wrong with it.
 *
 * @param chain the chain
 * @param sequence its place, from 1
 * @param algorithm how the hashes are made
 * @param previous the hash of the entry before it, or of the beginning
 * @param body what it says
 * @param hash the hash of everything else
 */
public record ChainEntry(
    ChainId chain,
    long sequence,
    HashAlgorithm algorithm,
    Hash previous,
    JsonObject body,
    Hash hash) {
  private static final String FORMAT = "cobi-chain/1";
  private static final String DOMAIN = FORMAT + " entry";

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public ChainEntry {
    if (sequence < 1) {
      throw new IllegalArgumentException(
          "the place of an entry must be at least 1 but was " + sequence);
    }
  }

  static ChainEntry following(ChainHead head, HashAlgorithm algorithm, JsonObject body) {
    long sequence = head.sequence() + 1;
    Hash hash =
        algorithm.hash(DOMAIN, content(head.chain(), sequence, algorithm, head.hash(), body));
    return new ChainEntry(head.chain(), sequence, algorithm, head.hash(), body, hash);
  }

  /** The head of the chain that ends here. */
  public ChainHead head() {
    return new ChainHead(chain, sequence, hash);
  }

  /** Whether the hash is the hash of what stands here. */
  boolean hasItsOwnHash() {
    return hash.equals(algorithm.hash(DOMAIN, content(chain, sequence, algorithm, previous, body)));
  }

  private static byte[] content(
      ChainId chain, long sequence, HashAlgorithm algorithm, Hash previous, JsonObject body) {
    return CanonicalJson.bytes(JsonObject.of(members(chain, sequence, algorithm, previous, body)));
  }

  private static Map<String, JsonValue> members(
      ChainId chain, long sequence, HashAlgorithm algorithm, Hash previous, JsonObject body) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("format", JsonText.of(FORMAT));
    members.put("chain", JsonText.of(chain.value()));
    members.put("sequence", JsonNumber.of(sequence));
    members.put("algorithm", JsonText.of(algorithm.title()));
    members.put("previous", JsonText.of(previous.value()));
    members.put("body", body);
    return members;
  }

  /** The entry as a line of canonical JSON, for the store. */
  public String write() {
    Map<String, JsonValue> members = members(chain, sequence, algorithm, previous, body);
    members.put("hash", JsonText.of(hash.value()));
    return CanonicalJson.write(JsonObject.of(members));
  }

  /**
   * The entry that a line says. Its hash is not checked here.
   *
   * @throws IllegalArgumentException if it is no entry, or not written as {@link #write} writes it
   * @throws org.cobi.json.CobiJsonException if it is no JSON
   */
  public static ChainEntry read(String line) {
    Members members =
        Members.of(CobiJson.TREE.read(line), "an entry")
            .mustBeExactly("format", "chain", "sequence", "algorithm", "previous", "body", "hash")
            .mustSay("format", FORMAT);
    ChainEntry entry =
        new ChainEntry(
            ChainId.of(members.text("chain")),
            members.whole("sequence"),
            HashAlgorithm.titled(members.text("algorithm")),
            new Hash(members.text("previous")),
            members.object("body"),
            new Hash(members.text("hash")));
    if (!entry.write().equals(line)) {
      throw new IllegalArgumentException("an entry must be written in canonical JSON but is not");
    }
    return entry;
  }

  /** Where it stands, without what it says. */
  @Override
  public String toString() {
    return "ChainEntry[" + sequence + ", <redacted>]";
  }
}
