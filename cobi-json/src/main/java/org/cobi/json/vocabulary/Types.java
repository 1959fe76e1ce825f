package org.cobi.json.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Shape;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.CaseReferenceNumber;
import org.cobi.model.person.CroNumber;
import org.cobi.model.person.NomsNumber;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PncNumber;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.programme.Anchor;
import org.cobi.model.programme.Cadence;
import org.cobi.model.programme.Curriculum;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.GroupSize;
import org.cobi.model.programme.LongestGap;
import org.cobi.model.programme.Places;
import org.cobi.model.programme.Population;
import org.cobi.model.programme.SessionLength;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.RelapseStatus;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Modality;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.session.SkillModule;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.PeriodReading;
import org.cobi.model.time.TimeLimit;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.replan.DeliveredSession;
import org.cobi.scheduling.replan.Disturbance;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.audit.Recipient;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.episode.Breach;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.EndedPause;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.FailureKey;
import org.cobi.workflow.episode.Pause;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.episode.Recall;
import org.cobi.workflow.episode.Stage;

/**
 * Every type that travels without being a document: wherever one stands in an object of a host's
 * own, it is written as it is in our documents.
 */
public final class Types {
  private static final List<Typed<?>> REFERENCES =
      List.of(
          new Typed<>(EpisodeId.class, Episodes.ID),
          new Typed<>(CommandId.class, Episodes.COMMAND_ID),
          new Typed<>(ParticipantRef.class, People.PARTICIPANT),
          new Typed<>(PlaceRef.class, People.PLACE),
          new Typed<>(PractitionerRef.class, People.PRACTITIONER_REFERENCE),
          new Typed<>(OrderRef.class, Orders.REFERENCE),
          new Typed<>(RelapseRef.class, Relapses.REFERENCE),
          new Typed<>(DecisionRef.class, Relapses.DECISION),
          new Typed<>(DutyId.class, Duties.ID),
          new Typed<>(RuleId.class, Rules.RULE),
          new Typed<>(ReasonCode.class, Rules.REASON),
          new Typed<>(PoliceArea.class, Referrals.AREA),
          new Typed<>(Purpose.class, Audits.PURPOSE),
          new Typed<>(NomsNumber.class, Identifiers.NOMS),
          new Typed<>(CaseReferenceNumber.class, Identifiers.CASE_REFERENCE),
          new Typed<>(CroNumber.class, Identifiers.CRO),
          new Typed<>(PncNumber.class, Identifiers.PNC),
          new Typed<>(TimeLimit.class, Policies.LIMIT),
          new Typed<>(SessionNumber.class, Sessions.NUMBER));

  private static final List<Typed<?>> VALUES =
      List.of(
          new Typed<>(Referral.class, Referrals.REFERRAL),
          new Typed<>(Order.class, Orders.ORDER),
          new Typed<>(Actor.class, People.ACTOR),
          new Typed<>(Practitioner.class, People.PRACTITIONER),
          new Typed<>(Session.class, Sessions.SESSION),
          new Typed<>(SessionSlot.class, Sessions.SLOT),
          new Typed<>(SkillModule.class, Skills.SKILL),
          new Typed<>(Relapse.class, Relapses.RELAPSE),
          new Typed<>(Duty.class, Duties.DUTY),
          new Typed<>(Deadline.class, Duties.DEADLINE),
          new Typed<>(Subject.class, Duties.SUBJECT),
          new Typed<>(Source.class, Rules.SOURCE),
          new Typed<>(RuleOverride.class, Rules.OVERRIDE),
          new Typed<>(Violation.class, Decisions.VIOLATION),
          new Typed<>(Recipient.class, Audits.RECIPIENT),
          new Typed<>(AuditReference.class, Audits.REFERENCE),
          new Typed<>(DefinitionRef.class, Programmes.REFERENCE),
          new Typed<>(Curriculum.class, Programmes.CURRICULUM),
          new Typed<>(Cadence.class, Programmes.CADENCE),
          new Typed<>(LongestGap.class, Programmes.LONGEST_GAP),
          new Typed<>(SessionLength.class, Programmes.SESSION_LENGTH),
          new Typed<>(GroupSize.class, Programmes.GROUP_SIZE),
          new Typed<>(Places.class, Programmes.PLACES),
          new Typed<>(WindowRule.class, Windows.RULE),
          new Typed<>(DeliveryWindow.class, Windows.WINDOW),
          new Typed<>(DeliveryWindow.Bound.class, Windows.BOUND),
          new Typed<>(Episode.class, Snapshots.EPISODE),
          new Typed<>(Pause.class, Episodes.PAUSE),
          new Typed<>(EndedPause.class, Episodes.ENDED_PAUSE),
          new Typed<>(FailureKey.class, Episodes.FAILURE),
          new Typed<>(EnforcementRecord.class, Episodes.ENFORCEMENT),
          new Typed<>(Breach.class, Episodes.BREACH),
          new Typed<>(Recall.class, Episodes.RECALL),
          new Typed<>(Closing.class, Episodes.CLOSING));

  private static final List<Typed<?>> SCHEDULING =
      List.of(
          new Typed<>(Place.class, Caseloads.OFFICE),
          new Typed<>(PlanningCalendar.class, Caseloads.CALENDAR),
          new Typed<>(PractitionerWeek.class, Caseloads.PRACTITIONER),
          new Typed<>(SeriesNeed.class, Caseloads.PARTICIPANT),
          new Typed<>(GapLimits.class, Caseloads.GAP),
          new Typed<>(Appointment.class, Plans.OUR_APPOINTMENT),
          new Typed<>(LeftOut.class, Plans.LEFT_OUT),
          new Typed<>(PlanFigures.class, Plans.FIGURES),
          new Typed<>(PlanBounds.class, Plans.BOUNDS),
          new Typed<>(DeliveredSession.class, Changes.DELIVERED),
          new Typed<>(Disturbance.class, Changes.DISTURBANCE));

  private static final List<Typed<?>> CODES =
      List.of(
          code(Stage.class, Stage.values()),
          code(ProgressFact.class, ProgressFact.values()),
          code(Role.class, Role.values()),
          code(Qualification.class, Qualification.values()),
          code(Route.class, Route.values()),
          code(OrderKind.class, OrderKind.values()),
          code(OrderTerm.class, OrderTerm.values()),
          code(Court.class, Court.values()),
          code(EnforcementAction.class, EnforcementAction.values()),
          code(OrderChange.class, OrderChange.values()),
          code(OrderAfterBreach.class, OrderAfterBreach.values()),
          code(RecallKind.class, RecallKind.values()),
          code(CloseAs.class, CloseAs.values()),
          code(MoveRequest.class, MoveRequest.values()),
          code(SessionOutcome.class, SessionOutcome.values()),
          code(AbsenceReason.class, AbsenceReason.values()),
          code(Modality.class, Modality.values()),
          code(RelapseLevel.class, RelapseLevel.values()),
          code(RelapseStatus.class, RelapseStatus.values()),
          code(ReportSource.class, ReportSource.values()),
          code(Severity.class, Severity.values()),
          code(Operation.class, Operation.values()),
          code(AuditReference.Kind.class, AuditReference.Kind.values()),
          code(Source.Kind.class, Source.Kind.values()),
          code(Subject.Kind.class, Subject.Kind.values()),
          code(ClockKind.class, ClockKind.values()),
          code(PeriodReading.class, PeriodReading.values()),
          code(Anchor.class, Anchor.values()),
          code(Population.class, Population.values()));

  /** All of them. */
  public static final List<Typed<?>> ALL =
      Stream.of(REFERENCES, VALUES, SCHEDULING, CODES).<Typed<?>>flatMap(List::stream).toList();

  private Types() {}

  private static <E extends Enum<E>> Typed<E> code(Class<E> type, E[] codes) {
    return new Typed<>(type, CodeShape.of(codes));
  }

  /**
   * A type with how it is written.
   *
   * @param type the type
   * @param shape how it is written
   * @param <T> the type
   */
  public record Typed<T>(Class<T> type, Shape<T> shape) {}
}
