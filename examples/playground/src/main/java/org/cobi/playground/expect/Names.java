package org.cobi.playground.expect;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that somebody may have meant. */
public final class Names {
  private static final int MOST_SLIPS = 3;

  private Names() {}

  /** The sentence about a name that is not known. */
  public static String unknown(String place, String name, Collection<String> known) {
    String all = known.stream().sorted().collect(Collectors.joining(", "));
    return place
        + " is not known"
        + nearest(name, known)
            .map(meant -> "; did you mean \"" + meant + "\"?")
            .orElse("; known are: " + all);
  }

  /** The known name that needs the fewest slips of a finger, if it needs only a few. */
  public static Optional<String> nearest(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate -> slips(name, candidate) <= Math.min(MOST_SLIPS, name.length() / 2))
        .min(
            Comparator.comparingInt((String candidate) -> slips(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters to leave out, put in or replace. */
  private static int slips(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int same = from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1;
        int best = Math.min(diagonal + same, 1 + Math.min(row[column], row[column - 1]));
        diagonal = row[column];
        row[column] = best;
      }
    }
    return row[to.length()];
  }
}
