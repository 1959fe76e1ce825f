package org.cobi.casework.page;

/**
 * A few words on a coloured ground.
 *
 * @param words what it says
 * @param tone how it looks
 */
record Tag(String words, Tone tone) {
  static Tag none() {
    return new Tag("", Tone.GREY);
  }
}
