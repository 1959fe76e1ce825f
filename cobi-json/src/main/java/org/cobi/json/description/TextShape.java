package org.cobi.json.description;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * A value that is written as one text.
 *
 * @param <T> the type
 */
public final class TextShape<T> implements Shape<T> {
  private static final String OTHER_TEXT = "a text of another form";

  /** Any text. */
  public static final TextShape<String> ANY = of("a text", text -> text, text -> text);

  private final String expected;
  private final Function<String, Optional<T>> parse;
  private final Function<T, String> print;
  private final Function<String, String> otherwise;
  private final String pattern;

  private TextShape(
      String expected,
      Function<String, Optional<T>> parse,
      Function<T, String> print,
      Function<String, String> otherwise,
      String pattern) {
    this.expected = expected;
    this.parse = parse;
    this.print = print;
    this.otherwise = otherwise;
    this.pattern = pattern;
  }

  /** A text that the type itself judges, with messages that do not repeat it. */
  public static <T> TextShape<T> of(
      String expected, Function<String, T> parse, Function<T, String> print) {
    return new TextShape<>(expected, parse.andThen(Optional::of), print, text -> OTHER_TEXT, "");
  }

  /** A text of a certain form. */
  public static <T> TextShape<T> ofForm(
      String expected, Function<String, Optional<T>> parse, Function<T, String> print) {
    return new TextShape<>(expected, parse, print, text -> OTHER_TEXT, "");
  }

  /** The same, with words for what else a text may be. They never repeat it. */
  public TextShape<T> otherwise(Function<String, String> found) {
    return new TextShape<>(expected, parse, print, found, pattern);
  }

  /** The same, with the regular expression that every such text fits, for the schema. */
  public TextShape<T> pattern(String everyText) {
    return new TextShape<>(expected, parse, print, otherwise, everyText);
  }

  /** The regular expression that every such text fits; empty if none is known. */
  public String pattern() {
    return pattern;
  }

  @Override
  public Optional<T> read(JsonValue value, Problems problems) {
    if (!(value instanceof JsonText text)) {
      problems.wrongKind(value, expected);
      return Optional.empty();
    }
    try {
      Optional<T> parsed = parse.apply(text.text());
      if (parsed.isEmpty()) {
        problems.add(
            JsonProblem.Code.WRONG_FORM,
            value.position(),
            "expected " + expected + ", found " + otherwise.apply(text.text()));
      }
      return parsed;
    } catch (IllegalArgumentException refused) {
      problems.add(JsonProblem.Code.WRONG_FORM, value.position(), messageOf(refused));
      return Optional.empty();
    }
  }

  @Override
  public void write(T value, JsonSink sink) {
    sink.text(print(value));
  }

  /** The text of a value. */
  public String print(T value) {
    return print.apply(value);
  }

  @Override
  public String expected() {
    return expected;
  }

  static String messageOf(IllegalArgumentException refused) {
    return Objects.requireNonNullElse(refused.getMessage(), "not allowed");
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema schema = Schema.ofType("string");
    return pattern.isEmpty() ? schema : schema.with("pattern", "^(?:" + pattern + ")$");
  }
}
