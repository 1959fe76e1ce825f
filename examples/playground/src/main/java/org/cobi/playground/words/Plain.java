package org.cobi.playground.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;

/** Small pieces of sentences. */
public final class Plain {
  private static final String BETWEEN_WORDS_OF_A_NAME = "(?<=[a-z])(?=[A-Z])";

  private Plain() {}

  /** A constant in plain words: "fixed term" from {@code FIXED_TERM}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A type in plain words: "record outcome" from {@code RecordOutcome}. */
  public static String of(Class<?> type) {
    return type.getSimpleName().replaceAll(BETWEEN_WORDS_OF_A_NAME, " ").toLowerCase(Locale.ROOT);
  }

  /** So many of something: "1 day", "3 days". */
  public static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** Words one after the other: "a, b or c". */
  public static String or(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /**
   * Roles one after the other, in the order of their names: "clinical lead or programme manager".
   */
  public static String anyOf(Stream<Role> roles) {
    return or(roles.map(Role::title).sorted().toList());
  }

  /** Whoever decided, by role: "by the programme manager", or that nobody is named. */
  static String by(Optional<Actor> actor) {
    return actor.map(who -> "by the " + who.role().title()).orElse("with nobody named");
  }

  /** The details that there are, separated by commas. */
  static String details(Stream<String> details) {
    return details.filter(detail -> !detail.isEmpty()).collect(Collectors.joining(", "));
  }

  /** A word if something holds. */
  static String onlyIf(boolean holds, String words) {
    return holds ? words : "";
  }
}
