package org.cobi.model.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SkillModule;

/**
 * Which skill module each session is about.
 *
 * @param modules one for each session, in order; at least one
 */
public record Curriculum(List<SkillModule> modules) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public Curriculum {
    modules = List.copyOf(modules);
    if (modules.isEmpty()) {
      throw new IllegalArgumentException("a curriculum must have at least one session");
    }
  }

  /** The curriculum of these sessions. */
  public static Curriculum of(SkillModule... modules) {
    return new Curriculum(List.of(modules));
  }

  /**
   * What a session is about.
   *
   * @throws IllegalArgumentException if the curriculum has no such session
   */
  public SkillModule moduleOf(SessionNumber number) {
    if (number.value() > modules.size()) {
      throw new IllegalArgumentException(
          "session number must be at most " + modules.size() + " but was " + number);
    }
    return modules.get(number.value() - 1);
  }

  /** The different modules. */
  public Set<SkillModule> differentModules() {
    return modules.stream().collect(Collectors.toUnmodifiableSet());
  }
}
