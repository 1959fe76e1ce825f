package org.cobi.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.cobi.json.tree.Characters;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNull;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;

/**
 * The one spelling of a document: two that say the same have the same bytes, so that a hash of them
 * means something.
 *
 * <p>It is RFC 8785: no white space, members sorted by the UTF-16 units of their names, the
 * shortest escapes. Our documents know whole numbers only, so every other number is refused, and so
 * is a whole number that a reader with 64-bit floating point could not tell from its neighbour.
 */
public final class CanonicalJson {
  private static final long LARGEST = 9_007_199_254_740_991L;
  private static final String HEX = "0123456789abcdef";

  private CanonicalJson() {}

  /**
   * The canonical text of a tree.
   *
   * @throws IllegalArgumentException if it holds a number that is not whole or beyond
   *     9007199254740991, or half of a surrogate pair
   */
  public static String write(JsonValue tree) {
    StringBuilder text = new StringBuilder(256);
    write(tree, text);
    return text.toString();
  }

  /** The same in UTF-8. */
  public static byte[] bytes(JsonValue tree) {
    return write(tree).getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JsonValue value, StringBuilder text) {
    if (value instanceof JsonObject object) {
      writeObject(object, text);
    } else if (value instanceof JsonList list) {
      writeList(list, text);
    } else if (value instanceof JsonText words) {
      writeText(words.text(), text);
    } else if (value instanceof JsonNumber number) {
      text.append(whole(number));
    } else if (value instanceof JsonTruth truth) {
      text.append(truth.isTrue());
    } else if (value instanceof JsonNull) {
      text.append("null");
    }
  }

  /** Java compares strings by their UTF-16 units, as the standard wants it. */
  private static void writeObject(JsonObject object, StringBuilder text) {
    text.append('{');
    Iterator<Map.Entry<String, JsonValue>> members =
        new TreeMap<>(object.members()).entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, JsonValue> member = members.next();
      writeText(member.getKey(), text);
      text.append(':');
      write(member.getValue(), text);
      text.append(members.hasNext() ? "," : "");
    }
    text.append('}');
  }

  private static void writeList(JsonList list, StringBuilder text) {
    text.append('[');
    Iterator<JsonValue> elements = list.elements().iterator();
    while (elements.hasNext()) {
      write(elements.next(), text);
      text.append(elements.hasNext() ? "," : "");
    }
    text.append(']');
  }

  private static long whole(JsonNumber number) {
    OptionalLong whole = number.whole();
    if (whole.isEmpty() || Math.abs(whole.getAsLong()) > LARGEST) {
      throw new IllegalArgumentException(
          "a number in canonical JSON must be whole and at most 9007199254740991 but is not");
    }
    return whole.getAsLong();
  }

  private static void writeText(String words, StringBuilder text) {
    if (Characters.hasLoneSurrogate(words)) {
      throw new IllegalArgumentException(
          "a text must consist of whole characters but has half of a surrogate pair");
    }
    text.append('"');
    words.chars().forEach(unit -> writeUnit((char) unit, text));
    text.append('"');
  }

  private static void writeUnit(char unit, StringBuilder text) {
    switch (unit) {
      case '"', '\\' -> text.append('\\').append(unit);
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> {
        if (unit < ' ') {
          text.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 15));
        } else {
          text.append(unit);
        }
      }
    }
  }
}
