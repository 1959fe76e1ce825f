package org.cobi.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cobi.json.CobiJsonException;
import org.cobi.json.mapping.HostType;
import org.cobi.json.mapping.HostTypes;
import org.cobi.json.syntax.Fence;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;

/** How a mapper of Jackson 2 reads and writes one type of ours. */
public final class Jackson2Types {
  private static final long NOT_COUNTED = -1;

  private Jackson2Types() {}

  /** Writes a value as our documents do, whatever the mapper is set to. */
  public static final class Serializer extends JsonSerializer<Object> {
    private final HostType<?> type;

    /** For this type. */
    public Serializer(HostType<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try {
        type.write(value, new Jackson2Sink(generator));
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      }
    }

    /**
     * Our types are told by their own names; a mapper's type ids are neither needed nor written.
     */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ids)
        throws IOException {
      serialize(value, generator, provider);
    }
  }

  /** Writes a value as the name of a member. */
  public static final class KeySerializer extends JsonSerializer<Object> {
    private final HostType<?> type;

    /** For this type. */
    public KeySerializer(HostType<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeFieldName(type.key(value).orElseThrow());
    }
  }

  /** Reads a value as strictly as our documents are read, whatever the mapper is set to. */
  public static final class Deserializer extends JsonDeserializer<Object> {
    private final HostType<?> type;

    /** For this type. */
    public Deserializer(HostType<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Problems problems = new Problems();
      Optional<JsonValue> tree = tree(parser, problems);
      try {
        return type.read(tree, problems);
      } catch (CobiJsonException refused) {
        throw refusal(refused);
      }
    }

    /** A mapper's type ids are not asked for. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer ids)
        throws IOException {
      return deserialize(parser, context);
    }
  }

  /** Reads a value from the name of a member. */
  public static final class FromKey extends KeyDeserializer {
    private final HostType<?> type;

    /** For this type. */
    public FromKey(HostType<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      Position here = placeOf(context.getParser().currentTokenLocation());
      try {
        return type.read(Optional.of(JsonText.at(here, key)), new Problems());
      } catch (CobiJsonException refused) {
        throw refusal(refused);
      }
    }
  }

  /** The tree of the value that begins with the parser's token; the parser ends on its last. */
  private static Optional<JsonValue> tree(JsonParser parser, Problems problems) throws IOException {
    TreeBuilder tree = new TreeBuilder(1, HostTypes::isShown, problems);
    Fence fence = new Fence(tree, problems);
    for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
      Position place = placeOf(parser.currentTokenLocation());
      tree.at(place.line(), place.column());
      pass(token, parser, fence, tree, problems);
      if (tree.tree().isPresent() || fence.isBroken()) {
        break;
      }
    }
    return tree.tree();
  }

  private static void pass(
      JsonToken token, JsonParser parser, Fence fence, TreeBuilder tree, Problems problems)
      throws IOException {
    if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
      problems.add(
          JsonProblem.Code.WRONG_KIND, tree.here(), "expected JSON, found something embedded");
      fence.nothing();
    } else {
      Jackson2.pass(token, parser, fence);
    }
  }

  /** Where there is no text, as in a tree of Jackson's, everything stands on line 1. */
  private static Position placeOf(JsonLocation location) {
    return Position.top(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Jackson's own exception, for hosts that know no other; ours is its cause. */
  private static JsonMappingException refusal(CobiJsonException refused) {
    JsonProblem first = refused.problems().get(0);
    JsonLocation place =
        new JsonLocation(
            ContentReference.redacted(), NOT_COUNTED, NOT_COUNTED, first.line(), first.column());
    return new Refusal(refused, place);
  }

  /** Made without a parser, whose place may quote the document. */
  private static final class Refusal extends JsonMappingException {
    @Serial private static final long serialVersionUID = 1L;

    private final JsonLocation place;

    Refusal(CobiJsonException refused, JsonLocation place) {
      super(null, refused.getMessage(), refused);
      this.place = place;
    }

    @Override
    public JsonLocation getLocation() {
      return place;
    }
  }
}
