package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.Named;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Events;
import org.cobi.json.vocabulary.Windows;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.time.ClockKind;
import org.cobi.workflow.episode.EpisodeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read, gives an equal value, and is written the same again. */
class RoundTripTest {
  private static final List<Double> CHANCES = List.of(0.0, 1.0, 0.5, 0.2, 0.8);
  private static final int SEEDS = 8;

  static Stream<Named<?>> commands() {
    return Commands.ALL.stream().map(named -> named);
  }

  static Stream<Named<?>> events() {
    return Events.ALL.stream().map(named -> named);
  }

  static Stream<Named<?>> windowRules() {
    return Windows.RULE.choices().stream().map(named -> named);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_with_everything_and_with_the_least(Named<?> named) {
    comesBack(CobiJson.COMMAND, Commands.COMMAND, named);
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_with_everything_and_with_the_least(Named<?> named) {
    comesBack(CobiJson.EVENT, Events.EVENT, named);
  }

  @ParameterizedTest
  @MethodSource("windowRules")
  void every_window_rule(Named<?> named) {
    comesBack(new Document<>(Windows.RULE), Windows.RULE, named);
  }

  private static <T> void comesBack(Document<T> document, ChoiceShape<T> choice, Named<?> named) {
    Set<String> seen = new HashSet<>();
    int accepted = 0;
    for (double chance : CHANCES) {
      for (int seed = 0; seed < SEEDS; seed++) {
        JsonObject sample = new Samples(seed, chance).of(choice, named);
        Optional<T> value = accepted(document, sample);
        if (value.isPresent()) {
          accepted++;
          seen.addAll(sample.members().keySet());
          comesBack(document, value.get());
          assertThat(choice.nameOf(value.get())).isEqualTo(named.name());
        }
      }
    }
    assertThat(accepted).as("accepted samples of %s", named.name()).isGreaterThanOrEqualTo(5);
    assertThat(seen)
        .as("properties of %s that were tried", named.name())
        .containsAll(named.shape().fields().stream().map(Field::name).toList());
  }

  /** Empty if the parts were made up so that they contradict each other. */
  private static <T> Optional<T> accepted(Document<T> document, JsonObject sample) {
    try {
      return Optional.of(document.read(CobiJson.write(sample)));
    } catch (CobiJsonException refused) {
      assertThat(refused.problems())
          .extracting(JsonProblem::code)
          .containsOnly(JsonProblem.Code.CONTRADICTION);
      return Optional.empty();
    }
  }

  private static <T> void comesBack(Document<T> document, T value) {
    String text = document.write(value);
    T again = document.read(text);
    assertThat(again).isEqualTo(value);
    assertThat(document.write(again)).isEqualTo(text);
    assertThat(CobiJson.write(document.tree(value))).isEqualTo(text);
    assertThat(document.read(document.tree(value))).isEqualTo(value);
  }

  @Test
  void duties_come_back_whatever_they_are_about() {
    List<Duty> duties =
        Stream.iterate(0, seed -> seed + 1)
            .limit(40)
            .map(seed -> new Samples(seed, 1).of(Events.EVENT, dutyRaised()))
            .map(sample -> (EpisodeEvent.DutyRaised) CobiJson.EVENT.read(sample))
            .map(EpisodeEvent.DutyRaised::duty)
            .toList();
    assertThat(duties).hasSize(40);
    assertThat(duties).extracting(duty -> duty.subject().kind()).contains(Subject.Kind.values());
    assertThat(duties).extracting(duty -> duty.deadline().clock()).contains(ClockKind.values());
    assertThat(duties).allSatisfy(duty -> comesBack(CobiJson.DUTY, duty));
  }

  private static Named<?> dutyRaised() {
    return Events.ALL.stream()
        .filter(named -> named.name().equals("duty-raised"))
        .findFirst()
        .orElseThrow();
  }
}
