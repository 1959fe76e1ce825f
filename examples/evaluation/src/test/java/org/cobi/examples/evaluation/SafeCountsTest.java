package org.cobi.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SafeCountsTest {
  private static final int LEAST = 5;

  @Test
  void a_small_count_takes_others_along() {
    SafeCounts<Integer> counts = SafeCounts.of(counts(3, 40, 12, 0, 60), LEAST);
    assertThat(counts.shown())
        .containsExactly(
            Map.entry(0, OptionalInt.empty()),
            Map.entry(1, OptionalInt.of(40)),
            Map.entry(2, OptionalInt.empty()),
            Map.entry(3, OptionalInt.of(0)),
            Map.entry(4, OptionalInt.of(60)));
    assertThat(counts.total()).hasValue(115);
    assertThat(counts.sum(Set.of(1, 4))).hasValue(100);
    assertThat(counts.sum(Set.of(1, 2))).isEmpty();
  }

  @Test
  void at_the_least_nothing_is_withheld() {
    assertThat(SafeCounts.of(counts(5, 40), LEAST).shown().values())
        .containsExactly(OptionalInt.of(5), OptionalInt.of(40));
    assertThat(SafeCounts.of(counts(4), LEAST).total()).isEmpty();
  }

  /** Whoever knows what is shown, and the rule, must not be able to tell a small count. */
  @Test
  void no_small_count_follows_from_the_total() {
    Random random = new Random(20_260_801);
    int withheld = 0;
    for (int table = 0; table < 400; table++) {
      int[] cells = random.ints(2 + random.nextInt(3), 0, 14).toArray();
      SafeCounts<Integer> safe = SafeCounts.of(counts(cells), LEAST);
      assertThat(safe.shown().values())
          .allMatch(shown -> shown.isEmpty() || shown.getAsInt() == 0 || shown.getAsInt() >= LEAST);
      List<Integer> hidden =
          safe.shown().entrySet().stream()
              .filter(cell -> cell.getValue().isEmpty())
              .map(Map.Entry::getKey)
              .toList();
      for (int cell : hidden) {
        withheld++;
        Set<Integer> values = possible(safe, cell);
        boolean saysNoMoreThanThatItIsSmall = values.containsAll(Set.of(1, 2, 3, 4));
        boolean mayNotBeSmall =
            values.size() > 1 && values.stream().anyMatch(many -> many >= LEAST);
        assertThat(saysNoMoreThanThatItIsSmall || mayNotBeSmall).isTrue();
      }
    }
    assertThat(withheld).isGreaterThan(200);
  }

  /** Every value that a cell has in some table that would be printed in the same way. */
  private static Set<Integer> possible(SafeCounts<Integer> printed, int cell) {
    Set<Integer> values = new TreeSet<>();
    int[] cells = new int[printed.shown().size()];
    fill(printed, cells, 0, cell, values);
    return values;
  }

  private static void fill(
      SafeCounts<Integer> printed, int[] cells, int next, int cell, Set<Integer> values) {
    if (next == cells.length) {
      if (SafeCounts.of(counts(cells), LEAST).equals(printed)) {
        values.add(cells[cell]);
      }
      return;
    }
    OptionalInt shown = printed.shown().get(next);
    List<Integer> candidates = new ArrayList<>();
    if (shown.isPresent()) {
      candidates.add(shown.getAsInt());
    } else {
      for (int value = 1; value < 20; value++) {
        candidates.add(value);
      }
    }
    for (int value : candidates) {
      cells[next] = value;
      fill(printed, cells, next + 1, cell, values);
    }
  }

  private static Map<Integer, Integer> counts(int... cells) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int index = 0; index < cells.length; index++) {
      counts.put(index, cells[index]);
    }
    return counts;
  }
}
