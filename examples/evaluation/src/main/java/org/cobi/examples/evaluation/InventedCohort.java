package org.cobi.examples.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.json.evaluation.EvaluationExtract;
import org.cobi.json.evaluation.EvaluationExtracts;
import org.cobi.json.evaluation.ExtractTerms;
import org.cobi.json.evaluation.PseudonymKey;
import org.cobi.model.audience.Audience;
import org.cobi.testing.Walks;
import org.cobi.workflow.Journal;

/** Random ways through the published programmes: nobody's, and like no real cohort. */
final class InventedCohort {
  private static final LocalDate TUE_2027_06_01 = LocalDate.of(2027, 6, 1);

  /** A real key comes from the host's key store and is never in a program. */
  private static final byte[] NOBODYS_KEY =
      "for an invented cohort and nothing else".getBytes(StandardCharsets.US_ASCII);

  private InventedCohort() {}

  static EvaluationExtract of(int people) {
    List<Journal> journals =
        IntStream.range(0, people)
            .mapToObj(number -> ofAnother(Walks.of(number).journal(), number))
            .toList();
    ExtractTerms terms =
        ExtractTerms.builder().audience(Audience.EVALUATOR).study("INVENTED").build();
    return EvaluationExtracts.of(journals, terms, PseudonymKey.of(NOBODYS_KEY), TUE_2027_06_01);
  }

  /** All random walks are of one person; here each gets a person of its own. */
  private static Journal ofAnother(Journal journal, int number) {
    String text =
        Documents.EPISODE
            .write(EpisodeDocument.of(journal))
            .replaceAll(
                "\"participant\":\"[^\"]*\"", "\"participant\":\"X" + (100_000 + number) + "\"")
            .replace("\"" + journal.episode().value() + "\"", "\"EPISODE-" + number + "\"");
    return Documents.EPISODE.read(text).journal();
  }
}
