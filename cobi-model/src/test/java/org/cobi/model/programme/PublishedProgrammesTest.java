package org.cobi.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.order.Route.COMMUNITY_ORDER;
import static org.cobi.model.order.Route.INTERIM_STALKING_PROTECTION_ORDER;
import static org.cobi.model.order.Route.LICENCE;
import static org.cobi.model.order.Route.POST_SENTENCE_SUPERVISION;
import static org.cobi.model.order.Route.STALKING_PROTECTION_ORDER;
import static org.cobi.model.order.Route.SUSPENDED_SENTENCE_ORDER;
import static org.cobi.model.programme.PublishedProgrammes.ALL;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_GROUP;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_HEALTHY_RELATIONSHIPS;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_STALKING;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;
import static org.cobi.model.programme.PublishedProgrammes.SUSSEX_SPO_2021;

import java.util.List;
import org.cobi.model.order.Route;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Source;
import org.cobi.model.session.Modality;
import org.cobi.model.session.SkillModules;
import org.junit.jupiter.api.Test;

/** The announcements as data, one line for each programme. */
class PublishedProgrammesTest {

  @Test
  void each_programme_has_the_sessions_and_windows_that_were_announced() {
    assertThat(ALL.stream().map(PublishedProgrammesTest::line))
        .containsExactly(
            "KSS-2018: 10 one-to-one, CONVICTED, 3 months beginning with the first session",
            "SUSSEX-SPO-2021: 12 one-to-one, STALKING_PROTECTION_ORDER_SUBJECT, 3 months beginning"
                + " with the first session",
            "KENT-2021-STALKING: 12 one-to-one, KNOWN_PERPETRATOR, 10 to 12 weeks beginning with"
                + " the first session, funding to Sun 31 Jul 2022",
            "KENT-2021-HR: 10 one-to-one, KNOWN_PERPETRATOR, 10 to 12 weeks beginning with the"
                + " first session, funding to Sun 31 Jul 2022",
            "KENT-2021-GROUP: 12 group, KNOWN_PERPETRATOR, 3 months beginning with the first"
                + " session, funding to Sun 31 Jul 2022",
            "IA-2022: 12 one-to-one, KNOWN_PERPETRATOR, 3 months beginning with the first session");
  }

  @Test
  void the_programme_of_2018_takes_sentences_and_releases_and_no_protection_orders() {
    assertThat(KSS_2018.routes())
        .containsExactlyInAnyOrder(
            COMMUNITY_ORDER, SUSPENDED_SENTENCE_ORDER, LICENCE, POST_SENTENCE_SUPERVISION);
    assertThat(KSS_2018.deliverers()).containsExactly(Qualification.TRAINED_PROBATION_OFFICER);
  }

  @Test
  void sussex_takes_protection_orders_and_considers_every_one() {
    assertThat(SUSSEX_SPO_2021.routes())
        .containsExactlyInAnyOrder(STALKING_PROTECTION_ORDER, INTERIM_STALKING_PROTECTION_ORDER);
    assertThat(ALL)
        .filteredOn(ProgrammeDefinition::considersEveryStalkingProtectionOrder)
        .containsExactly(SUSSEX_SPO_2021);
  }

  @Test
  void kent_and_the_programme_of_2022_take_every_route() {
    assertThat(
            List.of(IA_2022, KENT_2021_STALKING, KENT_2021_HEALTHY_RELATIONSHIPS, KENT_2021_GROUP))
        .allSatisfy(programme -> assertThat(programme.routes()).isEqualTo(Route.all()));
  }

  @Test
  void places_are_counted_where_they_were_announced() {
    assertThat(KENT_2021_STALKING.places()).contains(new Places("stalking", 40));
    assertThat(KENT_2021_HEALTHY_RELATIONSHIPS.places()).contains(new Places("domestic abuse", 40));
    assertThat(SUSSEX_SPO_2021.places()).contains(new Places("stalking protection orders", 30));
    assertThat(List.of(KSS_2018, IA_2022, KENT_2021_GROUP))
        .allMatch(programme -> programme.places().isEmpty());
  }

  @Test
  void the_four_skills_are_required_in_the_twelve_sessions_of_stalking() {
    assertThat(List.of(SUSSEX_SPO_2021, IA_2022, KENT_2021_STALKING))
        .allSatisfy(
            programme ->
                assertThat(programme.requiredSkills())
                    .containsExactlyInAnyOrderElementsOf(SkillModules.FOUR_SKILLS));
    assertThat(KSS_2018.requiredSkills()).isEmpty();
  }

  @Test
  void group_work_is_for_up_to_eight_with_two_facilitators() {
    assertThat(KENT_2021_GROUP.groupSize()).contains(new GroupSize(8, 2));
    assertThat(ALL)
        .filteredOn(programme -> programme.modality() == Modality.GROUP)
        .containsExactly(KENT_2021_GROUP);
  }

  @Test
  void none_is_accredited_and_every_one_is_overseen_by_a_clinical_lead() {
    assertThat(ALL)
        .hasSize(6)
        .noneMatch(ProgrammeDefinition::accredited)
        .allSatisfy(
            programme -> assertThat(programme.overseers()).containsExactly(Role.CLINICAL_LEAD));
  }

  @Test
  void kent_has_a_link_worker() {
    assertThat(KENT_2021_STALKING.victimSideContact()).isEqualTo(Role.LINK_WORKER);
    assertThat(SUSSEX_SPO_2021.victimSideContact()).isEqualTo(Role.STALKING_ADVOCATE);
  }

  @Test
  void every_one_names_its_announcement_and_says_what_it_assumes() {
    assertThat(ALL)
        .hasSize(6)
        .allSatisfy(
            programme -> {
              assertThat(programme.sources())
                  .anyMatch(source -> source.kind() == Source.Kind.PROGRAMME);
              assertThat(programme.assumptions()).isNotEmpty().allMatch(line -> line.endsWith("."));
            });
  }

  @Test
  void each_is_found_by_its_code_and_by_its_version() {
    assertThat(ALL).isNotEmpty();
    for (ProgrammeDefinition programme : ALL) {
      assertThat(PublishedProgrammes.find(programme.reference().code())).contains(programme);
      assertThat(PublishedProgrammes.find(programme.reference())).contains(programme);
    }
    assertThat(PublishedProgrammes.find("KSS-2019")).isEmpty();
    assertThat(PublishedProgrammes.find(DefinitionRef.of("KSS-2018", 2))).isEmpty();
  }

  private static String line(ProgrammeDefinition programme) {
    StringBuilder line =
        new StringBuilder(
            programme.reference().code()
                + ": "
                + programme.sessions()
                + " "
                + programme.modality().title()
                + ", "
                + programme.population());
    programme.windows().stream()
        .map(WindowRule::words)
        .sorted()
        .forEach(words -> line.append(", ").append(words));
    return line.toString();
  }
}
