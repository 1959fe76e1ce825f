package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonText;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents say themselves what they are and of which version. */
class DocumentsTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final ConsentGiven CONSENT = new ConsentGiven(TUE_2018_10_02);
  private static final String WRITTEN =
      "{\"schema\":\"cobi-event/1\",\"event\":\"consent-given\",\"on\":\"2018-10-02\"}";

  static List<DocumentType<?>> documents() {
    return Fixtures.documents();
  }

  @Test
  void the_header_comes_first() throws IOException {
    assertThat(Documents.EVENT.write(CONSENT)).isEqualTo(WRITTEN);
    assertThat(Documents.EVENT.read(WRITTEN)).isEqualTo(CONSENT);
    assertThat(
            Documents.EVENT.read(
                new ByteArrayInputStream(WRITTEN.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(CONSENT);
    assertThat(Documents.EVENT.read(Documents.EVENT.tree(CONSENT))).isEqualTo(CONSENT);
    assertThat(Documents.EVENT).hasToString("cobi-event/1");
    assertThat(Documents.EVENT.schema().mediaType())
        .isEqualTo("application/vnd.cobi-event+json;version=1");
    assertThat(Documents.EVENT.schema().id()).isEqualTo("urn:cobi:schema:cobi-event:1");
  }

  @Test
  void a_document_without_a_header_is_refused_with_all_its_other_problems() {
    assertThat(
            Refusals.of(() -> Documents.EVENT.read("{\"event\":\"consent-given\",\"on\":\"now\"}")))
        .containsExactly(
            "line 1, /schema: expected the schema of the document, which is cobi-event/1, found"
                + " nothing",
            "line 1, /on: expected a day such as 2018-10-02, found a text of another form");
    assertThat(refused(WRITTEN.replace("\"cobi-event/1\"", "1")))
        .containsExactly(
            "line 1, /schema: expected the schema of the document, which is cobi-event/1, found a"
                + " number");
    assertThat(Refusals.of(() -> Documents.EVENT.read("[]")))
        .containsExactly("line 1, column 1: expected a document cobi-event/1, found a list");
  }

  @Test
  void another_kind_of_document_is_named_if_it_is_ours_and_else_not() {
    assertThat(refused(WRITTEN.replace("cobi-event/1", "cobi-command/1")))
        .containsExactly(
            "line 1, /schema: expected the schema cobi-event/1, found the schema cobi-command");
    assertThat(refused(WRITTEN.replace("cobi-event/1", "canary/1")))
        .containsExactly("line 1, /schema: expected the schema cobi-event/1, found another text");
    assertThat(refused(WRITTEN.replace("cobi-event/1", "cobi-event/01")))
        .containsExactly("line 1, /schema: expected the schema cobi-event/1, found another text");
  }

  @Test
  void a_newer_version_is_refused_by_name() {
    String newer = WRITTEN.replace("cobi-event/1", "cobi-event/2");
    assertThat(refused(newer))
        .containsExactly(
            "line 1, /schema: expected cobi-event/1 or older, found a newer version of it");
    assertThat(Refusals.codesOf(() -> Documents.EVENT.read(newer)))
        .containsExactly(JsonProblem.Code.NEWER_VERSION);
  }

  private static List<String> refused(String json) {
    return Refusals.of(() -> Documents.EVENT.read(json));
  }

  @Test
  void a_schema_name_has_one_form() {
    assertThat(SchemaName.parse("cobi-event/12")).contains(new SchemaName("cobi-event", 12));
    assertThat(
            List.of("cobi-event", "cobi-event/0", "Cobi/1", "cobi--event/1", "cobi-event/1 ", "/1"))
        .allSatisfy(text -> assertThat(SchemaName.parse(text)).isEmpty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SchemaName("cobi event", 1))
        .withMessage("a schema must look like cobi-event/1");
  }

  @Test
  void documents_are_found_by_name() {
    assertThat(Documents.find("cobi-event")).contains(Documents.EVENT);
    assertThat(Documents.find("cobi-canary")).isEmpty();
    assertThat(Documents.ALL).extracting(DocumentType::schema).doesNotHaveDuplicates();
    assertThat(Documents.ALL)
        .extracting(DocumentType::meaning)
        .allSatisfy(meaning -> assertThat(meaning).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_older_version_can_be_brought_up_to_date(DocumentType<?> document) {
    assertThat(Upcasters.RELEASED.reach(document.schema())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void made_up_documents_come_back(DocumentType<?> document) {
    int accepted = 0;
    for (int seed = 0; seed < 60; seed++) {
      JsonObject sample = new Samples(seed, seed % 5 / 4.0).of(document);
      accepted += comesBack(document, sample) ? 1 : 0;
    }
    boolean hangsTogether =
        !List.of(
                Documents.EPISODE,
                Documents.PROGRAMME_DEFINITION,
                Documents.HOLIDAY_CALENDAR,
                Documents.SERIES_REQUEST)
            .contains(document);
    assertThat(accepted).isGreaterThanOrEqualTo(hangsTogether ? 3 : 0);
  }

  private static <T> boolean comesBack(DocumentType<T> document, JsonObject sample) {
    Optional<T> read;
    try {
      read = Optional.of(document.read(CobiJson.write(sample)));
    } catch (CobiJsonException refused) {
      assertThat(refused.problems())
          .extracting(JsonProblem::code)
          .containsOnly(JsonProblem.Code.CONTRADICTION);
      return false;
    }
    T value = read.get();
    String text = document.write(value);
    assertThat(document.read(text)).isEqualTo(value);
    assertThat(document.write(document.read(text))).isEqualTo(text);
    assertThat(CobiJson.write(document.tree(value))).isEqualTo(text);
    assertThat(((JsonObject) document.tree(value)).member(document.header()))
        .contains(JsonText.of(document.schema().toString()));
    return true;
  }
}
