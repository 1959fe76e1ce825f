package org.cobi.evidence.chain;

/** What is wrong with an entry of a chain, as far as the entries and the anchored heads tell. */
public enum Fault {
  /** It cannot be read as an entry at all. */
  UNREADABLE("is no entry of a chain"),
  /** It belongs to another chain. */
  FOREIGN("belongs to another chain"),
  /** What it says is not what its hash, or the entry after it, was made from. */
  EDITED("was edited"),
  /** There is none at this place, but there are later ones. */
  MISSING("is missing"),
  /** It stands at another place than it once did. */
  OUT_OF_ORDER("stands out of order"),
  /** It was put in between others. */
  INSERTED("was put in"),
  /** It does not name the hash of the entry before it; one of the two is not what it was. */
  NOT_LINKED("does not follow the entry before it"),
  /** A kept head says that there was more. */
  CUT_OFF("was cut off with everything after it"),
  /** A kept head has another hash: from somewhere on, everything was written anew. */
  REWRITTEN("was written anew");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  /** The fault as the end of a sentence about an entry. */
  public String words() {
    return words;
  }
}
