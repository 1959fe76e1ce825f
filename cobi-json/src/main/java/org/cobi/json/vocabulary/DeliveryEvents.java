package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.util.List;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.WholeNumber;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.AbsenceDecided;
import org.cobi.workflow.episode.EpisodeEvent.DeliveryDeferred;
import org.cobi.workflow.episode.EpisodeEvent.DeliveryResumed;
import org.cobi.workflow.episode.EpisodeEvent.EvidenceGiven;
import org.cobi.workflow.episode.EpisodeEvent.InstructionRefused;
import org.cobi.workflow.episode.EpisodeEvent.OutcomeCorrected;
import org.cobi.workflow.episode.EpisodeEvent.OutcomeRecorded;
import org.cobi.workflow.episode.EpisodeEvent.PauseBegan;
import org.cobi.workflow.episode.EpisodeEvent.PauseEnded;
import org.cobi.workflow.episode.EpisodeEvent.SessionBooked;
import org.cobi.workflow.episode.EpisodeEvent.SessionCancelled;
import org.cobi.workflow.episode.EpisodeEvent.SessionMoved;
import org.cobi.workflow.episode.EpisodeEvent.SessionsPlanned;
import org.cobi.workflow.episode.EpisodeEvent.WindowCleared;
import org.cobi.workflow.episode.EpisodeEvent.WindowExtended;
import org.cobi.workflow.episode.EpisodeEvent.WindowSet;

/** What happened to sessions, to the window and to delivery as a whole. */
final class DeliveryEvents {
  static final List<Named<? extends EpisodeEvent>> ALL =
      List.of(
          Named.of(
              "sessions-planned",
              SessionsPlanned.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required(
                      "sessions", new ListShape<>(Sessions.SESSION), SessionsPlanned::sessions),
                  SessionsPlanned::new)),
          Named.of(
              "session-booked",
              SessionBooked.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("session", Sessions.SESSION, SessionBooked::session),
                  SessionBooked::new)),
          Named.of(
              "session-moved",
              SessionMoved.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("from", Moments.LOCAL_TIME, SessionMoved::from),
                  required("session", Sessions.SESSION, SessionMoved::session),
                  required("requestedBy", Sessions.MOVE_REQUEST, SessionMoved::requestedBy),
                  SessionMoved::new)),
          Named.of(
              "session-cancelled",
              SessionCancelled.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("session", Sessions.SESSION, SessionCancelled::session),
                  SessionCancelled::new)),
          Named.of(
              "outcome-recorded",
              OutcomeRecorded.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("session", Sessions.SESSION, OutcomeRecorded::session),
                  OutcomeRecorded::new)),
          Named.of(
              "outcome-corrected",
              OutcomeCorrected.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("session", Sessions.SESSION, OutcomeCorrected::session),
                  required("reason", Rules.REASON, OutcomeCorrected::reason),
                  required("by", People.ACTOR, OutcomeCorrected::by),
                  OutcomeCorrected::new)),
          Named.of(
              "evidence-given",
              EvidenceGiven.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("session", Sessions.SESSION, EvidenceGiven::session),
                  EvidenceGiven::new)),
          Named.of(
              "absence-decided",
              AbsenceDecided.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("session", Sessions.SESSION, AbsenceDecided::session),
                  required("by", People.ACTOR, AbsenceDecided::by),
                  AbsenceDecided::new)),
          Named.of(
              "instruction-refused",
              InstructionRefused.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("by", People.ACTOR, InstructionRefused::by),
                  InstructionRefused::new)),
          Named.of(
              "window-set",
              WindowSet.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("window", Windows.WINDOW, WindowSet::window),
                  WindowSet::new)),
          Named.of(
              "window-cleared",
              WindowCleared.class,
              ObjectShape.of("an event", Events.ON, WindowCleared::new)),
          Named.of(
              "window-extended",
              WindowExtended.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("days", WholeNumber.COUNT, WindowExtended::days),
                  required("reason", Rules.REASON, WindowExtended::reason),
                  required("by", People.ACTOR, WindowExtended::by),
                  WindowExtended::new)),
          Named.of(
              "pause-began",
              PauseBegan.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("pause", Episodes.PAUSE, PauseBegan::pause),
                  PauseBegan::new)),
          Named.of(
              "pause-ended",
              PauseEnded.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("pause", Episodes.ENDED_PAUSE, PauseEnded::pause),
                  PauseEnded::new)),
          Named.of(
              "delivery-deferred",
              DeliveryDeferred.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("reason", Rules.REASON, DeliveryDeferred::reason),
                  required("by", People.ACTOR, DeliveryDeferred::by),
                  DeliveryDeferred::new)),
          Named.of(
              "delivery-resumed",
              DeliveryResumed.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  optional("decision", Relapses.DECISION, DeliveryResumed::decision),
                  required("by", People.ACTOR, DeliveryResumed::by),
                  DeliveryResumed::new)));

  private DeliveryEvents() {}
}
