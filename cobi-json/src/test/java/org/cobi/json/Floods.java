package org.cobi.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads documents that are made to cost much, one after the other, and prints what is said of each.
 */
final class Floods {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int MOST_WORDS = 10_000;
  private static final int MOST_PROBLEMS = 1000;
  private static final String START = "{\"command\":\"record-consent\",\"on\":\"2018-10-02\"";

  private Floods() {}

  /** The documents by name; each fits into what is read at all, so that nothing is cut short. */
  static Map<String, String> documents() {
    Map<String, String> floods = new LinkedHashMap<>();
    floods.put("spaces before nothing", " ".repeat(MEBIBYTE));
    floods.put("line ends before nothing", "\n".repeat(MEBIBYTE));
    floods.put("lists in lists", "[".repeat(MEBIBYTE));
    floods.put("objects in objects", "{\"a\":".repeat(MEBIBYTE / 5));
    floods.put("closed brackets", "]".repeat(MEBIBYTE));
    floods.put("digits", "9".repeat(MEBIBYTE));
    floods.put("an exponent", "1e" + "9".repeat(MEBIBYTE - 2));
    floods.put("one text", "\"" + "x".repeat(MEBIBYTE - 2) + "\"");
    floods.put("a text without an end", "\"" + "x".repeat(MEBIBYTE - 1));
    floods.put("backslashes", "\"" + "\\".repeat(MEBIBYTE - 1));
    floods.put("escapes", "\"" + "\\u0000".repeat(MEBIBYTE / 6 - 2) + "\"");
    floods.put("quotation marks", "\"".repeat(MEBIBYTE));
    floods.put("commas", "[" + ",".repeat(MEBIBYTE - 1));
    floods.put("colons", "{\"a\"" + ":".repeat(MEBIBYTE - 4));
    floods.put("a word", "t".repeat(MEBIBYTE));
    floods.put("many short values", "[" + "0,".repeat(24_000) + "0]");
    floods.put("the same name", members(12_000, number -> "on"));
    floods.put("unknown names", members(15_000, number -> unknownName(number)));
    floods.put("names of one hash code", members(12_000, Floods::nameOfOneHashCode));
    floods.put("halves of characters", "[" + "\"\\ud800\",".repeat(24_000) + "0]");
    floods.put("values deep below", START + ",\"x\":" + deepBelow("0,".repeat(20_000) + "0") + "}");
    return floods;
  }

  private static String members(int count, IntFunction<String> name) {
    return IntStream.range(0, count)
        .mapToObj(number -> ",\"" + name.apply(number) + "\":0")
        .collect(Collectors.joining("", START, "}"));
  }

  private static String deepBelow(String values) {
    return "[".repeat(31) + values + "]".repeat(31);
  }

  private static String unknownName(int number) {
    return String.format(Locale.ROOT, "%064d", number);
  }

  /** "Aa" and "BB" have one hash code, and so have all words that are made of them. */
  private static String nameOfOneHashCode(int number) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, String> flood : documents().entrySet()) {
      print(flood.getKey(), () -> CobiJson.COMMAND.read(flood.getValue()));
    }
    print("a gibibyte of spaces", () -> CobiJson.COMMAND.read(Spaces.gibibyteBefore(START + "}")));
  }

  private static void print(String name, Reading reading) throws IOException {
    try {
      reading.read();
      System.out.println(name + ": accepted");
    } catch (CobiJsonException refused) {
      String message = refused.getMessage();
      System.out.println(name + ": " + message.lines().findFirst().orElseThrow());
      if (message.length() > MOST_WORDS || refused.problems().size() > MOST_PROBLEMS) {
        System.out.println(name + ": too much is said");
      }
    }
  }

  /** Something that is tried. */
  private interface Reading {
    void read() throws IOException;
  }
}
