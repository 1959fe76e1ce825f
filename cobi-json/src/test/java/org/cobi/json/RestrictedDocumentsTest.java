package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.description.Named;
import org.cobi.json.description.Shape;
import org.cobi.json.vocabulary.RestrictedFiles;
import org.cobi.json.vocabulary.Vocabulary;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the victim's side stay on it. */
class RestrictedDocumentsTest {
  static List<HostMapper> mappers() {
    return HostMapper.withUs();
  }

  @Test
  void files_with_every_kind_of_entry_come_back() {
    Set<Class<?>> seen = new HashSet<>();
    for (int seed = 0; seed < 60; seed++) {
      RestrictedFile file = file(seed);
      String text = RestrictedDocuments.FILE.write(file);
      assertThat(RestrictedDocuments.FILE.read(text)).isEqualTo(file);
      assertThat(RestrictedDocuments.FILE.write(RestrictedDocuments.FILE.read(text)))
          .isEqualTo(text);
      file.events().forEach(event -> seen.add(event.getClass()));
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(RestrictedEvent.class.getPermittedSubclasses())
        .containsExactlyInAnyOrderElementsOf(
            RestrictedFiles.EVENTS.stream().<Class<?>>map(Named::type).toList());
  }

  @Test
  void no_other_document_has_a_place_for_a_victim() {
    Stream<Shape<?>> others = Documents.ALL.stream().map(DocumentType::shape);
    assertThat(Vocabulary.of(others)).isNotEmpty().doesNotContain("victim", "entered", "link");
    assertThat(Documents.ALL).doesNotContainAnyElementsOf(RestrictedDocuments.ALL);
    assertThat(Documents.ALL)
        .allSatisfy(document -> assertThat(document.jsonSchema()).doesNotContain("\"victim\""));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void a_host_s_mapper_writes_and_reads_nothing_restricted(HostMapper mapper) {
    RestrictedFile file = file(1);
    List<Object> restricted =
        List.of(file, file.id(), file.events().get(0), file.events(), VictimRef.of("CANARY-1"));
    for (Object value : restricted) {
      Throwable thrown = HostMapper.thrownBy(mapper, host -> host.write(List.of(value)));
      assertThat(thrown)
          .hasMessageContaining("written and read by RestrictedDocuments and by no mapper");
      assertThat(thrown.getMessage()).doesNotContain("CANARY");
    }
    String text = RestrictedDocuments.FILE.write(file);
    assertThat(HostMapper.thrownBy(mapper, host -> host.read(text, RestrictedFile.class)))
        .hasMessageContaining("by no mapper");
  }

  private static RestrictedFile file(int seed) {
    return RestrictedDocuments.FILE.read(new Samples(seed, 0.5).of(RestrictedDocuments.FILE));
  }
}
