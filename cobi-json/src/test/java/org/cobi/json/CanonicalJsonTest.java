package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cobi.json.description.Named;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.vocabulary.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785, as far as our documents need it. */
class CanonicalJsonTest {

  @Test
  void the_strings_of_the_standard_are_escaped_as_it_shows() {
    String given =
        "{\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
            + " \"literals\": [null, true, false]}";

    assertThat(canonical(given))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void the_names_of_the_standard_are_sorted_by_their_utf_16_units() {
    String given =
        "{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\","
            + " \"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\", \"1\": \"One\","
            + " \"\\ud83d\\ude00\": \"Emoji: Grinning Face\", \"\\u0080\": \"Control\","
            + " \"\\u00f6\": \"Latin Small Letter O With Diaeresis\"}";

    assertThat(canonical(given))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void the_bytes_are_utf_8() {
    assertThat(CanonicalJson.bytes(JsonText.of("\u20ac\ud83d\ude00")))
        .containsExactly('"', 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, '"');
  }

  @Test
  void every_control_character_has_its_own_escape_and_nothing_else_has_one() {
    for (char unit = 0; unit < 0x100; unit++) {
      String written = CanonicalJson.write(JsonText.of(String.valueOf(unit)));
      String expected =
          switch (unit) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> unit < 0x20 ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
          };
      assertThat(written).isEqualTo('"' + expected + '"');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.0", "1e3", "0.1", "-0", "9007199254740992", "-9007199254740992", "1E400"})
  void a_number_that_is_not_whole_or_too_large_is_refused(String number) {
    JsonValue tree = CobiJson.TREE.read("{\"n\":" + number + "}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.write(tree))
        .withMessage(
            "a number in canonical JSON must be whole and at most 9007199254740991 but is not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "9007199254740991", "-9007199254740991"})
  void a_whole_number_is_written_as_it_is(String number) {
    assertThat(canonical("[ " + number + " ]")).isEqualTo("[" + number + "]");
  }

  @Test
  void half_of_a_surrogate_pair_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.write(JsonText.of("\ud83d")))
        .withMessageContaining("surrogate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.write(JsonObject.of(Map.of("\ude00", JsonText.of("")))));
  }

  @Test
  void every_command_has_the_same_bytes_in_whatever_order_its_members_come() {
    Random random = new Random(8785);
    int shuffled = 0;
    for (Named<?> named : Commands.ALL) {
      JsonObject sample = new Samples(7, 1.0).of(Commands.COMMAND, named);
      String canonical = CanonicalJson.write(sample);
      for (int round = 0; round < 5; round++) {
        JsonValue other = shuffled(sample, random);
        shuffled += CobiJson.write(other).equals(CobiJson.write(sample)) ? 0 : 1;
        assertThat(CanonicalJson.write(other)).isEqualTo(canonical);
      }
      assertThat(CobiJson.TREE.read(canonical)).as("read again").isEqualTo(sample);
      assertThat(canonical(canonical)).as("canonical twice").isEqualTo(canonical);
    }
    assertThat(shuffled).as("samples that were really in another order").isGreaterThan(100);
  }

  private static JsonValue shuffled(JsonValue value, Random random) {
    if (value instanceof JsonList list) {
      return JsonList.of(list.elements().stream().map(one -> shuffled(one, random)).toList());
    }
    if (value instanceof JsonObject object) {
      List<String> names = new ArrayList<>(object.members().keySet());
      Collections.shuffle(names, random);
      Map<String, JsonValue> members = new LinkedHashMap<>();
      names.forEach(name -> members.put(name, shuffled(object.member(name).orElseThrow(), random)));
      return JsonObject.of(members);
    }
    return value;
  }

  private static String canonical(String json) {
    return CanonicalJson.write(CobiJson.TREE.read(json));
  }
}
