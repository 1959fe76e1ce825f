package org.cobi.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
  private static final int LEAST = 5;

  @Test
  void five_are_shown_and_four_are_not() {
    assertThat(SmallGroups.of(groups(5, 6), LEAST)).isEmpty();
    assertThat(SmallGroups.of(groups(4, 4, 9), LEAST)).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void one_small_group_takes_the_next_along_so_that_it_can_hide() {
    assertThat(SmallGroups.of(groups(4, 9, 20), LEAST)).containsExactlyInAnyOrder(0, 1);
    assertThat(SmallGroups.of(groups(1, 3, 9, 20), LEAST)).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void the_same_four_people_in_two_groups_are_still_four() {
    Set<String> same = people(0, 4);
    assertThat(SmallGroups.of(Map.of(0, same, 1, same, 2, people(10, 30)), LEAST))
        .containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void nobody_is_no_group() {
    assertThat(SmallGroups.of(Map.of(), LEAST)).isEmpty();
  }

  private static Map<Integer, Set<String>> groups(int... sizes) {
    Map<Integer, Set<String>> groups = new LinkedHashMap<>();
    for (int group = 0; group < sizes.length; group++) {
      groups.put(group, people(100 * group, 100 * group + sizes[group]));
    }
    return groups;
  }

  private static Set<String> people(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> "X" + number).collect(Collectors.toSet());
  }
}
