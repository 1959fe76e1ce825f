package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Checks that constants such as {@code THU_2021_03_04} hold the day they name. */
final class NamedDays {
  private NamedDays() {}

  static void hold(Class<?> test) throws IllegalAccessException {
    List<Field> days =
        Arrays.stream(test.getDeclaredFields())
            .filter(field -> field.getType() == LocalDate.class)
            .toList();
    assertThat(days).isNotEmpty();
    for (Field field : days) {
      field.setAccessible(true);
      LocalDate day = (LocalDate) field.get(null);
      String weekday = day.getDayOfWeek().name().substring(0, 3);
      assertThat(field.getName())
          .isEqualTo((weekday + "_" + day).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
