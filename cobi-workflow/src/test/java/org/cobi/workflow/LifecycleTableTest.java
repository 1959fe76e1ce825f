package org.cobi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.workflow.EpisodeLifecycle.EPISODE;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.Rule;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.engine.Guard;
import org.cobi.workflow.engine.Move;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.Answered;
import org.cobi.workflow.rules.AttendanceRules;
import org.cobi.workflow.rules.DutyRule;
import org.junit.jupiter.api.Test;

/** The two tables are complete: what is written is used, and what can be asked is answered. */
class LifecycleTableTest {

  // Commands

  @Test
  void every_command_is_answered_in_some_stage() {
    Set<Class<?>> answered = EPISODE.moves().stream().map(Move::on).collect(Collectors.toSet());
    assertThat(answered).hasSizeGreaterThan(30).isEqualTo(everyCommand());
  }

  @Test
  void every_command_has_one_answer() {
    List<Class<?>> answers = EpisodeAnswers.ALL.stream().<Class<?>>map(Answer::command).toList();
    assertThat(answers).doesNotHaveDuplicates().hasSameElementsAs(everyCommand());
  }

  @Test
  void a_report_of_a_relapse_is_answered_in_every_stage_after_the_referral() {
    for (Stage stage : Stage.values()) {
      assertThat(EPISODE.answers(stage, ReportRelapse.class))
          .as(stage.title())
          .isEqualTo(stage != Stage.NOT_YET_REFERRED);
    }
  }

  @Test
  void possible_now_is_what_the_table_answers() {
    Episode untouched =
        ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018).open(EpisodeId.of("episode-1"));
    assertThat(ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018).possibleNow(untouched))
        .extracting(Class::getSimpleName)
        .containsExactly(
            "RecordConsideration",
            "ReceiveReferral",
            "AllocatePractitioner",
            "RecordCircumstances",
            "RecordConsent",
            "WithdrawConsent",
            "ReplaceMandate",
            "RegisterOrder",
            "AmendOrder",
            "ReportNewDetails",
            "CloseEpisode",
            "DischargeDuty");
  }

  /** The commands themselves: every sealed interface that only its generated class implements. */
  private static Set<Class<?>> everyCommand() {
    return leaves(EpisodeCommand.class).collect(Collectors.toSet());
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    List<Class<?>> kinds =
        Arrays.stream(type.getPermittedSubclasses()).filter(Class::isInterface).toList();
    return kinds.isEmpty() ? Stream.of(type) : kinds.stream().flatMap(LifecycleTableTest::leaves);
  }

  // Rules and duties

  @Test
  void every_rule_and_duty_that_is_written_down_is_asked_or_raised_somewhere() throws Exception {
    Map<Requirement, String> written = writtenDown();
    assertThat(written).hasSizeGreaterThan(40);
    Set<Requirement> used =
        Stream.concat(
                EpisodeAnswers.ALL.stream().flatMap(Answer::requirements),
                EveryCommand.RULES.stream())
            .collect(Collectors.toSet());
    assertThat(written.entrySet().stream().filter(rule -> !used.contains(rule.getKey()))).isEmpty();
  }

  @Test
  void the_catalogue_lists_every_one_of_them_by_id() throws Exception {
    List<Requirement> catalogue = ProgrammeWorkflow.catalogue();
    assertThat(catalogue)
        .containsAll(writtenDown().keySet())
        .isSortedAccordingTo(Comparator.comparing(Requirement::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_one_of_them_is_a_plain_sentence_with_a_source() {
    assertThat(ProgrammeWorkflow.catalogue())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            requirement -> {
              assertThat(requirement.statement()).matches("[A-Z].*\\.").doesNotContain("COBI");
              assertThat(requirement.source().citation()).isNotBlank();
              assertThat(requirement.consequence()).isNotBlank();
            });
  }

  @Test
  void duties_of_one_name_follow_from_one_rule() {
    Map<String, Set<String>> rulesByName =
        EpisodeAnswers.ALL.stream()
            .flatMap(answer -> answer.duties().stream())
            .collect(
                Collectors.groupingBy(
                    DutyRule::name,
                    Collectors.mapping(duty -> duty.id().value(), Collectors.toSet())));
    assertThat(rulesByName).hasSizeGreaterThan(20);
    assertThat(rulesByName.values()).allMatch(rules -> rules.size() == 1);
  }

  /** Every public constant of the rules package, found in its class files, with its name. */
  private static Map<Requirement, String> writtenDown()
      throws IOException, URISyntaxException, IllegalAccessException {
    Map<Requirement, String> constants = new HashMap<>();
    for (Class<?> family : classesBeside(AttendanceRules.class)) {
      for (Field field : family.getFields()) {
        boolean isRule = field.getType() == Rule.class || field.getType() == DutyRule.class;
        if (isRule && Modifier.isStatic(field.getModifiers())) {
          constants.put(
              (Requirement) Objects.requireNonNull(field.get(null)),
              family.getSimpleName() + "." + field.getName());
        }
      }
    }
    return constants;
  }

  private static List<Class<?>> classesBeside(Class<?> one) throws IOException, URISyntaxException {
    Path here =
        Path.of(Objects.requireNonNull(one.getResource(one.getSimpleName() + ".class")).toURI())
            .getParent();
    try (Stream<Path> files = Files.list(Objects.requireNonNull(here))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".class") && !name.contains("-"))
          .map(name -> one.getPackageName() + "." + name.replace(".class", ""))
          .<Class<?>>map(LifecycleTableTest::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  // Stages

  @Test
  void every_stage_can_be_reached_from_the_start() {
    Set<Stage> reached = EnumSet.of(EPISODE.start());
    Deque<Stage> toVisit = new ArrayDeque<>(reached);
    while (!toVisit.isEmpty()) {
      Stage stage = toVisit.remove();
      EPISODE.moves().stream()
          .filter(move -> move.from().contains(stage))
          .flatMap(move -> move.to().stream())
          .filter(reached::add)
          .forEach(toVisit::add);
    }
    assertThat(reached).containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void every_stage_can_be_left_or_is_closed_and_no_closed_stage_is_left() {
    for (Stage stage : Stage.values()) {
      boolean canBeLeft =
          EPISODE.moves().stream()
              .filter(move -> move.from().contains(stage))
              .flatMap(move -> move.to().stream())
              .anyMatch(to -> to != stage);
      assertThat(canBeLeft).as(stage.title()).isNotEqualTo(stage.isClosed());
    }
  }

  @Test
  void delivery_goes_on_after_a_standstill_by_a_decision_and_by_nothing_else() {
    List<Move<Stage, EpisodeCommand, Answered<?>>> onwards =
        EPISODE.moves().stream()
            .filter(move -> move.from().stream().anyMatch(Stage::isStandstill))
            .filter(
                move -> move.to().filter(to -> !to.isStandstill() && !to.isClosed()).isPresent())
            .toList();
    assertThat(onwards)
        .isNotEmpty()
        .extracting(move -> move.on().getSimpleName())
        .containsOnly("ResumeDelivery");
  }

  // Lines

  /** A line with a condition is followed by others; the last has none, so that some line fits. */
  @Test
  void a_command_that_a_stage_answers_is_always_led_somewhere() {
    int pairs = 0;
    for (Stage stage : Stage.values()) {
      for (Class<? extends EpisodeCommand> command : EPISODE.commandsIn(stage)) {
        List<Boolean> guarded =
            EPISODE.moves().stream()
                .filter(move -> move.on() == command && move.from().contains(stage))
                .map(move -> move.guard().isPresent())
                .toList();
        assertThat(guarded.get(guarded.size() - 1))
            .as("the last line of %s while %s", command.getSimpleName(), stage.title())
            .isFalse();
        pairs++;
      }
    }
    assertThat(pairs).isGreaterThan(200);
  }

  @Test
  void every_line_answers_in_some_stage() {
    for (int line = 0; line < EPISODE.moves().size(); line++) {
      Move<Stage, EpisodeCommand, Answered<?>> move = EPISODE.moves().get(line);
      List<Move<Stage, EpisodeCommand, Answered<?>>> before = EPISODE.moves().subList(0, line);
      assertThat(
              move.from().stream()
                  .filter(
                      stage ->
                          before.stream()
                              .noneMatch(
                                  earlier ->
                                      earlier.on() == move.on()
                                          && earlier.guard().isEmpty()
                                          && earlier.from().contains(stage))))
          .as("line %s: %s", line + 1, move.on().getSimpleName())
          .isNotEmpty();
    }
  }

  @Test
  void one_name_of_a_guard_has_one_meaning() throws IllegalAccessException {
    Map<String, Guard<?>> byName = new HashMap<>();
    for (Field field : Guards.class.getDeclaredFields()) {
      if (field.getType() == Guard.class) {
        Guard<?> guard = (Guard<?>) Objects.requireNonNull(field.get(null));
        assertThat(byName.put(guard.name(), guard)).as(guard.name()).isNull();
      }
    }
    assertThat(byName).hasSizeGreaterThan(10);
    Set<Guard<?>> taken =
        EPISODE.moves().stream().flatMap(move -> move.guard().stream()).collect(Collectors.toSet());
    assertThat(byName.values()).hasSameElementsAs(taken);
  }

  @Test
  void the_diagram_shows_where_each_command_may_lead() {
    assertThat(ProgrammeWorkflow.diagram())
        .startsWith("stateDiagram-v2\n    [*] --> NOT_YET_REFERRED\n")
        .contains(
            "    NOT_YET_REFERRED --> REFERRED : ReceiveReferral\n",
            "    ASSESSING --> WAITLISTED : AcceptReferral [no place is left]\n",
            "    ACCEPTED --> SCHEDULED : PlanSessions\n",
            "    ACCEPTED --> SCHEDULED : BookSession\n",
            "    ON_PROGRAMME --> SUSPENDED : ReportRelapse [level 2 or 3]\n",
            "    ON_PROGRAMME --> DISENGAGED : RecordOutcome [the miss limit is reached]\n",
            "    ON_PROGRAMME --> BREACH_REVIEW : ReferToEnforcementOfficer\n",
            "    ON_PROGRAMME --> DELIVERED_PENDING_REVIEW : RecordOutcome [every session counts]\n",
            "    ON_PROGRAMME --> RECALLED : RecordRecall\n",
            "    SUSPENDED --> ON_PROGRAMME : ResumeDelivery [a session was held]\n",
            "    DELIVERED_PENDING_REVIEW --> COMPLETED : CompleteProgramme\n",
            "    DISENGAGED --> WITHDRAWN : CloseEpisode [as withdrawn]\n")
        .doesNotContain("COMPLETED -->", "WITHDRAWN -->", "SUSPENDED --> COMPLETED");
  }

  @Test
  void the_table_for_readers_has_the_same_lines() {
    assertThat(ProgrammeWorkflow.lifecycleTable())
        .hasSameSizeAs(EPISODE.moves())
        .contains(
            new MoveDescription(
                Set.of(Stage.NOT_YET_REFERRED),
                "ReceiveReferral",
                Optional.empty(),
                Optional.of(Stage.REFERRED)),
            new MoveDescription(
                Set.of(Stage.REFERRED, Stage.ASSESSING),
                "AcceptReferral",
                Optional.of("no place is left"),
                Optional.of(Stage.WAITLISTED)));
  }
}
