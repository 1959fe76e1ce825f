package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.model.rule.Source.programme;
import static org.cobi.workflow.rules.On.on;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.EnforcementRoute;
import org.cobi.model.order.EnforcementRoute.Situation;
import org.cobi.model.order.EnforcementRoutes;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.rule.Rule;
import org.cobi.model.session.Session;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.DutyRule.Owed;

/** What follows when a participant may have stalked again. Safety clocks run through the night. */
public final class RelapseRules {
  private static final LocalDate FIFTY_SIX_DAYS_SINCE = LocalDate.of(2026, 3, 31);
  private static final int DAYS_AFTER_RETURN = 55;

  /** Without its source nobody can tell to whom it may be shown. */
  public static final Rule<Asked<ReportRelapse>> ITS_SOURCE_IS_NAMED =
      on(ReportRelapse.class)
          .rule("COBI-REL-01", "A report of a relapse says from whom it came.")
          .source(programme("announcement of 2018: any relapse may lead to new sanctions"))
          .holdsWhen(asked -> asked.command().source().isPresent())
          .otherwiseRefuse("the report does not say from whom it came");

  /** Level 3: at once, and at most within the hour. */
  public static final DutyRule<Answered<ReportRelapse>> A_THREAT_IS_TOLD_AT_ONCE =
      on(ReportRelapse.class)
          .duty(
              "COBI-REL-02",
              "TELL_POLICE_AT_ONCE",
              "A threat, violence, an approach or imminence is told to the police and the manager at"
                  + " once.")
          .source(practice("the clock runs through nights and bank holidays"))
          .owing(
              answered ->
                  isNewly(RelapseLevel.THREAT_OR_VIOLENCE, answered)
                      ? Stream.of(Role.POLICE, Role.PROGRAMME_MANAGER)
                          .map(told -> tell(told, answered, answered.policy().threatReportWithin()))
                      : Stream.empty())
          .dependingOn("threatReportWithin");

  /** Level 2: the same day; reported at 11:00 on a bank holiday, due at 15:00. */
  public static final DutyRule<Answered<ReportRelapse>> POLICE_AND_OWNER_ARE_TOLD =
      on(ReportRelapse.class)
          .duty(
              "COBI-REL-03",
              "TELL_POLICE_AND_OWNER",
              "Renewed stalking is told to the police and the owner of the mandate the same day.")
          .source(practice("four hours of wall-clock time"))
          .owing(
              answered ->
                  isNewly(RelapseLevel.RENEWED_STALKING, answered)
                      ? Stream.of(Role.POLICE, answered.after().mandateOwner())
                          .distinct()
                          .map(
                              told -> tell(told, answered, answered.policy().relapseReportWithin()))
                      : Stream.empty())
          .dependingOn("relapseReportWithin");

  /** Level 1: the next working day; delivery goes on. */
  public static final DutyRule<Answered<ReportRelapse>> THE_OWNER_IS_TOLD_OF_A_LAPSE =
      on(ReportRelapse.class)
          .duty(
              "COBI-REL-04",
              "TELL_OWNER",
              "A lapse without contact is told to the owner of the mandate by the next working day.")
          .source(practice("dialectical behaviour therapy: a lapse is worked on, not hidden"))
          .owing(
              answered ->
                  isNewly(RelapseLevel.LAPSE, answered)
                      ? Stream.of(
                          tell(
                              answered.after().mandateOwner(),
                              answered,
                              answered.policy().lapseReportWithin()))
                      : Stream.empty())
          .dependingOn("lapseReportWithin");

  /** Levels 0 and 1: what led to it is looked at in the next session. */
  public static final DutyRule<Answered<ReportRelapse>> THE_CHAIN_IS_ANALYSED =
      on(ReportRelapse.class)
          .duty(
              "COBI-REL-04",
              "ANALYSE_THE_CHAIN",
              "After an urge or a lapse the next session holds a behaviour chain analysis.")
          .source(practice("dialectical behaviour therapy: behaviour chain analysis"))
          .owedWhen(
              answered ->
                  !answered.command().level().isAtLeast(RelapseLevel.RENEWED_STALKING)
                      && !answered.after().stage().isClosed())
          .by(Role.PRACTITIONER, "Do a behaviour chain analysis in the next session.")
          .dueBy(
              (answered, setting) -> nextSession(answered, setting),
              answered -> answered.command().subject())
          .dischargedWhen((answered, duty) -> analysesTheChain(answered.command()))
          .endingWithTheEpisode();

  private static Deadline nextSession(Answered<ReportRelapse> answered, Setting setting) {
    return answered.after().openSessions().stream()
        .map(Session::day)
        .filter(day -> day.isAfter(answered.on()))
        .findFirst()
        .map(day -> Deadline.endOf(day, ClockKind.CALENDAR_DAYS))
        .orElseGet(
            () ->
                TimeLimit.calendarDays(setting.programme().cadence().targetDays())
                    .from(answered.on(), setting.calendar()));
  }

  private static boolean analysesTheChain(Object command) {
    return command instanceof RecordOutcome record
        && record.chainAnalysis()
        && record.outcome().attendance().tookPlace();
  }

  private static boolean isNewly(RelapseLevel level, Answered<ReportRelapse> answered) {
    boolean known =
        answered
            .before()
            .relapse(answered.command().relapse())
            .filter(relapse -> relapse.isOpen() && relapse.level().isAtLeast(level))
            .isPresent();
    return answered.command().level() == level && !known;
  }

  private static Owed tell(Role told, Answered<ReportRelapse> answered, TimeLimit limit) {
    return Owed.of(
        "Tell the " + told.title() + " of the relapse reported.",
        Role.PRACTITIONER,
        limit.evenBeyond(answered.command().at(), answered.calendar()),
        answered.command().subject());
  }

  /** Each order that is in force yields its own action and owner, the mandate or not. */
  public static final DutyRule<Answered<ReportRelapse>> EVERY_ORDER_HAS_ITS_ROUTE =
      on(ReportRelapse.class)
          .duty(
              "COBI-REL-05",
              "ENFORCE",
              "Every order in force is looked at, each by its own owner under its own law.")
          .source(law("each order's statute"))
          .owing(
              answered ->
                  answered.command().level().isAtLeast(RelapseLevel.RENEWED_STALKING)
                      ? routes(answered)
                          .map(
                              route ->
                                  new Owed(
                                      route.what(),
                                      route.owner(),
                                      limitFor(answered)
                                          .evenBeyond(answered.command().at(), answered.calendar()),
                                      answered.command().subject(),
                                      route.actions()))
                      : Stream.empty())
          .dischargedWhen(RelapseRules::isActedUpon)
          .dependingOn("threatReportWithin", "relapseReportWithin");

  /** While a failure waits, an action answers the failure and not the relapse beside it. */
  private static boolean isActedUpon(Answered<?> answered, Duty duty) {
    boolean answersFailure = !answered.before().unansweredFailures().isEmpty();
    return !answersFailure
        && actionOf(answered.command()).filter(duty.options()::contains).isPresent();
  }

  private static Optional<EnforcementAction> actionOf(Object command) {
    if (command instanceof TakeEnforcementAction take) {
      return Optional.of(take.action());
    }
    if (command instanceof IssueWarning) {
      return Optional.of(EnforcementAction.ISSUE_WARNING);
    }
    return command instanceof ReferToEnforcementOfficer
        ? Optional.of(EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER)
        : Optional.empty();
  }

  private static TimeLimit limitFor(Answered<ReportRelapse> answered) {
    return answered.command().level() == RelapseLevel.THREAT_OR_VIOLENCE
        ? answered.policy().threatReportWithin()
        : answered.policy().relapseReportWithin();
  }

  private static Stream<EnforcementRoute> routes(Answered<ReportRelapse> answered) {
    return answered.after().ordersInForceOn(answered.on()).stream()
        .map(Order::kind)
        .distinct()
        .flatMap(kind -> EnforcementRoutes.of(kind, Situation.RELAPSE).stream());
  }

  /** At a lower level no term is broken by the report itself; the officer judges. */
  public static final Rule<Answered<ReportRelapse>> NO_TERM_IS_BROKEN_BY_A_LAPSE =
      on(ReportRelapse.class)
          .notice(
              "COBI-REL-05",
              "Every order in force is looked at, each by its own owner under its own law.")
          .source(law("each order's statute"))
          .<OrderKind>forEach(
              answered ->
                  answered.command().level() == RelapseLevel.LAPSE
                      ? prohibiting(answered)
                      : Stream.empty())
          .holdsWhen((answered, kind) -> false)
          .otherwiseInform(
              "{order}: a prohibition of contact is not met by this report; the officer decides",
              OrderKind::title);

  private static Stream<OrderKind> prohibiting(Answered<ReportRelapse> answered) {
    return answered.after().ordersInForceOn(answered.on()).stream()
        .filter(order -> order.prohibits() || order.kind() == OrderKind.RESTRAINING_ORDER)
        .map(Order::kind)
        .distinct();
  }

  /** A concern that comes late looks back on sessions that were held in between. */
  public static final Rule<Answered<ReportRelapse>> NO_SESSION_WAS_HELD_SINCE =
      on(ReportRelapse.class)
          .notice("COBI-REL-01", "A concern is reported before another session is held.")
          .source(practice("a late concern is heard, and flags the sessions held since"))
          .holdsWhen(answered -> heldSince(answered) == 0)
          .otherwiseWarn(
              "{sessions} sessions were held from {day} on, before this was reported",
              RelapseRules::heldSince,
              answered -> answered.command().happenedOn().orElse(answered.on()));

  private static long heldSince(Answered<ReportRelapse> answered) {
    return answered.command().happenedOn().stream()
        .flatMap(
            happened ->
                answered.after().countedSessions().stream()
                    .filter(session -> session.day().isAfter(happened))
                    .filter(session -> !session.day().isAfter(answered.on())))
        .count();
  }

  /** Nothing is delivered until somebody with the right role has decided. */
  public static final DutyRule<Answered<ReportRelapse>> A_REVIEW_IS_HELD =
      on(ReportRelapse.class)
          .duty(
              "COBI-REL-06",
              "REVIEW_THE_RELAPSE",
              "A relapse of level 2 or 3 is reviewed before delivery goes on.")
          .source(practice("five working days"))
          .owedWhen(answered -> answered.command().level().isAtLeast(RelapseLevel.RENEWED_STALKING))
          .by(Role.PROGRAMME_MANAGER, "Review the relapse and decide how to go on.")
          .dueBy(
              (answered, setting) ->
                  setting
                      .policy()
                      .reviewWithin()
                      .evenBeyond(answered.command().at(), setting.calendar()),
              answered -> answered.command().subject())
          .dischargedBy(DecideRelapse.class)
          .dependingOn("reviewWithin");

  /** No silence, no lapse of time and no good progress replaces the decision. */
  public static final Rule<Asked<ResumeDelivery>> A_DECISION_IS_RECORDED =
      on(ResumeDelivery.class)
          .rule("COBI-REL-06", "Delivery resumes only on the recorded decision of a review.")
          .source(practice("somebody answers for going on"))
          .holdsWhen(asked -> asked.command().decision().isPresent())
          .otherwiseRefuse("no decision is recorded");

  /** Any one of the roles that the local policy authorises. */
  public static final Rule<Asked<ResumeDelivery>> THE_REVIEWER_IS_AUTHORISED =
      on(ResumeDelivery.class)
          .rule("COBI-REL-06", "The decision to go on is taken by an authorised role.")
          .source(practice("a manager or the clinical lead"))
          .holdsWhen(
              asked ->
                  asked
                      .command()
                      .decidedBy()
                      .map(who -> asked.policy().reviewers().contains(who.role()))
                      .orElse(true))
          .otherwiseRefuse(
              "the {role} may not decide it; one of these may: {roles}",
              asked -> asked.command().decidedBy().map(who -> who.role().title()).orElse(""),
              asked -> titles(asked.policy().reviewers().stream()))
          .dependingOn("reviewers");

  /** Whoever may let delivery go on decides about a grave report. */
  public static final Rule<Asked<DecideRelapse>> A_GRAVE_RELAPSE_IS_DECIDED_BY_A_REVIEWER =
      on(DecideRelapse.class)
          .rule("COBI-REL-06", "A relapse of level 2 or 3 is decided by an authorised role.")
          .source(practice("a manager or the clinical lead"))
          .holdsWhen(RelapseRules::mayDecide)
          .otherwiseRefuse(
              "the {role} may not decide it; one of these may: {roles}",
              asked -> asked.command().decidedBy().map(who -> who.role().title()).orElse(""),
              asked -> titles(asked.policy().reviewers().stream()))
          .dependingOn("reviewers");

  private static boolean mayDecide(Asked<DecideRelapse> asked) {
    boolean grave =
        asked
            .episode()
            .relapse(asked.command().relapse())
            .filter(relapse -> relapse.needsReview())
            .isPresent();
    return !grave
        || asked
            .command()
            .decidedBy()
            .map(who -> asked.policy().reviewers().contains(who.role()))
            .orElse(true);
  }

  private static String titles(Stream<Role> roles) {
    return roles.map(Role::title).sorted().collect(Collectors.joining(", "));
  }

  /** Every relapse of level 2 or 3 is decided first. */
  public static final Rule<Asked<ResumeDelivery>> NO_RELAPSE_IS_UNDER_REVIEW =
      on(ResumeDelivery.class)
          .rule("COBI-REL-06", "Delivery resumes only when every relapse has been decided.")
          .source(practice("somebody answers for going on"))
          .holdsWhen(asked -> asked.episode().relapsesUnderReview().isEmpty())
          .otherwiseRefuse(
              "{number} relapses of level 2 or 3 are still under review",
              asked -> asked.episode().relapsesUnderReview().size());

  /** The same holds before a place is given to somebody. */
  public static final Rule<Asked<org.cobi.workflow.command.ReferralCommand.AcceptReferral>>
      NO_RELAPSE_IS_UNDER_REVIEW_AT_ACCEPTANCE =
          on(org.cobi.workflow.command.ReferralCommand.AcceptReferral.class)
              .rule("COBI-REL-06", "Nobody is accepted while a relapse is under review.")
              .source(practice("somebody answers for going on"))
              .holdsWhen(asked -> asked.episode().relapsesUnderReview().isEmpty())
              .otherwiseRefuse(
                  "{number} relapses of level 2 or 3 are still under review",
                  asked -> asked.episode().relapsesUnderReview().size());

  /** Only a licence can be revoked; for how long is the authority's own. */
  public static final Rule<Asked<RecordRecall>> A_LICENCE_IS_IN_FORCE =
      on(RecordRecall.class)
          .rule("COBI-REL-07", "A recall is recorded where a licence is in force.")
          .source(law("CJA 2003, s.254: the Secretary of State revokes the licence"))
          .holdsWhen(
              asked ->
                  asked.episode().ordersInForceOn(asked.on()).stream()
                      .anyMatch(order -> order.kind() == OrderKind.LICENCE))
          .otherwiseRefuse("no licence is in force on {day}", Asked::on);

  /** Delivery does not resume while the person is in custody. */
  public static final Rule<Asked<ResumeDelivery>> THE_PERSON_IS_RELEASED =
      on(ResumeDelivery.class)
          .rule("COBI-REL-07", "After a recall delivery resumes only after the release.")
          .source(law("CJA 2003, ss.254 to 255C"))
          .holdsWhen(
              asked ->
                  asked.episode().stage() != Stage.RECALLED
                      || asked
                          .episode()
                          .recall()
                          .filter(recall -> recall.releasedOn().isPresent())
                          .isPresent())
          .otherwiseRefuse("no release is recorded");

  /** An aid only: returned Fri 12 June 2026, the 56th day is Thu 6 August 2026. */
  public static final Rule<Answered<RecordReturnToCustody>> THE_RELEASE_DAY_IS_THE_AUTHORITYS =
      on(RecordReturnToCustody.class)
          .notice(
              "COBI-REL-07",
              "Length and kind of a recall are the authority's; this is an aid only.")
          .source(law("CJA 2003, s.255BA: 56 days beginning with the day of return"))
          .holdsWhen(
              answered ->
                  answered
                      .after()
                      .recall()
                      .filter(recall -> !recall.noticeOn().isBefore(FIFTY_SIX_DAYS_SINCE))
                      .isEmpty())
          .otherwiseInform(
              "56 days beginning with {return} end on {last}; whether they apply is not decided here",
              Answered::on,
              answered -> answered.on().plusDays(DAYS_AFTER_RETURN));

  /** The programme tells the person's contact on that side; it never contacts a victim itself. */
  public static final DutyRule<Answered<ReportRelapse>> THE_VICTIMS_SIDE_IS_TOLD =
      on(ReportRelapse.class)
          .duty(
              "COBI-REL-09",
              "TELL_VICTIM_SIDE",
              "A relapse is told to the victim-side contact; the programme never contacts a victim.")
          .source(programme("announcements of 2021 and 2022: advocates and a link worker"))
          .owing(
              answered ->
                  answered.command().level().isAtLeast(RelapseLevel.RENEWED_STALKING)
                      ? Stream.of(
                          Owed.of(
                              tellContact(answered)
                                  + " of a change that matters for safety, through the police.",
                              Role.PROGRAMME_MANAGER,
                              answered
                                  .policy()
                                  .victimSideWithin()
                                  .evenBeyond(answered.command().at(), answered.calendar()),
                              answered.command().subject()))
                      : Stream.empty())
          .dependingOn("victimSideWithin", "victimSideContact");

  /** Leaving is a safety matter too; the single fact is told, and nothing else. */
  public static final DutyRule<Answered<CloseEpisode>> THE_VICTIMS_SIDE_IS_TOLD_OF_LEAVING =
      on(CloseEpisode.class)
          .duty(
              "COBI-REL-09",
              "TELL_VICTIM_SIDE",
              "The end of taking part is told to the victim-side contact as a single fact.")
          .source(programme("announcements of 2021 and 2022: advocates and a link worker"))
          .owedWhen(answered -> answered.before().acceptedOn().isPresent())
          .by(
              answered -> Role.PROGRAMME_MANAGER,
              answered -> tellContact(answered) + " the single fact: no longer taking part.")
          .within(LocalPolicy::leavingToldWithin, Answered::on, answered -> Subject.episode())
          .dependingOn("leavingToldWithin", "victimSideContact");

  /** It is told of every recall, so the duty says nothing about any victim. */
  public static final DutyRule<Answered<RecordRecall>> VICTIM_LIAISON_IS_TOLD_OF_A_RECALL =
      on(RecordRecall.class)
          .duty(
              "COBI-VIC-04",
              "TELL_VICTIM_LIAISON",
              "A recall is told to probation's victim liaison, who run the statutory schemes.")
          .source(law("Victims' Code, right 11: the Victim Contact Scheme"))
          .owedWhen(answered -> true)
          .by(
              Role.PROGRAMME_MANAGER,
              "Tell the victim liaison officers of the recall; the programme tells no victim.")
          .within(LocalPolicy::leavingToldWithin, Answered::on, answered -> Subject.episode())
          .dependingOn("leavingToldWithin");

  private static String tellContact(Answered<?> answered) {
    return "Tell the " + answered.programme().victimSideContact().title();
  }

  /** Level 0 and 1 go on; 2 and 3 stand still. */
  public static boolean suspends(RelapseLevel level) {
    return level.isAtLeast(RelapseLevel.RENEWED_STALKING);
  }

  private RelapseRules() {}
}
