package org.cobi.workflow.audit;

import java.util.List;
import java.util.Optional;
import org.cobi.model.rule.Violation;

/**
 * The answer to an access request: what was asked for, or everything that stands in the way.
 *
 * @param <T> what was asked for
 */
public sealed interface Access<T> {

  /** What was asked for; empty for a refusal. */
  Optional<T> value();

  /** Every rule that stands in the way; empty if it was granted. */
  List<Violation> reasons();

  /**
   * It was recorded, and here it is.
   *
   * @param content what was asked for
   * @param audit the record, as the sink has taken it
   * @param <T> what was asked for
   */
  record Granted<T>(T content, AuditRecord audit) implements Access<T> {

    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }

    @Override
    public List<Violation> reasons() {
      return List.of();
    }

    /** Says that there is something and not what. */
    @Override
    public String toString() {
      return "Granted[" + audit.operation().title() + ", <redacted>]";
    }
  }

  /**
   * Nothing is handed out.
   *
   * @param reasons every rule that stands in the way, at least one
   * @param failure what the sink threw, where that is the reason; for the host's own eyes
   * @param <T> what was asked for
   */
  record Refused<T>(List<Violation> reasons, Optional<Exception> failure) implements Access<T> {

    /** Copies the reasons. */
    public Refused {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    /** The rules, without what the sink threw: its words are not ours. */
    @Override
    public String toString() {
      return "Refused" + reasons.stream().map(Violation::rule).toList();
    }
  }
}
