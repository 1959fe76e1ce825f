package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.vocabulary.Events;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.junit.jupiter.api.Test;

/**
 * How older versions are brought up to date, tried on a kind of document that has had three: the
 * first called the day "day", the second called consent "agreed".
 */
class UpcastersTest {
  private static final ConsentGiven CONSENT = new ConsentGiven(LocalDate.of(2018, 10, 2));
  private static final SchemaName FIRST = new SchemaName("test-event", 1);
  private static final SchemaName SECOND = new SchemaName("test-event", 2);
  private static final SchemaName THIRD = new SchemaName("test-event", 3);

  private static final Upcasters STEPS =
      Upcasters.none()
          .with(FIRST, document -> renamed(document, "day", "on"))
          .with(SECOND, document -> changed(document, "event", "agreed", "consent-given"));

  private static final DocumentType<EpisodeEvent> EVENT =
      new DocumentType<>(THIRD, "An event.", EpisodeEvent.class, Events.EVENT, STEPS);

  private static final List<String> VERSIONS =
      List.of(
          "{\"schema\":\"test-event/1\",\"event\":\"agreed\",\"day\":\"2018-10-02\"}",
          "{\"schema\":\"test-event/2\",\"event\":\"agreed\",\"on\":\"2018-10-02\"}",
          "{\"schema\":\"test-event/3\",\"event\":\"consent-given\",\"on\":\"2018-10-02\"}");

  @Test
  void every_version_is_read_and_the_newest_is_written() {
    assertThat(VERSIONS).allSatisfy(text -> assertThat(EVENT.read(text)).isEqualTo(CONSENT));
    assertThat(EVENT.write(CONSENT)).isEqualTo(VERSIONS.get(2));
    assertThat(STEPS.reach(THIRD)).isTrue();
    assertThat(STEPS.reach(new SchemaName("test-event", 4))).isFalse();
  }

  @Test
  void a_problem_of_an_older_version_is_said_at_its_place_in_the_text() {
    assertThat(
            Refusals.of(
                () -> EVENT.read(VERSIONS.get(0).replace("\"2018-10-02\"", "\n\"canary\""))))
        .singleElement()
        .asString()
        .startsWith("line 2, ")
        .endsWith("expected a day such as 2018-10-02, found a text of another form");
  }

  @Test
  void what_nobody_knows_in_an_older_version_is_kept() {
    String old = VERSIONS.get(0).replace("}", ",\"more\":{\"a\":1.0}}");
    Stored<EpisodeEvent> stored = EVENT.readKeeping(old);
    assertThat(stored.understood()).contains(CONSENT);
    assertThat(EVENT.write(stored)).isEqualTo(old);
    assertThat(EVENT.write(((Stored.Understood<EpisodeEvent>) stored).with(CONSENT)))
        .isEqualTo(VERSIONS.get(2).replace("}", ",\"more\":{\"a\":1.0}}"));
  }

  @Test
  void a_step_that_is_missing_or_written_twice_is_noticed() {
    Upcasters half = Upcasters.none().with(SECOND, document -> document);
    assertThatIllegalStateException()
        .isThrownBy(() -> half.upToDate(JsonObject.of(Map.of()), FIRST, THIRD))
        .withMessage("no step is written from test-event/1 to test-event/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> half.with(SECOND, document -> document))
        .withMessage("test-event/2 must have one step but has two");
  }

  private static JsonObject renamed(JsonObject document, String from, String to) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    document.members().forEach((name, value) -> members.put(name.equals(from) ? to : name, value));
    return JsonObject.of(members);
  }

  private static JsonObject changed(JsonObject document, String name, String from, String to) {
    Map<String, JsonValue> members = new LinkedHashMap<>(document.members());
    members.computeIfPresent(
        name, (same, value) -> value.equals(JsonText.of(from)) ? JsonText.of(to) : value);
    return JsonObject.of(members);
  }
}
