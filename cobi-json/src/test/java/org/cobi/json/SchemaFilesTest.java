package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar are those that the descriptions print. */
class SchemaFilesTest {
  private static final String FOLDER = "src/main/resources/META-INF/cobi/schemas";

  static List<DocumentType<?>> documents() {
    return Fixtures.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_document_has_its_schema_in_the_jar(DocumentType<?> document) throws IOException {
    Printed.same("src/main/resources/" + document.schema().resource(), document.jsonSchema());
    assumeFalse(Printed.isPrinting(), "what is printed now is not in the jar yet");
    try (InputStream stream =
        Documents.class.getResourceAsStream("/" + document.schema().resource())) {
      assertThat(stream).isNotNull();
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(document.jsonSchema());
    }
  }

  @Test
  void no_other_schema_lies_there() throws IOException {
    try (Stream<Path> files = Files.list(Printed.file(FOLDER))) {
      assertThat(files.map(file -> "META-INF/cobi/schemas/" + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(
              documents().stream().map(document -> document.schema().resource()).toList());
    }
  }
}
