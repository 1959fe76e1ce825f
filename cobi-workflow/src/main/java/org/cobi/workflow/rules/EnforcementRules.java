package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.EnforcementRoute;
import org.cobi.model.order.EnforcementRoute.Situation;
import org.cobi.model.order.EnforcementRoutes;
import org.cobi.model.order.OrderKind;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Failure;
import org.cobi.workflow.rules.DutyRule.Owed;

/**
 * What an officer may do about a failure under each kind of order. The SDK offers; people decide.
 */
public final class EnforcementRules {

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
          .dischargedWhen(EnforcementRules::isTakenBack)
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
          .rule(
              "COBI-ATT-04",
              "Enforcement answers a failure that a person has established, or a relapse.")
          .source(practice("no automatic conversion"))
          .holdsWhen(
              asked ->
                  !asked.episode().unansweredFailures().isEmpty()
                      || isOwedAfterRelapse(asked.episode()))
          .otherwiseRefuse("no failure is recorded on which nobody has acted");

  private static boolean isOwedAfterRelapse(Episode episode) {
    return episode.openDuties().stream()
        .anyMatch(duty -> duty.name().equals(RelapseRules.EVERY_ORDER_HAS_ITS_ROUTE.name()));
  }

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

  /** A warning that stood at a failure, or that stands on the day of the new one or later. */
  private static Optional<LocalDate> standing(Asked<IssueWarning> asked) {
    Stream<EnforcementRecord> atFailure =
        asked.episode().unansweredFailures().stream()
            .flatMap(failure -> asked.episode().warningStandingOn(failure.on()).stream());
    Stream<EnforcementRecord> fromNowOn =
        asked.episode().enforcement().stream()
            .filter(
                action ->
                    action.standsUntil().filter(last -> !asked.on().isAfter(last)).isPresent());
    return Stream.concat(atFailure, fromNowOn)
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
          .dischargedWhen(EnforcementRules::isTakenBack)
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
          .dischargedWhen(EnforcementRules::isTakenBack)
          .dependingOn("breachWithin");

  /** A correction takes the failure away, and with it what was owed about it. */
  private static boolean isTakenBack(Answered<?> answered, Duty duty) {
    return answered.command() instanceof CorrectOutcome correct
        && duty.subject().equals(correct.subject());
  }

  private static Stream<Failure> onTheLadder(Answered<?> answered) {
    return answered.after().mandateKind().hasWarningLadder()
        ? Changes.newFailures(answered).filter(failure -> !failure.answered())
        : Stream.empty();
  }

  private static Stream<Failure> afterWarning(Answered<?> answered) {
    return onTheLadder(answered).filter(failure -> warningOn(failure, answered).isPresent());
  }

  /** A warning that stood when the failure happened, or stands when the officer finds it. */
  private static Optional<EnforcementRecord> warningOn(Failure failure, Answered<?> answered) {
    return answered
        .after()
        .warningStandingOn(failure.on())
        .or(() -> answered.after().warningStandingOn(answered.on()));
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
      Source source,
      Function<LocalPolicy, TimeLimit> limit,
      OrderKind... kinds) {
    return onAny(EpisodeCommand.class)
        .duty(id, name, statement)
        .source(source)
        .owing(
            answered ->
                List.of(kinds).contains(answered.after().mandateKind())
                    ? reports(answered, limit.apply(answered.policy()))
                    : Stream.empty())
        .dischargedBy(TakeEnforcementAction.class)
        .dischargedWhen(EnforcementRules::isTakenBack);
  }

  /** A missed session is told at once, before anybody has decided whether it is a failure. */
  private static Stream<Owed> reports(Answered<?> answered, TimeLimit limit) {
    EnforcementRoute route =
        EnforcementRoutes.of(answered.after().mandateKind(), Situation.FAILURE).orElseThrow();
    Stream<Owed> missed =
        answered.command() instanceof StatesOutcome record
                && record.outcome() == SessionOutcome.FAILED_TO_ATTEND
            ? Stream.of(
                new Owed(
                    "Report the missed session; evidence may still be given.",
                    route.owner(),
                    limit.from(record.session().toLocalDate(), answered.calendar()),
                    Subject.session(record.session()),
                    List.of()))
            : Stream.empty();
    Stream<Owed> failed =
        Changes.newFailures(answered)
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

  /** The ladder offers a warning or a referral; doing nothing is not among them. */
  public static final Rule<Asked<TakeEnforcementAction>> THE_ACTION_IS_OFFERED =
      on(TakeEnforcementAction.class)
          .rule("COBI-ATT-05", "An officer chooses among the actions that the order offers.")
          .source(law("Sentencing Code, Schedules 10 and 16, paragraph 6(2); each order's statute"))
          .holdsWhen(asked -> isOffered(asked.command().action(), asked))
          .otherwiseRefuse(
              "{action} is not offered under a {kind}",
              asked -> asked.command().action().title(),
              asked -> asked.episode().mandateKind().title());

  private static boolean isOffered(EnforcementAction action, Asked<?> asked) {
    Stream<EnforcementRoute> afterFailure =
        EnforcementRoutes.of(asked.episode().mandateKind(), Situation.FAILURE).stream();
    Stream<EnforcementRoute> afterRelapse =
        isOwedAfterRelapse(asked.episode())
            ? asked.episode().ordersInForceOn(asked.on()).stream()
                .flatMap(order -> EnforcementRoutes.of(order.kind(), Situation.RELAPSE).stream())
            : Stream.empty();
    return Stream.concat(afterFailure, afterRelapse)
        .anyMatch(route -> route.actions().contains(action));
  }

  /** What a newly established failure may raise; each order answers for itself. */
  public static final List<DutyRule<Answered<? extends EpisodeCommand>>> AFTER_A_FAILURE =
      List.of(
          WARN_OR_REFER,
          REFER_THE_FURTHER_FAILURE,
          BREACH_ACTION_IS_INITIATED,
          REPORTED_TO_THE_POLICE,
          REPORTED_TO_THE_MANAGER,
          REPORTED_TO_WHO_DECIDES);

  private EnforcementRules() {}
}
