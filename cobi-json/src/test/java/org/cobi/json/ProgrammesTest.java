package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.vocabulary.Policies;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefaults;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.session.SkillModule;
import org.cobi.model.session.SkillModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Definitions and policies as documents. */
class ProgrammesTest {
  static final List<ProgrammeDefinition> PUBLISHED = PublishedProgrammes.ALL;

  private static final String LEAST =
      """
      {"reference": {"code": "MY-OWN", "version": 1},
       "title": "A programme of our own", "family": "OURS", "provider": "Us",
       "sources": [{"kind": "PROGRAMME", "citation": "our own announcement"}],
       "population": "CONVICTED", "routes": ["LICENCE"], "sessions": 1,
       "windows": [{"rule": "calendar-months", "months": 3, "reading": "BEGINNING_WITH",
                    "begins": "FIRST_SESSION"}],
       "curriculum": {"modules": [{"code": "MINDFULNESS"}]},
       "deliverers": ["QUALIFIED_THERAPIST"]}
      """;

  @ParameterizedTest
  @FieldSource("PUBLISHED")
  void every_published_programme_comes_back(ProgrammeDefinition programme) {
    String text = CobiJson.PROGRAMME_DEFINITION.write(programme);
    assertThat(CobiJson.PROGRAMME_DEFINITION.read(text)).isEqualTo(programme);
    assertThat(text).startsWith("{\"reference\":{\"code\":\"" + programme.reference().code());
  }

  @Test
  void what_a_definition_does_not_say_has_its_default() {
    ProgrammeDefinition programme = CobiJson.PROGRAMME_DEFINITION.read(LEAST);
    assertThat(programme.minimumAge()).isEqualTo(ProgrammeDefaults.MINIMUM_AGE);
    assertThat(programme.overseers()).isEqualTo(ProgrammeDefaults.OVERSEERS);
    assertThat(programme.areas()).isEmpty();
    assertThat(programme.places()).isEmpty();
    assertThat(programme)
        .isEqualTo(
            CobiJson.PROGRAMME_DEFINITION.read(CobiJson.PROGRAMME_DEFINITION.write(programme)));
  }

  @Test
  void every_contradiction_of_a_definition_at_once() {
    assertThat(
            Refusals.of(
                () ->
                    CobiJson.PROGRAMME_DEFINITION.read(
                        LEAST
                            .replace("\"sessions\": 1", "\"sessions\": 2")
                            .replace("[\"LICENCE\"]", "[]"))))
        .containsExactly(
            "line 1, column 1: programme MY-OWN version 1: the curriculum must have one module for"
                + " each of the 2 sessions but has 1; there must be at least one route");
  }

  @Test
  void a_well_known_skill_needs_no_title_and_takes_no_other() {
    assertThat(skillsOf("{\"code\":\"MINDFULNESS\"}")).containsExactly(SkillModules.MINDFULNESS);
    assertThat(skillsOf("{\"code\":\"MINDFULNESS\",\"title\":\"mindfulness\"}"))
        .containsExactly(SkillModules.MINDFULNESS);
    assertThat(skillsOf("{\"code\":\"CARPENTRY\",\"title\":\"carpentry\"}"))
        .containsExactly(SkillModule.of("CARPENTRY", "carpentry"));
    assertThat(refusedSkill("{\"code\":\"MINDFULNESS\",\"title\":\"Mindfulness\"}"))
        .containsExactly(
            "line 7, /curriculum/modules/0: the title of the skill module MINDFULNESS must be"
                + " \"mindfulness\" or left out but is another");
    assertThat(refusedSkill("{\"code\":\"CARPENTRY\"}"))
        .containsExactly(
            "line 7, /curriculum/modules/0: a skill module of your own must have a title but has"
                + " none");
    assertThat(refusedSkill("{\"code\":\"carpentry\",\"title\":\"carpentry\"}"))
        .containsExactly(
            "line 7, /curriculum/modules/0/code: expected a code of capital letters, digits and"
                + " underscores such as MINDFULNESS, found a text of another form");
  }

  private static List<SkillModule> skillsOf(String skill) {
    return CobiJson.PROGRAMME_DEFINITION.read(withSkill(skill)).curriculum().modules();
  }

  private static List<String> refusedSkill(String skill) {
    return Refusals.of(() -> CobiJson.PROGRAMME_DEFINITION.read(withSkill(skill)));
  }

  private static String withSkill(String skill) {
    return LEAST.replace("{\"code\": \"MINDFULNESS\"}", skill);
  }

  @Test
  void an_empty_policy_is_the_default_and_is_written_in_full() {
    assertThat(CobiJson.LOCAL_POLICY.read("{}")).isEqualTo(LocalPolicy.DEFAULT);
    JsonObject written = (JsonObject) CobiJson.LOCAL_POLICY.tree(LocalPolicy.DEFAULT);
    assertThat(written.members()).hasSameSizeAs(Policies.POLICY.fields()).hasSizeGreaterThan(30);
    assertThat(written.member("recordWithin")).contains(JsonText.of("1 working day"));
    assertThat(written.member("leavingToldWithin")).contains(JsonText.of("same day"));
    assertThat(CobiJson.LOCAL_POLICY.read(written)).isEqualTo(LocalPolicy.DEFAULT);
  }

  @Test
  void every_value_of_a_policy_arrives_where_it_belongs() throws ReflectiveOperationException {
    List<Method> values =
        Arrays.stream(LocalPolicy.class.getMethods())
            .filter(method -> method.getReturnType().getSimpleName().equals("TimeLimit"))
            .toList();
    assertThat(values).hasSizeGreaterThan(20);
    for (Method value : values) {
      LocalPolicy policy = CobiJson.LOCAL_POLICY.read("{\"" + value.getName() + "\":\"77 days\"}");
      assertThat(value.invoke(policy)).hasToString("77 days");
      assertThat(CobiJson.LOCAL_POLICY.write(policy))
          .containsOnlyOnce("77 days")
          .contains("\"" + value.getName() + "\":\"77 days\"");
    }
  }

  @Test
  void a_time_limit_is_written_in_words() {
    assertThat(Refusals.of(() -> CobiJson.LOCAL_POLICY.read("{\"recordWithin\":1}")))
        .containsExactly(
            "line 1, /recordWithin: expected a time limit such as 5 working days, found a number");
    assertThat(Refusals.of(() -> CobiJson.LOCAL_POLICY.read("{\"recordWithin\":\"P1D\"}")))
        .containsExactly(
            "line 1, /recordWithin: a time limit must be written like \"5 working days\", \"14"
                + " days\", \"4 hours\", \"30 minutes\" or \"same day\" but was not");
  }
}
