package org.cobi.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cobi.json.tree.Characters;
import org.cobi.json.tree.JsonSink;

/**
 * Passes each piece on to a generator.
 *
 * @param generator where it goes; what it throws comes out unchecked
 */
public record Jackson2Sink(JsonGenerator generator) implements JsonSink {

  @Override
  public void startObject() {
    try {
      generator.writeStartObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void name(String name) {
    try {
      generator.writeFieldName(Characters.whole(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void endObject() {
    try {
      generator.writeEndObject();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void startList() {
    try {
      generator.writeStartArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void endList() {
    try {
      generator.writeEndArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void text(String text) {
    try {
      if (generator instanceof UTF8JsonGenerator && Characters.isBeyondThePlane(text)) {
        generator.writeRawValue(quoted(Characters.whole(text)));
      } else {
        generator.writeString(Characters.whole(text));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * To bytes, Jackson 2 would else escape what Jackson 3 and every writer to text write plainly.
   */
  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  @Override
  public void number(String digits) {
    try {
      generator.writeNumber(digits);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void number(long number) {
    try {
      generator.writeNumber(number);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void truth(boolean truth) {
    try {
      generator.writeBoolean(truth);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void nothing() {
    try {
      generator.writeNull();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
