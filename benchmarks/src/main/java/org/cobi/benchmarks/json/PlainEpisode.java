package org.cobi.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.cobi.model.duty.Subject.Kind;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Gender;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.programme.Anchor;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseStatus;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Modality;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.ClockKind;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.episode.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an episode's document as plain records, for whoever maps them with annotations and
 * nothing else. Only the kinds of commands and events that the measured episode has are here.
 */
final class PlainEpisode {
  private PlainEpisode() {}

  /** One command accept-referral. */
  record AcceptReferral(
      LocalDate on,
      @Nullable Integer placesTaken,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** An actor. */
  record Actor(Role role, String reference) {}

  /** One command allocate-practitioner. */
  record AllocatePractitioner(
      LocalDate on,
      Practitioner practitioner,
      @Nullable Actor overseer,
      @Nullable String handoverNote,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** A bound. */
  record Bound(WindowRule rule, LocalDate lastDay) {}

  /** One command close-episode. */
  record CloseEpisode(
      LocalDate on,
      CloseAs as,
      String reason,
      @Nullable Actor decidedBy,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** A closing. */
  record Closing(Stage as, LocalDate on, @Nullable String reason, Actor by) {}

  /** A command. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ReceiveReferral.class, name = "receive-referral"),
    @JsonSubTypes.Type(value = AllocatePractitioner.class, name = "allocate-practitioner"),
    @JsonSubTypes.Type(value = AcceptReferral.class, name = "accept-referral"),
    @JsonSubTypes.Type(value = PlanSessions.class, name = "plan-sessions"),
    @JsonSubTypes.Type(value = RecordOutcome.class, name = "record-outcome"),
    @JsonSubTypes.Type(value = CorrectOutcome.class, name = "correct-outcome"),
    @JsonSubTypes.Type(value = ReportRelapse.class, name = "report-relapse"),
    @JsonSubTypes.Type(value = CloseEpisode.class, name = "close-episode"),
    @JsonSubTypes.Type(value = DischargeDuty.class, name = "discharge-duty")
  })
  sealed interface Command {}

  /** One command correct-outcome. */
  record CorrectOutcome(
      LocalDate on,
      LocalDateTime session,
      SessionOutcome outcome,
      @Nullable SkillModule skill,
      @Nullable AbsenceReason absenceReason,
      String reason,
      @Nullable Actor decidedBy,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** A deadline. */
  record Deadline(
      ClockKind clock,
      LocalDate lastDay,
      @Nullable Instant dueBy,
      @Nullable Boolean beyondCalendar) {}

  /** A definition reference. */
  record DefinitionReference(String code, int version) {}

  /** A delivery window. */
  record DeliveryWindow(LocalDate firstDay, List<Bound> bounds) {}

  /** One command discharge-duty. */
  record DischargeDuty(
      LocalDate on,
      String duty,
      @Nullable Actor by,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** An episode. */
  record Document(
      String schema, String episode, DefinitionReference programme, List<Entry> entries) {}

  /** A duty. */
  record Duty(
      String id,
      String rule,
      String name,
      String what,
      Role owner,
      Deadline deadline,
      Subject subject,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<EnforcementAction> options) {}

  /** One event duty-discharged. */
  record DutyDischarged(LocalDate on, String duty) implements Event {}

  /** One event duty-raised. */
  record DutyRaised(LocalDate on, Duty duty) implements Event {}

  /** An entry. */
  record Entry(
      int sequence,
      String id,
      Instant recordedAt,
      @Nullable Actor recordedBy,
      Command command,
      List<Event> events) {}

  /** One event episode-closed. */
  record EpisodeClosed(LocalDate on, Closing closing) implements Event {}

  /** An event. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = StageEntered.class, name = "stage-entered"),
    @JsonSubTypes.Type(value = OrderRegistered.class, name = "order-registered"),
    @JsonSubTypes.Type(value = ReferralReceived.class, name = "referral-received"),
    @JsonSubTypes.Type(value = PractitionerAllocated.class, name = "practitioner-allocated"),
    @JsonSubTypes.Type(value = HandoverNoted.class, name = "handover-noted"),
    @JsonSubTypes.Type(value = OverseerAssigned.class, name = "overseer-assigned"),
    @JsonSubTypes.Type(value = ReferralAccepted.class, name = "referral-accepted"),
    @JsonSubTypes.Type(value = SessionsPlanned.class, name = "sessions-planned"),
    @JsonSubTypes.Type(value = SessionCancelled.class, name = "session-cancelled"),
    @JsonSubTypes.Type(value = OutcomeRecorded.class, name = "outcome-recorded"),
    @JsonSubTypes.Type(value = OutcomeCorrected.class, name = "outcome-corrected"),
    @JsonSubTypes.Type(value = WindowSet.class, name = "window-set"),
    @JsonSubTypes.Type(value = RelapseReported.class, name = "relapse-reported"),
    @JsonSubTypes.Type(value = RuleOverridden.class, name = "rule-overridden"),
    @JsonSubTypes.Type(value = DutyRaised.class, name = "duty-raised"),
    @JsonSubTypes.Type(value = DutyDischarged.class, name = "duty-discharged"),
    @JsonSubTypes.Type(value = EpisodeClosed.class, name = "episode-closed")
  })
  sealed interface Event {}

  /** One window rule funding. */
  record Funding(LocalDate lastDay) implements WindowRule {}

  /** One event handover-noted. */
  record HandoverNoted(LocalDate on, String note) implements Event {}

  /** An order. */
  record Order(
      String reference,
      OrderKind kind,
      LocalDate madeOn,
      @Nullable LocalDate servedOn,
      @Nullable LocalDate convictedOn,
      @Nullable LocalDate lastDay,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable Set<OrderTerm> terms,
      @Nullable Integer activityDays,
      @Nullable Court court,
      @Nullable String replaces,
      boolean notifiesAlready,
      @Nullable LocalDate endedOn,
      int extensions) {}

  /** One event order-registered. */
  record OrderRegistered(LocalDate on, Order order) implements Event {}

  /** One event outcome-corrected. */
  record OutcomeCorrected(LocalDate on, Session session, String reason, Actor by)
      implements Event {}

  /** One event outcome-recorded. */
  record OutcomeRecorded(LocalDate on, Session session) implements Event {}

  /** An override. */
  record RuleOverride(String rule, Actor by, String reason) {}

  /** One event overseer-assigned. */
  record OverseerAssigned(LocalDate on, Actor overseer) implements Event {}

  /** One command plan-sessions. */
  record PlanSessions(
      LocalDate on,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Slot> slots,
      @Nullable Slot weeklyFrom,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<LocalDateTime> alsoPossible,
      @Nullable String handoverNote,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** A practitioner. */
  record Practitioner(
      String reference,
      Set<Qualification> qualifications,
      @Nullable LocalDate qualifiedUntil,
      @Nullable Gender gender) {}

  /** One event practitioner-allocated. */
  record PractitionerAllocated(LocalDate on, Practitioner practitioner) implements Event {}

  /** One command receive-referral. */
  record ReceiveReferral(
      LocalDate on,
      Referral referral,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Order> orders,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** One command record-outcome. */
  record RecordOutcome(
      LocalDate on,
      LocalDateTime session,
      SessionOutcome outcome,
      @Nullable SkillModule skill,
      @Nullable AbsenceReason absenceReason,
      @Nullable Integer minutesLate,
      boolean latenessAccepted,
      boolean chainAnalysis,
      @Nullable Actor decidedBy,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** A referral. */
  record Referral(
      String participant,
      Route route,
      Actor referredBy,
      @Nullable String mandate,
      @Nullable LocalDate convictedOn,
      @Nullable Integer age,
      @Nullable String area,
      @Nullable LocalDate consentOn) {}

  /** One event referral-accepted. */
  record ReferralAccepted(LocalDate on, boolean takesPlace) implements Event {}

  /** One event referral-received. */
  record ReferralReceived(LocalDate on, Referral referral, int sessionsNeeded) implements Event {}

  /** A relapse. */
  record Relapse(
      String reference,
      RelapseLevel level,
      RelapseStatus status,
      ReportSource source,
      Instant reportedAt,
      @Nullable LocalDate happenedOn,
      Actor gradedBy,
      @Nullable Actor decidedBy) {}

  /** One event relapse-reported. */
  record RelapseReported(LocalDate on, Relapse relapse) implements Event {}

  /** One command report-relapse. */
  record ReportRelapse(
      String relapse,
      RelapseLevel level,
      @Nullable ReportSource source,
      Instant at,
      @Nullable LocalDate happenedOn,
      Actor gradedBy,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<RuleOverride> overrides)
      implements Command {}

  /** One event rule-overridden. */
  record RuleOverridden(LocalDate on, RuleOverride override) implements Event {}

  /** A session. */
  record Session(
      Slot slot,
      LocalDate outcomeDueOn,
      @Nullable SessionOutcome outcome,
      boolean counts,
      @Nullable Integer number,
      @Nullable SkillModule skill,
      @Nullable AbsenceReason absenceReason,
      @Nullable LocalDate evidenceDueOn,
      @Nullable LocalDate evidenceGivenOn) {}

  /** One event session-cancelled. */
  record SessionCancelled(LocalDate on, Session session) implements Event {}

  /** One event sessions-planned. */
  record SessionsPlanned(LocalDate on, List<Session> sessions) implements Event {}

  /** A skill module. */
  record SkillModule(String code, @Nullable String title) {}

  /** A slot. */
  record Slot(
      LocalDateTime start,
      @Nullable Duration length,
      @Nullable Modality modality,
      @Nullable String place,
      @Nullable Practitioner practitioner,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Practitioner> colleagues,
      @Nullable String group,
      @Nullable Boolean interpreter) {}

  /** One event stage-entered. */
  record StageEntered(LocalDate on, Stage stage) implements Event {}

  /** A subject. */
  record Subject(Kind kind, @Nullable String reference) {}

  /** One window rule weeks. */
  record Weeks(int atLeast, int atMost, Anchor begins) implements WindowRule {}

  /** A window rule. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Weeks.class, name = "weeks"),
    @JsonSubTypes.Type(value = Funding.class, name = "funding")
  })
  sealed interface WindowRule {}

  /** One event window-set. */
  record WindowSet(LocalDate on, DeliveryWindow window) implements Event {}
}
