package org.cobi.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.CobiStyle;
import org.cobi.model.duty.Duty;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.immutables.value.Value;

/**
 * The answer to a command: what happened, or everything that stands in the way.
 *
 * <p>A refusal is a value like any other; nothing is thrown and nothing has changed.
 */
public sealed interface Decision {

  /** What happened; empty for a refusal. */
  List<EpisodeEvent> events();

  /** Every rule that did not hold: those that stand in the way, and those that warn or inform. */
  List<Violation> violations();

  /** The episode after the events; the same as before for a refusal. */
  Episode episode();

  /** The duties that were raised; empty for a refusal. */
  default List<Duty> duties() {
    return events().stream()
        .flatMap(
            event -> event instanceof DutyRaised raised ? Stream.of(raised.duty()) : Stream.of())
        .toList();
  }

  /** The rules that stand in the way; empty for an acceptance. */
  default List<Violation> reasons() {
    return violations().stream().filter(found -> found.severity().standsInTheWay()).toList();
  }

  /** The rules that warn or inform without standing in the way. */
  default List<Violation> notices() {
    return violations().stream().filter(found -> !found.severity().standsInTheWay()).toList();
  }

  /** The command was accepted. */
  @Value.Immutable
  @CobiStyle
  sealed interface Accepted extends Decision permits ImmutableAccepted {

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAccepted.Builder {
      Builder() {}
    }
  }

  /** The command was refused. */
  @Value.Immutable
  @CobiStyle
  sealed interface Refused extends Decision permits ImmutableRefused {

    @Override
    default List<EpisodeEvent> events() {
      return List.of();
    }

    /** Whether an authorised person could lift everything that stands in the way. */
    default boolean canBeOverridden() {
      return reasons().stream().allMatch(Violation::canBeOverridden);
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRefused.Builder {
      Builder() {}
    }
  }
}
