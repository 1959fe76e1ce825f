package org.cobi.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {
  private static final boolean TERMINAL = true;

  @Test
  void by_itself_it_is_used_on_a_terminal_only() {
    assertThat(Colour.AUTO.isOn(Map.of("TERM", "xterm"), TERMINAL)).isTrue();
    assertThat(Colour.AUTO.isOn(Map.of("TERM", "xterm"), !TERMINAL)).isFalse();
  }

  @Test
  void the_environment_may_refuse_it() {
    assertThat(Colour.AUTO.isOn(Map.of("NO_COLOR", "1"), TERMINAL)).isFalse();
    assertThat(Colour.AUTO.isOn(Map.of("NO_COLOR", ""), TERMINAL)).isTrue();
    assertThat(Colour.AUTO.isOn(Map.of("TERM", "dumb"), TERMINAL)).isFalse();
  }

  @Test
  void what_is_asked_for_wins() {
    assertThat(Colour.ALWAYS.isOn(Map.of("NO_COLOR", "1"), !TERMINAL)).isTrue();
    assertThat(Colour.NEVER.isOn(Map.of(), TERMINAL)).isFalse();
  }
}
