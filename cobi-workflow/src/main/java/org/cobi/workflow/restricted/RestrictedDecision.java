package org.cobi.workflow.restricted;

import java.util.List;
import java.util.Optional;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.ProgressFact;

/** What came of something that was asked of a restricted file. It never prints. */
public sealed interface RestrictedDecision {

  /** The file afterwards; the same as before for a refusal. */
  RestrictedFile file();

  /** Everything that stands in the way; empty for an acceptance. */
  List<Violation> reasons();

  /**
   * It was accepted.
   *
   * @param file the file afterwards
   * @param facts what may be told, where somebody asked
   * @param command what the police now report to the one episode, where a report was attributed
   */
  record Accepted(RestrictedFile file, List<ProgressFact> facts, Optional<ReportRelapse> command)
      implements RestrictedDecision {

    /** Copies the facts. */
    public Accepted {
      facts = List.copyOf(facts);
    }

    @Override
    public List<Violation> reasons() {
      return List.of();
    }

    @Override
    public String toString() {
      return "Accepted[<redacted>]";
    }
  }

  /**
   * It was refused, and nothing has changed.
   *
   * @param file the file as it was
   * @param reasons everything that stands in the way, at least one
   */
  record Refused(RestrictedFile file, List<Violation> reasons) implements RestrictedDecision {

    /** Copies the reasons. */
    public Refused {
      reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
      return "Refused[<redacted>]";
    }
  }
}
