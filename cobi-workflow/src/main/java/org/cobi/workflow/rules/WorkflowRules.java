package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.time.LocalDateTime;
import java.util.Optional;
import org.cobi.model.duty.Duty;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.command.EnforcementCommand.LayInformation;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.StatesOutcome;

/** What every command must make sense of: the thing it speaks of exists, at the right time. */
public final class WorkflowRules {
  private static final Source OURS = practice("a command speaks of what the episode knows");

  /** The session that a command speaks of was booked. */
  public static final Rule<Asked<? extends ConcernsSession>> THE_SESSION_IS_BOOKED =
      onAny(ConcernsSession.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(asked -> asked.episode().sessionAt(asked.command().session()).isPresent())
          .otherwiseRefuse("no session is booked for {start}", asked -> asked.command().session());

  /** Only what took place can be recorded without a booking; nobody is absent from nothing. */
  public static final Rule<Asked<RecordOutcome>> AN_ABSENCE_NEEDS_A_BOOKING =
      on(RecordOutcome.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(
              asked ->
                  asked.command().outcome().attendance().tookPlace()
                      || asked.episode().sessionAt(asked.command().session()).isPresent())
          .otherwiseRefuse("no session is booked for {start}", asked -> asked.command().session());

  /** What is recorded has happened. */
  public static final Rule<Asked<? extends StatesOutcome>> IT_HAS_HAPPENED =
      onAny(StatesOutcome.class)
          .rule("COBI-WFL-03", "What is recorded has happened, and what is booked is to come.")
          .source(OURS)
          .holdsWhen(asked -> !asked.command().session().toLocalDate().isAfter(asked.on()))
          .otherwiseRefuse(
              "the session of {start} lies after {day}",
              asked -> asked.command().session(),
              Asked::on);

  /** Nobody books into the past. */
  public static final Rule<Asked<? extends org.cobi.workflow.command.ProposesSlots>> IT_IS_TO_COME =
      onAny(org.cobi.workflow.command.ProposesSlots.class)
          .rule("COBI-WFL-03", "What is recorded has happened, and what is booked is to come.")
          .source(OURS)
          .<LocalDateTime>forEach(
              asked -> asked.command().proposedSlots().map(slot -> slot.start()))
          .holdsWhen((asked, start) -> !start.toLocalDate().isBefore(asked.on()))
          .otherwiseRefuse("the slot of {start} lies in the past", start -> start);

  /** A person is in one place at a time. */
  public static final Rule<Asked<BookSession>> THE_START_IS_FREE =
      on(BookSession.class)
          .rule("COBI-WFL-02", "An appointment is booked only once.")
          .source(OURS)
          .holdsWhen(asked -> isFree(asked.command().slot().start(), asked))
          .otherwiseRefuse(
              "a session is booked for {start} already", asked -> asked.command().slot().start());

  /** A plan leaves alone what has an outcome already. */
  public static final Rule<Asked<PlanSessions>> THE_PLANNED_STARTS_ARE_FREE =
      on(PlanSessions.class)
          .rule("COBI-WFL-02", "An appointment is booked only once.")
          .source(OURS)
          .<LocalDateTime>forEach(asked -> Slots.proposedStarts(asked))
          .holdsWhen(
              (asked, start) ->
                  isFree(start, asked)
                      || asked.episode().sessionAt(start).filter(Session::isOpen).isPresent())
          .otherwiseRefuse("the session of {start} has an outcome already", start -> start);

  /** Only what was recorded can be corrected. */
  public static final Rule<Asked<CorrectOutcome>> AN_OUTCOME_IS_RECORDED =
      on(CorrectOutcome.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .sessionAt(asked.command().session())
                      .map(session -> !session.isOpen())
                      .orElse(true))
          .otherwiseRefuse(
              "nothing is recorded of the session of {start} yet",
              asked -> asked.command().session());

  /** A start is free again when the service itself cancelled what was booked for it. */
  private static boolean isFree(LocalDateTime start, Asked<?> asked) {
    return asked
        .episode()
        .sessionAt(start)
        .map(session -> session.outcomeIs(SessionOutcome.CANCELLED_BY_SERVICE::equals))
        .orElse(true);
  }

  /** The same when one is moved. */
  public static final Rule<Asked<MoveSession>> THE_NEW_START_IS_FREE =
      on(MoveSession.class)
          .rule("COBI-WFL-02", "An appointment is booked only once.")
          .source(OURS)
          .holdsWhen(
              asked ->
                  asked.command().to().start().equals(asked.command().session())
                      || isFree(asked.command().to().start(), asked))
          .otherwiseRefuse(
              "a session is booked for {start} already", asked -> asked.command().to().start());

  /** A catch-up makes up for something that was missed. */
  public static final Rule<Asked<BookSession>> THE_MISSED_SESSION_IS_KNOWN =
      on(BookSession.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(
              asked ->
                  asked.command().catchUpFor().isEmpty()
                      || asked
                          .command()
                          .catchUpFor()
                          .flatMap(asked.episode()::sessionAt)
                          .filter(
                              session -> session.outcomeIs(SessionOutcome::wasMissedOrCancelled))
                          .isPresent())
          .otherwiseRefuse(
              "no missed or cancelled session of {start} is recorded",
              asked -> asked.command().catchUpFor().<Object>map(start -> start).orElse(""));

  /** The order that a command changes was registered. */
  public static final Rule<Asked<AmendOrder>> THE_ORDER_IS_KNOWN =
      on(AmendOrder.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(
              asked -> asked.episode().order(asked.command().order().reference()).isPresent())
          .otherwiseRefuse("the order is not registered");

  /** The order that demands a notification was registered. */
  public static final Rule<Asked<ReportNewDetails>> THE_NOTIFYING_ORDER_IS_KNOWN =
      on(ReportNewDetails.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(asked -> asked.episode().order(asked.command().order()).isPresent())
          .otherwiseRefuse("the order is not registered");

  /** The relapse about which somebody decides was reported. */
  public static final Rule<Asked<DecideRelapse>> THE_RELAPSE_IS_OPEN =
      on(DecideRelapse.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .relapse(asked.command().relapse())
                      .filter(relapse -> relapse.isOpen())
                      .isPresent())
          .otherwiseRefuse("no open report of this relapse is known");

  /** The duty that is discharged is owed. */
  public static final Rule<Asked<DischargeDuty>> THE_DUTY_IS_OWED =
      on(DischargeDuty.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(
              asked ->
                  asked.episode().openDuties().stream()
                      .map(Duty::id)
                      .anyMatch(asked.command().duty()::equals))
          .otherwiseRefuse("{duty} is not owed", asked -> asked.command().duty());

  /** An information follows a referral to the enforcement officer. */
  public static final Rule<Asked<LayInformation>> A_BREACH_IS_REFERRED =
      on(LayInformation.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(asked -> asked.episode().hasOpenBreach())
          .otherwiseRefuse("no breach is open");

  /** A court decides about a breach that is open. */
  public static final Rule<Asked<RecordCourtResult>> A_BREACH_IS_OPEN =
      on(RecordCourtResult.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(asked -> asked.episode().hasOpenBreach())
          .otherwiseRefuse("no breach is open");

  /** A return and a release belong to a recall. */
  public static final Rule<Asked<? extends EpisodeCommand>> A_RECALL_IS_RECORDED =
      onAny(EpisodeCommand.class)
          .rule("COBI-WFL-02", "A command speaks of something that the episode knows.")
          .source(OURS)
          .holdsWhen(
              asked ->
                  !(asked.command() instanceof RecordReturnToCustody
                          || asked.command() instanceof RecordRelease)
                      || openRecall(asked).isPresent())
          .otherwiseRefuse("no recall is recorded");

  private static Optional<?> openRecall(Asked<?> asked) {
    return asked.episode().recall().filter(recall -> recall.releasedOn().isEmpty());
  }

  private WorkflowRules() {}
}
