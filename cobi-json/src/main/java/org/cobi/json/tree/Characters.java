package org.cobi.json.tree;

/** What is no character although Java holds it in a text. */
public final class Characters {

  private Characters() {}

  /** Whether the text has one half of a surrogate pair without the other. */
  public static boolean hasLoneSurrogate(String text) {
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (Character.isHighSurrogate(character)
          && index + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(index + 1))) {
        index++;
      } else if (Character.isSurrogate(character)) {
        return true;
      }
    }
    return false;
  }
}
