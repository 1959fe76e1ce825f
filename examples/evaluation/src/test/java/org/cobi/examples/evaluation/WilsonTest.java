package org.cobi.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of Newcombe, Statistics in Medicine 17 (1998), method 3. */
class WilsonTest {

  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void it_is_what_was_published(int part, int whole, double lower, double upper) {
    Wilson interval = Wilson.of(part, whole);
    assertThat(interval.lower()).isCloseTo(lower, within(0.00006));
    assertThat(interval.upper()).isCloseTo(upper, within(0.00006));
  }
}
