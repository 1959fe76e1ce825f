package org.cobi.examples.evaluation;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts of groups that share nobody, with those withheld that are too small, and with as many of
 * the next smallest as are needed so that the total does not give them away.
 *
 * @param shown what may be shown, in order; empty where a count is withheld
 * @param total all together; empty if it must be withheld, too
 * @param <K> the type of what the groups are called
 */
record SafeCounts<K>(Map<K, OptionalInt> shown, OptionalInt total) {

  /** The counts, none of which is shown if it is from 1 to one less than the least. */
  static <K> SafeCounts<K> of(Map<K, Integer> counts, int least) {
    Set<K> withheld = new HashSet<>();
    List<Map.Entry<K, Integer>> bySize =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(Comparator.comparingInt(Map.Entry::getValue))
            .toList();
    int hidden = 0;
    int largest = 0;
    for (Map.Entry<K, Integer> group : bySize) {
      int size = group.getValue();
      boolean cannotHide = !withheld.isEmpty() && (withheld.size() < 2 || hidden < 2 * least);
      // Of several of one size all are withheld: which of them was taken would tell of the others.
      if (size < least || cannotHide || size == largest) {
        withheld.add(group.getKey());
        hidden += size;
        largest = size;
      }
    }
    Map<K, OptionalInt> shown = new LinkedHashMap<>();
    counts.forEach(
        (name, count) ->
            shown.put(name, withheld.contains(name) ? OptionalInt.empty() : OptionalInt.of(count)));
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    boolean totalTells = !withheld.isEmpty() && (withheld.size() < 2 || hidden < 2 * least);
    return new SafeCounts<>(
        Collections.unmodifiableMap(shown),
        totalTells || (total > 0 && total < least) ? OptionalInt.empty() : OptionalInt.of(total));
  }

  /** The sum of some of them; empty if one of those is withheld. */
  OptionalInt sum(Set<K> some) {
    int sum = 0;
    for (K name : some) {
      OptionalInt count = shown.getOrDefault(name, OptionalInt.of(0));
      if (count.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += count.getAsInt();
    }
    return OptionalInt.of(sum);
  }
}
