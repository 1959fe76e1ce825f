package org.cobi.json.description;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The named schemas of a document, each written once however often it is used. A definition is
 * called after the noun of its type: "a session" is {@code session}.
 */
public final class Definitions {
  private static final String WAY = "#/$defs/";

  private final Map<String, Schema> schemas = new TreeMap<>();
  private final Map<String, Object> owners = new HashMap<>();

  /** Begins with none. */
  public Definitions() {}

  /** The schema of a part: a reference to its definition, or all of it where it has no name. */
  public Schema of(Shape<?> shape) {
    return shape instanceof Members<?> members
        ? named(nameOf(members.expected()), members, () -> members.schema(this))
        : shape.schema(this);
  }

  /**
   * A reference to the definition of this name, which is made if it is not there.
   *
   * @throws IllegalStateException if the name is another's
   */
  Schema named(String name, Object owner, Supplier<Schema> schema) {
    Object before = owners.putIfAbsent(name, owner);
    if (before == null) {
      schemas.put(name, schema.get());
    } else if (before != owner) {
      throw new IllegalStateException("two types must not share the name " + name);
    }
    return Schema.open().with("$ref", WAY + name);
  }

  /** Every definition, by name. */
  public Map<String, Schema> all() {
    return schemas;
  }

  static String nameOf(String noun) {
    return noun.replaceFirst("^(a|an|the) ", "").replace(' ', '-');
  }
}
