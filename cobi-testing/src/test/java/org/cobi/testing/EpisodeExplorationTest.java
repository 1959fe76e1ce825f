package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.session.SessionOutcome.ATTENDED_COMPLIED;
import static org.cobi.model.session.SessionOutcome.ATTENDED_FAILED_TO_COMPLY;
import static org.cobi.model.session.SessionOutcome.FAILED_TO_ATTEND;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Qualification;
import org.cobi.model.programme.Anchor;
import org.cobi.model.programme.Curriculum;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.programme.Places;
import org.cobi.model.programme.Population;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.rule.Source;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.session.SkillModule;
import org.cobi.model.session.SkillModules;
import org.cobi.model.time.LondonTime;
import org.cobi.model.time.PeriodReading;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.PlanningCommand.RecordCircumstances;
import org.cobi.workflow.command.RecallKind;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.command.ReferralCommand.WithdrawConsent;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.SessionCommand.RecordRefusedInstruction;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent.PauseEnded;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.Pause;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/**
 * What must hold on every path, looked for on all of them: a breadth-first search over the real
 * decider, with a small programme and commands on fixed days.
 *
 * <p>Two episodes are the same state when nothing that a command of the search may look at tells
 * them apart. Each search knows the exact number of its states: a change that adds one fails.
 */
class EpisodeExplorationTest {
  private static final LocalDate THU_2025_09_25 = LocalDate.of(2025, 9, 25);
  private static final LocalDate FRI_2025_09_26 = LocalDate.of(2025, 9, 26);
  private static final LocalDate WED_2025_10_01 = LocalDate.of(2025, 10, 1);
  private static final LocalDate THU_2025_10_02 = LocalDate.of(2025, 10, 2);
  private static final LocalDate FRI_2025_10_03 = LocalDate.of(2025, 10, 3);
  private static final LocalDate MON_2025_10_06 = LocalDate.of(2025, 10, 6);
  private static final LocalDate WED_2025_10_08 = LocalDate.of(2025, 10, 8);
  private static final LocalDate THU_2025_10_09 = LocalDate.of(2025, 10, 9);
  private static final LocalDate FRI_2025_10_10 = LocalDate.of(2025, 10, 10);
  private static final LocalDate MON_2025_10_13 = LocalDate.of(2025, 10, 13);
  private static final LocalDate TUE_2025_10_14 = LocalDate.of(2025, 10, 14);
  private static final LocalDate THU_2025_10_16 = LocalDate.of(2025, 10, 16);
  private static final LocalDate MON_2025_10_20 = LocalDate.of(2025, 10, 20);
  private static final LocalDate WED_2025_10_22 = LocalDate.of(2025, 10, 22);
  private static final LocalDate FRI_2025_10_24 = LocalDate.of(2025, 10, 24);
  private static final LocalDate THU_2025_10_30 = LocalDate.of(2025, 10, 30);
  private static final LocalDate FRI_2025_10_31 = LocalDate.of(2025, 10, 31);
  private static final LocalDate THU_2025_11_06 = LocalDate.of(2025, 11, 6);
  private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
  private static final LocalDate TUE_2026_10_13 = LocalDate.of(2026, 10, 13);

  private static final RelapseRef ONE = RelapseRef.of("RELAPSE-1");
  private static final RelapseRef OTHER = RelapseRef.of("RELAPSE-2");
  private static final ReasonCode REASON = ReasonCode.of("CLINICAL_NEED");

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(EpisodeExplorationTest.class);
  }

  // The searches

  @Test
  void from_the_referral_to_the_first_session() {
    Histories licence = Histories.of(Route.LICENCE, THU_2025_10_02.atTime(10, 0));
    Search search = new Search(small(1), List.of());
    search
        .may("consider and refer", considered(true))
        .may("consider and not refer", considered(false))
        .may("refer", licence.referral())
        .may("allocate", allocation())
        .may("accept", acceptance(0))
        .may("accept without a place", acceptance(1))
        .may("decline", declined())
        .may(
            "circumstances",
            RecordCircumstances.builder()
                .on(WED_2025_10_01)
                .circumstances(Circumstances.NONE)
                .build())
        .may("consent", RecordConsent.builder().on(WED_2025_10_01).build())
        .may("withdraw consent", WithdrawConsent.builder().on(THU_2025_10_02).build())
        .may("plan", plan(THU_2025_10_02))
        .may("hold the session", held(THU_2025_10_02))
        .may("report level 0", report(ONE, RelapseLevel.URGE, WED_2025_10_01))
        .may("report level 2", report(ONE, RelapseLevel.RENEWED_STALKING, WED_2025_10_01))
        .may("dismiss", decided(ONE, People.MANAGER, THU_2025_10_02))
        .may("dismiss as practitioner", decided(ONE, People.PRACTITIONER, THU_2025_10_02))
        .may("recall", recalled(WED_2025_10_01))
        .may("return to custody", returned())
        .may("release", released())
        .may("defer", deferred(WED_2025_10_01))
        .may("resume", resumed(WED_2025_10_22, People.MANAGER))
        .mayNot("resume without a decision", resumedWithoutDecision())
        .may("complete", completed())
        .may("withdraw", closed(CloseAs.WITHDRAWN));
    search.finds(4_374);
  }

  @Test
  void through_every_standstill_and_back() {
    Histories licence = Histories.of(Route.LICENCE, THU_2025_10_02.atTime(10, 0));
    Search search = new Search(small(2), licence.accepted());
    search
        .may("plan two", plan(THU_2025_10_02, THU_2025_10_09))
        .may("hold the 2nd", held(THU_2025_10_02))
        .may("hold the 9th", held(THU_2025_10_09))
        .may("record late what was held on the 13th", heldAndRecordedLate(MON_2025_10_13))
        .may("hold the 30th", held(THU_2025_10_30))
        .may("correct the 2nd to a failure", corrected(THU_2025_10_02, ATTENDED_FAILED_TO_COMPLY))
        .may("correct the 9th to held", corrected(THU_2025_10_09, ATTENDED_COMPLIED))
        .may("report level 2", report(ONE, RelapseLevel.RENEWED_STALKING, WED_2025_10_08))
        .may("grade it down", report(ONE, RelapseLevel.URGE, FRI_2025_10_10))
        .may("confirm it", decided(ONE, People.MANAGER, TUE_2025_10_14))
        .may("recall", recalled(FRI_2025_10_10))
        .may("release", released())
        .may("defer", deferred(MON_2025_10_06))
        .may("resume", resumed(WED_2025_10_22, People.CLINICAL_LEAD))
        .mayNot("resume as practitioner", resumed(WED_2025_10_22, People.PRACTITIONER))
        .mayNot("resume without a decision", resumedWithoutDecision())
        .may("complete", completed());
    search.finds(9_258);
  }

  @Test
  void through_failures_warnings_and_breaches() {
    Histories order = Histories.of(Route.COMMUNITY_ORDER, THU_2025_10_02.atTime(10, 0));
    Search search = new Search(small(2), order.planned());
    search
        .may("hold the 2nd", held(THU_2025_10_02))
        .may("fail on the 2nd", outcome(THU_2025_10_02, ATTENDED_FAILED_TO_COMPLY))
        .may("miss the 9th", outcome(THU_2025_10_09, FAILED_TO_ATTEND))
        .may("find the 9th unacceptable", unacceptable(THU_2025_10_09, MON_2025_10_20))
        .may("accept the 9th", acceptable(THU_2025_10_09, MON_2025_10_20))
        .may("hold the 16th", held(THU_2025_10_16))
        .may("refuse an instruction", refusedInstruction(FRI_2025_10_10))
        .may("refuse one on the last day of the year", refusedInstruction(MON_2026_10_12))
        .may("warn before", warning(FRI_2025_10_10))
        .may("warn", warning(MON_2025_10_13))
        .may("warn again", warning(FRI_2025_10_24))
        .may("warn a year later", warning(TUE_2026_10_13))
        .may("refer", referral())
        .may("let the court continue the order", courtResult(OrderAfterBreach.CONTINUES))
        .may("complete", completed());
    search.finds(3_088);
  }

  @Test
  void through_every_change_of_the_orders() {
    Histories order = Histories.of(Route.COMMUNITY_ORDER, THU_2025_10_02.atTime(10, 0));
    Search search = new Search(small(2), order.accepted());
    Order community = order.order();
    search
        .may("consent", RecordConsent.builder().on(WED_2025_10_01).build())
        .may("withdraw consent", WithdrawConsent.builder().on(MON_2025_10_06).build())
        .may("vary it to demand nothing", amended(demandingNothing(community), OrderChange.VARIED))
        .may("vary it back", amended(community, OrderChange.VARIED))
        .may("revoke it", amended(community, OrderChange.REVOKED))
        .may("register a restraining order", registered(restraining(OrderRef.of("ORDER-2"))))
        .may("register it as the mandate", registered(restraining(Histories.ORDER)))
        .may("register a licence", registered(licence(OrderRef.of("ORDER-3"))))
        .mayNot("rest on the restraining order", rest(OrderRef.of("ORDER-2")))
        .may("rest on the licence", rest(OrderRef.of("ORDER-3")))
        .may("rest on the community order", rest(Histories.ORDER))
        .may("plan two", plan(THU_2025_10_02, THU_2025_10_09))
        .may("book the 16th", booked(THU_2025_10_16))
        .may("hold the 2nd", held(THU_2025_10_02))
        .may("hold the 9th", held(THU_2025_10_09))
        .may("recall", recalled(FRI_2025_10_10))
        .may("complete", completed());
    search.finds(1_216);
  }

  @Test
  void through_every_way_to_move_the_window() {
    Histories order = Histories.of(Route.COMMUNITY_ORDER, THU_2025_10_02.atTime(10, 0));
    Search search = new Search(small(3), order.accepted());
    RuleOverride manager = override(People.MANAGER);
    search
        .may("hold the 25th", recordedLate(THU_2025_09_25))
        .may("hold the 25th by override", recordedLate(THU_2025_09_25, manager))
        .may("hold the 2nd", recordedLate(THU_2025_10_02))
        .may("hold the 16th", recordedLate(THU_2025_10_16))
        .may("hold the 30th", recordedLate(THU_2025_10_30))
        .may("hold the 6th of November", recordedLate(THU_2025_11_06))
        .mayNot(
            "hold it by a practitioner's override",
            recordedLate(THU_2025_11_06, override(People.PRACTITIONER)))
        .may("hold it by override", recordedLate(THU_2025_11_06, manager))
        .may("correct the 2nd to a failure", corrected(THU_2025_10_02, ATTENDED_FAILED_TO_COMPLY))
        .may("correct the 2nd back", corrected(THU_2025_10_02, ATTENDED_COMPLIED))
        .may("extend", extended())
        .may("defer early", deferred(FRI_2025_09_26), episode -> episode.sessions().isEmpty())
        .may("resume soon", resumed(FRI_2025_10_03, People.MANAGER))
        .may("defer", deferred(MON_2025_10_06))
        .may("resume on the 14th", resumed(TUE_2025_10_14, People.MANAGER))
        .may("complete", completed());
    search.finds(1_278);
  }

  // What must hold

  /** One step of a path: the episode before, what was accepted, and the episode after. */
  private record Step(Node before, EpisodeCommand command, Decision decision) {
    Episode was() {
      return before.episode();
    }

    Episode is() {
      return decision.episode();
    }

    /** The sessions that count only since this step. */
    Stream<Session> newlyCounted() {
      Set<LocalDateTime> counted =
          was().countedSessions().stream().map(Session::start).collect(Collectors.toSet());
      return is().countedSessions().stream().filter(session -> !counted.contains(session.start()));
    }

    /** The appointment that was booked by itself; a plan may run ahead of its mandate. */
    Stream<Session> booked() {
      return command instanceof BookSession ? newlyBooked() : Stream.empty();
    }

    /** The appointments that are open only since this step. */
    Stream<Session> newlyBooked() {
      Set<LocalDateTime> open =
          was().openSessions().stream().map(Session::start).collect(Collectors.toSet());
      return is().openSessions().stream().filter(session -> !open.contains(session.start()));
    }
  }

  /**
   * What no path does.
   *
   * @param sentence what it would do
   * @param foundIn whatever shows that a step does it; nothing when it does not
   */
  private record Never(String sentence, Function<Step, Stream<?>> foundIn) {}

  private static final List<Never> NEVER =
      List.of(
          new Never(
              "counts a session outside its window without a recorded override",
              EpisodeExplorationTest::outsideTheWindow),
          new Never(
              "counts more sessions than the programme has",
              step ->
                  step.newlyCounted()
                      .filter(session -> step.is().sessionsCounted() > step.is().sessionsNeeded())),
          new Never(
              "completes with fewer than the defined sessions",
              step ->
                  completionIn(step)
                      .filter(now -> now.is().sessionsCounted() < now.is().sessionsNeeded())),
          new Never(
              "completes while a breach, a grave relapse or an absence is undecided",
              step ->
                  completionIn(step)
                      .filter(
                          now ->
                              now.is().hasOpenBreach()
                                  || !now.before().grave().isEmpty()
                                  || !now.is().undecidedAbsences().isEmpty())),
          new Never(
              "counts a session held while suspended, recalled or deferred",
              step ->
                  step.newlyCounted()
                      .filter(session -> step.before().standsStillAt(session.start()))),
          new Never(
              "books a session while suspended, recalled or deferred",
              step -> step.newlyBooked().filter(session -> step.was().pause().isPresent())),
          new Never(
              "delivers while a relapse of level 2 or 3 waits for its review",
              step ->
                  Stream.of(step)
                      .filter(now -> now.is().stage().isDeliverable())
                      .flatMap(now -> now.before().graveAfter(now.command()).stream())),
          new Never(
              "resumes without a reviewer's decision",
              step ->
                  Stream.of(step)
                      .filter(now -> now.was().stage().isStandstill())
                      .filter(now -> !now.is().stage().isStandstill())
                      .filter(now -> !now.is().stage().isClosed())
                      .filter(now -> !isDecidedByAReviewer(now.command()))),
          new Never(
              "issues a second warning within twelve months",
              step ->
                  Stream.of(step)
                      .filter(now -> now.command() instanceof IssueWarning)
                      .filter(now -> hasTwoWarningsInTwelveMonths(now.is()))),
          new Never(
              "mandates attendance by an order that cannot",
              step ->
                  Stream.concat(step.newlyCounted(), step.booked())
                      .filter(session -> !mayBeHeld(session, step.is()))));

  private static Stream<Step> completionIn(Step step) {
    return Stream.of(step)
        .filter(now -> now.was().stage() != Stage.COMPLETED)
        .filter(now -> now.is().stage() == Stage.COMPLETED);
  }

  private static Stream<?> outsideTheWindow(Step step) {
    Node after = step.before().after("", step.command(), step.decision());
    return after.outside().stream().filter(start -> !after.overridden().contains(start));
  }

  private static boolean isDecidedByAReviewer(EpisodeCommand command) {
    return command instanceof ResumeDelivery resume
        && resume.decision().isPresent()
        && resume
            .decidedBy()
            .filter(List.of(People.MANAGER, People.CLINICAL_LEAD)::contains)
            .isPresent();
  }

  private static List<LocalDate> warningsOf(Episode episode) {
    return episode.enforcement().stream()
        .filter(action -> action.action() == EnforcementAction.ISSUE_WARNING)
        .map(action -> action.on())
        .sorted()
        .toList();
  }

  private static boolean hasTwoWarningsInTwelveMonths(Episode episode) {
    List<LocalDate> warnings = warningsOf(episode);
    return IntStream.range(1, warnings.size())
        .anyMatch(index -> warnings.get(index).isBefore(warnings.get(index - 1).plusMonths(12)));
  }

  private static boolean mayBeHeld(Session session, Episode episode) {
    boolean mandated =
        episode
            .mandate()
            .filter(order -> order.kind() != OrderKind.RESTRAINING_ORDER)
            .filter(Order::hasPositiveTerm)
            .filter(order -> order.isInForceOn(session.day()))
            .isPresent();
    boolean agreed = episode.consentOn().filter(day -> !day.isAfter(session.day())).isPresent();
    return mandated || agreed;
  }

  // The search

  /**
   * An episode with what its path alone can tell.
   *
   * @param episode the episode
   * @param ended the pauses that have ended, each with the day on which delivery went on
   * @param overridden the sessions that an override lets lie outside the window
   * @param grave the relapses that were ever graded 2 or 3 and about which nobody has decided since
   * @param path the names of the commands that led here
   */
  private record Node(
      Episode episode,
      List<EndedPause> ended,
      Set<LocalDateTime> overridden,
      Set<RelapseRef> grave,
      List<String> path) {

    Node after(String name, EpisodeCommand command, Decision decision) {
      List<EndedPause> pauses = Stream.concat(ended.stream(), endedBy(decision)).toList();
      List<String> more = Stream.concat(path.stream(), Stream.of(name)).toList();
      Node after = new Node(decision.episode(), pauses, Set.of(), graveAfter(command), more);
      Set<LocalDateTime> allowed = new HashSet<>(after.outside());
      if (!overridesTheWindow(decision)) {
        allowed.retainAll(overridden);
      }
      return new Node(decision.episode(), pauses, allowed, after.grave(), more);
    }

    private Stream<EndedPause> endedBy(Decision decision) {
      return decision.events().stream()
          .filter(PauseEnded.class::isInstance)
          .map(event -> new EndedPause(episode.pause().orElseThrow(), event.on()));
    }

    private static boolean overridesTheWindow(Decision decision) {
      return decision.events().stream()
          .anyMatch(
              event ->
                  event instanceof RuleOverridden lifted
                      && lifted.override().rule().value().equals("COBI-PRG-05"));
    }

    Set<RelapseRef> graveAfter(EpisodeCommand command) {
      Set<RelapseRef> now = new HashSet<>(grave);
      if (command instanceof ReportRelapse report
          && report.level().isAtLeast(RelapseLevel.RENEWED_STALKING)) {
        now.add(report.relapse());
      }
      if (command instanceof DecideRelapse decided) {
        now.remove(decided.relapse());
      }
      return now;
    }

    boolean standsStillAt(LocalDateTime start) {
      return episode.pause().filter(pause -> !start.isBefore(pause.from())).isPresent()
          || ended.stream().anyMatch(pause -> pause.contains(start));
    }

    /** The counted sessions after the last day of the window, reckoned anew from the path. */
    Set<LocalDateTime> outside() {
      if (episode.firstCounted().isEmpty()) {
        return Set.of();
      }
      LocalDate first = episode.firstCounted().get().day();
      LocalDate last =
          PeriodReading.BEGINNING_WITH
              .lastDay(first, Period.ofMonths(1))
              .plusDays(episode.extensionDays())
              .plusDays(ended.stream().mapToLong(pause -> pause.daysSince(first)).sum());
      return episode.countedSessions().stream()
          .filter(session -> session.day().isAfter(last))
          .map(Session::start)
          .collect(Collectors.toSet());
    }

    /** Everything that a command of a search may look at, and what the path adds. */
    Object state() {
      return Arrays.asList(
          episode.stage(),
          episode.stage().isStandstill() ? episode.stageSince() : "",
          episode.sessions().stream()
              .map(session -> Arrays.asList(session.start(), session.outcome(), session.counts()))
              .toList(),
          episode.consentOn(),
          episode.acceptedOn(),
          episode.practitioner().isPresent(),
          episode.mandateReference(),
          Set.copyOf(episode.orders()),
          episode.pause().map(Pause::from),
          episode.pausedDays(),
          episode.extensionDays(),
          episode.window(),
          warningsOf(episode),
          Set.copyOf(episode.failures()),
          episode.breach(),
          episode.relapses().stream()
              .map(relapse -> Arrays.asList(relapse.reference(), relapse.level(), relapse.isOpen()))
              .collect(Collectors.toSet()),
          episode.recall(),
          ended,
          overridden,
          grave);
    }
  }

  private record EndedPause(Pause pause, LocalDate resumedOn) {
    boolean contains(LocalDateTime start) {
      return !start.isBefore(pause.from()) && start.toLocalDate().isBefore(resumedOn);
    }

    /** How many of its days lie on or after a day. */
    long daysSince(LocalDate first) {
      LocalDate began = pause.from().toLocalDate();
      LocalDate from = began.isBefore(first) ? first : began;
      return Math.max(0, ChronoUnit.DAYS.between(from, resumedOn));
    }
  }

  /**
   * A command that a search may ask.
   *
   * @param command the command
   * @param plausible where anybody would ask it
   */
  private record Asking(EpisodeCommand command, Predicate<Episode> plausible) {}

  private static final class Search {
    /** An episode that has stood still and gone on twice is not followed any further. */
    private static final int MOST_PAUSES = 2;

    private final ProgrammeWorkflow workflow;
    private final Node start;
    private final Map<String, Asking> alphabet = new LinkedHashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> neverAccepted = new HashSet<>();

    Search(ProgrammeDefinition programme, List<EpisodeCommand> given) {
      Scenario scenario = Scenario.of(programme).given(given);
      workflow = scenario.workflow();
      start = new Node(scenario.episode(), List.of(), Set.of(), Set.of(), List.of());
    }

    /** A command that is accepted somewhere. */
    Search may(String name, EpisodeCommand command) {
      return may(name, command, episode -> true);
    }

    /** A command that is accepted somewhere, and asked only where it is plausible. */
    Search may(String name, EpisodeCommand command, Predicate<Episode> plausible) {
      assertThat(alphabet.put(name, new Asking(command, plausible))).as(name).isNull();
      return this;
    }

    /** A command that is accepted nowhere. */
    Search mayNot(String name, EpisodeCommand command) {
      neverAccepted.add(name);
      return may(name, command);
    }

    /** Visits every state; fails at the first violation, and as soon as there are more states. */
    void finds(int states) {
      Set<Object> known = new HashSet<>(Set.of(start.state()));
      Deque<Node> toVisit = new ArrayDeque<>(List.of(start));
      while (!toVisit.isEmpty()) {
        Node node = toVisit.remove();
        hearsEveryConcern(node);
        if (node.ended().size() < MOST_PAUSES) {
          stepsFrom(node).filter(after -> known.add(after.state())).forEach(toVisit::add);
        }
        assertThat(known.size()).as("states").isLessThanOrEqualTo(states);
      }
      assertThat(known.size()).as("states").isEqualTo(states);
      Set<String> expected = new HashSet<>(alphabet.keySet());
      expected.removeAll(neverAccepted);
      assertThat(accepted).as("commands accepted").isEqualTo(expected);
    }

    private Stream<Node> stepsFrom(Node node) {
      return alphabet.entrySet().stream()
          .filter(entry -> entry.getValue().plausible().test(node.episode()))
          .flatMap(entry -> step(node, entry.getKey(), entry.getValue().command()));
    }

    private Stream<Node> step(Node node, String name, EpisodeCommand command) {
      Decision decision = workflow.decide(node.episode(), command);
      if (decision instanceof Decision.Refused) {
        return Stream.empty();
      }
      accepted.add(name);
      Step step = new Step(node, command, decision);
      for (Never never : NEVER) {
        assertThat(never.foundIn().apply(step))
            .as("%s: after %s, \"%s\"", never.sentence(), node.path(), name)
            .isEmpty();
      }
      return Stream.of(node.after(name, command, decision));
    }

    /** A report of any level is accepted in every stage after the referral. */
    private void hearsEveryConcern(Node node) {
      if (node.episode().stage() == Stage.NOT_YET_REFERRED) {
        return;
      }
      for (RelapseLevel level : RelapseLevel.values()) {
        Decision decision = workflow.decide(node.episode(), report(OTHER, level, FRI_2025_10_31));
        assertThat(decision)
            .as("a report of level %s after %s", level.number(), node.path())
            .isInstanceOf(Decision.Accepted.class);
      }
    }
  }

  // The small programme and the commands

  private static ProgrammeDefinition small(int sessions) {
    List<SkillModule> modules = Collections.nCopies(sessions, SkillModules.MINDFULNESS);
    return ProgrammeDefinition.builder()
        .reference(DefinitionRef.of("SMALL-" + sessions, 1))
        .title("A small programme")
        .family("TEST")
        .provider("Nobody")
        .addSources(Source.practice("made for a search"))
        .population(Population.KNOWN_PERPETRATOR)
        .routes(Route.all())
        .sessions(sessions)
        .addWindows(
            new WindowRule.CalendarMonths(1, PeriodReading.BEGINNING_WITH, Anchor.FIRST_SESSION))
        .curriculum(new Curriculum(modules))
        .addDeliverers(Qualification.values())
        .places(new Places("all", 1))
        .build();
  }

  private static RecordConsideration considered(boolean referred) {
    return RecordConsideration.builder()
        .on(THU_2025_09_25)
        .referred(referred)
        .reason(REASON)
        .decidedBy(People.MANAGER)
        .build();
  }

  private static AllocatePractitioner allocation() {
    return AllocatePractitioner.builder()
        .on(THU_2025_09_25)
        .practitioner(People.DELIVERER)
        .overseer(People.CLINICAL_LEAD)
        .build();
  }

  private static AcceptReferral acceptance(int placesTaken) {
    return AcceptReferral.builder().on(THU_2025_09_25).placesTaken(placesTaken).build();
  }

  private static DeclineReferral declined() {
    return DeclineReferral.builder()
        .on(THU_2025_09_25)
        .reason(REASON)
        .decidedBy(People.MANAGER)
        .build();
  }

  private static PlanSessions plan(LocalDate... days) {
    return PlanSessions.builder()
        .on(WED_2025_10_01)
        .addAllSlots(Arrays.stream(days).map(day -> SessionSlot.at(day.atTime(10, 0))).toList())
        .build();
  }

  private static BookSession booked(LocalDate day) {
    return BookSession.builder().on(FRI_2025_10_03).slot(SessionSlot.at(day.atTime(10, 0))).build();
  }

  private static RecordOutcome held(LocalDate day) {
    return outcome(day, ATTENDED_COMPLIED);
  }

  private static RecordOutcome outcome(LocalDate day, SessionOutcome outcome) {
    return Histories.outcome(day.atTime(10, 0), outcome);
  }

  private static RecordOutcome heldAndRecordedLate(LocalDate day) {
    return RecordOutcome.builder().from(held(day)).on(FRI_2025_10_31).build();
  }

  private static RecordOutcome recordedLate(LocalDate day, RuleOverride... overrides) {
    return RecordOutcome.builder()
        .from(held(day))
        .on(THU_2025_11_06)
        .addOverrides(overrides)
        .build();
  }

  private static RuleOverride override(Actor by) {
    return RuleOverride.of(RuleId.of("COBI-PRG-05"), by, REASON);
  }

  private static CorrectOutcome corrected(LocalDate day, SessionOutcome outcome) {
    return CorrectOutcome.builder()
        .on(FRI_2025_10_31)
        .session(day.atTime(10, 0))
        .outcome(outcome)
        .reason(REASON)
        .decidedBy(People.MANAGER)
        .build();
  }

  private static DecideAbsence unacceptable(LocalDate day, LocalDate on) {
    return DecideAbsence.builder()
        .on(on)
        .session(day.atTime(10, 0))
        .acceptable(false)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static DecideAbsence acceptable(LocalDate day, LocalDate on) {
    return DecideAbsence.builder()
        .on(on)
        .session(day.atTime(10, 0))
        .acceptable(true)
        .absenceReason(AbsenceReason.MEDICAL)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static RecordRefusedInstruction refusedInstruction(LocalDate on) {
    return RecordRefusedInstruction.builder().on(on).decidedBy(People.OFFICER).build();
  }

  private static IssueWarning warning(LocalDate on) {
    return IssueWarning.builder()
        .on(on)
        .describesFailure(true)
        .saysUnacceptable(true)
        .statesLiability(true)
        .decidedBy(People.OFFICER)
        .build();
  }

  private static ReferToEnforcementOfficer referral() {
    return ReferToEnforcementOfficer.builder().on(FRI_2025_10_24).decidedBy(People.OFFICER).build();
  }

  private static RecordCourtResult courtResult(OrderAfterBreach order) {
    return RecordCourtResult.builder().on(FRI_2025_10_31).proved(true).order(order).build();
  }

  private static ReportRelapse report(RelapseRef relapse, RelapseLevel level, LocalDate on) {
    return ReportRelapse.builder()
        .relapse(relapse)
        .level(level)
        .source(ReportSource.POLICE)
        .at(LondonTime.instantOf(on.atTime(12, 0)))
        .gradedBy(People.PRACTITIONER)
        .build();
  }

  private static DecideRelapse decided(RelapseRef relapse, Actor by, LocalDate on) {
    return DecideRelapse.builder().on(on).relapse(relapse).confirmed(true).decidedBy(by).build();
  }

  private static RecordRecall recalled(LocalDate on) {
    return RecordRecall.builder().on(on).kind(RecallKind.STANDARD).build();
  }

  private static RecordReturnToCustody returned() {
    return RecordReturnToCustody.builder().on(MON_2025_10_13).build();
  }

  private static RecordRelease released() {
    return RecordRelease.builder().on(MON_2025_10_20).build();
  }

  private static DeferDelivery deferred(LocalDate on) {
    return DeferDelivery.builder().on(on).reason(REASON).decidedBy(People.MANAGER).build();
  }

  private static ResumeDelivery resumed(LocalDate on, Actor by) {
    return ResumeDelivery.builder()
        .on(on)
        .decidedBy(by)
        .decision(DecisionRef.of("DECISION-1"))
        .build();
  }

  private static ResumeDelivery resumedWithoutDecision() {
    return ResumeDelivery.builder().on(WED_2025_10_22).decidedBy(People.MANAGER).build();
  }

  private static ExtendWindow extended() {
    return ExtendWindow.builder()
        .on(MON_2025_10_20)
        .days(28)
        .reason(REASON)
        .decidedBy(People.MANAGER)
        .build();
  }

  private static CompleteProgramme completed() {
    return CompleteProgramme.builder().on(FRI_2025_10_31).decidedBy(People.MANAGER).build();
  }

  private static CloseEpisode closed(CloseAs as) {
    return CloseEpisode.builder()
        .on(FRI_2025_10_31)
        .as(as)
        .reason(REASON)
        .decidedBy(People.MANAGER)
        .build();
  }

  private static AmendOrder amended(Order order, OrderChange change) {
    return AmendOrder.builder().on(MON_2025_10_06).order(order).change(change).build();
  }

  private static Order demandingNothing(Order order) {
    return Order.builder().from(order).terms(List.of(OrderTerm.NO_CONTACT)).build();
  }

  private static RegisterOrder registered(Order order) {
    return RegisterOrder.builder().on(WED_2025_10_01).order(order).build();
  }

  private static Order restraining(OrderRef reference) {
    return Order.builder()
        .reference(reference)
        .kind(OrderKind.RESTRAINING_ORDER)
        .madeOn(THU_2025_09_25)
        .convictedOn(THU_2025_09_25)
        .addTerms(OrderTerm.NO_CONTACT)
        .build();
  }

  private static Order licence(OrderRef reference) {
    return Order.builder()
        .reference(reference)
        .kind(OrderKind.LICENCE)
        .madeOn(THU_2025_09_25)
        .addTerms(OrderTerm.ATTEND_PROGRAMME)
        .build();
  }

  private static ReplaceMandate rest(OrderRef mandate) {
    return ReplaceMandate.builder().on(MON_2025_10_06).mandate(mandate).build();
  }
}
