package org.cobi.json.jackson3;

import java.io.Serial;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** How a mapper of Jackson 3 reads and writes one type of ours. */
final class Jackson3Types {
  private static final long NOT_COUNTED = -1;

  private Jackson3Types() {}

  /** Writes a value as our documents do, whatever the mapper is set to. */
  public static final class Serializer extends ValueSerializer<Object> {
    private final HostType<?> type;

    /** For this type. */
    public Serializer(HostType<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
      type.write(value, new Jackson3Sink(generator));
    }

    /**
     * Our types are told by their own names; a mapper's type ids are neither needed nor written.
     */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext provider, TypeSerializer ids) {
      serialize(value, generator, provider);
    }
  }

  /** Writes a value as the name of a member. */
  public static final class KeySerializer extends ValueSerializer<Object> {
    private final HostType<?> type;

    /** For this type. */
    public KeySerializer(HostType<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
      generator.writeName(type.key(value).orElseThrow());
    }
  }

  /** Reads a value as strictly as our documents are read, whatever the mapper is set to. */
  public static final class Deserializer extends ValueDeserializer<Object> {
    private final HostType<?> type;

    /** For this type. */
    public Deserializer(HostType<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
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
        JsonParser parser, DeserializationContext context, TypeDeserializer ids) {
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
    public Object deserializeKey(String key, DeserializationContext context) {
      Position here = placeOf(context.getParser().currentTokenLocation());
      try {
        return type.read(Optional.of(JsonText.at(here, key)), new Problems());
      } catch (CobiJsonException refused) {
        throw refusal(refused);
      }
    }
  }

  /** The tree of the value that begins with the parser's token; the parser ends on its last. */
  private static Optional<JsonValue> tree(JsonParser parser, Problems problems) {
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
      JsonToken token, JsonParser parser, Fence fence, TreeBuilder tree, Problems problems) {
    if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
      problems.add(
          JsonProblem.Code.WRONG_KIND, tree.here(), "expected JSON, found something embedded");
      fence.nothing();
    } else {
      Jackson3.pass(token, parser, fence);
    }
  }

  /** Where there is no text, as in a tree of Jackson's, everything stands on line 1. */
  private static Position placeOf(TokenStreamLocation location) {
    return Position.top(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Jackson's own exception, for hosts that know no other; ours is its cause. */
  private static DatabindException refusal(CobiJsonException refused) {
    JsonProblem first = refused.problems().get(0);
    TokenStreamLocation place =
        new TokenStreamLocation(
            ContentReference.redacted(), NOT_COUNTED, NOT_COUNTED, first.line(), first.column());
    return new Refusal(refused, place);
  }

  /** Jackson lets nobody make one without a parser, whose place may quote the document. */
  private static final class Refusal extends DatabindException {
    @Serial private static final long serialVersionUID = 1L;

    Refusal(CobiJsonException refused, TokenStreamLocation place) {
      super(refused.getMessage(), place, refused);
    }
  }
}
