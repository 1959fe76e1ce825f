package org.cobi.json.jackson3;

import java.math.BigDecimal;
import org.cobi.json.tree.Characters;
import org.cobi.json.tree.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.TreeBuildingGenerator;

/**
 * Passes each piece on to a generator.
 *
 * @param generator where it goes
 */
record Jackson3Sink(JsonGenerator generator) implements JsonSink {

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void name(String name) {
    generator.writeName(Characters.whole(name));
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startList() {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void text(String text) {
    generator.writeString(Characters.whole(text));
  }

  @Override
  public void number(String digits) {
    if (generator instanceof TreeBuildingGenerator) {
      generator.writeNumber(new BigDecimal(digits)); // a tree of Jackson's takes no digits
    } else {
      generator.writeNumber(digits);
    }
  }

  @Override
  public void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
