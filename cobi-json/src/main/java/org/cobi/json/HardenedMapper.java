package org.cobi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.cobi.json.syntax.Limits;

/**
 * Makes mappers of Jackson 2 for hosts that want one that is as strict with the host's own types as
 * we are with ours: our limits, no name twice, nothing after the end, nothing turned into something
 * else.
 *
 * <p>The limits hold for what a mapper reads. How much a host reads at all, and for how long, is
 * the host's to say. For Jackson 3 see {@code org.cobi.json.jackson3.HardenedMapper}.
 */
public final class HardenedMapper {

  private HardenedMapper() {}

  /** A builder with every setting made and our module added; the host may add its own. */
  public static JsonMapper.Builder builder() {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory())
            .addModule(new CobiModule())
            .enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.FAIL_ON_INVALID_SUBTYPE,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.USE_BASE_TYPE_AS_DEFAULT_IMPL);
    for (LogicalType type : LogicalType.values()) {
      if (type != LogicalType.Textual) {
        builder.withCoercionConfig(
            type,
            coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
      }
    }
    builder.withCoercionConfig(
        LogicalType.Textual,
        coercion -> {
          coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
          coercion.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
          coercion.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
    return builder;
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(Limits.DOCUMENT_BYTES)
                .maxNestingDepth(Limits.DEPTH)
                .maxNumberLength(Limits.NUMBER)
                .maxStringLength(Limits.TEXT)
                .maxNameLength(Limits.NAME)
                .maxTokenCount(Limits.TOKENS)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }
}
