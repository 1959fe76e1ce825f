package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Caseloads and plans are documents like others, whether they come as text or as a tree. */
class LongDocumentsTest {
  private static final int MUTATIONS = 300;

  static List<DocumentType<?>> documents() {
    return List.of(Documents.CASELOAD, Documents.PLAN);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void as_text_and_as_a_tree_the_same_is_wrong(DocumentType<?> document) {
    List<JsonValue> changed = new ArrayList<>(Mutations.of(new Samples(3, 1).of(document)));
    changed.removeIf(one -> !(one instanceof JsonObject));
    Collections.shuffle(changed, new Random(20_260_801));
    int refused = 0;
    for (JsonValue one : changed.subList(0, MUTATIONS)) {
      String text = CobiJson.write(one);
      List<String> streamed = problems(() -> document.read(text));
      assertThat(problems(() -> document.read(CobiJson.TREE.read(text)))).isEqualTo(streamed);
      refused += streamed.isEmpty() ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(MUTATIONS / 2);
  }

  private static List<String> problems(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (CobiJsonException refused) {
      return refused.problems().stream().map(JsonProblem::message).toList();
    }
  }

  @Test
  void contradictions_in_a_tree_are_said_with_their_places() {
    String text =
        CaseloadFiles.write(CaseloadDocument.of(new CaseloadSamples(1).caseload(2)))
            .replaceAll("\"offices\":\\[\"[^\"]*\"", "\"offices\":[\"NOWHERE\"");
    List<String> problems = problems(() -> Documents.CASELOAD.read(CobiJson.TREE.read(text)));
    assertThat(problems)
        .isNotEmpty()
        .allMatch(words -> words.matches("line \\d+, /participants/[01]/offices: an office .*"));
    assertThat(problems(() -> Documents.CASELOAD.read(text))).isEqualTo(problems);
  }

  @Test
  void what_a_newer_version_adds_to_a_person_is_kept() {
    CaseloadDocument document = CaseloadDocument.of(new CaseloadSamples(1).caseload(2));
    String text = Documents.CASELOAD.write(document).replace("\"risk\"", "\"later\":1,\"risk\"");
    Stored<CaseloadDocument> stored = Documents.CASELOAD.readKeeping(text);
    assertThat(stored.understood()).contains(document);
    assertThat(Documents.CASELOAD.write(stored)).isEqualTo(text);
    Stored.Understood<CaseloadDocument> understood = (Stored.Understood<CaseloadDocument>) stored;
    assertThat(understood.unknown()).hasSize(2).allMatch(member -> member.name().equals("later"));
    assertThat(Documents.CASELOAD.write(understood.with(document)))
        .as("once the value was changed, what was kept stands at the end of its object")
        .contains(",\"later\":1}");
    assertThat(problems(() -> Documents.CASELOAD.read(text))).hasSize(2);
  }

  @Test
  void a_disturbance_that_only_a_newer_version_knows_is_carried_as_it_stands() {
    String text =
        "{\"format\":\"cobi-changes/1\",\"now\":\"2026-03-23T09:00\",\"disturbances\":["
            + "{\"disturbance\":\"train-strike\",\"day\":\"2026-04-20\"}]}";
    Stored<?> stored = Documents.CHANGES.readKeeping(text);
    assertThat(stored.understood()).isEmpty();
    assertThat(stored.content().map(CobiJson::write)).contains(text);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_file_says_the_same_as_a_document_on_one_line(DocumentType<?> document) {
    JsonValue made = new Samples(5, 1).of(document);
    String line = CobiJson.write(made);
    assertThat(line).doesNotContain("\n");
    assertThat(CobiJson.TREE.read(fileOf(document, line))).isEqualTo(made);
  }

  private static String fileOf(DocumentType<?> document, String line) {
    return document == Documents.PLAN
        ? PlanFiles.write(Documents.PLAN.read(line))
        : CaseloadFiles.write(Documents.CASELOAD.read(line));
  }
}
