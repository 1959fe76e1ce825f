package org.cobi.architecture.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Whatever a restricted file says, a participant and an ordinary practitioner see the same: views,
 * explanations, documents, exceptions, logs, times, order and sizes. Where its facts refuse a slot,
 * they see exactly what an ordinary conflict shows. The rules that refuse are the workflow's own.
 */
class NonInterferenceTest {
  private static final int EPISODES = 10_000;
  private static final int UNTIL_A_LEAK_IS_SEEN = 2_000;

  @Test
  void nothing_restricted_comes_out_of_ten_thousand_random_episodes() {
    int refused = 0;
    int entries = 0;
    int lines = 0;
    int accepted = 0;
    for (long seed = 0; seed < EPISODES; seed++) {
      RandomCase random = RandomCase.of(seed);
      List<String> with = random.seen(random.world(), Leak.NONE);
      World ordinary = random.ordinaryWorld();
      List<String> without = random.seen(ordinary, Leak.NONE);
      assertThat(with).as("episode of seed %s", seed).isEqualTo(without);
      refused += ordinary.diary().equals(random.world().diary()) ? 0 : 1;
      entries += random.world().file().events().size();
      lines += with.size();
      accepted += with.get(0).contains("accepted=true") ? 1 : 0;
    }
    assertThat(accepted).as("bookings that were accepted").isGreaterThan(EPISODES / 50);
    assertThat(refused).as("slots refused for a restricted reason").isGreaterThan(EPISODES / 50);
    assertThat(entries).as("restricted entries").isGreaterThan(3 * EPISODES);
    assertThat(lines).as("things that were compared").isGreaterThan(30 * EPISODES);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void each_planted_leak_is_seen(Leak leak) {
    assertThat(
            LongStream.range(0, UNTIL_A_LEAK_IS_SEEN)
                .mapToObj(RandomCase::of)
                .anyMatch(
                    random ->
                        !random
                            .seen(random.world(), leak)
                            .equals(random.seen(random.ordinaryWorld(), leak))))
        .isTrue();
  }

  @Test
  void there_are_ten_of_them() {
    assertThat(Leak.values()).hasSize(1 + 10);
  }

  @Test
  void the_log_is_captured_at_all() {
    RandomCase random = RandomCase.of(1);

    assertThat(random.seen(random.world(), Leak.NONE))
        .anyMatch(line -> line.startsWith("log: [DEBUG BookSession was "));
  }
}
