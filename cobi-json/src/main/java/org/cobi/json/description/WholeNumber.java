package org.cobi.json.description;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * A whole number in a range, both ends included. Never 12.0, never "12".
 *
 * @param least the least
 * @param most the most
 */
public record WholeNumber(int least, int most) implements Shape<Integer> {
  private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

  /** How often, how many: from 0 to a million. */
  public static final WholeNumber COUNT = new WholeNumber(0, 1_000_000);

  /** The same without none. */
  public static final WholeNumber AT_LEAST_ONE = new WholeNumber(1, 1_000_000);

  @Override
  public Optional<Integer> read(JsonValue value, Problems problems) {
    if (!(value instanceof JsonNumber number)) {
      problems.wrongKind(value, expected());
      return Optional.empty();
    }
    if (!DIGITS.matcher(number.digits()).matches()) {
      return refuse(
          number, JsonProblem.Code.WRONG_FORM, "a number with a fraction or an exponent", problems);
    }
    OptionalLong whole = number.whole();
    if (whole.isEmpty() || whole.getAsLong() < least || whole.getAsLong() > most) {
      return refuse(number, JsonProblem.Code.OUT_OF_RANGE, "a number out of range", problems);
    }
    return Optional.of((int) whole.getAsLong());
  }

  private Optional<Integer> refuse(
      JsonNumber number, JsonProblem.Code code, String found, Problems problems) {
    problems.add(code, number.position(), "expected " + expected() + ", found " + found);
    return Optional.empty();
  }

  @Override
  public void write(Integer value, JsonSink sink) {
    sink.number((long) value);
  }

  @Override
  public String expected() {
    return "a whole number from " + least + " to " + most;
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.ofType("integer").with("minimum", least).with("maximum", most);
  }
}
