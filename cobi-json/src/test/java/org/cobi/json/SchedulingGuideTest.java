package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cobi.json.description.Field;
import org.cobi.json.vocabulary.Caseloads;
import org.cobi.scheduling.caseload.Caseload;
import org.junit.jupiter.api.Test;

/** The examples of docs/scheduling.md can be read, and its table leaves nothing out. */
class SchedulingGuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "scheduling.md");
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void its_examples_are_read() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)).toList();
    assertThat(examples).hasSize(4);

    Caseload caseload = CaseloadFiles.read(examples.get(0)).caseload();
    assertThat(caseload.people()).hasSize(1);
    assertThat(PlanFiles.write(PlanFiles.read(examples.get(1)))).isEqualTo(examples.get(1));
    assertThat(PlanFiles.appointments(examples.get(1), caseload)).hasSize(1);
    assertThat(ChangesFiles.read(examples.get(2), caseload).disturbances()).hasSize(6);
    assertThat(Documents.REPLAN.write(Documents.REPLAN.read(examples.get(3))))
        .isEqualTo(examples.get(3).replace("\n", ""));
  }

  @Test
  void every_property_of_a_caseload_is_in_its_table() throws IOException {
    List<String> named =
        Files.readAllLines(GUIDE).stream()
            .filter(line -> line.startsWith("|"))
            .flatMap(line -> Pattern.compile("`(\\w+)`").matcher(line).results())
            .map(MatchResult::group)
            .toList();
    List<String> properties =
        Stream.of(
                Caseloads.CALENDAR,
                Caseloads.OFFICE,
                Caseloads.PRACTITIONER,
                Caseloads.PARTICIPANT,
                Caseloads.GAP)
            .flatMap(shape -> shape.fields().stream().map(Field::name))
            .map(name -> "`" + name + "`")
            .toList();
    assertThat(properties).hasSizeGreaterThan(25);
    assertThat(named).containsAll(properties);
  }
}
