package org.cobi.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cobi.json.tree.JsonNumber;
import org.cobi.model.audience.Audience;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.scheduling.SeriesPlanner;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.scheduling.SeriesRequest;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.testing.Walk;
import org.cobi.testing.Walks;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.view.Views;

/** Values of every kind of document, as the SDK itself produces them. */
final class Fixtures {
  private static final LocalDateTime TUE_2018_10_02_AT_TEN =
      LocalDate.of(2018, 10, 2).atTime(10, 0);

  private Fixtures() {}

  /** Every kind of document, those of the victim's side included. */
  static List<DocumentType<?>> documents() {
    List<DocumentType<?>> all = new ArrayList<>(Documents.ALL);
    all.addAll(RestrictedDocuments.ALL);
    return all;
  }

  /** What the first random walks give. */
  static List<Object> ofWalks(int walks) {
    List<Object> values = new ArrayList<>();
    for (Walk walk : Walks.some(walks)) {
      values.add(EpisodeDocument.withSnapshot(walk.journal()));
      values.add(EpisodeDocument.of(walk.journal()));
      for (JournalEntry entry : walk.journal().entries()) {
        values.add(entry);
        values.add(entry.submission());
        values.add(entry.submission().command());
        values.addAll(entry.events());
      }
      walk.refused().forEach(asked -> values.add(walk.workflow().decide(walk.episode(), asked)));
      for (Audience audience : Audience.values()) {
        values.add(Views.of(walk.episode(), audience));
        walk.refused()
            .forEach(
                asked ->
                    values.add(Views.of(walk.workflow().decide(walk.episode(), asked), audience)));
      }
    }
    return values;
  }

  /** What does not come from a walk. */
  static List<Object> others() {
    List<Object> values = new ArrayList<>(PublishedProgrammes.ALL);
    values.add(LocalPolicy.DEFAULT);
    values.add(LocalPolicy.builder().missLimit(3).voluntaryTail(true).build());
    values.add(HolidayCalendars.ENGLAND_AND_WALES);
    values.add(
        HolidayCalendars.ENGLAND_AND_WALES.withClosure(LocalDate.of(2024, 5, 7), "Training"));
    for (int seed = 0; seed < 6; seed++) {
      values.add(
          RestrictedDocuments.FILE.read(new Samples(seed, seed % 2).of(RestrictedDocuments.FILE)));
    }
    for (int seed = 0; seed < 8; seed++) {
      CaseloadSamples samples = new CaseloadSamples(seed);
      Caseload caseload = samples.caseload(1 + seed);
      values.add(new CaseloadDocument(caseload, Map.of("seed", JsonNumber.of(seed))));
      values.add(samples.plan(caseload));
      values.add(Documents.CHANGES.read(new Samples(seed, seed % 2).of(Documents.CHANGES)));
      values.add(
          Documents.AUDIT_RECORD.read(new Samples(seed, seed % 2).of(Documents.AUDIT_RECORD)));
    }
    values.add(request());
    values.add(proposal());
    return values;
  }

  static SeriesRequest request() {
    return SeriesRequest.builder()
        .programme(PublishedProgrammes.KSS_2018)
        .calendar(HolidayCalendars.ENGLAND_AND_WALES)
        .sessions(10)
        .preferred(IntStream.range(0, 12).mapToObj(TUE_2018_10_02_AT_TEN::plusWeeks).toList())
        .build();
  }

  private static SeriesProposal proposal() {
    return SeriesPlanner.propose(request()).orElseThrow();
  }
}
