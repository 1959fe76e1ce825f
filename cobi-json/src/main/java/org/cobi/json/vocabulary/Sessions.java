package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.ShortForm;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.GroupRef;
import org.cobi.model.session.Modality;
import org.cobi.model.session.NoteRef;
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

  /** A group that has its sessions together. */
  static final Shape<GroupRef> GROUP = People.reference(GroupRef::of, GroupRef::value);

  /** A note of the host's. */
  static final Shape<NoteRef> NOTE = People.reference(NoteRef::of, NoteRef::value);

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
              .with(
                  maybeEmpty(
                          "colleagues",
                          new ListShape<>(People.PRACTITIONER),
                          List.of(),
                          SessionSlot::colleagues)
                      .meaning("who works beside them: a second worker, a second facilitator"),
                  SessionSlot.Builder::colleagues)
              .with(
                  optional("group", GROUP, SessionSlot::group)
                      .meaning("the group that has the session together; only for group work"),
                  SessionSlot.Builder::group)
              .with(
                  usuallyLeftOut("interpreter", SessionSlot::interpreter)
                      .meaning("whether an interpreter is booked"),
                  (builder, there) -> builder.interpreter(there.orElse(false)))
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

  /** Written only where it is so, so that a slot that is nothing but a start stays short. */
  private static Field<SessionSlot, Optional<Boolean>> usuallyLeftOut(
      String name, Predicate<SessionSlot> holds) {
    return optional(name, Truth.SHAPE, slot -> Optional.of(true).filter(any -> holds.test(slot)));
  }
}
