package org.cobi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.cobi.json.tree.JsonProblem;
import org.cobi.testing.Walk;
import org.cobi.testing.Walks;
import org.cobi.workflow.Journal;
import org.junit.jupiter.api.Test;

/** What newer versions wrote is read, kept, and written again; nothing is lost on the way. */
class StoredTest {
  private static final Walk WALK = Walks.of(3);
  private static final Journal JOURNAL = WALK.journal();
  private static final String EPISODE =
      Documents.EPISODE.write(EpisodeDocument.withSnapshot(JOURNAL));
  private static final String MORE = "\"canary\":{\"a\":[1.50,null,\"x\"],\"b\":true}";

  @Test
  void properties_that_nobody_knows_are_kept_and_written_as_they_stood() throws IOException {
    for (String newer : List.of(atTheTop(), inAnEvent(), inTheSnapshot())) {
      Stored<EpisodeDocument> stored = Documents.EPISODE.readKeeping(newer);
      assertThat(stored.understood()).contains(EpisodeDocument.withSnapshot(JOURNAL));
      assertThat(Documents.EPISODE.write(stored)).isEqualTo(newer);
      Stored<EpisodeDocument> again =
          Documents.EPISODE.readKeeping(new ByteArrayInputStream(newer.getBytes(UTF_8)));
      assertThat(Documents.EPISODE.write(again)).isEqualTo(newer);
      assertThat(stored.toString()).doesNotContain("canary");
    }
  }

  @Test
  void the_strict_reader_refuses_each_of_them() {
    for (String newer : List.of(atTheTop(), inAnEvent(), inTheSnapshot())) {
      assertThat(Refusals.codesOf(() -> Documents.EPISODE.read(newer)))
          .containsExactly(JsonProblem.Code.UNKNOWN_PROPERTY);
    }
  }

  @Test
  void they_stay_with_a_value_that_is_changed() {
    Stored.Understood<EpisodeDocument> stored = understood(inAnEvent());
    String changed = Documents.EPISODE.write(stored.with(EpisodeDocument.of(JOURNAL)));
    assertThat(changed).contains(MORE).doesNotContain("snapshot");
    assertThat(Documents.EPISODE.readKeeping(changed).understood())
        .contains(EpisodeDocument.of(JOURNAL));
    assertThat(Documents.EPISODE.write(stored.with(EpisodeDocument.withSnapshot(JOURNAL))))
        .isEqualTo(inAnEvent());
  }

  @Test
  void they_are_never_silently_lost() {
    Stored.Understood<EpisodeDocument> inSnapshot = understood(inTheSnapshot());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.EPISODE.write(inSnapshot.with(EpisodeDocument.of(JOURNAL))))
        .withMessage(
            "a property that was kept has no place in the changed value; change it where it was"
                + " read");
    Stored.Understood<EpisodeDocument> inEvent = understood(inAnEvent());
    Journal empty = Journal.start(JOURNAL.episode(), JOURNAL.programme());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.EPISODE.write(inEvent.with(EpisodeDocument.of(empty))));
  }

  @Test
  void an_episode_with_an_event_that_nobody_knows_is_carried_and_cannot_be_decided_upon() {
    String newer =
        EPISODE.replaceFirst(
            "\"event\":\"[a-z-]+\"", "\"event\":\"canary-sang\",\"song\":{\"long\":1.0}");
    Stored<EpisodeDocument> stored = Documents.EPISODE.readKeeping(newer);
    assertThat(stored).isInstanceOf(Stored.Newer.class);
    assertThat(stored.understood()).as("nothing to decide upon").isEmpty();
    assertThat(Documents.EPISODE.write(stored)).isEqualTo(newer);
    assertThat(((Stored.Newer<EpisodeDocument>) stored).reasons())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.pointer()).isEqualTo("/entries/0/events/0/event");
              assertThat(reason.code()).isEqualTo(JsonProblem.Code.UNKNOWN_CODE);
              assertThat(reason.message()).doesNotContain("canary");
            });
    assertThat(Refusals.codesOf(() -> Documents.EPISODE.read(newer)))
        .containsExactly(JsonProblem.Code.UNKNOWN_CODE);
  }

  @Test
  void a_command_a_code_or_a_whole_version_that_nobody_knows_is_carried_too() {
    List<String> newer =
        List.of(
            EPISODE.replaceFirst("\"command\":\"[a-z-]+\"", "\"command\":\"feed-canary\""),
            EPISODE.replaceFirst("\"stage\":\"[A-Z_]+\"", "\"stage\":\"CANARY\""),
            EPISODE.replace("cobi-episode/1", "cobi-episode/2"),
            "{\"schema\":\"cobi-episode/7\",\"nothing\":\"as before\"}");
    for (String text : newer) {
      Stored<EpisodeDocument> stored = Documents.EPISODE.readKeeping(text);
      assertThat(stored).as(text.substring(0, 40)).isInstanceOf(Stored.Newer.class);
      assertThat(Documents.EPISODE.write(stored)).isEqualTo(text);
    }
  }

  @Test
  void what_is_broken_in_another_way_is_refused_all_the_same() {
    String broken =
        EPISODE
            .replaceFirst("\"event\":\"[a-z-]+\"", "\"event\":\"canary-sang\"")
            .replaceFirst("\"sequence\":1", "\"sequence\":\"canary\"");
    assertThat(Refusals.codesOf(() -> Documents.EPISODE.readKeeping(broken)))
        .containsExactlyInAnyOrder(JsonProblem.Code.UNKNOWN_CODE, JsonProblem.Code.WRONG_KIND);
    assertThat(Refusals.of(() -> Documents.EPISODE.readKeeping(broken)))
        .allSatisfy(line -> assertThat(line).doesNotContain("canary"));
    assertThat(Refusals.of(() -> Documents.EPISODE.readKeeping("{")))
        .containsExactly("line 1, column 2: the document ends before it is complete");
    assertThat(Refusals.of(() -> Documents.EPISODE.readKeeping("{\"schema\":\"cobi-event/1\"}")))
        .isNotEmpty();
  }

  private static Stored.Understood<EpisodeDocument> understood(String text) {
    return (Stored.Understood<EpisodeDocument>) Documents.EPISODE.readKeeping(text);
  }

  private static String atTheTop() {
    return EPISODE.substring(0, EPISODE.length() - 1) + "," + MORE + "}";
  }

  private static String inAnEvent() {
    String changed =
        EPISODE.replaceFirst("\\}\\]\\},\\{\"sequence\":2", "," + MORE + "}]},{\"sequence\":2");
    assertThat(changed).isNotEqualTo(EPISODE);
    return changed;
  }

  private static String inTheSnapshot() {
    return EPISODE.substring(0, EPISODE.length() - 2) + "," + MORE + "}}";
  }
}
