package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonProblem.Code;
import org.cobi.json.tree.JsonValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas and the reader say the same: what one lets in, the other does, too. */
class SchemaValidationTest {
  private static final int MUTATIONS = 250;
  private static final int SMALL = 20_000;

  /** What a schema can see. A form or a contradiction it sees only sometimes. */
  private static final Set<Code> SEEN_BY_A_SCHEMA =
      EnumSet.of(
          Code.UNKNOWN_SCHEMA,
          Code.NEWER_VERSION,
          Code.UNKNOWN_PROPERTY,
          Code.MISSING,
          Code.WRONG_KIND,
          Code.UNKNOWN_CODE,
          Code.OUT_OF_RANGE);

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static List<DocumentType<?>> documents() {
    return Fixtures.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_document_of_a_random_walk_is_valid(DocumentType<?> document) {
    Schema schema = schemaOf(document);
    List<String> texts = produced(document);
    assertThat(texts).isNotEmpty();
    assertThat(texts)
        .allSatisfy(text -> assertThat(schema.validate(text, InputFormat.JSON)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_is_changed_in_one_place_is_refused_by_both_or_by_neither(DocumentType<?> document) {
    Schema schema = schemaOf(document);
    Map<Code, Integer> refused = new LinkedHashMap<>();
    for (JsonValue changed : mutationsOf(document)) {
      String text = CobiJson.write(changed);
      List<Code> codes = codesOf(document, text);
      boolean valid = schema.validate(text, InputFormat.JSON).isEmpty();
      if (codes.isEmpty()) {
        assertThat(valid).as("the reader takes %s", text).isTrue();
      }
      if (codes.stream().anyMatch(SEEN_BY_A_SCHEMA::contains)) {
        assertThat(valid).as("the reader refuses %s because of %s", text, codes).isFalse();
      }
      codes.forEach(code -> refused.merge(code, 1, Integer::sum));
    }
    assertThat(refused).containsKeys(Code.MISSING, Code.WRONG_KIND);
    if (document != Documents.VIEW) { // what is shown has whatever names its allow-list has
      assertThat(refused).containsKey(Code.UNKNOWN_PROPERTY);
    }
    assertThat(refused).containsKey(Code.UNKNOWN_SCHEMA);
  }

  private static List<Code> codesOf(DocumentType<?> document, String text) {
    try {
      document.read(text);
      return List.of();
    } catch (CobiJsonException broken) {
      return broken.problems().stream().map(JsonProblem::code).toList();
    }
  }

  /** All of them for small documents, some of them for large ones. */
  private static List<JsonValue> mutationsOf(DocumentType<?> document) {
    List<String> texts = new ArrayList<>(produced(document));
    texts.sort((one, other) -> Integer.compare(one.length(), other.length()));
    List<JsonValue> all = new ArrayList<>();
    List<String> small = texts.stream().filter(text -> text.length() < SMALL).toList();
    assertThat(small).isNotEmpty();
    for (String text : List.of(small.get(0), small.get(small.size() - 1))) {
      all.addAll(Mutations.of(tree(document, text)));
    }
    JsonValue first = tree(document, texts.get(0));
    List<JsonValue> some = new ArrayList<>(Mutations.of(first).subList(0, 12));
    Collections.shuffle(all, new Random(20_260_801));
    some.addAll(all.subList(0, Math.min(MUTATIONS, all.size())));
    all.stream()
        .filter(changed -> CobiJson.write(changed).contains("\"canary\":\"canary\""))
        .limit(10)
        .forEach(some::add);
    return some;
  }

  private static <T> JsonValue tree(DocumentType<T> document, String text) {
    return document.tree(document.read(text));
  }

  private static Schema schemaOf(DocumentType<?> document) {
    return REGISTRY.getSchema(document.jsonSchema());
  }

  /** What the testing module produces of this kind, and what was made up of it. */
  private static List<String> produced(DocumentType<?> document) {
    List<String> texts = new ArrayList<>();
    Fixtures.ofWalks(12).forEach(value -> add(texts, document, value));
    Fixtures.others().forEach(value -> add(texts, document, value));
    for (int seed = 0; seed < 40; seed++) {
      String text = CobiJson.write(new Samples(seed, seed % 3 / 2.0).of(document));
      if (codesOf(document, text).isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static <T> void add(List<String> texts, DocumentType<T> document, Object value) {
    if (document.type().isInstance(value)) {
      texts.add(document.write(document.type().cast(value)));
    }
  }
}
