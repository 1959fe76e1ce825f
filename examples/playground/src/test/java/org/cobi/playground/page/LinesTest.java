package org.cobi.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void lines_break_between_words() {
    assertThat(Lines.of("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void a_date_is_never_broken() {
    assertThat(Lines.of("due on Tue 6 Nov 2018 10:00", 20))
        .containsExactly("due on", "Tue 6 Nov 2018 10:00");
    assertThat(Lines.of("due on Tue 6 Nov", 12)).containsExactly("due on", "Tue 6 Nov");
  }

  @Test
  void a_word_that_is_too_long_is_cut() {
    assertThat(Lines.of("abcdefgh", 5)).containsExactly("abcde", "fgh");
  }

  @Test
  void no_text_is_one_empty_line() {
    assertThat(Lines.of("", 5)).containsExactly("");
  }

  @Test
  void nothing_in_a_text_steers_the_terminal() {
    assertThat(Lines.of("red\u001B[31m\r\nalert\u0007\u202Eon", 40))
        .containsExactly("red [31m alert on");
  }
}
