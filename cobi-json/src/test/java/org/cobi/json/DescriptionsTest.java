package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.description.Field;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.vocabulary.Audits;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Duties;
import org.cobi.json.vocabulary.Episodes;
import org.cobi.json.vocabulary.Events;
import org.cobi.json.vocabulary.Journals;
import org.cobi.json.vocabulary.Orders;
import org.cobi.json.vocabulary.People;
import org.cobi.json.vocabulary.Policies;
import org.cobi.json.vocabulary.Programmes;
import org.cobi.json.vocabulary.Referrals;
import org.cobi.json.vocabulary.Relapses;
import org.cobi.json.vocabulary.Rules;
import org.cobi.json.vocabulary.Series;
import org.cobi.json.vocabulary.Sessions;
import org.cobi.json.vocabulary.Skills;
import org.cobi.json.vocabulary.Snapshots;
import org.cobi.json.vocabulary.Windows;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.Order;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Practitioner;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.rule.Source;
import org.cobi.model.session.Session;
import org.cobi.model.session.SkillModule;
import org.cobi.scheduling.SeriesRequest;
import org.cobi.workflow.Submission;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.Recipient;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Breach;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.EndedPause;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.FailureKey;
import org.cobi.workflow.episode.Pause;
import org.cobi.workflow.episode.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptions say everything that the types hold, and call it as Java does. */
class DescriptionsTest {
  static Stream<Described> described() {
    Stream<Named<?>> named =
        Stream.of(Commands.ALL, Events.ALL, Windows.RULE.choices()).flatMap(List::stream);
    return Stream.concat(
        named.map(one -> new Described(one.type(), one.shape())),
        Stream.of(
            new Described(Actor.class, People.ACTOR),
            new Described(AuditRecord.class, Audits.RECORD),
            new Described(AuditReference.class, Audits.REFERENCE),
            new Described(Recipient.class, Audits.RECIPIENT),
            new Described(Breach.class, Episodes.BREACH),
            new Described(Closing.class, Episodes.CLOSING),
            new Described(DefinitionRef.class, Programmes.REFERENCE),
            new Described(DeliveryWindow.class, Windows.WINDOW),
            new Described(Episode.class, Snapshots.EPISODE),
            new Described(SeriesRequest.class, Series.REQUEST),
            new Described(Submission.class, Journals.SUBMISSION),
            new Described(Duty.class, Duties.DUTY),
            new Described(EndedPause.class, Episodes.ENDED_PAUSE),
            new Described(FailureKey.class, Episodes.FAILURE),
            new Described(EnforcementRecord.class, Episodes.ENFORCEMENT),
            new Described(LocalPolicy.class, Policies.POLICY),
            new Described(Order.class, Orders.ORDER),
            new Described(Pause.class, Episodes.PAUSE),
            new Described(Practitioner.class, People.PRACTITIONER),
            new Described(ProgrammeDefinition.class, Programmes.DEFINITION),
            new Described(Recall.class, Episodes.RECALL),
            new Described(Referral.class, Referrals.REFERRAL),
            new Described(Relapse.class, Relapses.RELAPSE),
            new Described(RuleOverride.class, Rules.OVERRIDE),
            new Described(Session.class, Sessions.SESSION),
            new Described(SkillModule.class, Skills.SKILL),
            new Described(Source.class, Rules.SOURCE),
            new Described(Subject.class, Duties.SUBJECT)));
  }

  @ParameterizedTest
  @MethodSource("described")
  void every_attribute_has_a_property_of_its_name(Described described) throws Exception {
    List<String> properties = described.shape().fields().stream().map(Field::name).toList();
    assertThat(properties).doesNotHaveDuplicates();
    assertThat(properties).containsExactlyInAnyOrderElementsOf(attributesOf(described.type()));
  }

  @Test
  void every_command_that_is_permitted_has_a_name() {
    List<Class<?>> permitted = leavesOf(EpisodeCommand.class).toList();
    assertThat(permitted).hasSizeGreaterThan(30);
    assertThat(Commands.ALL.stream().<Class<?>>map(Named::type))
        .containsExactlyInAnyOrderElementsOf(permitted);
  }

  @Test
  void every_event_has_a_name() {
    List<Class<?>> permitted = leavesOf(EpisodeEvent.class).toList();
    assertThat(permitted).hasSizeGreaterThan(40);
    assertThat(Events.ALL.stream().<Class<?>>map(Named::type))
        .containsExactlyInAnyOrderElementsOf(permitted);
  }

  @Test
  void names_are_those_of_the_types_in_small_letters_with_hyphens_and_there_once() {
    Set<Named<?>> all =
        Set.copyOf(Stream.concat(Commands.ALL.stream(), Events.ALL.stream()).toList());
    assertThat(all).hasSizeGreaterThan(70);
    assertThat(all).allSatisfy(one -> assertThat(one.name()).isEqualTo(kebab(one.type())));
    assertThat(all).extracting(Named::name).doesNotHaveDuplicates();
    assertThat(CommandNames.all()).hasSameSizeAs(Commands.ALL);
    assertThat(EventNames.all()).hasSameSizeAs(Events.ALL);
  }

  @Test
  void no_command_has_a_property_that_a_line_has_beside_it() {
    List<String> beside = CaseLines.FIELDS.stream().map(field -> field.name()).toList();
    assertThat(beside).isNotEmpty();
    assertThat(Commands.ALL).isNotEmpty();
    assertThat(Commands.ALL)
        .allSatisfy(
            command ->
                assertThat(command.shape().fields())
                    .extracting(field -> field.name())
                    .doesNotContainAnyElementsOf(beside)
                    .doesNotContain("command"));
  }

  private static String kebab(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Stream<Class<?>> leavesOf(Class<?> type) {
    boolean isRoot =
        type.isSealed()
            && !type.getPermittedSubclasses()[0].getSimpleName().startsWith("Immutable");
    return isRoot
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DescriptionsTest::leavesOf)
        : Stream.of(type);
  }

  /**
   * The components of a record, or what the generated class of a value keeps and does not derive.
   */
  private static List<String> attributesOf(Class<?> type) throws ClassNotFoundException {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
    Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    boolean derivesItsDay = type.getSimpleName().equals("ReportRelapse");
    return Arrays.stream(generated.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .map(java.lang.reflect.Field::getName)
        .filter(name -> !Set.of("initShim", "hashCode").contains(name))
        .filter(name -> !(derivesItsDay && name.equals("on")))
        .toList();
  }

  /** A type with its description. */
  record Described(Class<?> type, ObjectShape<?> shape) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }
}
