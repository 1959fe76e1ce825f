package org.cobi.json.tree;

/** True or false. */
public final class JsonTruth extends JsonValue {
  private final boolean truth;

  JsonTruth(Position position, boolean truth) {
    super(position);
    this.truth = truth;
  }

  /** True or false. */
  public static JsonTruth of(boolean truth) {
    return new JsonTruth(Position.NOWHERE, truth);
  }

  /** Which of the two. */
  public boolean isTrue() {
    return truth;
  }

  @Override
  public String kind() {
    return "true or false";
  }

  @Override
  public void writeTo(JsonSink sink) {
    sink.truth(truth);
  }

  @Override
  Object content() {
    return truth;
  }
}
