package org.cobi.json;

import java.util.List;
import java.util.Optional;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.UnknownMember;

/**
 * A document as it was stored, maybe by a newer version: either understood, with what this version
 * does not know kept beside it, or carried as it stands.
 *
 * @param <T> the type of what the document holds
 */
public sealed interface Stored<T> {

  /** The document as it stood; empty once its value was changed. */
  Optional<JsonValue> content();

  /** The value, if this version understands all that matters. */
  Optional<T> understood();

  /**
   * A document that is understood.
   *
   * @param value what it says
   * @param content the document as it stood; empty once the value was changed
   * @param unknown the properties that this version does not know
   * @param <T> the type of what the document holds
   */
  record Understood<T>(T value, Optional<JsonValue> content, List<UnknownMember> unknown)
      implements Stored<T> {

    /** Copies the properties. */
    public Understood {
      unknown = List.copyOf(unknown);
    }

    @Override
    public Optional<T> understood() {
      return Optional.of(value);
    }

    /** The same document with a changed value; what was kept stays with it. */
    public Understood<T> with(T changed) {
      return new Understood<>(changed, Optional.empty(), unknown);
    }
  }

  /**
   * A document with something that only a newer version knows: another event or command, another
   * code, or a newer version of the whole. It can be stored and passed on as it stands. Nothing can
   * be decided upon it here, because nobody here knows what it says.
   *
   * @param content the document as it stood
   * @param reasons where it says what this version does not know
   * @param <T> the type of what such a document holds
   */
  record Newer<T>(Optional<JsonValue> content, List<JsonProblem> reasons) implements Stored<T> {

    /** Copies the reasons. */
    public Newer {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Optional<T> understood() {
      return Optional.empty();
    }
  }
}
