package org.cobi.json.interop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.rule.Finding;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeId;

/** Entries of a journal and refusals, as the tests of other systems' formats need them. */
final class Entries {
  static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  static final Instant RECORDED = Instant.parse("2018-10-02T11:00:00Z");

  private Entries() {}

  static JournalEntry of(EpisodeEvent... events) {
    Submission submission =
        Submission.builder()
            .id(CommandId.of("C-1"))
            .episode(EpisodeId.of("EP-1"))
            .recordedAt(RECORDED)
            .command(RecordConsent.builder().on(TUE_2018_10_02).build())
            .build();
    return new JournalEntry(7, submission, List.of(events));
  }

  static Decision.Refused refusal(Violation... violations) {
    return Decision.Refused.builder()
        .addViolations(violations)
        .episode(Episode.start(EpisodeId.of("EP-1"), DefinitionRef.of("KSS-2018", 1)))
        .build();
  }

  static Violation violation(String rule, Severity severity) {
    return Violation.builder()
        .rule(RuleId.of(rule))
        .statement("Every session is counted.")
        .source(Source.practice("the programme's own word"))
        .severity(severity)
        .finding(Finding.of("{counted} of {needed} are counted", List.<Object>of(9, 10)))
        .build();
  }
}
