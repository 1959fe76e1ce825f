package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cobi.json.tree.JsonObject;
import org.cobi.model.audience.Audience;
import org.cobi.testing.Walk;
import org.cobi.testing.Walks;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.view.View;
import org.cobi.workflow.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers are given: documents for a named audience, of values alone. */
class ViewDocumentsTest {
  private static final List<Walk> WALKS = Walks.some(60);

  @ParameterizedTest
  @EnumSource
  void every_view_is_written_says_for_whom_and_comes_back(Audience audience) {
    int shown = 0;
    for (Walk walk : WALKS) {
      for (EpisodeCommand command : walk.refused()) {
        Decision decision = walk.workflow().decide(walk.episode(), command);
        List<Explanation> rules = walk.workflow().explain(walk.episode(), command, audience);
        for (String text :
            List.of(
                CobiJson.DECISION.write(decision, audience),
                CobiJson.EXPLANATION.write(rules, audience),
                CobiJson.EPISODE.write(walk.episode(), audience))) {
          View read = Documents.VIEW.read(text);
          assertThat(text)
              .startsWith("{\"schema\":\"cobi-view/1\",\"audience\":\"" + audience + "\",");
          assertThat(Documents.VIEW.write(read)).isEqualTo(text);
          assertThat(read.audience()).isEqualTo(audience);
          shown += read.values().size();
        }
        assertThat(Documents.VIEW.read(CobiJson.EPISODE.write(walk.episode(), audience)))
            .isEqualTo(Views.of(walk.episode(), audience));
      }
    }
    Set<Audience> blind = Set.of(Audience.UNKNOWN, Audience.VICTIM_SIDE_WORKER);
    assertThat(shown > 0).as("something was shown").isEqualTo(!blind.contains(audience));
  }

  @Test
  void whoever_is_unknown_is_given_an_empty_document() {
    Walk walk = WALKS.get(0);

    assertThat(CobiJson.EPISODE.write(walk.episode(), Audience.ofCode("SOMEBODY")))
        .isEqualTo("{\"schema\":\"cobi-view/1\",\"audience\":\"UNKNOWN\",\"values\":{}}");
  }

  @Test
  @SuppressWarnings("NullAway") // what a host can still do
  void there_is_no_default_audience() {
    assertThatNullPointerException()
        .isThrownBy(() -> CobiJson.EPISODE.write(WALKS.get(0).episode(), null))
        .withMessage("the audience must not be null");
  }

  /** Everything but the allow-list stays inside: no event, no reference to a person. */
  @Test
  void what_a_participant_is_given_has_no_event_and_names_nobody() {
    Set<String> names = new HashSet<>();
    for (Walk walk : WALKS) {
      for (EpisodeCommand command : walk.refused()) {
        Decision decision = walk.workflow().decide(walk.episode(), command);
        names.addAll(valuesOf(CobiJson.DECISION.tree(decision, Audience.PARTICIPANT)));
      }
      names.addAll(valuesOf(CobiJson.EPISODE.tree(walk.episode(), Audience.PARTICIPANT)));
      String text = CobiJson.EPISODE.write(walk.episode(), Audience.PARTICIPANT);
      assertThat(text).doesNotContain("relapse", "RELAPSE", "duties", "referral", "overseer");
      assertThat(text).doesNotContain("\"SUSPENDED\"", "SAFETY_CHANGE", "stage");
      walk.episode()
          .referral()
          .ifPresent(referral -> assertThat(text).doesNotContain(referral.participant().value()));
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "accepted",
            "reasons",
            "notices",
            "programme",
            "progress",
            "sessionsCounted",
            "sessionsNeeded",
            "appointments",
            "lastDay",
            "consentOn",
            "orders",
            "closedAs",
            "closedOn");
  }

  private static Set<String> valuesOf(Object tree) {
    return ((JsonObject) ((JsonObject) tree).member("values").orElseThrow()).members().keySet();
  }

  @Test
  void days_are_shown_as_text_and_anything_else_cannot_be_in_a_view() {
    View view = new View(Audience.AUDITOR, Map.of("on", LocalDate.of(2018, 10, 2), "many", 3));

    assertThat(view.value("on")).contains("2018-10-02");
    assertThat(view.value("many")).contains(3L);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new View(
                    Audience.AUDITOR,
                    Map.of("deep", List.of(Map.of("episode", WALKS.get(0).episode())))))
        .withMessage(
            "a view must hold texts, whole numbers, truths, lists and maps but holds something"
                + " else");
  }
}
