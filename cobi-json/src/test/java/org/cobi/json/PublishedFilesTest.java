package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The published programmes lie in the jar as documents, equal to those built in Java. */
class PublishedFilesTest {
  static final List<ProgrammeDefinition> PUBLISHED = PublishedProgrammes.ALL;

  private static final String FOLDER = "META-INF/cobi/programmes/";

  @ParameterizedTest
  @FieldSource("PUBLISHED")
  void the_file_of_a_programme_is_the_programme(ProgrammeDefinition programme) throws IOException {
    String printed = Documents.PROGRAMME_DEFINITION.writeIndented(programme);
    Printed.same("src/main/resources/" + resource(programme), printed);
    assertThat(Documents.PROGRAMME_DEFINITION.read(printed)).isEqualTo(programme);
    assumeFalse(Printed.isPrinting(), "what is printed now is not in the jar yet");
    try (InputStream stream = Documents.class.getResourceAsStream("/" + resource(programme))) {
      assertThat(stream).isNotNull();
      assertThat(Documents.PROGRAMME_DEFINITION.read(stream)).isEqualTo(programme);
    }
  }

  @Test
  void no_other_file_lies_there() throws IOException {
    try (Stream<Path> files = Files.list(Printed.file("src/main/resources/" + FOLDER))) {
      assertThat(files.map(file -> FOLDER + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(
              PUBLISHED.stream().map(PublishedFilesTest::resource).toList());
    }
  }

  private static String resource(ProgrammeDefinition programme) {
    return FOLDER
        + programme.reference().code().toLowerCase(Locale.ROOT)
        + "-"
        + programme.reference().version()
        + ".json";
  }
}
