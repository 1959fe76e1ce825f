package org.cobi.model.audience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {
  @ParameterizedTest
  @EnumSource
  void a_code_of_ours_names_its_audience(Audience audience) {
    assertThat(Audience.ofCode(audience.name())).isSameAs(audience);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "police", "POLICE ", "JOURNALIST", "participant"})
  void any_other_code_sees_least(String code) {
    assertThat(Audience.ofCode(code)).isSameAs(Audience.UNKNOWN);
  }

  @Test
  void an_unknown_reader_reads_nothing() {
    assertThat(Audience.UNKNOWN.readsRestricted()).isFalse();
    assertThat(Audience.UNKNOWN.readsDecisions()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"POLICE", "VICTIM_SIDE_WORKER"})
  void only_the_police_and_the_victims_side_read_what_is_restricted(Audience audience) {
    assertThat(audience.readsRestricted()).isFalse();
  }
}
