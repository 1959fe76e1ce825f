package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.EnforcementRoute;
import org.cobi.model.order.EnforcementRoute.Situation;
import org.cobi.model.order.EnforcementRoutes;
import org.cobi.model.order.OrderKind;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.rule.Rule;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.Failure;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.DutyRule.Owed;

/** What follows when somebody does not come or does not comply. The SDK offers; people decide. */
public final class AttendanceRules {

  /** The duty itself stands from the booking until the outcome is recorded. */
  public static final Rule<Answered<RecordOutcome>> THE_OUTCOME_IS_RECORDED_IN_TIME =
      on(RecordOutcome.class)
          .notice(
              "COBI-ATT-01",
              "The outcome of a session is recorded by the end of the next working day.")
          .source(practice("one working day"))
          .holdsWhen(
              answered ->
                  answered
                      .after()
                      .sessionAt(answered.command().session())
                      .filter(session -> answered.on().isAfter(session.outcomeDueOn()))
                      .isEmpty())
          .otherwiseInform(
              "it is recorded on {day}, after the last day for it", answered -> answered.on())
          .dependingOn("recordWithin");

  /** An absence is never found unacceptable in the same breath in which it is recorded. */
  public static final Rule<Asked<RecordOutcome>> AN_ABSENCE_STARTS_AS_FAILED_TO_ATTEND =
      on(RecordOutcome.class)
          .rule("COBI-ATT-02", "An absence starts as failed to attend, with evidence pending.")
          .source(practice("outcome codes of case management: evidence pending"))
          .holdsWhen(asked -> asked.command().outcome() != SessionOutcome.UNACCEPTABLE_ABSENCE)
          .otherwiseRefuse("record it as failed to attend, and decide about it afterwards");

  /** By telephone or however the person can be reached. */
  public static final DutyRule<Answered<RecordOutcome>> CONTACT_IS_ATTEMPTED =
      on(RecordOutcome.class)
          .duty(
              "COBI-ATT-02",
              "TRY_TO_REACH",
              "After a missed session somebody tries to reach the person by the next working day.")
          .source(practice("one working day"))
          .owedWhen(AttendanceRules::isMissed)
          .by(Role.PRACTITIONER, "Try to reach the participant.")
          .within(LocalPolicy::contactWithin, AttendanceRules::day, AttendanceRules::session)
          .dependingOn("contactWithin");

  /** The letter asks for the reason and says until when. */
  public static final DutyRule<Answered<RecordOutcome>> A_LETTER_IS_SENT =
      on(RecordOutcome.class)
          .duty(
              "COBI-ATT-02",
              "SEND_A_LETTER",
              "After a missed session a letter goes out within two working days.")
          .source(practice("a training page: letter within two working days"))
          .owedWhen(AttendanceRules::isMissed)
          .by(Role.PRACTITIONER, "Send the letter about the missed session.")
          .within(LocalPolicy::letterWithin, AttendanceRules::day, AttendanceRules::session)
          .dependingOn("letterWithin");

  /** The participant has until the end of this day. */
  public static final DutyRule<Answered<RecordOutcome>> EVIDENCE_MAY_BE_GIVEN =
      on(RecordOutcome.class)
          .duty(
              "COBI-ATT-03",
              "GIVE_EVIDENCE",
              "Evidence for an absence may be given until the evidence deadline.")
          .source(practice("five working days; six, or seven days, are seen too"))
          .owedWhen(AttendanceRules::isMissed)
          .by(Role.PARTICIPANT, "Give the reason for the absence, with evidence.")
          .within(LocalPolicy::evidenceWithin, AttendanceRules::day, AttendanceRules::session)
          .dischargedBy(GiveEvidence.class, DecideAbsence.class)
          .dependingOn("evidenceWithin");

  /** Nothing turns an absence into a failure by itself. */
  public static final DutyRule<Answered<RecordOutcome>> A_PERSON_DECIDES_THE_ABSENCE =
      on(RecordOutcome.class)
          .duty(
              "COBI-ATT-03",
              "DECIDE_THE_ABSENCE",
              "When evidence has come, or its deadline has passed, a person decides.")
          .source(practice("no automatic conversion"))
          .owedWhen(AttendanceRules::isMissed)
          .by(
              answered -> decider(answered),
              "Decide whether the absence is acceptable, once evidence has come or its deadline has"
                  + " passed.")
          .dueBy(
              (answered, setting) ->
                  setting
                      .policy()
                      .decideAbsenceWithin()
                      .from(
                          setting
                              .policy()
                              .evidenceWithin()
                              .from(day(answered), setting.calendar())
                              .lastDay(),
                          setting.calendar()),
              AttendanceRules::session)
          .dischargedBy(DecideAbsence.class)
          .dependingOn("evidenceWithin", "decideAbsenceWithin");

  private static Role decider(Answered<RecordOutcome> answered) {
    return answered.after().mandateKind().hasWarningLadder()
        ? Role.RESPONSIBLE_OFFICER
        : Role.PRACTITIONER;
  }

  private static boolean isMissed(Answered<RecordOutcome> answered) {
    return answered.command().outcome() == SessionOutcome.FAILED_TO_ATTEND;
  }

  private static LocalDate day(Answered<? extends ConcernsSession> answered) {
    return answered.command().session().toLocalDate();
  }

  private static Subject session(Answered<? extends ConcernsSession> answered) {
    return Subject.session(answered.command().session());
  }

  /** A decision before the deadline is possible, and somebody should know that it is early. */
  public static final Rule<Answered<DecideAbsence>> THE_DEADLINE_HAS_PASSED =
      on(DecideAbsence.class)
          .notice(
              "COBI-ATT-03",
              "An absence is found unacceptable only when evidence has come or can come no more.")
          .source(practice("five working days for evidence"))
          .holdsWhen(
              answered ->
                  answered.command().acceptable()
                      || decided(answered)
                          .filter(
                              session ->
                                  session.evidenceGivenOn().isEmpty()
                                      && session
                                          .evidenceDueOn()
                                          .filter(due -> !answered.on().isAfter(due))
                                          .filter(due -> !answered.on().equals(due))
                                          .isPresent())
                          .isEmpty())
          .otherwiseWarn(
              "evidence may still be given until {day}",
              answered ->
                  decided(answered).flatMap(Session::evidenceDueOn).orElse(answered.on()))
          .dependingOn("evidenceWithin");

  private static Optional<Session> decided(Answered<DecideAbsence> answered) {
    return answered.before().sessionAt(answered.command().session());
  }

  /** Evidence is for an absence about which nobody has decided. */
  public static final Rule<Asked<GiveEvidence>> THE_EVIDENCE_IS_ASKED_FOR =
      on(GiveEvidence.class)
          .rule("COBI-ATT-03", "Evidence is given for an absence that is still pending.")
          .source(practice("a decision that was made is corrected, never made again"))
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .sessionAt(asked.command().session())
                      .map(session -> session.outcomeIs(SessionOutcome::isPending))
                      .orElse(true))
          .otherwiseRefuse(
              "the session of {start} has no absence that waits for a decision",
              asked -> asked.command().session());

  /** Only an absence that is still pending waits for a decision. */
  public static final Rule<Asked<DecideAbsence>> THE_ABSENCE_IS_PENDING =
      on(DecideAbsence.class)
          .rule("COBI-ATT-03", "A person decides about an absence that is still pending.")
          .source(practice("a decision that was made is corrected, never made again"))
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .sessionAt(asked.command().session())
                      .map(session -> session.outcomeIs(SessionOutcome::isPending))
                      .orElse(true))
          .otherwiseRefuse(
              "the session of {start} has no absence that waits for a decision",
              asked -> asked.command().session());

  /** Lateness over the limit is a failure unless the practitioner lets it pass. */
  public static final Rule<Answered<RecordOutcome>> NOT_TOO_LATE =
      on(RecordOutcome.class)
          .notice("COBI-ATT-04", "Lateness over the limit is treated as a failure to comply.")
          .source(practice("fifteen minutes; the practitioner may decide otherwise"))
          .holdsWhen(answered -> !Slots.isTooLate(answered.command(), answered.asked()))
          .otherwiseWarn(
              "{minutes} minutes late, the limit is {limit}: recorded as attended, failed to comply",
              answered -> answered.command().minutesLate().orElse(0),
              answered -> answered.policy().lateLimitMinutes())
          .dependingOn("lateLimitMinutes");

  /** What is a failure, and what is not, is said each time. */
  public static final Rule<Answered<? extends ConcernsSession>> NO_FAILURE_TO_COMPLY =
      onAny(ConcernsSession.class)
          .notice(
              "COBI-ATT-04",
              "A failure is an unexcused absence, not complying, or being sent home for behaviour.")
          .source(practice("outcome codes of case management"))
          .holdsWhen(answered -> newFailures(answered).findAny().isEmpty())
          .otherwiseWarn(
              "the session of {start} is a failure to comply",
              answered -> answered.command().session());

  /** The failures that the command established. */
  static Stream<Failure> newFailures(Answered<?> answered) {
    List<Failure> before = answered.before().failures();
    return answered.after().failures().stream()
        .filter(
            failure ->
                before.stream()
                    .noneMatch(
                        known ->
                            known.on().equals(failure.on())
                                && known.subject().equals(failure.subject())));
  }

  /** No warning stands: the officer must either warn or refer. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> WARN_OR_REFER =
      onAny(EpisodeCommand.class)
          .duty(
              "COBI-ATT-05",
              "WARN_OR_REFER",
              "After a failure without excuse the officer warns or refers to an enforcement officer.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraph 6(2)"))
          .owing(
              answered ->
                  onTheLadder(answered)
                      .filter(failure -> warningOn(failure, answered).isEmpty())
                      .map(
                          failure ->
                              owed(
                                  "Warn, or refer to an enforcement officer.",
                                  failure,
                                  answered.policy().warnWithin(),
                                  answered.on(),
                                  answered,
                                  EnforcementAction.ISSUE_WARNING,
                                  EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER)))
          .dischargedBy(IssueWarning.class, ReferToEnforcementOfficer.class)
          .dependingOn("warnWithin");

  /** A warning that leaves one of them out is none. */
  public static final Rule<Asked<IssueWarning>> THE_WARNING_IS_COMPLETE =
      on(IssueWarning.class)
          .rule(
              "COBI-ATT-05",
              "A warning describes the failure, says that it is unacceptable, and states the"
                  + " liability to court.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraph 6(4)"))
          .<String>forEach(asked -> missingStatements(asked.command()))
          .holdsWhen((asked, missing) -> false)
          .otherwiseRefuse("the warning does not {statement}", missing -> missing);

  private static Stream<String> missingStatements(IssueWarning warning) {
    return Stream.of(
            missing(warning.describesFailure(), "describe the circumstances of the failure"),
            missing(warning.saysUnacceptable(), "say that the failure is unacceptable"),
            missing(
                warning.statesLiability(),
                "state the liability to be brought before a court for a further failure within"
                    + " twelve months"))
        .flatMap(Optional::stream);
  }

  private static Optional<String> missing(boolean said, String statement) {
    return said ? Optional.empty() : Optional.of(statement);
  }

  /** Only community and suspended sentence orders know a warning. */
  public static final Rule<Asked<IssueWarning>> THE_ORDER_KNOWS_A_WARNING =
      on(IssueWarning.class)
          .rule(
              "COBI-ATT-05",
              "The statutory warning belongs to community and suspended sentence orders.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraph 6"))
          .holdsWhen(asked -> asked.episode().mandateKind().hasWarningLadder())
          .otherwiseRefuse(
              "the mandate is a {kind}, which knows no warning",
              asked -> asked.episode().mandateKind().title());

  /** The enforcement officer belongs to the same two kinds of order. */
  public static final Rule<Asked<ReferToEnforcementOfficer>> THE_ORDER_KNOWS_A_REFERRAL =
      on(ReferToEnforcementOfficer.class)
          .rule(
              "COBI-ATT-06",
              "A referral to an enforcement officer belongs to community and suspended sentence"
                  + " orders.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraphs 6 and 7"))
          .holdsWhen(asked -> asked.episode().mandateKind().hasWarningLadder())
          .otherwiseRefuse(
              "the mandate is a {kind}, which knows no enforcement officer",
              asked -> asked.episode().mandateKind().title());

  /** Nobody is warned for nothing. */
  public static final Rule<Asked<? extends EpisodeCommand>> A_FAILURE_IS_ESTABLISHED =
      onAny(EpisodeCommand.class)
          .rule("COBI-ATT-04", "Enforcement answers a failure that a person has established.")
          .source(practice("no automatic conversion"))
          .holdsWhen(asked -> !asked.episode().unansweredFailures().isEmpty())
          .otherwiseRefuse("no failure is recorded on which nobody has acted");

  /** One warning in twelve months: the second failure goes to the enforcement officer. */
  public static final Rule<Asked<IssueWarning>> NO_SECOND_WARNING =
      on(IssueWarning.class)
          .rule(
              "COBI-ATT-06",
              "After a warning, a further failure within twelve months is referred, not warned.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraph 6(2)"))
          .holdsWhen(asked -> standing(asked).isEmpty())
          .otherwiseRefuse(
              "a warning stands until {day}; only a referral to an enforcement officer is possible",
              asked -> standing(asked).orElse(asked.on()));

  private static Optional<LocalDate> standing(Asked<IssueWarning> asked) {
    return asked.episode().unansweredFailures().stream()
        .flatMap(failure -> asked.episode().warningStandingOn(failure.on()).stream())
        .flatMap(warning -> warning.standsUntil().stream())
        .findFirst();
  }

  /** The same failure can be answered in one way only. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> REFER_THE_FURTHER_FAILURE =
      onAny(EpisodeCommand.class)
          .duty(
              "COBI-ATT-06",
              "REFER",
              "A further failure within twelve months of a warning must be referred.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraph 6(2)"))
          .owing(
              answered ->
                  afterWarning(answered)
                      .map(
                          failure ->
                              owed(
                                  "Refer to an enforcement officer; a second warning is not possible.",
                                  failure,
                                  answered.policy().breachWithin(),
                                  failure.on(),
                                  answered,
                                  EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER)))
          .dischargedBy(ReferToEnforcementOfficer.class)
          .dependingOn("breachWithin");

  /** From Mon 25 March 2024, over two bank holidays, to Wed 10 April 2024. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> BREACH_ACTION_IS_INITIATED =
      onAny(EpisodeCommand.class)
          .duty(
              "COBI-ATT-07",
              "INITIATE_BREACH",
              "Breach action is initiated within ten working days of the relevant failure.")
          .source(practice("National Standards; not statute"))
          .owing(
              answered ->
                  afterWarning(answered)
                      .map(
                          failure ->
                              owed(
                                  "Initiate breach action.",
                                  failure,
                                  answered.policy().breachWithin(),
                                  failure.on(),
                                  answered)))
          .dischargedBy(ReferToEnforcementOfficer.class)
          .dependingOn("breachWithin");

  private static Stream<Failure> onTheLadder(Answered<?> answered) {
    return answered.after().mandateKind().hasWarningLadder()
        ? newFailures(answered).filter(failure -> !failure.answered())
        : Stream.empty();
  }

  private static Stream<Failure> afterWarning(Answered<?> answered) {
    return onTheLadder(answered).filter(failure -> warningOn(failure, answered).isPresent());
  }

  private static Optional<?> warningOn(Failure failure, Answered<?> answered) {
    return answered.after().warningStandingOn(failure.on());
  }

  private static Owed owed(
      String what,
      Failure failure,
      TimeLimit limit,
      LocalDate from,
      Answered<?> answered,
      EnforcementAction... options) {
    return new Owed(
        what,
        EnforcementRoutes.ownerOf(answered.after().mandateKind()),
        limit.from(from, answered.calendar()),
        failure.subject(),
        List.of(options));
  }

  /** A possible offence; the police look at it, and no ladder of warnings exists. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> REPORTED_TO_THE_POLICE =
      route(
          "COBI-ATT-08",
          "REPORT_TO_POLICE",
          "A failure under a protection order is reported to the police order manager.",
          law("Stalking Protection Act 2019, s.8; Domestic Abuse Act 2021, s.39"),
          LocalPolicy::reportToPoliceWithin,
          OrderKind.STALKING_PROTECTION_ORDER,
          OrderKind.INTERIM_STALKING_PROTECTION_ORDER,
          OrderKind.DOMESTIC_ABUSE_PROTECTION_ORDER);

  /** The offender manager decides between compliance action and a referral for recall. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> REPORTED_TO_THE_MANAGER =
      route(
          "COBI-ATT-09",
          "REPORT_TO_OFFENDER_MANAGER",
          "A failure on licence is reported to the community offender manager the same day.",
          law("CJA 2003, s.254: the Secretary of State revokes; the SDK never decides a recall"),
          LocalPolicy::reportToOffenderManagerWithin,
          OrderKind.LICENCE);

  /** For the kinds of mandate on which the catalogue is silent. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> REPORTED_TO_WHO_DECIDES =
      route(
          "COBI-ATT-11",
          "REPORT_TO_OWNER",
          "A failure under a caution or post-sentence supervision is reported to who decides.",
          law("CJA 2003, ss.24 and 256AC"),
          LocalPolicy::reportToPoliceWithin,
          OrderKind.CONDITIONAL_CAUTION,
          OrderKind.POST_SENTENCE_SUPERVISION);

  private static DutyRule<Answered<? extends EpisodeCommand>> route(
      String id,
      String name,
      String statement,
      org.cobi.model.rule.Source source,
      java.util.function.Function<LocalPolicy, TimeLimit> limit,
      OrderKind... kinds) {
    return onAny(EpisodeCommand.class)
        .duty(id, name, statement)
        .source(source)
        .owing(
            answered ->
                List.of(kinds).contains(answered.after().mandateKind())
                    ? reports(answered, limit.apply(answered.policy()))
                    : Stream.empty())
        .dischargedBy(TakeEnforcementAction.class);
  }

  /** A missed session is told at once, before anybody has decided whether it is a failure. */
  private static Stream<Owed> reports(Answered<?> answered, TimeLimit limit) {
    EnforcementRoute route =
        EnforcementRoutes.of(answered.after().mandateKind(), Situation.FAILURE).orElseThrow();
    Stream<Owed> missed =
        answered.command() instanceof RecordOutcome record
                && record.outcome() == SessionOutcome.FAILED_TO_ATTEND
            ? Stream.of(
                new Owed(
                    "Report the missed session; evidence may still be given.",
                    route.owner(),
                    limit.from(record.session().toLocalDate(), answered.calendar()),
                    record.subject(),
                    List.of()))
            : Stream.empty();
    Stream<Owed> failed =
        newFailures(answered)
            .map(
                failure ->
                    new Owed(
                        route.what(),
                        route.owner(),
                        limit.from(answered.on(), answered.calendar()),
                        failure.subject(),
                        route.actions()));
    return Stream.concat(missed, failed);
  }

  /** A manager looks before the place is given up. */
  public static final DutyRule<Answered<? extends StatesOutcome>> A_DISENGAGEMENT_IS_REVIEWED =
      onAny(StatesOutcome.class)
          .duty(
              "COBI-ATT-10",
              "REVIEW_DISENGAGEMENT",
              "At the limit of misses in a row a manager reviews whether the person has disengaged.")
          .source(practice("the four-miss rule of dialectical behaviour therapy; lower locally"))
          .owedWhen(AttendanceRules::reachesMissLimit)
          .by(Role.PROGRAMME_MANAGER, "Review whether the participant has disengaged.")
          .within(
              LocalPolicy::disengagementReviewWithin,
              AttendanceRules::day,
              answered -> Subject.episode())
          .dischargedBy(ResumeDelivery.class)
          .endingWithTheEpisode()
          .dependingOn("missLimit", "excusedAbsencesAreMisses", "disengagementReviewWithin");

  /** Whether this outcome is the miss that reaches the limit. */
  public static boolean reachesMissLimit(Answered<?> answered) {
    boolean excused = answered.policy().excusedAbsencesAreMisses();
    int limit = answered.policy().missLimit();
    return answered.before().missesInARow(excused) < limit
        && answered.after().missesInARow(excused) >= limit;
  }

  /** On a statutory route the enforcement duties go on beside it. */
  public static final Rule<Asked<ResumeDelivery>> GOING_ON_AFTER_THE_LIMIT =
      on(ResumeDelivery.class)
          .rule("COBI-ATT-10", "Going on after the limit of misses in a row is an exception.")
          .source(practice("the four-miss rule of dialectical behaviour therapy"))
          .holdsWhen(asked -> asked.episode().stage() != Stage.DISENGAGED)
          .otherwiseAskForOverride(
              "{misses} appointments in a row were missed; the limit is {limit}",
              asked -> asked.episode().missesInARow(asked.policy().excusedAbsencesAreMisses()),
              asked -> asked.policy().missLimit())
          .dependingOn("missLimit");

  /** The ladder offers a warning or a referral; doing nothing is not among them. */
  public static final Rule<Asked<TakeEnforcementAction>> THE_ACTION_IS_OFFERED =
      on(TakeEnforcementAction.class)
          .rule("COBI-ATT-05", "An officer chooses among the actions that the order offers.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraph 6(2); each order's statute"))
          .holdsWhen(
              asked ->
                  EnforcementRoutes.of(asked.episode().mandateKind(), Situation.FAILURE)
                      .filter(route -> route.actions().contains(asked.command().action()))
                      .isPresent())
          .otherwiseRefuse(
              "{action} is not offered under a {kind}",
              asked -> asked.command().action().title(),
              asked -> asked.episode().mandateKind().title());

  private AttendanceRules() {}
}
