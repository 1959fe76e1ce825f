package org.cobi.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.cobi.json.syntax.JsonSyntax;
import org.cobi.json.syntax.Limits;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;

/** The streaming parser and writer of Jackson 2, with every leniency off. */
public final class Jackson2 implements JsonSyntax {
  private static final String TRAILING = "something follows the end of the document";

  /** The limits are judged before; here they stand as a second fence. */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxNumberLength(Limits.NUMBER)
                  .maxStringLength(Limits.TEXT)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /** The only one that is needed. */
  public static final Jackson2 INSTANCE = new Jackson2();

  private Jackson2() {}

  @Override
  public void read(String text, TreeBuilder tree, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (tree.tree().isPresent()) {
          place(parser.currentTokenLocation(), tree);
          problems.add(JsonProblem.Code.TRAILING, tree.here(), TRAILING);
          return;
        }
        place(parser.currentTokenLocation(), tree);
        pass(token, parser, tree);
      }
      if (tree.tree().isEmpty()) {
        place(parser.currentLocation(), tree);
        problems.add(JsonProblem.Code.SYNTAX, tree.here(), "expected a document, found nothing");
      }
    } catch (JsonProcessingException broken) {
      // A parser that stops at one of its own limits does not always say where.
      Optional<JsonLocation> location = Optional.ofNullable(broken.getLocation());
      location.ifPresent(found -> place(found, tree));
      boolean atEnd = location.filter(found -> found.getCharOffset() >= text.length()).isPresent();
      add(broken, atEnd && tree.isOpen(), tree, problems);
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  /** Gives one token to a tree, or to the fence before it. */
  static void pass(JsonToken token, JsonParser parser, JsonSink tree) throws IOException {
    switch (token) {
      case START_OBJECT -> tree.startObject();
      case END_OBJECT -> tree.endObject();
      case START_ARRAY -> tree.startList();
      case END_ARRAY -> tree.endList();
      case FIELD_NAME -> tree.name(parser.currentName());
      case VALUE_STRING -> tree.text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> tree.truth(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> tree.nothing();
      default -> throw new IllegalArgumentException("no such token in a text: " + token);
    }
  }

  private static void place(JsonLocation location, TreeBuilder tree) {
    tree.at(location.getLineNr(), location.getColumnNr());
  }

  /** Our own words: Jackson's repeat parts of the document. */
  private static void add(
      JsonProcessingException broken, boolean atEnd, TreeBuilder tree, Problems problems) {
    if (broken instanceof StreamConstraintsException) {
      problems.add(
          JsonProblem.Code.LIMIT, tree.here(), "a part of the document is too long or too deep");
    } else if (tree.tree().isPresent()) {
      problems.add(JsonProblem.Code.TRAILING, tree.here(), TRAILING);
    } else if (atEnd) {
      problems.add(JsonProblem.Code.SYNTAX, tree.here(), "the document ends before it is complete");
    } else {
      problems.add(
          JsonProblem.Code.SYNTAX,
          tree.here(),
          "not well-formed JSON; a comma, bracket or quotation mark may be missing or too many");
    }
  }

  @Override
  public String write(Consumer<JsonSink> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      content.accept(new Jackson2Sink(generator));
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }
}
