package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.order.Court;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderRef;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Practitioner;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.NoteRef;
import org.cobi.model.session.Session;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.OrderChange;

/**
 * Something that happened to an episode. It is never refused and never changed.
 *
 * <p>Each event is a closed pair of a day and a value; what may grow is the value. What an event
 * does to an episode is written beside it, in one line.
 */
public sealed interface EpisodeEvent {

  /** The day on which it happened. */
  LocalDate on();

  /** Notes on a draft what this event changes. Only the SDK can make a draft. */
  void applyTo(EpisodeDraft draft);

  /** The episode as it is after this event. */
  default Episode applyTo(Episode before) {
    return before.after(List.of(this));
  }

  // spotless:off

  /** The only event that moves an episode from one stage to another. */
  record StageEntered(LocalDate on, Stage stage) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.enter(stage, on); }
  }

  /** An order became known. */
  record OrderRegistered(LocalDate on, Order order) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(order); }
  }

  /** An order was changed or ended by a court or an authority. */
  record OrderAmended(LocalDate on, Order order, OrderChange change) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(order); }
  }

  /** The person has a new name or home address, which the police must be told under an order. */
  record DetailsChanged(LocalDate on, OrderRef order) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** The answer whether the person is referred was given. */
  record PersonConsidered(LocalDate on, boolean referred, Optional<ReasonCode> reason, Optional<Actor> by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** The programme was asked to take the person. */
  record ReferralReceived(LocalDate on, Referral referral, int sessionsNeeded) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.refer(referral, sessionsNeeded); }
  }

  /** The sessions rest on another order from here on. */
  record MandateReplaced(LocalDate on, OrderRef mandate) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.mandate = Optional.of(mandate); }
  }

  /** A practitioner was allocated. */
  record PractitionerAllocated(LocalDate on, Practitioner practitioner) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.allocate(on, practitioner); }
  }

  /** A practitioner handed over to another, with a note. */
  record HandoverNoted(LocalDate on, NoteRef note) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** What a slot must respect in the person's life was recorded. */
  record CircumstancesRecorded(LocalDate on, Circumstances circumstances) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.circumstances = circumstances; }
  }

  /** An overseer was assigned. */
  record OverseerAssigned(LocalDate on, Actor overseer) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.overseer = Optional.of(overseer); }
  }

  /** The referral was accepted; a place is taken where the programme counts them. */
  record ReferralAccepted(LocalDate on, boolean takesPlace) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.accept(on, takesPlace); }
  }

  /** The person is suitable, but no place is free. */
  record ReferralWaitlisted(LocalDate on, int places) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** The referral was declined. */
  record ReferralDeclined(LocalDate on, ReasonCode reason, Actor by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** The place became free again. */
  record PlaceFreed(LocalDate on) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.placeTaken = false; }
  }

  /** The person agreed. */
  record ConsentGiven(LocalDate on) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.consentOn = Optional.of(on); }
  }

  /** The person no longer agrees. */
  record ConsentWithdrawn(LocalDate on) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.consentOn = Optional.empty(); }
  }

  /** The remaining sessions were planned; open appointments from this day on were replaced. */
  record SessionsPlanned(LocalDate on, List<Session> sessions) implements EpisodeEvent {
    /** Copies the sessions. */
    public SessionsPlanned { sessions = List.copyOf(sessions); }
    @Override public void applyTo(EpisodeDraft draft) { draft.plan(on, sessions); }
  }

  /** One more appointment was agreed. */
  record SessionBooked(LocalDate on, Session session) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(session); }
  }

  /** An appointment was moved. */
  record SessionMoved(LocalDate on, LocalDateTime from, Session session, MoveRequest requestedBy) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.move(from, session); }
  }

  /** The service cancelled an appointment. It is no absence of the participant's. */
  record SessionCancelled(LocalDate on, Session session) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(session); }
  }

  /** What became of a session was recorded. */
  record OutcomeRecorded(LocalDate on, Session session) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(session); }
  }

  /** A recorded outcome was superseded. */
  record OutcomeCorrected(LocalDate on, Session session, ReasonCode reason, Actor by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(session); }
  }

  /** Evidence for an absence arrived. */
  record EvidenceGiven(LocalDate on, Session session) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(session); }
  }

  /** A named person decided about an absence. */
  record AbsenceDecided(LocalDate on, Session session, Actor by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(session); }
  }

  /** An instruction outside a session was refused. */
  record InstructionRefused(LocalDate on, Actor by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.refusedInstructions.add(on); }
  }

  /** The delivery window became known, or was computed anew. */
  record WindowSet(LocalDate on, DeliveryWindow window) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.window = Optional.of(window); }
  }

  /** No session counts any more, so there is no window. */
  record WindowCleared(LocalDate on) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.window = Optional.empty(); }
  }

  /** An authorised person allowed more days. */
  record WindowExtended(LocalDate on, int days, ReasonCode reason, Actor by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.extensionDays += days; }
  }

  /** Delivery stands still. */
  record PauseBegan(LocalDate on, Pause pause) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.pause = Optional.of(pause); }
  }

  /** Delivery goes on. */
  record PauseEnded(LocalDate on, EndedPause pause) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.end(pause); }
  }

  /** Delivery was put off. */
  record DeliveryDeferred(LocalDate on, ReasonCode reason, Actor by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** A named person decided that delivery goes on. */
  record DeliveryResumed(LocalDate on, Optional<DecisionRef> decision, Actor by) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** An officer acted on a failure. */
  record EnforcementTaken(LocalDate on, EnforcementRecord action) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.enforcement.add(action); }
  }

  /** A breach was referred, laid before a court, or decided. */
  record BreachChanged(LocalDate on, Breach breach) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.breach = Optional.of(breach); }
  }

  /** The court decided about a breach. */
  record CourtDecided(LocalDate on, boolean proved, OrderAfterBreach order) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** A recall was told, or its dates. */
  record RecallChanged(LocalDate on, Recall recall) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.recall = Optional.of(recall); }
  }

  /** A relapse was reported, or graded anew. */
  record RelapseReported(LocalDate on, Relapse relapse) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(relapse); }
  }

  /** A named person decided about a report. */
  record RelapseDecided(LocalDate on, Relapse relapse) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.put(relapse); }
  }

  /** An authorised person overrode one rule. */
  record RuleOverridden(LocalDate on, RuleOverride override) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }

  /** Somebody owes something from here on. */
  record DutyRaised(LocalDate on, Duty duty) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.raise(duty); }
  }

  /** What was owed was done. */
  record DutyDischarged(LocalDate on, DutyId duty) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.drop(duty); }
  }

  /** What was owed is no longer needed, because what it was about is gone. */
  record DutyLapsed(LocalDate on, DutyId duty) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.drop(duty); }
  }

  /** The participant finished the programme. */
  record ProgrammeCompleted(LocalDate on, Closing closing) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.closing = Optional.of(closing); }
  }

  /** The episode ended without completion. */
  record EpisodeClosed(LocalDate on, Closing closing) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) { draft.closing = Optional.of(closing); }
  }

  /** An information was laid at a court. */
  record InformationLaid(LocalDate on, Court court, Optional<LocalDate> hearingOn) implements EpisodeEvent {
    @Override public void applyTo(EpisodeDraft draft) {}
  }
  // spotless:on
}
