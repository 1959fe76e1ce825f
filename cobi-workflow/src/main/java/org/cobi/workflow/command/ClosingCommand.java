package org.cobi.workflow.command;

import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.duty.DutyId;
import org.cobi.model.person.Actor;
import org.cobi.model.rule.ReasonCode;
import org.immutables.value.Value;

/** What is asked at the end, and what is done about duties on the way. */
public sealed interface ClosingCommand extends EpisodeCommand {

  /** The participant has finished the programme. */
  @Value.Immutable
  @CobiStyle
  sealed interface CompleteProgramme extends ClosingCommand, DecidedByAPerson
      permits ImmutableCompleteProgramme {

    @Override
    default Class<CompleteProgramme> type() {
      return CompleteProgramme.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCompleteProgramme.Builder {
      Builder() {}
    }
  }

  /** The episode ends without completion. */
  @Value.Immutable
  @CobiStyle
  sealed interface CloseEpisode extends ClosingCommand, DecidedByAPerson
      permits ImmutableCloseEpisode {

    /** How it ends. */
    CloseAs as();

    /** Why, as a code of the host's list. */
    ReasonCode reason();

    @Override
    default Class<CloseEpisode> type() {
      return CloseEpisode.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCloseEpisode.Builder {
      Builder() {}
    }
  }

  /** Somebody has done what was owed. */
  @Value.Immutable
  @CobiStyle
  sealed interface DischargeDuty extends ClosingCommand permits ImmutableDischargeDuty {

    /** Which duty. */
    DutyId duty();

    /** Who did it. */
    Optional<Actor> by();

    @Override
    default Class<DischargeDuty> type() {
      return DischargeDuty.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDischargeDuty.Builder {
      Builder() {}
    }
  }
}
