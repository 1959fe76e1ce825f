package org.cobi.evidence.chain;

/** Whether a chain is what it was. */
public sealed interface Verification {

  /** Whether nothing is wrong. */
  boolean isIntact();

  /** The result as a sentence. */
  String words();

  /**
   * Every entry is what it was, and every kept head is on the way.
   *
   * @param head how far the chain has come
   */
  record Intact(ChainHead head) implements Verification {

    @Override
    public boolean isIntact() {
      return true;
    }

    @Override
    public String words() {
      return "the chain of " + head.sequence() + " entries is intact";
    }
  }

  /**
   * Something is wrong. Nothing is said about what comes after it.
   *
   * @param first the place of the first broken entry, from 1; where only a kept head gives it away,
   *     the first that may be broken
   * @param last the same place, or the place of the kept head that gives it away
   * @param fault what is wrong
   */
  record Broken(long first, long last, Fault fault) implements Verification {

    static Broken at(long place, Fault fault) {
      return new Broken(place, place, fault);
    }

    @Override
    public boolean isIntact() {
      return false;
    }

    @Override
    public String words() {
      return first == last
          ? "entry " + first + " " + fault.words()
          : "an entry from " + first + " to " + last + " " + fault.words();
    }
  }
}
