package org.cobi.json.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what too few people share to be shown. */
final class SmallGroups {

  private SmallGroups() {}

  /**
   * The groups that must be withheld: each with too few people, and then the smallest of the others
   * until those who are withheld are many enough to hide among.
   */
  static <K> Set<K> of(Map<K, ? extends Set<?>> people, int least) {
    List<Map.Entry<K, ? extends Set<?>>> bySize =
        people.entrySet().stream()
            .sorted((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()))
            .<Map.Entry<K, ? extends Set<?>>>map(entry -> entry)
            .toList();
    Set<K> withheld = new HashSet<>();
    Set<Object> hidden = new HashSet<>();
    for (Map.Entry<K, ? extends Set<?>> group : bySize) {
      boolean isSmall = group.getValue().size() < least;
      boolean cannotHide = !withheld.isEmpty() && hidden.size() < least;
      if (isSmall || cannotHide) {
        withheld.add(group.getKey());
        hidden.addAll(group.getValue());
      }
    }
    return withheld;
  }

  /** Who shares what. */
  static <T, K> Map<K, Set<String>> people(
      List<T> all, Function<T, K> group, Function<T, String> person) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                group, LinkedHashMap::new, Collectors.mapping(person, Collectors.toSet())));
  }
}
