package org.cobi.workflow.command;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.CobiStyle;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.duty.Subject;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.NoteRef;
import org.cobi.model.session.SessionSlot;
import org.immutables.value.Value;

/** What is asked about appointments that are still to come. */
public sealed interface PlanningCommand extends EpisodeCommand {

  /**
   * The remaining sessions are planned, all at once; open appointments from this day on are
   * replaced.
   *
   * <p>Either each slot is given, or the first slot of a weekly series, which skips bank holidays.
   */
  @Value.Immutable
  @CobiStyle
  sealed interface PlanSessions extends PlanningCommand, ProposesSlots
      permits ImmutablePlanSessions {

    /** Each slot, in order; empty for a weekly series. */
    List<SessionSlot> slots();

    /** The first slot of a weekly series; absent when each slot is given. */
    Optional<SessionSlot> weeklyFrom();

    /** Further starts that everybody could keep, from which a counter-proposal may choose. */
    List<LocalDateTime> alsoPossible();

    @Override
    Optional<NoteRef> handoverNote();

    @Override
    default Stream<SessionSlot> proposedSlots() {
      return Stream.concat(slots().stream(), weeklyFrom().stream());
    }

    @Override
    default Class<PlanSessions> type() {
      return PlanSessions.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. {@code build()} refuses both and neither of slots and a weekly series. */
    final class Builder extends ImmutablePlanSessions.Builder {
      Builder() {}

      @Override
      public PlanSessions build() {
        PlanSessions plan = super.build();
        if (plan.slots().isEmpty() == plan.weeklyFrom().isEmpty()) {
          throw new IllegalArgumentException(
              "a plan must have either its slots or the first slot of a weekly series, not both");
        }
        long starts = plan.slots().stream().map(SessionSlot::start).distinct().count();
        if (starts != plan.slots().size()) {
          throw new IllegalArgumentException("a plan must not have the same start twice");
        }
        return plan;
      }
    }
  }

  /** One more appointment is agreed. */
  @Value.Immutable
  @CobiStyle
  sealed interface BookSession extends PlanningCommand, ProposesSlots permits ImmutableBookSession {

    /** When, where and with whom. */
    SessionSlot slot();

    /** The start of the missed or cancelled session that it makes up for. */
    Optional<LocalDateTime> catchUpFor();

    @Override
    Optional<NoteRef> handoverNote();

    @Override
    default Stream<SessionSlot> proposedSlots() {
      return Stream.of(slot());
    }

    @Override
    default Subject subject() {
      return catchUpFor().map(Subject::session).orElse(Subject.episode());
    }

    @Override
    default Class<BookSession> type() {
      return BookSession.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableBookSession.Builder {
      Builder() {}
    }
  }

  /** An appointment without an outcome is moved. */
  @Value.Immutable
  @CobiStyle
  sealed interface MoveSession extends PlanningCommand, ProposesSlots, ConcernsSession
      permits ImmutableMoveSession {

    /** The new slot. */
    SessionSlot to();

    /** Who asked for it. */
    MoveRequest requestedBy();

    @Override
    Optional<NoteRef> handoverNote();

    @Override
    default Stream<SessionSlot> proposedSlots() {
      return Stream.of(to());
    }

    @Override
    default Subject subject() {
      return Subject.session(session());
    }

    @Override
    default Class<MoveSession> type() {
      return MoveSession.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableMoveSession.Builder {
      Builder() {}
    }
  }

  /** The service cancels an appointment. */
  @Value.Immutable
  @CobiStyle
  sealed interface CancelSession extends PlanningCommand, ConcernsSession
      permits ImmutableCancelSession {

    @Override
    default Subject subject() {
      return Subject.session(session());
    }

    @Override
    default Class<CancelSession> type() {
      return CancelSession.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCancelSession.Builder {
      Builder() {}
    }
  }

  /** An authorised person allows more days for the sessions. */
  @Value.Immutable
  @CobiStyle
  sealed interface ExtendWindow extends PlanningCommand, DecidedByAPerson
      permits ImmutableExtendWindow {

    /** How many days are added, at least 1. */
    int days();

    /** Why. */
    ReasonCode reason();

    @Override
    default Class<ExtendWindow> type() {
      return ExtendWindow.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. {@code build()} refuses fewer than one day. */
    final class Builder extends ImmutableExtendWindow.Builder {
      Builder() {}

      @Override
      public ExtendWindow build() {
        ExtendWindow extend = super.build();
        if (extend.days() < 1) {
          throw new IllegalArgumentException(
              "an extension must be at least 1 day but was " + extend.days());
        }
        return extend;
      }
    }
  }

  /**
   * What a slot must respect in the person's life is recorded, as a whole: it takes the place of
   * what was recorded before.
   */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordCircumstances extends PlanningCommand
      permits ImmutableRecordCircumstances {

    /** Times, curfews, places and the risk plan. */
    Circumstances circumstances();

    @Override
    default Class<RecordCircumstances> type() {
      return RecordCircumstances.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordCircumstances.Builder {
      Builder() {}
    }
  }
}
