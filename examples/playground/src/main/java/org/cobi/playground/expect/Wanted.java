package org.cobi.playground.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value of an expectation, and the place where it stands.
 *
 * <p>Whatever is read from it, an IllegalArgumentException says where it stands, what it must be and
 * what it is.
 *
 * @param place where it stands, for example {@code expect.duties[0].due}
 * @param value the value
 */
record Wanted(String place, JsonNode value) {
  private static final Pattern RULE = Pattern.compile("[A-Z]{2,12}-[A-Z]{3}-[0-9]{2}");

  /** The values under their names; every name must be known. */
  Wanted withKnownNames(Set<String> known) {
    must(value.isObject(), "an object");
    value.fieldNames().forEachRemaining(name -> mustBeKnown(name, known));
    return this;
  }

  private void mustBeKnown(String name, Set<String> known) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException(Names.unknown(place + "." + name, name, known));
    }
  }

  /** The value under a name, if there is one. */
  <T> Optional<T> under(String name, Function<Wanted, T> reading) {
    return Optional.ofNullable(value.get(name))
        .map(found -> reading.apply(new Wanted(place + "." + name, found)));
  }

  /** Each value of a list. */
  <T> List<T> each(Function<Wanted, T> reading) {
    must(value.isArray(), "a list");
    List<T> read = new ArrayList<>();
    for (JsonNode entry : value) {
      read.add(reading.apply(new Wanted(place + "[" + read.size() + "]", entry)));
    }
    return read;
  }

  String text() {
    must(value.isTextual(), "a text");
    return value.textValue();
  }

  int number() {
    must(value.isIntegralNumber() && value.canConvertToInt(), "a whole number");
    return value.intValue();
  }

  boolean yesOrNo() {
    must(value.isBoolean(), "true or false");
    return value.booleanValue();
  }

  String rule() {
    must(matches(RULE.asMatchPredicate()), "a rule id such as COBI-PRG-01");
    return value.textValue();
  }

  LocalDate day() {
    return dated(LocalDate::parse, "a day such as 2018-11-07");
  }

  LocalDateTime start() {
    return dated(LocalDateTime::parse, "a start such as 2018-11-06T10:00");
  }

  boolean isDay() {
    return matches(text -> !text.contains("T"));
  }

  private boolean matches(Predicate<String> condition) {
    return value.isTextual() && condition.test(value.textValue());
  }

  private <T> T dated(Function<String, T> parse, String what) {
    must(value.isTextual(), what);
    try {
      return parse.apply(value.textValue());
    } catch (DateTimeException notOne) {
      throw problem(what);
    }
  }

  /** A constant by its name, in capital letters or not. */
  <E extends Enum<E>> E constant(Class<E> type) {
    String given = value.isTextual() ? value.textValue().toUpperCase(Locale.ROOT) : "";
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(given))
        .findFirst()
        .orElseThrow(() -> problem("one of " + names(type)));
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private void must(boolean holds, String what) {
    if (!holds) {
      throw problem(what);
    }
  }

  private IllegalArgumentException problem(String what) {
    return new IllegalArgumentException(place + " must be " + what + " but was " + value);
  }
}
