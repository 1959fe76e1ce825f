package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cobi.model.audience.Audience;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.DayOutsideCalendarException;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.episode.EpisodeEvent.DutyLapsed;
import org.cobi.workflow.episode.EpisodeEvent.SessionMoved;
import org.cobi.workflow.episode.EpisodeId;
import org.junit.jupiter.api.Test;

/** The journal is the truth: what it adds up to, what it refuses at the door, and what it tells. */
class JournalTest {
  private static final int WALKS = 2_100;
  private static final EpisodeId EPISODE = EpisodeId.of("episode-1");

  private static final LocalDate TUE_2018_09_18 = LocalDate.of(2018, 9, 18);
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate TUE_2018_11_06 = LocalDate.of(2018, 11, 6);
  private static final LocalDate MON_2021_05_03 = LocalDate.of(2021, 5, 3);
  private static final LocalDate TUE_2028_12_26 = LocalDate.of(2028, 12, 26);
  private static final LocalDate WED_2028_12_27 = LocalDate.of(2028, 12, 27);

  private static final Histories COMMUNITY_ORDER =
      Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02.atTime(10, 0));

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(JournalTest.class);
  }

  // Replay, on random walks

  @Test
  void whatever_happened_the_same_journal_always_gives_the_same_episode() {
    Random random = new Random(20_260_801);
    Set<String> commandsAccepted = new HashSet<>();
    Set<String> eventsSeen = new HashSet<>();
    for (Walk walk : Walks.some(WALKS)) {
      assertThat(walk.journal().replay()).as(walk.name()).isEqualTo(walk.episode());
      int prefix = random.nextInt(walk.journal().entries().size() + 1);
      assertThat(
              prefixOf(walk.journal(), prefix).replay().after(eventsFrom(walk.journal(), prefix)))
          .as("%s, cut after %s", walk.name(), prefix)
          .isEqualTo(walk.episode());
      for (JournalEntry entry : walk.journal().entries()) {
        commandsAccepted.add(entry.submission().command().type().getSimpleName());
        entry.events().forEach(event -> eventsSeen.add(event.getClass().getSimpleName()));
      }
    }
    assertThat(commandsAccepted).isEqualTo(everyKindOf(EpisodeCommand.class));
    assertThat(eventsSeen).isEqualTo(everyKindOf(EpisodeEvent.class));
  }

  @Test
  void a_command_that_was_accepted_before_changes_nothing_wherever_the_episode_stands_now() {
    Random random = new Random(7);
    int repeated = 0;
    for (Walk walk : Walks.some(200)) {
      if (walk.journal().entries().isEmpty()) {
        continue;
      }
      JournalEntry entry =
          walk.journal().entries().get(random.nextInt(walk.journal().entries().size()));
      Handled again = walk.workflow().handle(walk.journal(), entry.submission());
      assertThat(again.repeated()).isTrue();
      assertThat(again.journal()).isEqualTo(walk.journal());
      assertThat(again.decision().events()).isEqualTo(entry.events());
      repeated++;
    }
    assertThat(repeated).isGreaterThan(150);
  }

  @Test
  void what_is_possible_now_is_refused_for_other_reasons_only_and_what_is_not_by_the_table() {
    int possible = 0;
    int impossible = 0;
    for (Walk walk : Walks.some(100)) {
      for (EpisodeCommand command : walk.refused()) {
        boolean mayBeAsked = walk.workflow().possibleNow(walk.episode()).contains(command.type());
        Decision decision = walk.workflow().decide(walk.episode(), command);
        assertThat(decision.reasons().stream().map(found -> found.rule().value()))
            .as("%s while %s", command.type().getSimpleName(), walk.episode().stage().title())
            .satisfies(rules -> assertThat(rules.contains("COBI-WFL-01")).isNotEqualTo(mayBeAsked));
        possible += mayBeAsked ? 1 : 0;
        impossible += mayBeAsked ? 0 : 1;
      }
    }
    assertThat(possible).isGreaterThan(100);
    assertThat(impossible).isGreaterThan(100);
  }

  @Test
  void an_explanation_lists_every_rule_asked_and_says_why_a_command_is_refused() {
    int refusals = 0;
    for (Walk walk : Walks.some(100)) {
      for (EpisodeCommand command : walk.refused()) {
        List<Explanation> explanations =
            walk.workflow().explain(walk.episode(), command, Audience.PRACTITIONER);
        Decision decision = walk.workflow().decide(walk.episode(), command);
        assertThat(explanations)
            .extracting(explanation -> explanation.rule().id().value())
            .contains("COBI-WFL-01", "COBI-DAT-05");
        assertThat(explanations)
            .allSatisfy(
                explanation ->
                    assertThat(explanation.held()).isEqualTo(explanation.violations().isEmpty()))
            .extracting(explanation -> explanation.rule().source().citation())
            .noneMatch(String::isBlank);
        if (decision instanceof Decision.Refused && command.overrides().isEmpty()) {
          assertThat(explanations.stream().flatMap(found -> found.violations().stream()))
              .containsExactlyElementsOf(decision.violations());
          refusals++;
        }
      }
    }
    assertThat(refusals).isGreaterThan(200);
  }

  @Test
  void nothing_that_happened_prints_a_person() {
    Pattern people =
        Pattern.compile("(?<![A-Za-z0-9-])(X123456|M-1|C-1|P-11|R-1|O-1|N-1|T-1)(?![0-9])");
    assertThat(people.matcher("Actor[role=COURT, reference=T-1]").find()).isTrue();
    assertThat(people.matcher("ParticipantRef[value=X123456]").find()).isTrue();
    int printed = 0;
    for (Walk walk : Walks.some(200)) {
      for (JournalEntry entry : walk.journal().entries()) {
        assertThat(entry.toString()).doesNotContainPattern(people);
        printed += entry.events().size();
      }
      assertThat(walk.episode().toString()).doesNotContainPattern(people);
      for (EpisodeCommand refused : walk.refused()) {
        assertThat(walk.workflow().decide(walk.episode(), refused).toString())
            .doesNotContainPattern(people);
      }
    }
    assertThat(printed).isGreaterThan(4_000);
  }

  private static Journal prefixOf(Journal journal, int entries) {
    return new Journal(
        journal.episode(), journal.programme(), journal.entries().subList(0, entries));
  }

  private static List<EpisodeEvent> eventsFrom(Journal journal, int entries) {
    return journal.entries().stream()
        .skip(entries)
        .flatMap(entry -> entry.events().stream())
        .toList();
  }

  /** The names of all kinds of a sealed family, its generated classes left out. */
  private static Set<String> everyKindOf(Class<?> family) {
    Set<String> kinds =
        leaves(family).map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
    assertThat(kinds).hasSizeGreaterThan(30);
    return kinds;
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    List<Class<?>> kinds =
        type.isSealed()
            ? Arrays.stream(type.getPermittedSubclasses())
                .filter(kind -> kind.isInterface() || kind.isRecord())
                .toList()
            : List.of();
    return kinds.isEmpty() ? Stream.of(type) : kinds.stream().flatMap(JournalTest::leaves);
  }

  // The door

  @Test
  void the_same_command_id_twice_changes_nothing_and_says_so() {
    Handled first = kss().handle(empty(), submission("c-1", COMMUNITY_ORDER.referral()));
    assertThat(first.repeated()).isFalse();
    assertThat(first.journal().entries()).hasSize(1);
    Handled second = kss().handle(first.journal(), submission("c-1", COMMUNITY_ORDER.referral()));
    assertThat(second.repeated()).isTrue();
    assertThat(second.journal()).isEqualTo(first.journal());
    assertThat(second.decision().events()).isEqualTo(first.decision().events());
    assertThat(second.decision().duties()).isEqualTo(first.decision().duties());
  }

  @Test
  void a_refused_command_is_not_in_the_journal_and_may_be_sent_again() {
    Journal referred =
        kss().handle(empty(), submission("c-1", COMMUNITY_ORDER.referral())).journal();
    CompleteProgramme tooEarly =
        CompleteProgramme.builder().on(TUE_2018_09_18).decidedBy(People.MANAGER).build();
    Handled refused = kss().handle(referred, submission("c-2", tooEarly));
    assertThat(refused.decision()).isInstanceOf(Decision.Refused.class);
    assertThat(refused.journal()).isEqualTo(referred);
    assertThat(kss().handle(refused.journal(), submission("c-2", tooEarly)).repeated()).isFalse();
  }

  @Test
  void the_same_id_for_another_command_is_an_error() {
    Journal referred =
        kss().handle(empty(), submission("c-1", COMMUNITY_ORDER.referral())).journal();
    refusesAtTheDoor(
        () ->
            kss()
                .handle(
                    referred,
                    submission("c-1", RecordConsent.builder().on(TUE_2018_09_18).build())),
        "the command id was used before for another command; give each command a name of its own");
  }

  @Test
  void a_command_for_another_episode_is_an_error() {
    Submission elsewhere =
        Submission.builder()
            .from(submission("c-1", COMMUNITY_ORDER.referral()))
            .episode(EpisodeId.of("episode-2"))
            .build();
    refusesAtTheDoor(
        () -> kss().handle(empty(), elsewhere),
        "the command is of another episode than the journal");
  }

  @Test
  void an_episode_pinned_to_another_definition_is_an_error() {
    String pinned =
        "the episode is pinned to KSS-2018 version 1 and cannot be decided under IA-2022 version 1";
    ProgrammeWorkflow other = ProgrammeWorkflow.of(PublishedProgrammes.IA_2022);
    Submission referral = submission("c-1", COMMUNITY_ORDER.referral());
    refusesAtTheDoor(() -> other.handle(empty(), referral), pinned);
    refusesAtTheDoor(() -> other.decide(kss().open(EPISODE), referral.command()), pinned);
    refusesAtTheDoor(
        () -> other.explain(kss().open(EPISODE), referral.command(), Audience.PRACTITIONER),
        pinned);
  }

  @Test
  void a_command_dated_two_minutes_ahead_is_accepted_and_a_nanosecond_more_is_an_error() {
    RegisterOrder tuesday =
        RegisterOrder.builder().on(TUE_2018_09_18).order(COMMUNITY_ORDER.order()).build();
    Instant twoMinutesToMidnight = LondonTime.startOf(TUE_2018_09_18).minusSeconds(120);
    assertThat(kss().handle(empty(), recorded(tuesday, twoMinutesToMidnight)).decision())
        .isInstanceOf(Decision.Accepted.class);
    refusesAtTheDoor(
        () -> kss().handle(empty(), recorded(tuesday, twoMinutesToMidnight.minusNanos(1))),
        "a command must not be dated after the moment at which it is recorded, but it is");
  }

  @Test
  void a_report_of_a_relapse_is_measured_by_its_moment() {
    Journal delivered = journalOf(kss(), COMMUNITY_ORDER.delivered(3));
    Instant reported = LondonTime.instantOf(TUE_2018_11_06.atTime(11, 0));
    ReportRelapse report = report(reported);
    assertThat(kss().handle(delivered, recorded(report, reported.minusSeconds(120))).decision())
        .isInstanceOf(Decision.Accepted.class);
    refusesAtTheDoor(
        () -> kss().handle(delivered, recorded(report, reported.minusSeconds(120).minusNanos(1))),
        "a command must not be dated after the moment at which it is recorded, but it is");
  }

  @Test
  void a_day_outside_the_calendar_is_an_error_and_its_last_day_is_not() {
    Episode nothing = kss().open(EPISODE);
    assertThat(
            kss()
                .decide(nothing, RegisterOrder.builder().on(TUE_2028_12_26).order(order()).build()))
        .isInstanceOf(Decision.Accepted.class);
    RegisterOrder after = RegisterOrder.builder().on(WED_2028_12_27).order(order()).build();
    String outside =
        "Wed 27 Dec 2028 is outside the calendar england-and-wales, which covers Mon 1 Jan 2018 to"
            + " Tue 26 Dec 2028; add the missing years' bank holidays before asking";
    assertThatThrownBy(() -> kss().decide(nothing, after))
        .isInstanceOf(DayOutsideCalendarException.class)
        .hasMessage(outside);
    refusesAtTheDoor(() -> kss().handle(empty(), submission("c-1", after)), outside);
    refusesAtTheDoor(() -> kss().explain(nothing, after, Audience.PRACTITIONER), outside);
  }

  private static void refusesAtTheDoor(ThrowingCallable asked, String message) {
    assertThatThrownBy(asked)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message)
        .hasNoCause();
    assertThat(message).doesNotContain("X123456", "M-1", "episode-1", "c-1");
  }

  // A journal that does not fit together

  @Test
  void a_journal_is_numbered_from_one_without_a_gap() {
    JournalEntry second =
        new JournalEntry(2, submission("c-1", COMMUNITY_ORDER.referral()), List.of());
    assertThatThrownBy(() -> new Journal(EPISODE, kss().programme().reference(), List.of(second)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("journal entry 1 must have the sequence 1 but has 2");
    assertThatThrownBy(
            () -> new JournalEntry(0, submission("c-1", COMMUNITY_ORDER.referral()), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a journal entry's place must be at least 1 but was 0");
  }

  @Test
  void a_journal_holds_entries_of_its_own_episode_only() {
    JournalEntry entry =
        new JournalEntry(1, submission("c-1", COMMUNITY_ORDER.referral()), List.of());
    assertThatThrownBy(
            () ->
                new Journal(
                    EpisodeId.of("episode-2"), kss().programme().reference(), List.of(entry)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("journal entry 1 is of another episode");
  }

  @Test
  void an_event_that_does_not_fit_what_came_before_fails_on_replay() {
    Session session =
        Session.builder()
            .slot(SessionSlot.at(TUE_2018_11_06.atTime(10, 0)))
            .outcomeDueOn(TUE_2018_11_06.plusDays(1))
            .build();
    fails(
        new SessionMoved(
            TUE_2018_10_02, TUE_2018_10_02.atTime(10, 0), session, MoveRequest.SERVICE),
        "the journal moves an appointment that it never booked; it is incomplete or out of order");
    fails(
        new DutyDischarged(TUE_2018_10_02, DutyId.of("COBI-ATT-02/7")),
        "the journal ends a duty that is not owed; it is incomplete or out of order");
    fails(
        new DutyLapsed(TUE_2018_10_02, DutyId.of("COBI-ATT-02/7")),
        "the journal ends a duty that is not owed; it is incomplete or out of order");
  }

  private static void fails(EpisodeEvent event, String message) {
    Journal journal = empty().with(submission("c-1", COMMUNITY_ORDER.referral()), List.of(event));
    assertThatThrownBy(journal::replay)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void a_journal_whose_middle_is_missing_fails_on_replay() {
    Journal whole =
        journalOf(
            kss(),
            Stream.concat(
                    COMMUNITY_ORDER.planned().stream(),
                    Stream.of(
                        MoveSession.builder()
                            .on(TUE_2018_10_02)
                            .session(TUE_2018_11_06.atTime(10, 0))
                            .to(SessionSlot.at(TUE_2018_11_06.plusDays(1).atTime(10, 0)))
                            .requestedBy(MoveRequest.PARTICIPANT)
                            .build()))
                .toList());
    JournalEntry last = whole.entries().get(whole.entries().size() - 1);
    Journal withoutThePlan =
        prefixOf(whole, whole.entries().size() - 2).with(last.submission(), last.events());
    assertThatThrownBy(withoutThePlan::replay).isInstanceOf(IllegalStateException.class);
  }

  // Deadlines, at the very edge

  @Test
  void a_host_that_follows_the_next_deadline_meets_every_duty_at_its_first_overdue_moment() {
    Episode episode =
        Scenario.of(PublishedProgrammes.KSS_2018)
            .given(COMMUNITY_ORDER.delivered(5))
            .given(Histories.outcome(TUE_2018_11_06.atTime(10, 0), SessionOutcome.FAILED_TO_ATTEND))
            .given(report(LondonTime.instantOf(TUE_2018_11_06.atTime(11, 0))))
            .episode();
    List<Instant> met =
        Stream.iterate(
                episode.nextDeadline(Instant.EPOCH),
                Optional::isPresent,
                moment -> episode.nextDeadline(moment.orElseThrow()))
            .map(Optional::orElseThrow)
            .toList();
    assertThat(met)
        .hasSizeGreaterThan(4)
        .containsExactlyElementsOf(
            episode.duties().stream()
                .map(duty -> duty.deadline().overdueFrom())
                .sorted()
                .distinct()
                .toList());
    int overdue = 0;
    for (Instant moment : met) {
      assertThat(episode.overdueAt(moment.minusNanos(1))).hasSize(overdue);
      assertThat(episode.overdueAt(moment)).hasSizeGreaterThan(overdue);
      overdue = episode.overdueAt(moment).size();
    }
    assertThat(episode.overdueAt(met.get(met.size() - 1)))
        .containsExactlyElementsOf(episode.duties());
  }

  @Test
  void a_duty_is_due_on_its_last_day_and_on_every_day_after_until_it_is_done() {
    Episode missed =
        Scenario.of(PublishedProgrammes.KSS_2018)
            .given(COMMUNITY_ORDER.delivered(5))
            .given(Histories.outcome(TUE_2018_11_06.atTime(10, 0), SessionOutcome.FAILED_TO_ATTEND))
            .episode();
    LocalDate wednesday = TUE_2018_11_06.plusDays(1);
    assertThat(missed.dueOn(wednesday.minusDays(1)))
        .extracting(Duty::name)
        .doesNotContain("TRY_TO_REACH");
    assertThat(missed.dueOn(wednesday)).extracting(Duty::name).contains("TRY_TO_REACH");
    assertThat(missed.dueOn(wednesday.plusDays(30)))
        .extracting(Duty::name)
        .contains("TRY_TO_REACH");
    assertThat(missed.dueOn(wednesday)).isSortedAccordingTo(Comparator.comparing(Duty::deadline));
    DutyId call =
        missed.openDuties().stream()
            .filter(duty -> duty.name().equals("TRY_TO_REACH"))
            .map(Duty::id)
            .findFirst()
            .orElseThrow();
    Episode called =
        kss()
            .decide(
                missed,
                DischargeDuty.builder().on(wednesday).duty(call).by(People.PRACTITIONER).build())
            .episode();
    assertThat(called.dueOn(wednesday)).extracting(Duty::name).doesNotContain("TRY_TO_REACH");
  }

  @Test
  void without_a_duty_there_is_no_next_deadline() {
    assertThat(kss().open(EPISODE).nextDeadline(Instant.EPOCH)).isEmpty();
  }

  // Journals by hand

  private static ProgrammeWorkflow kss() {
    return ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018);
  }

  private static Journal empty() {
    return Journal.start(EPISODE, kss().programme().reference());
  }

  private static Journal journalOf(
      ProgrammeWorkflow workflow, List<? extends EpisodeCommand> commands) {
    Journal journal = Journal.start(EPISODE, workflow.programme().reference());
    for (EpisodeCommand command : commands) {
      String name = "before-" + journal.entries().size();
      journal = workflow.handle(journal, submission(name, command)).journal();
    }
    assertThat(journal.entries()).hasSameSizeAs(commands);
    return journal;
  }

  private static Submission submission(String id, EpisodeCommand command) {
    return Submission.builder()
        .id(CommandId.of(id))
        .episode(EPISODE)
        .recordedAt(LondonTime.startOf(command.on().plusDays(1)))
        .recordedBy(People.PRACTITIONER)
        .command(command)
        .build();
  }

  private static Submission recorded(EpisodeCommand command, Instant at) {
    return Submission.builder().from(submission("c-1", command)).recordedAt(at).build();
  }

  private static Order order() {
    return Order.builder()
        .reference(Histories.ORDER)
        .kind(OrderKind.LICENCE)
        .madeOn(MON_2021_05_03)
        .addTerms(OrderTerm.ATTEND_PROGRAMME)
        .build();
  }

  private static ReportRelapse report(Instant at) {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RELAPSE-1"))
        .level(RelapseLevel.THREAT_OR_VIOLENCE)
        .source(ReportSource.POLICE)
        .at(at)
        .gradedBy(People.PRACTITIONER)
        .build();
  }
}
