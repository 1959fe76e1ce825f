package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.Named;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Events;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a document, wherever it stands: no message repeats it. */
class SecretsTest {
  private static final String NAME = "canary";
  private static final String NUMBER = "19790304";

  /**
   * Texts of every form that something here accepts or nearly accepts, and other kinds of values.
   */
  private static final List<JsonValue> SECRETS =
      List.of(
          JsonText.of("Canary Canaryson, 4 Canary Lane"),
          JsonText.of("CANARY_CANARYSON"),
          JsonText.of("CANARY-1"),
          JsonText.of("Canary.canaryson:1"),
          JsonText.of("CANARY-CAN-01"),
          JsonText.of("canary \\ \" \n \u0000"),
          JsonText.of(""),
          JsonNumber.of(19790304),
          JsonList.of(List.of(JsonText.of("canary"))),
          JsonObject.of(Map.of("canary", JsonText.of("canary"))));

  static Stream<Named<?>> commands() {
    return Commands.ALL.stream().map(named -> named);
  }

  static Stream<Named<?>> events() {
    return Events.ALL.stream().map(named -> named);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void no_message_about_a_command_repeats_what_it_says(Named<?> named) {
    List<String> refusals = refusalsOfCommand(named);
    List<String> inFiles = new ArrayList<>();
    for (JsonValue changed : withSecrets(sample(Commands.COMMAND, named))) {
      refusal(() -> CaseFiles.read(Refusals.HEADER + CobiJson.write(changed)), inFiles);
    }
    assertThat(inFiles).hasSizeGreaterThan(20).allSatisfy(SecretsTest::tellsNothing);
    assertThat(refusals).hasSizeGreaterThan(40).allSatisfy(SecretsTest::tellsNothing);
  }

  @ParameterizedTest
  @MethodSource("events")
  void no_message_about_an_event_repeats_what_it_says(Named<?> named) {
    List<String> refusals = new ArrayList<>();
    for (JsonValue changed : withSecrets(sample(Events.EVENT, named))) {
      refusal(() -> CobiJson.EVENT.read(CobiJson.write(changed)), refusals);
    }
    assertThat(refusals).hasSizeGreaterThan(10).allSatisfy(SecretsTest::tellsNothing);
  }

  private static List<String> refusalsOfCommand(Named<?> named) {
    List<String> refusals = new ArrayList<>();
    for (JsonValue changed : withSecrets(sample(Commands.COMMAND, named))) {
      String json = CobiJson.write(changed);
      String broken = json.replaceFirst("\"on\":\"[-0-9]+\"", "\"on\":1");
      refusal(() -> CobiJson.COMMAND.read(json), refusals);
      refusal(() -> CobiJson.COMMAND.read(broken), refusals);
      refusal(() -> CobiJson.COMMAND.read(json.substring(0, json.length() - 1)), refusals);
      refusal(() -> CobiJson.COMMAND.read(json + "x"), refusals);
    }
    return refusals;
  }

  private static JsonObject sample(ChoiceShape<?> choice, Named<?> named) {
    return new Samples(1, 1).of(choice, named);
  }

  /** The same value with a secret in one place, for every place and every secret. */
  private static List<JsonValue> withSecrets(JsonValue value) {
    List<JsonValue> changed = new ArrayList<>(SECRETS);
    if (value instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (name, member) -> {
                withSecrets(member).forEach(secret -> changed.add(with(object, name, secret)));
                changed.add(renamed(object, name, NAME + name));
              });
      changed.add(with(object, NAME, JsonText.of(NAME)));
    }
    if (value instanceof JsonList list) {
      for (int index = 0; index < list.elements().size(); index++) {
        for (JsonValue secret : withSecrets(list.elements().get(index))) {
          List<JsonValue> elements = new ArrayList<>(list.elements());
          elements.set(index, secret);
          changed.add(JsonList.of(elements));
        }
      }
    }
    return changed;
  }

  private static JsonValue with(JsonObject object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return JsonObject.of(members);
  }

  private static JsonValue renamed(JsonObject object, String name, String otherName) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object
        .members()
        .forEach((each, value) -> members.put(each.equals(name) ? otherName : each, value));
    return JsonObject.of(members);
  }

  private static void refusal(Runnable reading, List<String> refusals) {
    try {
      reading.run();
    } catch (CobiJsonException refused) {
      assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
      refusals.add(refused + " " + refused.problems());
    }
  }

  private static void tellsNothing(String refusal) {
    assertThat(refusal.toLowerCase(Locale.ROOT)).doesNotContain(NAME).doesNotContain(NUMBER);
  }
}
