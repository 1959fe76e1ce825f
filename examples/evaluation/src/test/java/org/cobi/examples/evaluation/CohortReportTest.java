package org.cobi.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cobi.json.Documents;
import org.cobi.json.evaluation.EvaluationExtract;
import org.junit.jupiter.api.Test;

class CohortReportTest {
  private static final EvaluationExtract EXTRACT = InventedCohort.of(240);
  private static final Pattern COUNT = Pattern.compile("(?m)^  .{52} +(\\d+)(?:  .*)?$");

  @Test
  void every_count_is_nobody_or_enough_people() {
    List<Integer> counts =
        COUNT
            .matcher(CohortReport.of(EXTRACT))
            .results()
            .map((MatchResult found) -> Integer.valueOf(found.group(1)))
            .toList();
    assertThat(counts).hasSizeGreaterThan(8);
    assertThat(counts).allMatch(count -> count == 0 || count >= EXTRACT.leastPeople());
  }

  @Test
  void the_report_of_a_document_is_that_of_its_extract() {
    String text = Documents.EVALUATION_EXTRACT.write(EXTRACT);
    assertThat(CohortReport.of(Documents.EVALUATION_EXTRACT.read(text)))
        .isEqualTo(CohortReport.of(EXTRACT));
  }

  @Test
  void nothing_says_that_a_programme_works() {
    String report = CohortReport.of(EXTRACT).toLowerCase(Locale.ROOT);
    assertThat(report).contains("nothing here says whether a programme works");
    assertThat(report)
        .doesNotContain("effective", "success", "reduc", "prevent", "improv", "because");
  }

  @Test
  void where_nobody_is_nothing_is_said() {
    EvaluationExtract nobody = InventedCohort.of(3);
    assertThat(nobody.records()).isEmpty();
    assertThat(CohortReport.of(nobody)).contains("referrals").doesNotContain("NaN");
  }
}
