package org.cobi.json.description;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How much one name resembles another, to find out which one somebody meant. */
public final class Resemblance {

  private Resemblance() {}

  /** The known names that are nearest to a name, the nearest first. */
  static List<String> nearest(String name, Collection<String> known, int most) {
    return known.stream()
        .sorted(Comparator.comparingInt(candidate -> distance(plain(name), plain(candidate))))
        .limit(most)
        .toList();
  }

  /** Whether so little has to be changed that one must have been meant for the other. */
  public static boolean isClose(String name, String known) {
    return distance(plain(name), plain(known)) <= known.length() / 3;
  }

  /** Capitals, hyphens and underscores are the first thing that people get wrong. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** How many characters have to be put in, taken out or exchanged. */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int exchanged = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                previous[column - 1] + exchanged,
                1 + Math.min(previous[column], current[column - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
