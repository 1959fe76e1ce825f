package org.cobi.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * A list that is read element by element: what was read, and what was wrong with it.
 *
 * @param <T> the type of its elements
 */
final class LongList<T> {
  /** So many problems are enough to stop looking. */
  private static final int HOPELESS = 1000;

  private final String name;
  private final ObjectShape<T> shape;
  private final Repair<T> repair;
  private final int most;
  private final List<T> elements = new ArrayList<>();
  private final Map<Integer, Set<String>> repaired = new HashMap<>();
  private final Problems problems;
  private Optional<JsonProblem> tooMany = Optional.empty();
  private boolean lacksReferences;

  LongList(String name, ObjectShape<T> shape, Repair<T> repair, int most, Problems problems) {
    this.name = name;
    this.shape = shape;
    this.repair = repair;
    this.most = most;
    this.problems = problems;
  }

  String name() {
    return name;
  }

  /** Reads one element. In place of one that is broken stands a repaired one, never to be used. */
  void take(int index, JsonValue element) {
    if (index >= most) {
      refuseMore(element);
    } else if (problems.count() < HOPELESS) {
      elements.add(shape.read(element, problems).orElseGet(() -> repaired(index, element)));
    }
  }

  private void refuseMore(JsonValue element) {
    if (tooMany.isEmpty()) {
      String words = String.format(Locale.ROOT, "expected at most %,d elements, found more", most);
      tooMany = Optional.of(JsonProblem.at(element.position(), JsonProblem.Code.LIMIT, words));
    }
  }

  private T repaired(int index, JsonValue element) {
    Repair.Repaired<T> made = repair.of(index, element);
    repaired.put(index, made.members());
    lacksReferences = lacksReferences || made.members().contains(Repair.ID);
    return made.value();
  }

  /** What was read, with what had to be repaired. */
  List<T> elements() {
    return elements;
  }

  Problems problems() {
    return problems;
  }

  /** That there are more elements than are read, if so. */
  Optional<JsonProblem> tooMany() {
    return tooMany;
  }

  /** Whether anything was wrong with any of them. */
  boolean isBroken() {
    return problems.count() > 0 || tooMany.isPresent();
  }

  /** Whether so much is wrong, or so much is there, that not everything was read. */
  boolean isIncomplete() {
    return problems.count() >= HOPELESS || tooMany.isPresent();
  }

  /** Whether somebody in it cannot be referred to, because it is not known who it is. */
  boolean lacksReferences() {
    return lacksReferences;
  }

  /** Whether this member of an element was repaired, so that nothing can be said of it. */
  boolean isRepaired(int index, String member) {
    return repaired.getOrDefault(index, Set.of()).contains(member);
  }
}
