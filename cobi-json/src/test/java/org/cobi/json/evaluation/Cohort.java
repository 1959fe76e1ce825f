package org.cobi.json.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.testing.Walks;
import org.cobi.workflow.Journal;

/** Random episodes, each of another invented person. */
final class Cohort {

  private Cohort() {}

  static List<Journal> of(int people) {
    return IntStream.range(0, people)
        .mapToObj(number -> named(Walks.of(number).journal(), number))
        .toList();
  }

  private static Journal named(Journal journal, int number) {
    String text = Documents.EPISODE.write(EpisodeDocument.of(journal));
    String renamed =
        text.replaceAll(
                "\"participant\":\"[^\"]*\"", "\"participant\":\"X" + (100_000 + number) + "\"")
            .replace("\"" + journal.episode().value() + "\"", "\"EPISODE-" + number + "\"");
    return Documents.EPISODE.read(renamed).journal();
  }
}
