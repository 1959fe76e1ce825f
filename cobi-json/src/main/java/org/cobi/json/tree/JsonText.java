package org.cobi.json.tree;

/** A text between quotation marks. */
public final class JsonText extends JsonValue {
  private final String text;

  JsonText(Position position, String text) {
    super(position);
    this.text = text;
  }

  /** This text. */
  public static JsonText of(String text) {
    return new JsonText(Position.NOWHERE, text);
  }

  /** This text, as it stood there. */
  public static JsonText at(Position position, String text) {
    return new JsonText(position, text);
  }

  /** What it says. */
  public String text() {
    return text;
  }

  @Override
  public String kind() {
    return "a text";
  }

  @Override
  public void writeTo(JsonSink sink) {
    sink.text(text);
  }

  @Override
  Object content() {
    return text;
  }
}
