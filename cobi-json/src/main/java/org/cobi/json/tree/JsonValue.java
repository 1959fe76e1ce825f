package org.cobi.json.tree;

/**
 * One value of a document and the place where it stood.
 *
 * <p>Two values are equal if they say the same, wherever they stood. A value prints its kind and
 * never what it says.
 */
public abstract sealed class JsonValue
    permits JsonObject, JsonList, JsonText, JsonNumber, JsonTruth, JsonNull {
  private final Position position;

  JsonValue(Position position) {
    this.position = position;
  }

  /** Where it stood. */
  public final Position position() {
    return position;
  }

  /** What kind of value it is, for a message: "a number". */
  public abstract String kind();

  /** Writes it. */
  public abstract void writeTo(JsonSink sink);

  abstract Object content();

  @Override
  public final boolean equals(Object other) {
    return other instanceof JsonValue that
        && getClass() == that.getClass()
        && content().equals(that.content());
  }

  @Override
  public final int hashCode() {
    return content().hashCode();
  }

  /** The kind alone. */
  @Override
  public final String toString() {
    return kind();
  }
}
