package org.cobi.playground.expect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;

/**
 * A value of an expectation, and the place where it stands.
 *
 * <p>Whatever is read from it, an IllegalArgumentException says where it stands and what it must
 * be.
 *
 * @param place where it stands, for example {@code expect.duties[0].due}
 * @param value the value
 */
record Wanted(String place, JsonValue value) {
  private static final Pattern RULE = Pattern.compile("[A-Z]{2,12}-[A-Z]{3}-[0-9]{2}");
  private static final int MOST = 100_000;

  /** The values under their names; every name must be known. */
  Wanted withKnownNames(Set<String> known) {
    JsonObject object = as(JsonObject.class, "an object");
    for (String name : object.members().keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(Names.unknown(place + "." + name, name, known));
      }
    }
    return this;
  }

  /** The value under a name, if there is one. */
  Optional<Wanted> under(String name) {
    return as(JsonObject.class, "an object")
        .member(name)
        .map(found -> new Wanted(place + "." + name, found));
  }

  /** Each value of a list. */
  <T> List<T> each(Function<Wanted, T> reading) {
    List<T> read = new ArrayList<>();
    for (JsonValue element : as(JsonList.class, "a list").elements()) {
      read.add(reading.apply(new Wanted(place + "[" + read.size() + "]", element)));
    }
    return read;
  }

  String text() {
    return as(JsonText.class, "a text").text();
  }

  int number() {
    OptionalLong whole = as(JsonNumber.class, "a whole number").whole();
    long number = whole.orElseThrow(() -> problem("a whole number"));
    if (Math.abs(number) > MOST) {
      throw problem("from -" + MOST + " to " + MOST);
    }
    return (int) number;
  }

  boolean yesOrNo() {
    return as(JsonTruth.class, "true or false").isTrue();
  }

  String rule() {
    String rule = text();
    if (!RULE.matcher(rule).matches()) {
      throw problem("a rule id such as COBI-PRG-01");
    }
    return rule;
  }

  LocalDate day() {
    return dated(LocalDate::parse, "a day such as 2018-11-07");
  }

  LocalDateTime start() {
    return dated(LocalDateTime::parse, "a start such as 2018-11-06T10:00");
  }

  /** Whether it is written as a day, without a time. */
  boolean isDay() {
    return !text().contains("T");
  }

  private <T> T dated(Function<String, T> parse, String what) {
    try {
      return parse.apply(text());
    } catch (DateTimeException notOne) {
      throw problem(what);
    }
  }

  /** A constant by its name, in capital letters or not. */
  <E extends Enum<E>> E constant(Class<E> type) {
    String given = text().toUpperCase(Locale.ROOT);
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!names.contains(given)) {
      throw problem(
          Names.nearest(given, names)
              .map(meant -> "one of the known codes; did you mean " + meant + "?")
              .orElseGet(() -> "one of " + String.join(", ", names)));
    }
    return Enum.valueOf(type, given);
  }

  private <V extends JsonValue> V as(Class<V> kind, String what) {
    if (!kind.isInstance(value)) {
      throw problem(what + " but is " + value.kind());
    }
    return kind.cast(value);
  }

  private IllegalArgumentException problem(String what) {
    return new IllegalArgumentException(place + " must be " + what);
  }
}
