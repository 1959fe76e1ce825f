package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whole caseloads pass through a Java with a heap of 64 MiB: 5,000 episodes in the build, a million
 * with {@code -Dcobi.episodes=1000000}.
 */
class MillionEpisodesTest {
  private static final List<String> SMALL_HEAP = List.of("-Xmx64m", "-XX:+UseSerialGC");
  private static final int EPISODES = Integer.getInteger("cobi.episodes", 5_000);

  @Test
  void they_need_no_more_memory_than_one() {
    List<String> printed =
        OtherJvm.run(SMALL_HEAP, MillionEpisodes.class, Integer.toString(EPISODES), "pass-on");
    System.out.println(printed);
    assertThat(printed).last().asString().startsWith(EPISODES + " episodes, " + EPISODES / 1000);
  }

  @Test
  void kept_they_would_not_fit_so_the_other_test_can_fail() {
    assertThatThrownBy(() -> OtherJvm.run(SMALL_HEAP, MillionEpisodes.class, "20000", "keep"))
        .hasMessageContaining("OutOfMemoryError");
  }
}
