package org.cobi.json.mapping;

import java.util.Optional;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Schema;
import org.cobi.json.description.Shape;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/**
 * A type of the victim's side: a mapper neither writes nor reads it. Without us it would be written
 * with everything that it hides when it is printed.
 */
enum RefusedShape implements Shape<Object> {
  /** The only one. */
  SHAPE;

  private static final String WORDS =
      "a restricted type is written and read by RestrictedDocuments and by no mapper";

  @Override
  public Optional<Object> read(JsonValue value, Problems problems) {
    problems.add(JsonProblem.Code.WRONG_KIND, value.position(), WORDS);
    return Optional.empty();
  }

  @Override
  public void write(Object value, JsonSink sink) {
    throw new IllegalStateException(WORDS);
  }

  @Override
  public String expected() {
    return "nothing restricted";
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.open().with("not", Schema.open());
  }
}
