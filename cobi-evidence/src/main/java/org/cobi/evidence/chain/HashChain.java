package org.cobi.evidence.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.json.CanonicalJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;

/**
 * One chain: what follows a head, and whether some entries are what they were.
 *
 * <p>An entry's hash is the SHA-256 of the canonical JSON (RFC 8785) of its chain, place, previous
 * hash and body, under a name of its own, so that no other document of ours can have the same hash.
 * The chain's id is in the beginning and in every entry: no entry can be moved to another chain.
 *
 * @param id the chain's name
 */
public record HashChain(ChainId id) {
  private static final HashAlgorithm ALGORITHM = HashAlgorithm.SHA_256;
  private static final String BEGINNING = "cobi-chain/1 beginning";

  /** The chain with this name. */
  public static HashChain of(ChainId id) {
    return new HashChain(id);
  }

  /** The head of the chain before its first entry. */
  public ChainHead beginning() {
    JsonObject name =
        JsonObject.of(
            Map.of("algorithm", JsonText.of(ALGORITHM.title()), "chain", JsonText.of(id.value())));
    return new ChainHead(id, 0, ALGORITHM.hash(BEGINNING, CanonicalJson.bytes(name)));
  }

  /**
   * The entry that follows a head. It is read again before it is handed out: what could not be read
   * later must not be stored now.
   *
   * @throws IllegalArgumentException if the head is of another chain, or the body holds a number
   *     that canonical JSON here does not know
   * @throws CobiJsonException if it is larger than a document may be
   */
  public ChainEntry append(ChainHead head, JsonObject body) {
    mustBeOurs(head);
    ChainEntry entry = ChainEntry.following(head, ALGORITHM, body);
    ChainEntry.read(entry.write());
    return entry;
  }

  /**
   * Whether these entries are the whole chain, unchanged, up to every kept head.
   *
   * @param anchored the heads that were kept elsewhere; without any, a tail that was cut off and a
   *     chain that was written anew from somewhere on cannot be noticed
   */
  public Verification verify(List<ChainEntry> entries, List<ChainHead> anchored) {
    return examine(entries.stream().map(Optional::of).toList(), anchored);
  }

  /** The same for lines as they stand in the store, each of which may be anything by now. */
  public Verification verifyLines(List<String> lines, List<ChainHead> anchored) {
    return examine(lines.stream().map(HashChain::readable).toList(), anchored);
  }

  private Verification examine(List<Optional<ChainEntry>> entries, List<ChainHead> anchored) {
    anchored.forEach(this::mustBeOurs);
    return new Examination(this, entries, anchored).result();
  }

  private static Optional<ChainEntry> readable(String line) {
    try {
      return Optional.of(ChainEntry.read(line));
    } catch (CobiJsonException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private void mustBeOurs(ChainHead head) {
    if (!head.chain().equals(id)) {
      throw new IllegalArgumentException("a head must be of this chain but is of another");
    }
  }
}
