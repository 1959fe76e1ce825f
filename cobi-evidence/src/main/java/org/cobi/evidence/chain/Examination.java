package org.cobi.evidence.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.evidence.chain.Verification.Broken;

/**
 * One look at the entries of a chain, from its beginning on, and at the heads that were kept.
 *
 * <p>Seen from the beginning, a break between two entries may be the fault of either. If a kept
 * head vouches for the later one, it was the earlier.
 */
final class Examination {
  private final HashChain chain;
  private final List<Optional<ChainEntry>> entries;
  private final List<ChainHead> anchored;

  Examination(HashChain chain, List<Optional<ChainEntry>> entries, List<ChainHead> anchored) {
    this.chain = chain;
    this.entries = entries;
    this.anchored =
        anchored.stream().sorted(Comparator.comparingLong(ChainHead::sequence)).toList();
  }

  Verification result() {
    return Stream.of(firstBreak(), firstHeadMissed())
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(Broken::last))
        .<Verification>map(broken -> broken)
        .orElseGet(() -> new Verification.Intact(headAfter(entries.size())));
  }

  private Optional<Broken> firstBreak() {
    for (int place = 1; place <= entries.size(); place++) {
      Optional<Broken> broken = breakAt(place);
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  private Optional<Broken> breakAt(int place) {
    if (at(place).isEmpty()) {
      return Optional.of(Broken.at(place, Fault.UNREADABLE));
    }
    ChainEntry entry = at(place).get();
    if (!entry.chain().equals(chain.id())) {
      return Optional.of(Broken.at(place, Fault.FOREIGN));
    }
    if (!entry.hasItsOwnHash()) {
      return Optional.of(Broken.at(place, Fault.EDITED));
    }
    if (entry.sequence() != place) {
      return Optional.of(misplaced(entry, place));
    }
    return entry.previous().equals(headAfter(place - 1).hash())
        ? Optional.empty()
        : Optional.of(unlinked(place));
  }

  private Broken misplaced(ChainEntry entry, int place) {
    if (entry.sequence() < place) {
      boolean takenTwice = entry.sequence() == place - 1 && isVouchedFor(place);
      return Broken.at(takenTwice ? place - 1 : place, Fault.INSERTED);
    }
    boolean isLater =
        entries.stream().flatMap(Optional::stream).anyMatch(other -> other.sequence() == place);
    return Broken.at(place, isLater ? Fault.OUT_OF_ORDER : Fault.MISSING);
  }

  private Broken unlinked(int place) {
    return place > 1 && isVouchedFor(place)
        ? Broken.at(place - 1, Fault.EDITED)
        : Broken.at(place, Fault.NOT_LINKED);
  }

  /** Whether a kept head is reached from this entry over entries that follow each other. */
  private boolean isVouchedFor(int place) {
    ChainEntry entry = at(place).orElseThrow();
    for (int next = place + 1; !anchored.contains(entry.head()); next++) {
      Optional<ChainEntry> following = next > entries.size() ? Optional.empty() : at(next);
      if (following.isEmpty() || !follows(following.get(), entry)) {
        return false;
      }
      entry = following.get();
    }
    return true;
  }

  private static boolean follows(ChainEntry later, ChainEntry earlier) {
    return later.hasItsOwnHash()
        && later.sequence() == earlier.sequence() + 1
        && later.previous().equals(earlier.hash());
  }

  private Optional<Broken> firstHeadMissed() {
    long safe = 0;
    for (ChainHead head : anchored) {
      if (head.sequence() > entries.size()) {
        return Optional.of(Broken.at(entries.size() + 1L, Fault.CUT_OFF));
      }
      if (!headAfter((int) head.sequence()).equals(head)) {
        return Optional.of(
            new Broken(Math.min(safe + 1, head.sequence()), head.sequence(), Fault.REWRITTEN));
      }
      safe = head.sequence();
    }
    return Optional.empty();
  }

  private ChainHead headAfter(int place) {
    return place == 0 ? chain.beginning() : at(place).map(ChainEntry::head).orElse(NOWHERE);
  }

  private Optional<ChainEntry> at(int place) {
    return entries.get(place - 1);
  }

  /** Stands for an entry that cannot be read; no entry follows it. */
  private static final ChainHead NOWHERE =
      new ChainHead(ChainId.of("nowhere"), 0, new Hash("0".repeat(64)));
}
