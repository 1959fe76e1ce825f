package org.cobi.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values of a tree: what they say, what they are equal to, and what they never print. */
class TreeTest {
  private static final JsonValue NULL = TreeBuilder.treeOf(JsonSink::nothing);

  @Test
  void a_value_prints_its_kind_and_not_what_it_says() {
    assertThat(
            Stream.<JsonValue>of(
                JsonObject.of(Map.of("secret", JsonText.of("secret"))),
                JsonList.of(List.of(JsonText.of("secret"))),
                JsonText.of("secret"),
                JsonNumber.of(7),
                JsonTruth.of(true),
                NULL))
        .extracting(JsonValue::toString)
        .containsExactly("an object", "a list", "a text", "a number", "true or false", "null");
  }

  @Test
  void values_are_equal_wherever_they_stood() {
    Position place = Position.top(7, 3);
    assertThat(JsonText.at(place, "x"))
        .isEqualTo(JsonText.of("x"))
        .hasSameHashCodeAs(JsonText.of("x"));
    assertThat(JsonText.of("1")).isNotEqualTo(JsonNumber.of(1)).isNotEqualTo(JsonText.of("2"));
    assertThat(JsonTruth.of(true)).isNotEqualTo(JsonTruth.of(false)).isNotEqualTo(NULL);
    assertThat(JsonList.of(List.of())).isNotEqualTo(JsonObject.of(Map.of()));
    assertThat(JsonTruth.of(true).isTrue()).isTrue();
  }

  @Test
  void only_a_whole_number_is_one() {
    assertThat(JsonNumber.of(12).whole()).hasValue(12);
    assertThat(JsonNumber.of(-12).whole()).hasValue(-12);
    assertThat(number("0").whole()).hasValue(0);
    assertThat(number("999999999999999999").whole()).hasValue(999_999_999_999_999_999L);
    assertThat(Stream.of("12.0", "1e3", "-0", "1000000000000000000", "9".repeat(100)))
        .allSatisfy(digits -> assertThat(number(digits).whole()).as(digits).isEmpty());
  }

  private static JsonNumber number(String digits) {
    return (JsonNumber) TreeBuilder.treeOf(sink -> sink.number(digits));
  }

  @Test
  void the_way_to_a_value_shows_known_names_only() {
    Problems problems = new Problems();
    TreeBuilder tree = new TreeBuilder(5, "known"::equals, problems);
    tree.at(1, 1);
    tree.startObject();
    tree.at(1, 2);
    tree.name("known");
    tree.at(2, 4);
    tree.startList();
    tree.at(2, 5);
    tree.startObject();
    tree.at(2, 6);
    tree.name("other");
    tree.at(3, 7);
    tree.text("x");
    assertThat(tree.here()).hasToString("line 7, /known/0");
    assertThat(tree.isOpen()).isTrue();
    tree.endObject();
    tree.endList();
    tree.endObject();
    assertThat(tree.isOpen()).isFalse();
    assertThat(problems.count()).isZero();

    JsonObject top = (JsonObject) tree.tree().orElseThrow();
    JsonList list = (JsonList) top.member("known").orElseThrow();
    JsonObject inner = (JsonObject) list.elements().get(0);
    JsonValue text = inner.member("other").orElseThrow();
    assertThat(text.position()).hasToString("line 7, /known/0/?");
    assertThat(text.position().column()).isEqualTo(7);
    assertThat(list.position()).hasToString("line 6, /known");
    assertThat(top.position().pointer()).isEmpty();
    assertThat(top.member("nothing")).isEmpty();
  }

  @Test
  void a_name_outside_of_an_object_is_a_mistake_of_the_writer() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TreeBuilder.treeOf(sink -> sink.name("x")))
        .withMessage("a name must stand in an object");
  }

  @Test
  void halves_of_surrogate_pairs_are_found() {
    assertThat(Stream.of("\uD83D", "x\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"))
        .allMatch(Characters::hasLoneSurrogate);
    assertThat(Stream.of("", "x", "é", "\uD83D\uDE00", "\uD83D\uDE00\uD83D\uDE00x"))
        .noneMatch(Characters::hasLoneSurrogate);
  }
}
