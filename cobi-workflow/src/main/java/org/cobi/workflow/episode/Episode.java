package org.cobi.workflow.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cobi.model.CobiStyle;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.EnforcementRoutes;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.Role;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.session.Session;
import org.cobi.model.session.SkillModule;
import org.immutables.value.Value;

/**
 * One participant's way through one programme, as it stands after its events.
 *
 * <p>Everything that a later correction could change is counted anew when it is asked for; nothing
 * is counted up.
 */
@Value.Immutable
@CobiStyle
public sealed interface Episode permits ImmutableEpisode {

  /** The host's name of it. */
  EpisodeId id();

  /** The definition it is pinned to. */
  DefinitionRef programme();

  /** Where it stands. */
  Stage stage();

  /** The day on which it entered this stage; absent before anything happened. */
  Optional<LocalDate> stageSince();

  /** How many events it is made of. */
  int eventCount();

  /** How many sessions must count; 0 before the referral. */
  int sessionsNeeded();

  /** Who was referred, by which route. */
  Optional<Referral> referral();

  /** The order on which the sessions rest now; absent on the voluntary route. */
  Optional<OrderRef> mandateReference();

  /** Every order that is known, in the order in which it became known. */
  List<Order> orders();

  /** The day of consent, while it lasts. */
  Optional<LocalDate> consentOn();

  /** The day on which the place was accepted. */
  Optional<LocalDate> acceptedOn();

  /** Whether a place of the strand is taken. */
  boolean placeTaken();

  /** Who delivers, and who delivered before, each from a day on. */
  List<Allocation> allocations();

  /** What a slot must respect in the person's life. */
  Circumstances circumstances();

  /** Who oversees. */
  Optional<Actor> overseer();

  /** Every appointment, in the order of their starts. */
  List<Session> sessions();

  /** The days on which sessions may count, once they are known. */
  Optional<DeliveryWindow> window();

  /** How many days authorised extensions have added. */
  int extensionDays();

  /** The pause that runs now. */
  Optional<Pause> pause();

  /** The pauses that are over, in order. */
  List<EndedPause> pauses();

  /** The days on which an instruction outside a session was refused. */
  List<LocalDate> refusedInstructions();

  /** What officers have done about failures. */
  List<EnforcementRecord> enforcement();

  /** The latest breach. */
  Optional<Breach> breach();

  /** Every relapse that was reported. */
  List<Relapse> relapses();

  /** The latest recall. */
  Optional<Recall> recall();

  /** The duties that are still owed, but for the standing duty to record outcomes. */
  List<Duty> openDuties();

  /** How many duties were ever raised. */
  int dutiesRaised();

  /** How it ended. */
  Optional<Closing> closing();

  /** An episode of which nothing is recorded yet. */
  static Episode start(EpisodeId id, DefinitionRef programme) {
    return new EpisodeDraft(id, programme).freeze();
  }

  /** This episode after some events. */
  default Episode after(Iterable<? extends EpisodeEvent> events) {
    EpisodeDraft draft = new EpisodeDraft(this);
    for (EpisodeEvent event : events) {
      draft.take(event);
    }
    return draft.freeze();
  }

  /** Who delivers now. */
  default Optional<Practitioner> practitioner() {
    return allocations().isEmpty()
        ? Optional.empty()
        : Optional.of(allocations().get(allocations().size() - 1).practitioner());
  }

  /** Who was to deliver on a day: the latest allocation by then, else the first one. */
  default Optional<Practitioner> practitionerOn(LocalDate day) {
    return allocations().stream()
        .filter(allocation -> !allocation.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .or(() -> allocations().stream().findFirst())
        .map(Allocation::practitioner);
  }

  /** How many days the pauses that are over have moved the window in all. */
  default long pausedDays() {
    return pauses().stream().mapToLong(EndedPause::daysThatMoveTheWindow).sum();
  }

  /** The pause into which a session at a start falls. */
  default Optional<Pause> pauseAt(LocalDateTime start) {
    return Stream.concat(
            pauses().stream().filter(ended -> ended.covers(start)).map(EndedPause::pause),
            pause().filter(running -> running.covers(start)).stream())
        .findFirst();
  }

  /** The sessions that count. */
  default List<Session> countedSessions() {
    return sessions().stream().filter(Session::counts).toList();
  }

  /** How many sessions count. */
  default int sessionsCounted() {
    return (int) sessions().stream().filter(Session::counts).count();
  }

  /** How many sessions must still count. */
  default int sessionsLeft() {
    return Math.max(0, sessionsNeeded() - sessionsCounted());
  }

  /** The appointments of which nothing is recorded yet. */
  default List<Session> openSessions() {
    return sessions().stream().filter(Session::isOpen).toList();
  }

  /** The appointment with this agreed start. */
  default Optional<Session> sessionAt(LocalDateTime start) {
    return sessions().stream().filter(session -> session.start().equals(start)).findFirst();
  }

  /** How many counted sessions each skill has had, in the order in which they came. */
  default Map<SkillModule, Integer> skillsCovered() {
    Map<SkillModule, Integer> covered = new LinkedHashMap<>();
    countedSessions().stream()
        .flatMap(session -> session.skill().stream())
        .forEach(skill -> covered.merge(skill, 1, Integer::sum));
    return covered;
  }

  /** The first session that counts. */
  default Optional<Session> firstCounted() {
    return sessions().stream().filter(Session::counts).findFirst();
  }

  /** How many different days of activity are used: days on which the person came. */
  default int activityDaysUsed() {
    return (int)
        sessions().stream()
            .filter(session -> session.outcomeIs(outcome -> outcome.attendance().tookPlace()))
            .map(Session::day)
            .distinct()
            .count();
  }

  /** The order on which the sessions rest now. */
  default Optional<Order> mandate() {
    return mandateReference().flatMap(this::order);
  }

  /** The order with this reference. */
  default Optional<Order> order(OrderRef reference) {
    return orders().stream().filter(order -> order.reference().equals(reference)).findFirst();
  }

  /** The orders in force on a day. */
  default List<Order> ordersInForceOn(LocalDate day) {
    return orders().stream().filter(order -> order.isInForceOn(day)).toList();
  }

  /** The kind of order on which the sessions rest; voluntary where none does. */
  default OrderKind mandateKind() {
    return mandate().map(Order::kind).orElse(OrderKind.VOLUNTARY);
  }

  /** Who answers for the mandate and is told of progress and failures. */
  default Role mandateOwner() {
    return mandate()
        .map(order -> EnforcementRoutes.ownerOf(order.kind()))
        .or(() -> referral().map(referral -> referral.referredBy().role()))
        .orElse(Role.REFERRER);
  }

  /** Every failure to comply, by day, with whether an officer has acted on it. */
  default List<Failure> failures() {
    return EpisodeCounts.failures(this);
  }

  /** The failures on which no officer has acted. */
  default List<Failure> unansweredFailures() {
    return failures().stream().filter(failure -> !failure.answered()).toList();
  }

  /** The warning that stood on a day. */
  default Optional<EnforcementRecord> warningStandingOn(LocalDate day) {
    return enforcement().stream()
        .filter(action -> action.action() == EnforcementAction.ISSUE_WARNING)
        .filter(warning -> warning.warnedOn(day))
        .reduce((earlier, later) -> later);
  }

  /** The absences about which nobody has decided. */
  default List<Session> undecidedAbsences() {
    return sessions().stream()
        .filter(session -> session.outcomeIs(outcome -> outcome.isPending()))
        .toList();
  }

  /** How many of the latest appointments were missed in a row; the service's own do not count. */
  default int missesInARow(boolean excusedAbsencesToo) {
    return EpisodeCounts.missesInARow(this, excusedAbsencesToo);
  }

  /** The relapse with this reference. */
  default Optional<Relapse> relapse(RelapseRef reference) {
    return relapses().stream().filter(relapse -> relapse.reference().equals(reference)).findFirst();
  }

  /** The relapses of level 2 or 3 about which nobody has decided. */
  default List<Relapse> relapsesUnderReview() {
    return relapses().stream().filter(Relapse::needsReview).toList();
  }

  /** Whether a breach is before the enforcement officer or the court. */
  default boolean hasOpenBreach() {
    return breach().filter(Breach::isOpen).isPresent();
  }

  /** What may be told to the victim's side. */
  default List<ProgressFact> progressFacts() {
    return EpisodeCounts.progressFacts(this);
  }

  /** Every duty that is owed, the soonest first, the standing ones included. */
  default List<Duty> duties() {
    return Stream.concat(openDuties().stream(), StandingDuties.of(this))
        .sorted(Comparator.comparing(Duty::deadline).thenComparing(Duty::id))
        .toList();
  }

  /** The duties that are overdue at a moment, the longest overdue first. */
  default List<Duty> overdueAt(Instant moment) {
    return dutiesThat(duty -> duty.isOverdueAt(moment));
  }

  /** The duties whose deadline falls on a day or has passed by then, the soonest first. */
  default List<Duty> dueOn(LocalDate day) {
    return dutiesThat(duty -> !duty.deadline().lastDay().isAfter(day));
  }

  /** The soonest deadline after a moment: when a host should look again. */
  default Optional<Instant> nextDeadline(Instant after) {
    return duties().stream()
        .map(duty -> duty.deadline().overdueFrom())
        .filter(moment -> moment.isAfter(after))
        .findFirst();
  }

  private List<Duty> dutiesThat(Predicate<Duty> condition) {
    return duties().stream().filter(condition).toList();
  }

  /**
   * Begins an episode from what was stored of it. A snapshot is what a journal adds up to and saves
   * counting it; the journal is the truth, and only events make new episodes.
   */
  static Builder snapshot() {
    return new Builder();
  }

  /** Builds one from a snapshot. */
  final class Builder extends ImmutableEpisode.Builder {
    Builder() {}
  }
}
