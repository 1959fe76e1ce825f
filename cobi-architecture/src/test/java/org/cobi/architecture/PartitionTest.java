package org.cobi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.CaseFile;
import org.cobi.model.duty.Duty;
import org.cobi.model.restricted.VictimRef;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.Session;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.rules.Forecast;
import org.cobi.workflow.view.View;
import org.junit.jupiter.api.Test;

/**
 * COBI-VIC-01: nothing on the perpetrator's side can hold anything of a restricted file.
 *
 * <p>Two proofs: which packages may know the restricted ones at all, and a walk over everything
 * that a value of the perpetrator's side can hold, at any depth.
 */
class PartitionTest {
  private static final String[] RESTRICTED = {
    "org.cobi.model.restricted..", "org.cobi.workflow.restricted.."
  };

  /** A leak as deep as one could hide it, to see that the walk sees it. */
  private record Leaky(Optional<List<Map<String, Hidden[]>>> somewhere) {}

  private sealed interface Hidden permits Found {}

  private record Found(Set<? extends VictimRef> deep) implements Hidden {}

  @Test
  void no_value_of_the_perpetrators_side_can_hold_a_restricted_type_at_any_depth() {
    TypeWalk walk = TypeWalk.from(perpetratorSide());

    assertThat(walk.reached(type -> true)).hasSizeGreaterThan(250);
    assertThat(walk.reached(type -> true))
        .containsKeys(
            Episode.class,
            EpisodeEvent.class,
            EpisodeCommand.class,
            Journal.class,
            Decision.class,
            Explanation.class,
            Violation.class,
            Duty.class,
            Session.class,
            Forecast.class,
            Handled.class,
            View.class,
            SeriesProposal.class,
            CaseFile.class);
    assertThat(walk.attributes()).isGreaterThan(600);

    assertThat(walk.reached(PartitionTest::isRestricted)).isEmpty();
  }

  @Test
  void the_walk_sees_a_leak_in_an_array_in_a_map_in_a_list_in_an_optional() {
    assertThat(TypeWalk.from(List.of(Leaky.class)).reached(PartitionTest::isRestricted))
        .containsKey(VictimRef.class);
  }

  /** Types prove nothing about these, so they are tested by what is put into them. */
  @Test
  void what_can_hold_anything_is_known_by_name() {
    assertThat(
            TypeWalk.from(List.of(Decision.class, Journal.class, View.class, Forecast.class))
                .open())
        .containsExactlyInAnyOrder("Finding.facts", "View.values");
  }

  /** Each of these is a code, a reference of a checked form, or a sentence that the SDK wrote. */
  @Test
  void there_is_no_free_text_in_an_episode_its_events_or_its_commands() {
    TypeWalk walk = TypeWalk.from(List.of(Episode.class, EpisodeEvent.class, EpisodeCommand.class));

    assertThat(walk.texts()).isNotEmpty();
    assertThat(
            walk.texts().stream()
                .filter(text -> !text.endsWith(".value") && !text.endsWith(".reference"))
                .filter(text -> !isConstant(text)))
        .containsExactlyInAnyOrder(
            "DefinitionRef.code",
            "Duty.name",
            "Duty.what",
            "PoliceArea.code",
            "SkillModule.code",
            "SkillModule.title",
            "WindowRule.words");
  }

  /** The plain words of an enum's constants. */
  private static boolean isConstant(String text) {
    return text.endsWith(".title") && !text.startsWith("SkillModule.");
  }

  @Test
  void the_perpetrators_side_does_not_know_the_restricted_packages() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.cobi.workflow.episode..",
            "org.cobi.workflow.command..",
            "org.cobi.workflow.recording..",
            "org.cobi.workflow.view..",
            "org.cobi.workflow.audit..",
            "org.cobi.workflow.retention..",
            "org.cobi.workflow.subjectaccess..",
            "org.cobi.workflow.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(RESTRICTED)
        .check(LibraryModule.WORKFLOW.classes());
    noClasses()
        .that()
        .resideOutsideOfPackages("org.cobi.model.restricted..", "org.cobi.model.booking..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(RESTRICTED)
        .check(LibraryModule.MODEL.classes());
  }

  @Test
  void the_restricted_side_writes_no_log() {
    noClasses()
        .that()
        .resideInAnyPackage(RESTRICTED)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.slf4j..")
        .check(LibraryModule.WORKFLOW.classes());
  }

  private static boolean isRestricted(Class<?> type) {
    return type.getPackageName().endsWith(".restricted");
  }

  /**
   * Every type of these packages, and what a host is answered with. The questions that a booking is
   * asked may know the safeguards; the answers may not.
   */
  private static List<Class<?>> perpetratorSide() {
    List<Class<?>> roots = new ArrayList<>();
    Stream.of(LibraryModule.MODEL, LibraryModule.WORKFLOW)
        .flatMap(module -> module.classes().stream())
        .filter(PartitionTest::isOfThePerpetratorsSide)
        .map(JavaClass::reflect)
        .forEach(roots::add);
    assertThat(roots).hasSizeGreaterThan(200);
    roots.addAll(
        List.of(
            Decision.class,
            Explanation.class,
            Journal.class,
            Handled.class,
            Forecast.class,
            SeriesProposal.class,
            CaseFile.class));
    return roots;
  }

  private static boolean isOfThePerpetratorsSide(JavaClass type) {
    String name = type.getPackageName();
    boolean isAsked = name.endsWith(".booking");
    boolean model = name.startsWith("org.cobi.model") && !name.endsWith(".restricted") && !isAsked;
    boolean workflow =
        Stream.of(".episode", ".command", ".view", ".subjectaccess").anyMatch(name::endsWith);
    return (model || workflow) && !type.getSimpleName().equals("package-info");
  }
}
