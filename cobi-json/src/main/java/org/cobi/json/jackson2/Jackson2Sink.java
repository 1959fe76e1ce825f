package org.cobi.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cobi.json.tree.Characters;
import org.cobi.json.tree.JsonSink;

/** Passes each piece on to a generator that writes to memory. */
record Jackson2Sink(JsonGenerator generator) implements JsonSink {

  @Override
  public void startObject() {
    write(generator::writeStartObject);
  }

  @Override
  public void name(String name) {
    write(() -> generator.writeFieldName(checked(name)));
  }

  @Override
  public void endObject() {
    write(generator::writeEndObject);
  }

  @Override
  public void startList() {
    write(generator::writeStartArray);
  }

  @Override
  public void endList() {
    write(generator::writeEndArray);
  }

  @Override
  public void text(String text) {
    write(() -> generator.writeString(checked(text)));
  }

  @Override
  public void number(String digits) {
    write(() -> generator.writeNumber(digits));
  }

  @Override
  public void truth(boolean truth) {
    write(() -> generator.writeBoolean(truth));
  }

  @Override
  public void nothing() {
    write(generator::writeNull);
  }

  private static String checked(String text) {
    if (Characters.hasLoneSurrogate(text)) {
      throw new IllegalArgumentException(
          "a text must consist of whole characters but has half of a surrogate pair");
    }
    return text;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }

  /** One piece of writing. */
  private interface Step {
    void run() throws IOException;
  }
}
