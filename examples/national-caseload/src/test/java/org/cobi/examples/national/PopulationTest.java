package org.cobi.examples.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "10, 3", "100, 50", "64, 2"})
  void every_week_of_every_episode_comes_once_and_in_the_order_of_time(
      long episodes, int startWeeks) {
    Population population = new Population(episodes, startWeeks);
    Set<EpisodeWeek> seen = new HashSet<>();
    Instant last = Instant.MIN;
    for (long place = 0; place < population.weeks(); place++) {
      EpisodeWeek week = population.at(place);
      assertThat(population.beginOf(week)).isAfterOrEqualTo(last);
      last = population.beginOf(week);
      seen.add(week);
    }
    assertThat(seen).hasSize((int) (population.perWeek() * startWeeks * Script.WEEKS));
    assertThat(population.perWeek() * startWeeks).isGreaterThanOrEqualTo(episodes);
  }

  @Test
  void the_weeks_of_a_story_hold_all_of_its_submissions() {
    Population population = new Population(40, 4);
    Scripts scripts = new Scripts(population, NationalProgramme.WORKFLOW);
    for (long episode = 0; episode < 40; episode++) {
      int inWeeks = 0;
      for (int week = 0; week < Script.WEEKS; week++) {
        inWeeks += scripts.submissions(new EpisodeWeek(episode, week)).size();
      }
      assertThat(inWeeks).isEqualTo(scripts.submissions(episode).size()).isGreaterThan(8);
    }
  }

  @Test
  void there_must_be_somebody() {
    assertThatThrownBy(() -> new Population(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Population(1, 201)).isInstanceOf(IllegalArgumentException.class);
  }
}
