package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cobi.json.HostMapper.Jackson2;
import org.cobi.json.HostMapper.Jackson3;
import org.cobi.workflow.episode.EpisodeEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mappers that are as strict with a host's types as we are with ours. */
class HardenedMappersTest {
  private static final String WRITTEN = "{\"count\":1,\"name\":\"n\",\"colour\":\"RED\"}";

  static List<HostMapper> mappers() {
    return List.of(
        new Jackson2(HardenedMapper.builder().build()),
        new Jackson3(org.cobi.json.jackson3.HardenedMapper.builder().build()));
  }

  /** A host's own enum. */
  enum Colour {
    RED,
    GREEN
  }

  /** A host's own record. */
  record Own(int count, String name, Colour colour) {}

  @ParameterizedTest
  @MethodSource("mappers")
  void what_is_right_is_read(HostMapper mapper) {
    assertThat(mapper.read(WRITTEN, Own.class)).isEqualTo(new Own(1, "n", Colour.RED));
    assertThat(
            mapper.read(
                "{\"schema\":\"cobi-event/1\",\"event\":\"consent-given\",\"on\":\"2018-10-02\"}",
                EpisodeEvent.class))
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void what_default_mappers_let_through_is_refused(HostMapper mapper) {
    List<String> wrong =
        List.of(
            WRITTEN.replace("1", "\"1\""),
            WRITTEN.replace("1", "1.9"),
            WRITTEN.replace("1", "null"),
            WRITTEN.replace("1", "\"\""),
            WRITTEN.replace("1", "true"),
            WRITTEN.replace("\"count\":1,", ""),
            WRITTEN.replace("\"RED\"", "0"),
            WRITTEN.replace("\"RED\"", "\"\""),
            WRITTEN.replace("\"n\"", "7"),
            WRITTEN.replace("}", ",\"more\":1}"),
            WRITTEN.replace("}", ",\"count\":1}"),
            WRITTEN + "x",
            WRITTEN + WRITTEN,
            WRITTEN.replace("1", "1" + "0".repeat(100)),
            WRITTEN.replace("\"n\"", "\"" + "n".repeat(65_537) + "\""),
            "[".repeat(33) + "]".repeat(33));
    assertThat(wrong)
        .allSatisfy(
            json ->
                assertThat(HostMapper.thrownBy(mapper, host -> host.read(json, Own.class)))
                    .isInstanceOfAny(
                        com.fasterxml.jackson.core.JacksonException.class,
                        tools.jackson.core.JacksonException.class));
  }
}
