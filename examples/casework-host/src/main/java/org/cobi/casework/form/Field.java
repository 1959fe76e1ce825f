package org.cobi.casework.form;

import java.util.List;

/**
 * One thing that a form asks for.
 *
 * @param path where it stands in the command's document, with a dot for each level
 * @param kind how it is entered
 * @param required whether the form needs it
 * @param choices what can be chosen, for a choice
 */
record Field(String path, Kind kind, boolean required, Choices choices) {

  /** How something is entered. */
  enum Kind {
    /** A day. */
    DAY,
    /** A day with a time of day on London's clocks. */
    LOCAL_TIME,
    /** A day with a time of day, which becomes a moment. */
    MOMENT,
    /** A whole number. */
    NUMBER,
    /** Yes or no. */
    TRUTH,
    /** A reason, as a code. */
    CODE,
    /** One of several. */
    CHOICE
  }

  static Field of(String path, Kind kind) {
    return new Field(path, kind, true, about -> List.of());
  }

  static Field choice(String path, Choices choices) {
    return new Field(path, Kind.CHOICE, true, choices);
  }

  Field optional() {
    return new Field(path, kind, false, choices);
  }

  /** The name in the page, which says nothing of the level. */
  String name() {
    return path.replace('.', '-');
  }
}
