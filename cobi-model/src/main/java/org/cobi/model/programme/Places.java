package org.cobi.model.programme;

/**
 * The funded places of one strand. Strands do not lend places to one another.
 *
 * @param strand what the places are for, in plain words
 * @param count how many there are, at least 1
 */
public record Places(String strand, int count) {

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if the strand is blank or there is no place
   */
  public Places {
    if (strand.isBlank()) {
      throw new IllegalArgumentException("a strand of places must have a name but it was blank");
    }
    if (count < 1) {
      throw new IllegalArgumentException("a strand must have at least 1 place but had " + count);
    }
  }
}
