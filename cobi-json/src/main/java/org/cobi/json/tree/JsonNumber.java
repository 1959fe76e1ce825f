package org.cobi.json.tree;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A number, exactly as it was written. */
public final class JsonNumber extends JsonValue {
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

  private final String digits;

  JsonNumber(Position position, String digits) {
    super(position);
    this.digits = digits;
  }

  /** This whole number. */
  public static JsonNumber of(long number) {
    return new JsonNumber(Position.NOWHERE, Long.toString(number));
  }

  /** How it is written, such as {@code 12} or {@code 1.5e3}. */
  public String digits() {
    return digits;
  }

  /**
   * The number, if it is written as a whole number of at most 18 digits: never from 12.0 or 1e3.
   */
  public OptionalLong whole() {
    return WHOLE.matcher(digits).matches()
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  @Override
  public String kind() {
    return "a number";
  }

  @Override
  public void writeTo(JsonSink sink) {
    whole().ifPresentOrElse(sink::number, () -> sink.number(digits));
  }

  @Override
  Object content() {
    return digits;
  }
}
