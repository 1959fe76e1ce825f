package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.vocabulary.CommandFields.DECIDED_BY;
import static org.cobi.json.vocabulary.CommandFields.ON;
import static org.cobi.json.vocabulary.CommandFields.OVERRIDES;
import static org.cobi.json.vocabulary.CommandFields.SESSION;
import static org.cobi.json.vocabulary.CommandFields.command;

import java.util.List;
import java.util.Optional;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.session.NoteRef;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.PlanningCommand.RecordCircumstances;
import org.cobi.workflow.command.ProposesSlots;

/** What is asked about appointments that are still to come. */
final class PlanningCommands {
  private static final Field<ProposesSlots, Optional<NoteRef>> HANDOVER_NOTE =
      optional("handoverNote", Sessions.NOTE, ProposesSlots::handoverNote)
          .meaning("the hand-over note, where another practitioner takes over");

  private static final ObjectShape<PlanSessions> PLAN_SESSIONS =
      command(PlanSessions::builder, PlanSessions.Builder::build)
          .with(ON, PlanSessions.Builder::on)
          .with(
              maybeEmpty("slots", new ListShape<>(Sessions.SLOT), List.of(), PlanSessions::slots)
                  .meaning("each slot, in order; left out for a weekly series"),
              PlanSessions.Builder::slots)
          .with(
              optional("weeklyFrom", Sessions.SLOT, PlanSessions::weeklyFrom)
                  .meaning("the first slot of a weekly series; left out when each slot is given"),
              PlanSessions.Builder::weeklyFrom)
          .with(
              maybeEmpty(
                      "alsoPossible",
                      new ListShape<>(Moments.LOCAL_TIME),
                      List.of(),
                      PlanSessions::alsoPossible)
                  .meaning("further starts from which a counter-proposal may choose"),
              PlanSessions.Builder::alsoPossible)
          .with(HANDOVER_NOTE, PlanSessions.Builder::handoverNote)
          .with(OVERRIDES, PlanSessions.Builder::overrides)
          .shape();

  private static final ObjectShape<BookSession> BOOK_SESSION =
      command(BookSession::builder, BookSession.Builder::build)
          .with(ON, BookSession.Builder::on)
          .with(
              required("slot", Sessions.SLOT, BookSession::slot)
                  .meaning("when, where and with whom"),
              BookSession.Builder::slot)
          .with(
              optional("catchUpFor", Moments.LOCAL_TIME, BookSession::catchUpFor)
                  .meaning("the start of the missed or cancelled session that it makes up for"),
              BookSession.Builder::catchUpFor)
          .with(HANDOVER_NOTE, BookSession.Builder::handoverNote)
          .with(OVERRIDES, BookSession.Builder::overrides)
          .shape();

  private static final ObjectShape<MoveSession> MOVE_SESSION =
      command(MoveSession::builder, MoveSession.Builder::build)
          .with(ON, MoveSession.Builder::on)
          .with(SESSION, MoveSession.Builder::session)
          .with(
              required("to", Sessions.SLOT, MoveSession::to).meaning("the new slot"),
              MoveSession.Builder::to)
          .with(
              required("requestedBy", Sessions.MOVE_REQUEST, MoveSession::requestedBy)
                  .meaning("who asked for it"),
              MoveSession.Builder::requestedBy)
          .with(HANDOVER_NOTE, MoveSession.Builder::handoverNote)
          .with(OVERRIDES, MoveSession.Builder::overrides)
          .shape();

  private static final ObjectShape<CancelSession> CANCEL_SESSION =
      command(CancelSession::builder, CancelSession.Builder::build)
          .with(ON, CancelSession.Builder::on)
          .with(SESSION, CancelSession.Builder::session)
          .with(OVERRIDES, CancelSession.Builder::overrides)
          .shape();

  private static final ObjectShape<ExtendWindow> EXTEND_WINDOW =
      command(ExtendWindow::builder, ExtendWindow.Builder::build)
          .with(ON, ExtendWindow.Builder::on)
          .with(
              required("days", WholeNumber.AT_LEAST_ONE, ExtendWindow::days)
                  .meaning("how many days are added"),
              ExtendWindow.Builder::days)
          .with(
              required("reason", Rules.REASON, ExtendWindow::reason).meaning("why"),
              ExtendWindow.Builder::reason)
          .with(DECIDED_BY, ExtendWindow.Builder::decidedBy)
          .with(OVERRIDES, ExtendWindow.Builder::overrides)
          .shape();

  private static final ObjectShape<RecordCircumstances> RECORD_CIRCUMSTANCES =
      command(RecordCircumstances::builder, RecordCircumstances.Builder::build)
          .with(ON, RecordCircumstances.Builder::on)
          .with(
              required("circumstances", Diaries.CIRCUMSTANCES, RecordCircumstances::circumstances)
                  .meaning("everything that holds from now on"),
              RecordCircumstances.Builder::circumstances)
          .with(OVERRIDES, RecordCircumstances.Builder::overrides)
          .shape();

  static final List<Named<? extends EpisodeCommand>> ALL =
      List.of(
          new Named<>(
              "plan-sessions",
              PlanSessions.class,
              "The remaining sessions are planned, all at once.",
              PLAN_SESSIONS),
          new Named<>(
              "book-session", BookSession.class, "One more appointment is agreed.", BOOK_SESSION),
          new Named<>(
              "move-session",
              MoveSession.class,
              "An appointment without an outcome is moved.",
              MOVE_SESSION),
          new Named<>(
              "cancel-session",
              CancelSession.class,
              "The service cancels an appointment.",
              CANCEL_SESSION),
          new Named<>(
              "extend-window",
              ExtendWindow.class,
              "An authorised person allows more days for the sessions.",
              EXTEND_WINDOW),
          new Named<>(
              "record-circumstances",
              RecordCircumstances.class,
              "What a slot must respect in the person's life is recorded, as a whole.",
              RECORD_CIRCUMSTANCES));

  private PlanningCommands() {}
}
