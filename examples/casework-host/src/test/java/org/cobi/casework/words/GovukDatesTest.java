package org.cobi.casework.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Dates in short forms, and that nothing is said in one language only. */
class GovukDatesTest {
  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final LocalDate WED_2022_09_07 = LocalDate.of(2022, 9, 7);

  @Test
  void dates_in_both_languages() {
    assertThat(GovukDates.in(Locale.UK).shortDateWithDay(WED_2022_09_07)).isEqualTo("Wed 7 Sep");
    assertThat(GovukDates.in(WELSH).shortDateWithDay(WED_2022_09_07)).isEqualTo("Mer 7 Medi");
    assertThat(GovukDates.in(Locale.UK).fullDateAndTime(WED_2022_09_07.atTime(9, 5)))
        .isEqualTo("Wednesday 7 September 2022 at 9:05am");
    assertThat(GovukDates.in(WELSH).date(WED_2022_09_07)).isEqualTo("7 Medi 2022");
  }

  @Test
  void short_months_are_those_of_the_style_and_not_the_machines() {
    assertThat(GovukDates.in(Locale.UK).shortDateAndTime(WED_2022_09_07.atTime(9, 30)))
        .isEqualTo("Wed 7 Sep, 9:30am");
  }

  @Test
  void noon_and_midnight_are_called_so() {
    GovukDates english = GovukDates.in(Locale.UK);
    assertThat(english.time(LocalTime.NOON)).isEqualTo("midday");
    assertThat(english.time(LocalTime.MIDNIGHT)).isEqualTo("midnight");
    assertThat(english.time(LocalTime.of(12, 30))).isEqualTo("12:30pm");
    assertThat(english.time(LocalTime.of(0, 30))).isEqualTo("12:30am");
  }

  @Test
  void everything_that_english_says_welsh_says_too() {
    Properties english = read("messages.properties");
    Properties welsh = read("messages_cy.properties");
    assertThat(english).hasSizeGreaterThan(150);
    assertThat(welsh.stringPropertyNames()).containsAll(english.stringPropertyNames());
    assertThat(read("messages_en.properties")).isEmpty();
  }

  private static Properties read(String name) {
    Properties messages = new Properties();
    try (InputStream stream =
            Objects.requireNonNull(
                GovukDatesTest.class.getResourceAsStream("/messages/" + name), name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
