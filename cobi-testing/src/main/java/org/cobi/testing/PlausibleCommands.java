package org.cobi.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.duty.DutyId;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.programme.Places;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.NoteRef;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.LayInformation;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.PlanningCommand.RecordCircumstances;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.command.ReferralCommand.WithdrawConsent;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Stage;

/** Commands that a host might send: sensible more often than not, and the rest refused. */
final class PlausibleCommands {
  private static final List<Actor> DECIDERS =
      List.of(People.MANAGER, People.CLINICAL_LEAD, People.OFFICER, People.PRACTITIONER);
  private static final List<String> OVERRIDABLE =
      List.of(
          "COBI-SCH-01", "COBI-SCH-03", "COBI-PRG-05", "COBI-PRG-06", "COBI-PRG-09", "COBI-ATT-10");
  private static final ReasonCode REASON = ReasonCode.of("CLINICAL_NEED");

  private final Map<Class<? extends EpisodeCommand>, Function<Episode, EpisodeCommand>> kinds =
      new LinkedHashMap<>();
  private final Random random;
  private final ProgrammeDefinition programme;
  private final int steadiness;
  private LocalDate day;

  PlausibleCommands(Random random, ProgrammeDefinition programme) {
    this.random = random;
    this.programme = programme;
    this.steadiness = random.nextInt(10);
    boolean funded = programme.funding().isPresent();
    day = LocalDate.of(funded ? 2022 : 2025, 1, 10).plusDays(random.nextInt(60));
    referrals();
    sessions();
    consequences();
  }

  Set<Class<? extends EpisodeCommand>> everyKind() {
    return kinds.keySet();
  }

  /** One of these kinds, about something that the episode knows. */
  EpisodeCommand next(Episode episode, Set<Class<? extends EpisodeCommand>> possible) {
    day = day.plusDays(random.nextInt(3));
    if (possible != everyKind() && random.nextInt(10) < steadiness) {
      return made(nextStep(episode.stage()), episode);
    }
    List<Class<? extends EpisodeCommand>> choice = List.copyOf(possible);
    Class<? extends EpisodeCommand> kind = oneOf(choice);
    boolean ends = kind == CloseEpisode.class || kind == DeclineReferral.class;
    return made(ends && random.nextInt(4) > 0 ? oneOf(choice) : kind, episode);
  }

  /** What usually comes next. */
  private Class<? extends EpisodeCommand> nextStep(Stage stage) {
    return switch (stage) {
      case NOT_YET_REFERRED -> ReceiveReferral.class;
      case REFERRED -> AllocatePractitioner.class;
      case ASSESSING, WAITLISTED -> AcceptReferral.class;
      case ACCEPTED -> PlanSessions.class;
      case SCHEDULED, ON_PROGRAMME, BREACH_REVIEW ->
          random.nextInt(6) > 0 ? RecordOutcome.class : BookSession.class;
      case SUSPENDED -> random.nextBoolean() ? DecideRelapse.class : ResumeDelivery.class;
      case RECALLED -> random.nextBoolean() ? RecordRelease.class : ResumeDelivery.class;
      case DEFERRED, DISENGAGED -> ResumeDelivery.class;
      case DELIVERED_PENDING_REVIEW ->
          random.nextBoolean() ? DecideAbsence.class : CompleteProgramme.class;
      default -> ReportRelapse.class;
    };
  }

  private EpisodeCommand made(Class<? extends EpisodeCommand> kind, Episode episode) {
    return Objects.requireNonNull(kinds.get(kind), kind.getSimpleName()).apply(episode);
  }

  private void referrals() {
    kinds.put(
        RecordConsideration.class,
        episode ->
            RecordConsideration.builder()
                .on(day)
                .referred(random.nextInt(8) > 0)
                .reason(REASON)
                .decidedBy(decider())
                .build());
    kinds.put(ReceiveReferral.class, episode -> referral());
    kinds.put(
        AllocatePractitioner.class,
        episode ->
            AllocatePractitioner.builder()
                .on(day)
                .practitioner(
                    Practitioner.builder()
                        .reference(PractitionerRef.of("DELIVERER"))
                        .addQualifications(Qualification.values())
                        .build())
                .overseer(People.CLINICAL_LEAD)
                .handoverNote(NoteRef.of("NOTE-1"))
                .build());
    kinds.put(
        AcceptReferral.class,
        episode -> AcceptReferral.builder().on(day).placesTaken(placesTaken()).build());
    kinds.put(
        DeclineReferral.class,
        episode -> DeclineReferral.builder().on(day).reason(REASON).decidedBy(decider()).build());
    kinds.put(
        RecordCircumstances.class,
        episode ->
            RecordCircumstances.builder()
                .on(day)
                .circumstances(Circumstances.builder().twoWorkers(random.nextInt(4) == 0).build())
                .build());
    kinds.put(RecordConsent.class, episode -> RecordConsent.builder().on(day).build());
    kinds.put(WithdrawConsent.class, episode -> WithdrawConsent.builder().on(day).build());
    kinds.put(
        RegisterOrder.class,
        episode -> RegisterOrder.builder().on(day).order(order(oneOf(OrderKind.values()))).build());
    kinds.put(AmendOrder.class, this::amendment);
    kinds.put(
        ReplaceMandate.class,
        episode -> ReplaceMandate.builder().on(day).mandate(known(episode).reference()).build());
    kinds.put(
        ReportNewDetails.class,
        episode -> ReportNewDetails.builder().on(day).order(known(episode).reference()).build());
  }

  private void sessions() {
    kinds.put(
        PlanSessions.class,
        episode ->
            PlanSessions.builder()
                .on(day)
                .weeklyFrom(SessionSlot.at(weekday(day.plusDays(random.nextInt(5)))))
                .overrides(overrides())
                .build());
    kinds.put(
        BookSession.class,
        episode ->
            BookSession.builder()
                .on(day)
                .slot(SessionSlot.at(weekday(day.plusDays(random.nextInt(20)))))
                .catchUpFor(
                    random.nextInt(3) > 0 ? Optional.empty() : Optional.of(start(episode, false)))
                .overrides(overrides())
                .build());
    kinds.put(
        MoveSession.class,
        episode ->
            MoveSession.builder()
                .on(day)
                .session(start(episode, true))
                .to(SessionSlot.at(weekday(day.plusDays(random.nextInt(20)))))
                .requestedBy(oneOf(MoveRequest.values()))
                .overrides(overrides())
                .build());
    kinds.put(
        CancelSession.class,
        episode -> CancelSession.builder().on(day).session(start(episode, true)).build());
    kinds.put(
        ExtendWindow.class,
        episode ->
            ExtendWindow.builder()
                .on(day)
                .days(1 + random.nextInt(14))
                .reason(REASON)
                .decidedBy(decider())
                .build());
    kinds.put(RecordOutcome.class, this::outcome);
    kinds.put(
        CorrectOutcome.class,
        episode ->
            CorrectOutcome.builder()
                .on(day)
                .session(start(episode, false))
                .outcome(oneOf(SessionOutcome.values()))
                .absenceReason(oneOf(AbsenceReason.values()))
                .reason(REASON)
                .decidedBy(decider())
                .build());
    kinds.put(
        GiveEvidence.class,
        episode -> GiveEvidence.builder().on(day).session(pending(episode)).build());
    kinds.put(DecideAbsence.class, this::decision);
    kinds.put(
        RecordRefusedInstruction.class,
        episode -> RecordRefusedInstruction.builder().on(day).decidedBy(decider()).build());
  }

  private void consequences() {
    kinds.put(
        IssueWarning.class,
        episode ->
            IssueWarning.builder()
                .on(day)
                .describesFailure(true)
                .saysUnacceptable(true)
                .statesLiability(random.nextInt(5) > 0)
                .decidedBy(decider())
                .build());
    kinds.put(
        ReferToEnforcementOfficer.class,
        episode -> ReferToEnforcementOfficer.builder().on(day).decidedBy(decider()).build());
    kinds.put(
        TakeEnforcementAction.class,
        episode ->
            TakeEnforcementAction.builder()
                .on(day)
                .action(
                    oneOf(
                        EnforcementAction.SEND_COMPLIANCE_LETTER,
                        EnforcementAction.REPORT_TO_POLICE,
                        EnforcementAction.REFER_FOR_RECALL,
                        EnforcementAction.NO_FURTHER_ACTION))
                .decidedBy(decider())
                .build());
    kinds.put(
        LayInformation.class,
        episode ->
            LayInformation.builder()
                .on(day)
                .court(oneOf(Court.values()))
                .hearingOn(day.plusDays(28))
                .build());
    kinds.put(
        RecordCourtResult.class,
        episode ->
            RecordCourtResult.builder()
                .on(day)
                .proved(random.nextBoolean())
                .order(oneOf(OrderAfterBreach.values()))
                .build());
    kinds.put(
        RecordRecall.class,
        episode -> RecordRecall.builder().on(day).kind(oneOf(RecallKind.values())).build());
    kinds.put(
        RecordReturnToCustody.class, episode -> RecordReturnToCustody.builder().on(day).build());
    kinds.put(RecordRelease.class, episode -> RecordRelease.builder().on(day).build());
    kinds.put(ReportRelapse.class, episode -> relapse());
    kinds.put(
        DecideRelapse.class,
        episode ->
            DecideRelapse.builder()
                .on(day)
                .relapse(
                    episode.relapses().stream()
                        .filter(Relapse::isOpen)
                        .map(Relapse::reference)
                        .findFirst()
                        .orElse(RelapseRef.of("RELAPSE-1")))
                .confirmed(random.nextBoolean())
                .decidedBy(decider())
                .build());
    kinds.put(
        DeferDelivery.class,
        episode -> DeferDelivery.builder().on(day).reason(REASON).decidedBy(decider()).build());
    kinds.put(
        ResumeDelivery.class,
        episode ->
            ResumeDelivery.builder()
                .on(day)
                .decision(DecisionRef.of("DECISION-1"))
                .decidedBy(decider())
                .overrides(overrides())
                .build());
    kinds.put(
        CompleteProgramme.class,
        episode -> CompleteProgramme.builder().on(day).decidedBy(decider()).build());
    kinds.put(
        CloseEpisode.class,
        episode ->
            CloseEpisode.builder()
                .on(day)
                .as(oneOf(CloseAs.values()))
                .reason(REASON)
                .decidedBy(decider())
                .build());
    kinds.put(
        DischargeDuty.class,
        episode ->
            DischargeDuty.builder()
                .on(day)
                .duty(
                    episode.openDuties().isEmpty()
                        ? DutyId.of("COBI-ATT-02/1")
                        : oneOf(episode.openDuties()).id())
                .by(decider())
                .build());
  }

  private ReceiveReferral referral() {
    Route route = oneOf(programme.routes().stream().sorted().toList());
    Referral.Builder referral =
        Referral.builder()
            .participant(People.PARTICIPANT)
            .route(route)
            .referredBy(route.isStatutory() ? People.COURT : People.POLICE)
            .age(18 + random.nextInt(50))
            .area(oneOf(PoliceArea.KENT, PoliceArea.SUSSEX))
            .convictedOn(day.minusWeeks(4));
    ReceiveReferral.Builder receive =
        ReceiveReferral.builder().on(day).addOverrides(override("COBI-REF-06"));
    return route.isStatutory()
        ? receive
            .referral(referral.mandate(Histories.ORDER).build())
            .addOrders(
                Order.builder().from(order(route.orderKind())).reference(Histories.ORDER).build())
            .build()
        : receive.referral(referral.consentOn(day).build()).build();
  }

  private Order order(OrderKind kind) {
    LocalDate made = day.minusWeeks(3);
    Order.Builder order =
        Order.builder()
            .reference(OrderRef.of("ORDER-" + (1 + random.nextInt(3))))
            .kind(kind)
            .madeOn(made)
            .convictedOn(made)
            .lastDay(made.plusYears(2))
            .activityDays(30);
    if (kind.needsPoliceNotification()) {
      order.servedOn(made);
    }
    return order
        .addTerms(
            switch (kind) {
              case COMMUNITY_ORDER, SUSPENDED_SENTENCE_ORDER -> OrderTerm.REHABILITATION_ACTIVITY;
              case RESTRAINING_ORDER -> OrderTerm.NO_CONTACT;
              default -> OrderTerm.ATTEND_PROGRAMME;
            })
        .build();
  }

  private Order known(Episode episode) {
    return episode.orders().isEmpty() ? order(OrderKind.LICENCE) : oneOf(episode.orders());
  }

  private AmendOrder amendment(Episode episode) {
    Order before = known(episode);
    OrderChange change = oneOf(OrderChange.values());
    Order.Builder after = Order.builder().from(before);
    if (change == OrderChange.RENEWED || change == OrderChange.EXTENDED_BY_BREACH_COURT) {
      after.lastDay(before.lastDay().orElse(day).plusMonths(1 + random.nextInt(8)));
    }
    return AmendOrder.builder().on(day).order(after.build()).change(change).build();
  }

  /** What became of the oldest open appointment, on its day or a little later. */
  private RecordOutcome outcome(Episode episode) {
    LocalDateTime start =
        episode.openSessions().stream()
            .map(Session::start)
            .findFirst()
            .orElseGet(() -> weekday(day));
    if (start.toLocalDate().isAfter(day) && random.nextInt(6) > 0) {
      day = start.toLocalDate();
    }
    SessionOutcome outcome =
        random.nextInt(10) <= steadiness
            ? SessionOutcome.ATTENDED_COMPLIED
            : oneOf(SessionOutcome.values());
    return RecordOutcome.builder()
        .on(day)
        .session(start)
        .outcome(outcome)
        .absenceReason(oneOf(AbsenceReason.values()))
        .decidedBy(decider())
        .minutesLate(random.nextInt(17))
        .chainAnalysis(random.nextBoolean())
        .overrides(overrides())
        .build();
  }

  private DecideAbsence decision(Episode episode) {
    boolean acceptable = random.nextBoolean();
    return DecideAbsence.builder()
        .on(day)
        .session(pending(episode))
        .acceptable(acceptable)
        .absenceReason(acceptable ? Optional.of(oneOf(AbsenceReason.values())) : Optional.empty())
        .decidedBy(decider())
        .build();
  }

  private ReportRelapse relapse() {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RELAPSE-" + (1 + random.nextInt(2))))
        .level(oneOf(RelapseLevel.values()))
        .source(oneOf(ReportSource.values()))
        .at(LondonTime.instantOf(day.atTime(6 + random.nextInt(16), 30)))
        .happenedOn(day.minusDays(random.nextInt(9)))
        .gradedBy(People.PRACTITIONER)
        .build();
  }

  private LocalDateTime pending(Episode episode) {
    return episode.undecidedAbsences().stream()
        .map(Session::start)
        .findFirst()
        .orElseGet(() -> weekday(day));
  }

  private LocalDateTime start(Episode episode, boolean open) {
    List<Session> sessions =
        episode.sessions().stream().filter(session -> session.isOpen() == open).toList();
    return sessions.isEmpty() ? weekday(day) : oneOf(sessions).start();
  }

  private static LocalDateTime weekday(LocalDate near) {
    boolean weekend = near.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    return (weekend ? near.plusDays(2) : near).atTime(10, 0);
  }

  private int placesTaken() {
    int places = programme.places().map(Places::count).orElse(0);
    return random.nextInt(6) == 0 ? places : Math.max(0, places - 1);
  }

  private Actor decider() {
    return random.nextInt(3) > 0 ? People.MANAGER : oneOf(DECIDERS);
  }

  private List<RuleOverride> overrides() {
    return OVERRIDABLE.stream()
        .filter(rule -> random.nextInt(3) == 0)
        .map(PlausibleCommands::override)
        .toList();
  }

  private static RuleOverride override(String rule) {
    return RuleOverride.of(RuleId.of(rule), People.MANAGER, REASON);
  }

  @SafeVarargs
  private <T> T oneOf(T... things) {
    return things[random.nextInt(things.length)];
  }

  private <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
