package org.cobi.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TitlesTest {
  @Test
  void every_role_has_its_own_title_in_plain_words() {
    List<String> titles = Arrays.stream(Role.values()).map(Role::title).toList();
    assertThat(titles).hasSize(17).doesNotHaveDuplicates().allMatch(TitlesTest::isPlain);
    assertThat(Role.RESPONSIBLE_OFFICER.title()).isEqualTo("responsible officer");
    assertThat(Role.OFFENDER_MANAGER.title()).isEqualTo("community offender manager");
    assertThat(Role.SECRETARY_OF_STATE.title()).isEqualTo("Secretary of State");
  }

  @Test
  void every_qualification_has_its_own_title_in_plain_words() {
    List<String> titles = Arrays.stream(Qualification.values()).map(Qualification::title).toList();
    assertThat(titles).hasSize(6).doesNotHaveDuplicates().allMatch(TitlesTest::isPlain);
    assertThat(Qualification.QUALIFIED_THERAPIST.title()).isEqualTo("qualified therapist");
  }

  private static boolean isPlain(String title) {
    Set<String> withCapitals = Set.of("Secretary of State");
    return withCapitals.contains(title) || title.matches("[a-z]+( [a-z]+)*");
  }
}
