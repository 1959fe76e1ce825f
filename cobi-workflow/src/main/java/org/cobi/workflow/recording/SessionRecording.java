package org.cobi.workflow.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.session.SkillModule;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.PlanningCommand.RecordCircumstances;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.AbsenceDecided;
import org.cobi.workflow.episode.EpisodeEvent.CircumstancesRecorded;
import org.cobi.workflow.episode.EpisodeEvent.EvidenceGiven;
import org.cobi.workflow.episode.EpisodeEvent.HandoverNoted;
import org.cobi.workflow.episode.EpisodeEvent.InstructionRefused;
import org.cobi.workflow.episode.EpisodeEvent.OutcomeCorrected;
import org.cobi.workflow.episode.EpisodeEvent.OutcomeRecorded;
import org.cobi.workflow.episode.EpisodeEvent.SessionBooked;
import org.cobi.workflow.episode.EpisodeEvent.SessionCancelled;
import org.cobi.workflow.episode.EpisodeEvent.SessionMoved;
import org.cobi.workflow.episode.EpisodeEvent.SessionsPlanned;
import org.cobi.workflow.episode.EpisodeEvent.WindowCleared;
import org.cobi.workflow.episode.EpisodeEvent.WindowExtended;
import org.cobi.workflow.episode.EpisodeEvent.WindowSet;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.Forecasting;
import org.cobi.workflow.rules.Setting;
import org.cobi.workflow.rules.Slots;

/** What is recorded of appointments, outcomes and the window. */
public final class SessionRecording {

  private SessionRecording() {}

  /** The remaining sessions, all at once. */
  public static Stream<EpisodeEvent> planned(Asked<PlanSessions> asked) {
    return withNote(
        new SessionsPlanned(
            asked.on(),
            Slots.planned(asked, new ArrayList<>()).stream()
                .map(slot -> open(slot, asked.setting()))
                .toList()),
        asked);
  }

  private static Stream<EpisodeEvent> withNote(
      EpisodeEvent event, Asked<? extends ProposesSlots> asked) {
    return Stream.concat(
        Stream.of(event),
        asked.command().handoverNote().stream().map(note -> new HandoverNoted(asked.on(), note)));
  }

  /** What a slot must respect. */
  public static Stream<EpisodeEvent> circumstances(Asked<RecordCircumstances> asked) {
    return Stream.of(new CircumstancesRecorded(asked.on(), asked.command().circumstances()));
  }

  /** One more appointment. */
  public static Stream<EpisodeEvent> booked(Asked<BookSession> asked) {
    return withNote(
        new SessionBooked(asked.on(), open(asked.command().slot(), asked.setting())), asked);
  }

  /** An appointment at another time. */
  public static Stream<EpisodeEvent> moved(Asked<MoveSession> asked) {
    MoveSession command = asked.command();
    return withNote(
        new SessionMoved(
            asked.on(),
            command.session(),
            open(command.to(), asked.setting()),
            command.requestedBy()),
        asked);
  }

  /** The service cancelled. */
  public static Stream<EpisodeEvent> cancelled(Asked<CancelSession> asked) {
    return asked.episode().sessionAt(asked.command().session()).stream()
        .map(session -> cancel(session, asked.on()));
  }

  /** The event of a session that the service cancels. */
  public static EpisodeEvent cancel(Session session, LocalDate on) {
    return new SessionCancelled(
        on, Session.builder().from(session).outcome(SessionOutcome.CANCELLED_BY_SERVICE).build());
  }

  /** More days. */
  public static Stream<EpisodeEvent> extended(Asked<ExtendWindow> asked) {
    ExtendWindow command = asked.command();
    return Stream.concat(
        Stream.of(
            new WindowExtended(
                asked.on(), command.days(), command.reason(), command.decidedBy().orElseThrow())),
        moved(asked.episode(), asked.on(), command.days()));
  }

  /** The window moved by some days, where there is one. */
  public static Stream<EpisodeEvent> moved(Episode episode, LocalDate on, long days) {
    return days == 0
        ? Stream.empty()
        : episode.window().stream().map(window -> new WindowSet(on, window.movedBy(days)));
  }

  /** What became of a session, and the window if it is the first that counts. */
  public static Stream<EpisodeEvent> outcome(Asked<RecordOutcome> asked) {
    Session session = withOutcome(asked, Optional.empty());
    EpisodeEvent recorded = new OutcomeRecorded(asked.on(), session);
    return Stream.concat(Stream.of(recorded), windowAfter(recorded, asked));
  }

  /** The outcome that supersedes, and the window if the first that counts is another now. */
  public static Stream<EpisodeEvent> corrected(Asked<CorrectOutcome> asked) {
    Session session = withOutcome(asked, asked.episode().sessionAt(asked.command().session()));
    EpisodeEvent corrected =
        new OutcomeCorrected(
            asked.on(),
            session,
            asked.command().reason(),
            asked.command().decidedBy().orElseThrow());
    return Stream.concat(Stream.of(corrected), windowAfter(corrected, asked));
  }

  private static Stream<EpisodeEvent> windowAfter(EpisodeEvent event, Asked<?> asked) {
    Episode after = event.applyTo(asked.episode());
    Optional<LocalDate> firstBefore = asked.episode().firstCounted().map(Session::day);
    Optional<LocalDate> first = after.firstCounted().map(Session::day);
    if (first.equals(firstBefore)) {
      return Stream.empty();
    }
    Optional<DeliveryWindow> window =
        first.map(day -> Forecasting.windowFrom(day, after, asked.programme()));
    return Stream.of(
        window
            .<EpisodeEvent>map(days -> new WindowSet(asked.on(), days))
            .orElseGet(() -> new WindowCleared(asked.on())));
  }

  private static Session withOutcome(
      Asked<? extends StatesOutcome> asked, Optional<Session> before) {
    StatesOutcome states = asked.command();
    SessionOutcome outcome = Slots.outcomeOf(asked);
    boolean counts = asked.programme().countedOutcomes().contains(outcome);
    SessionSlot slot = Slots.slotOf(asked, states.session());
    return Session.builder()
        .slot(slot)
        .outcomeDueOn(outcomeDueOn(slot, asked.setting()))
        .outcome(outcome)
        .counts(counts)
        .skill(counts ? states.skill().or(() -> skillOf(asked, before)) : Optional.empty())
        .absenceReason(
            outcome == SessionOutcome.ACCEPTABLE_ABSENCE
                ? states.absenceReason()
                : Optional.<AbsenceReason>empty())
        .evidenceDueOn(
            outcome.isPending() ? evidenceDueOn(slot, asked.setting()) : Optional.empty())
        .build();
  }

  /** The skill that the curriculum has for this place in the series. */
  private static Optional<SkillModule> skillOf(Asked<?> asked, Optional<Session> before) {
    int place =
        before
            .flatMap(Session::number)
            .map(SessionNumber::value)
            .orElse(asked.episode().sessionsCounted() + 1);
    return place > asked.programme().sessions()
        ? Optional.empty()
        : Optional.of(asked.programme().curriculum().moduleOf(SessionNumber.of(place)));
  }

  private static Optional<LocalDate> evidenceDueOn(SessionSlot slot, Setting setting) {
    return Optional.of(
        setting.policy().evidenceWithin().from(slot.day(), setting.calendar()).lastDay());
  }

  private static LocalDate outcomeDueOn(SessionSlot slot, Setting setting) {
    return setting.policy().recordWithin().from(slot.day(), setting.calendar()).lastDay();
  }

  private static Session open(SessionSlot slot, Setting setting) {
    return Session.builder().slot(slot).outcomeDueOn(outcomeDueOn(slot, setting)).build();
  }

  /** Evidence arrived. */
  public static Stream<EpisodeEvent> evidence(Asked<GiveEvidence> asked) {
    return asked.episode().sessionAt(asked.command().session()).stream()
        .map(session -> Session.builder().from(session).evidenceGivenOn(asked.on()).build())
        .map(session -> new EvidenceGiven(asked.on(), session));
  }

  /** A named person decided. */
  public static Stream<EpisodeEvent> absence(Asked<DecideAbsence> asked) {
    DecideAbsence command = asked.command();
    SessionOutcome outcome =
        command.acceptable()
            ? SessionOutcome.ACCEPTABLE_ABSENCE
            : SessionOutcome.UNACCEPTABLE_ABSENCE;
    return asked.episode().sessionAt(command.session()).stream()
        .map(
            session ->
                Session.builder()
                    .from(session)
                    .outcome(outcome)
                    .absenceReason(command.absenceReason())
                    .build())
        .map(session -> new AbsenceDecided(asked.on(), session, command.decidedBy().orElseThrow()));
  }

  /** An instruction was refused. */
  public static Stream<EpisodeEvent> refused(Asked<RecordRefusedInstruction> asked) {
    return Stream.of(new InstructionRefused(asked.on(), asked.command().decidedBy().orElseThrow()));
  }
}
