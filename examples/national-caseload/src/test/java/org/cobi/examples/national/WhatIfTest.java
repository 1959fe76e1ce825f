package org.cobi.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cobi.json.Documents;
import org.cobi.workflow.ProgrammeWorkflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
  private static final Population POPULATION = new Population(100, 10);
  private static final Path TWO_MONTHS = Path.of("two-months.json");

  @TempDir Path directory;

  @Test
  void under_the_same_definition_nothing_differs() {
    for (long episode = 0; episode < 100; episode++) {
      assertThat(
              WhatIf.differences(Invented.journal(POPULATION, episode), NationalProgramme.WORKFLOW))
          .isEmpty();
    }
  }

  @Test
  void two_months_instead_of_three_would_refuse_the_weekly_plan() throws Exception {
    ProgrammeWorkflow changed =
        ProgrammeWorkflow.of(Documents.PROGRAMME_DEFINITION.read(Files.readString(TWO_MONTHS)));

    List<WhatIf.Difference> differences =
        WhatIf.differences(Invented.journal(POPULATION, 0), changed);

    assertThat(differences.get(0).words())
        .isEqualTo("E-0 entry 4 plan-sessions: refused, COBI-PRG-05");
    assertThat(differences)
        .extracting(WhatIf.Difference::words)
        .contains(
            "E-0 entry 16 record-outcome: refused, COBI-PRG-05",
            "E-0 entry 17 complete-programme: refused, COBI-PRG-01");
  }

  @Test
  void the_job_counts_them_and_writes_every_one() throws Exception {
    Path output = directory.resolve("differences");

    Map<String, Long> counts =
        WhatIfJob.run(
            Engine.batch(), POPULATION, Files.readString(TWO_MONTHS), output.toUri().toString());

    assertThat(counts.get("refused COBI-PRG-01"))
        .as("nobody who completed would have")
        .isEqualTo(70);
    long written = 0;
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        written += Files.readAllLines(file).size();
      }
    }
    assertThat(written).isEqualTo(counts.values().stream().mapToLong(Long::longValue).sum());
  }
}
