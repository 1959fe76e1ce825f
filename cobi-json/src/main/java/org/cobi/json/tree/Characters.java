package org.cobi.json.tree;

/** What Java holds in a text although it is no character, or only half of one. */
public final class Characters {

  private Characters() {}

  /**
   * The text, if it consists of whole characters.
   *
   * @throws IllegalArgumentException if it does not
   */
  public static String whole(String text) {
    if (hasLoneSurrogate(text)) {
      throw new IllegalArgumentException(
          "a text must consist of whole characters but has half of a surrogate pair");
    }
    return text;
  }

  /** Whether the text has a character that Java holds as a surrogate pair. */
  public static boolean isBeyondThePlane(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (Character.isSurrogate(text.charAt(index))) {
        return true;
      }
    }
    return false;
  }

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
