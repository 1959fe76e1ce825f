package org.cobi.evidence.document;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;

/**
 * The members of one object of a stored line.
 *
 * @param object the object
 * @param what what it is called in a message, with its article
 */
public record Members(JsonObject object, String what) {

  /** The members of a value that must be an object. */
  public static Members of(JsonValue value, String what) {
    if (value instanceof JsonObject object) {
      return new Members(object, what);
    }
    throw new IllegalArgumentException(what + " must be an object but is " + value.kind());
  }

  /**
   * Checks that these are the members, all of them and no other.
   *
   * @throws IllegalArgumentException if one is missing or there is another
   */
  public Members mustBeExactly(String... names) {
    if (!object.members().keySet().equals(Set.copyOf(List.of(names)))) {
      throw new IllegalArgumentException(
          what + " must have exactly the members " + String.join(", ", names) + " but has others");
    }
    return this;
  }

  /** The text of a member. */
  public String text(String name) {
    if (object.member(name).orElse(object) instanceof JsonText text) {
      return text.text();
    }
    throw mustBe(name, "a text");
  }

  /** The whole number of a member. */
  public long whole(String name) {
    Optional<JsonValue> member = object.member(name);
    if (member.isPresent()
        && member.get() instanceof JsonNumber number
        && number.whole().isPresent()) {
      return number.whole().getAsLong();
    }
    throw mustBe(name, "a whole number");
  }

  /** The object of a member. */
  public JsonObject object(String name) {
    if (object.member(name).isPresent() && object.member(name).get() instanceof JsonObject inner) {
      return inner;
    }
    throw mustBe(name, "an object");
  }

  /** The code of a member, one of a closed list. */
  public <E extends Enum<E>> E code(String name, E[] codes) {
    String code = text(name);
    return Arrays.stream(codes)
        .filter(one -> one.name().equals(code))
        .findFirst()
        .orElseThrow(() -> mustBe(name, "a code of ours"));
  }

  /** The moment of a member. */
  public Instant moment(String name) {
    try {
      return Instant.parse(text(name));
    } catch (DateTimeParseException refused) {
      throw mustBe(name, "a moment");
    }
  }

  /** The list of a member. */
  public JsonList list(String name) {
    if (object.member(name).isPresent() && object.member(name).get() instanceof JsonList list) {
      return list;
    }
    throw mustBe(name, "a list");
  }

  /**
   * Checks that a member is this text.
   *
   * @throws IllegalArgumentException if it is another
   */
  public Members mustSay(String name, String text) {
    if (!text(name).equals(text)) {
      throw mustBe(name, text);
    }
    return this;
  }

  private IllegalArgumentException mustBe(String name, String expected) {
    return new IllegalArgumentException(
        "the member " + name + " of " + what + " must be " + expected + " but is something else");
  }
}
