package org.cobi.playground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartsTest {
  private static final LocalDateTime TUE_2021_12_14 = LocalDateTime.of(2021, 12, 14, 14, 0);
  private static final LocalDateTime TUE_2021_12_21 = LocalDateTime.of(2021, 12, 21, 14, 0);
  private static final LocalDateTime TUE_2022_01_04 = LocalDateTime.of(2022, 1, 4, 14, 0);
  private static final LocalDateTime FRI_2022_01_07 = LocalDateTime.of(2022, 1, 7, 9, 30);

  @Test
  void a_time_is_said_once_and_a_year_with_its_last_day() {
    assertThat(Starts.of(List.of(TUE_2021_12_14, TUE_2021_12_21, TUE_2022_01_04)))
        .isEqualTo("at 14:00 on Tue 14 Dec, Tue 21 Dec 2021, Tue 4 Jan 2022");
  }

  @Test
  void different_times_are_said_each() {
    assertThat(Starts.of(List.of(TUE_2022_01_04, FRI_2022_01_07)))
        .isEqualTo("Tue 4 Jan 2022 14:00, Fri 7 Jan 2022 09:30");
  }
}
