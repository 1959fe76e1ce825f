package org.cobi.workflow.command;

import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.duty.Subject;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.AbsenceReason;
import org.immutables.value.Value;

/** What is said of an appointment that lies behind. */
public sealed interface SessionCommand extends EpisodeCommand {

  /**
   * What became of a session. A session that was never booked is judged by the rules of booking
   * too.
   */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordOutcome extends SessionCommand, ConcernsSession, StatesOutcome
      permits ImmutableRecordOutcome {

    /** How many minutes late the person came. */
    Optional<Integer> minutesLate();

    /** Whether the practitioner lets a late session count all the same. */
    @Value.Default
    default boolean latenessAccepted() {
      return false;
    }

    /** Whether a behaviour chain analysis was done. */
    @Value.Default
    default boolean chainAnalysis() {
      return false;
    }

    @Override
    default Subject subject() {
      return Subject.session(session());
    }

    @Override
    default Class<RecordOutcome> type() {
      return RecordOutcome.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. {@code build()} refuses negative minutes. */
    final class Builder extends ImmutableRecordOutcome.Builder {
      Builder() {}

      @Override
      public RecordOutcome build() {
        RecordOutcome record = super.build();
        if (record.minutesLate().filter(minutes -> minutes < 0).isPresent()) {
          throw new IllegalArgumentException(
              "minutes late must not be negative but were " + record.minutesLate().get());
        }
        return record;
      }
    }
  }

  /** A recorded outcome was wrong. It is superseded, never edited. */
  @Value.Immutable
  @CobiStyle
  sealed interface CorrectOutcome extends SessionCommand, ConcernsSession, StatesOutcome
      permits ImmutableCorrectOutcome {

    /** Why. */
    ReasonCode reason();

    @Override
    default Subject subject() {
      return Subject.session(session());
    }

    @Override
    default Class<CorrectOutcome> type() {
      return CorrectOutcome.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCorrectOutcome.Builder {
      Builder() {}
    }
  }

  /** Evidence for an absence has arrived. */
  @Value.Immutable
  @CobiStyle
  sealed interface GiveEvidence extends SessionCommand, ConcernsSession
      permits ImmutableGiveEvidence {

    @Override
    default Subject subject() {
      return Subject.session(session());
    }

    @Override
    default Class<GiveEvidence> type() {
      return GiveEvidence.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableGiveEvidence.Builder {
      Builder() {}
    }
  }

  /** A named person decides whether the reason for an absence is acceptable. */
  @Value.Immutable
  @CobiStyle
  sealed interface DecideAbsence extends SessionCommand, ConcernsSession, DecidedByAPerson
      permits ImmutableDecideAbsence {

    /** Whether it is. */
    boolean acceptable();

    /** Which reason was accepted; needed exactly when it is acceptable. */
    Optional<AbsenceReason> absenceReason();

    @Override
    default Subject subject() {
      return Subject.session(session());
    }

    @Override
    default Class<DecideAbsence> type() {
      return DecideAbsence.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. {@code build()} refuses an acceptable absence without a reason. */
    final class Builder extends ImmutableDecideAbsence.Builder {
      Builder() {}

      @Override
      public DecideAbsence build() {
        DecideAbsence decide = super.build();
        if (decide.acceptable() != decide.absenceReason().isPresent()) {
          throw new IllegalArgumentException(
              "an absence reason must be given exactly when the absence is acceptable");
        }
        return decide;
      }
    }
  }

  /** The person refused an instruction outside a session. */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordRefusedInstruction extends SessionCommand, DecidedByAPerson
      permits ImmutableRecordRefusedInstruction {

    @Override
    default Class<RecordRefusedInstruction> type() {
      return RecordRefusedInstruction.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordRefusedInstruction.Builder {
      Builder() {}
    }
  }
}
