package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.ShortForm;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Modality;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.command.MoveRequest;

/** Appointments and what became of them. */
public final class Sessions {
  /** What became of an appointment. */
  public static final CodeShape<SessionOutcome> OUTCOME = CodeShape.of(SessionOutcome.values());

  /** Why an absence was accepted. */
  public static final CodeShape<AbsenceReason> ABSENCE_REASON =
      CodeShape.of(AbsenceReason.values());

  /** For how many people a session is. */
  public static final CodeShape<Modality> MODALITY = CodeShape.of(Modality.values());

  /** Who asked to move an appointment. */
  static final CodeShape<MoveRequest> MOVE_REQUEST = CodeShape.of(MoveRequest.values());

  /** The place of a session among those that count. */
  public static final Shape<SessionNumber> NUMBER =
      new Mapped<>(new WholeNumber(1, 1000), SessionNumber::of, SessionNumber::value);

  /** A slot, or just its start. */
  public static final Shape<SessionSlot> SLOT =
      new ShortForm<>(
          BuiltShape.of("a slot", SessionSlot::builder, SessionSlot.Builder::build)
              .with(
                  required("start", Moments.LOCAL_TIME, SessionSlot::start)
                      .meaning("the agreed start on London clocks"),
                  SessionSlot.Builder::start)
              .with(
                  optional("length", Moments.LENGTH, SessionSlot::length)
                      .meaning("how long it takes; the programme's own length if left out"),
                  SessionSlot.Builder::length)
              .with(
                  optional("modality", MODALITY, SessionSlot::modality)
                      .meaning("for how many people; the programme's own if left out"),
                  SessionSlot.Builder::modality)
              .with(
                  optional("place", People.PLACE, SessionSlot::place).meaning("where it is held"),
                  SessionSlot.Builder::place)
              .with(
                  optional("practitioner", People.PRACTITIONER, SessionSlot::practitioner)
                      .meaning("who delivers it; the allocated practitioner if left out"),
                  SessionSlot.Builder::practitioner)
              .shape(),
          Moments.LOCAL_TIME,
          SessionSlot::at);

  /** An appointment and what became of it. */
  public static final ObjectShape<Session> SESSION =
      BuiltShape.of("a session", Session::builder, Session.Builder::build)
          .with(required("slot", SLOT, Session::slot), Session.Builder::slot)
          .with(
              required("outcomeDueOn", Moments.DAY, Session::outcomeDueOn),
              Session.Builder::outcomeDueOn)
          .with(optional("outcome", OUTCOME, Session::outcome), Session.Builder::outcome)
          .with(usually("counts", Truth.SHAPE, false, Session::counts), Session.Builder::counts)
          .with(optional("number", NUMBER, Session::number), Session.Builder::number)
          .with(optional("skill", Skills.SKILL, Session::skill), Session.Builder::skill)
          .with(
              optional("absenceReason", ABSENCE_REASON, Session::absenceReason),
              Session.Builder::absenceReason)
          .with(
              optional("evidenceDueOn", Moments.DAY, Session::evidenceDueOn),
              Session.Builder::evidenceDueOn)
          .with(
              optional("evidenceGivenOn", Moments.DAY, Session::evidenceGivenOn),
              Session.Builder::evidenceGivenOn)
          .shape();

  private Sessions() {}
}
