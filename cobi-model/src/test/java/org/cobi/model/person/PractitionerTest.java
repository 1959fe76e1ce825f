package org.cobi.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cobi.model.person.Qualification.GROUP_FACILITATOR;
import static org.cobi.model.person.Qualification.QUALIFIED_THERAPIST;
import static org.cobi.model.person.Qualification.SPECIALIST_STAFF;

import java.time.LocalDate;
import java.util.Set;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class PractitionerTest {
  private static final LocalDate WED_2026_09_30 = LocalDate.of(2026, 9, 30);
  private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);

  private static final Practitioner THERAPIST =
      Practitioner.builder()
          .reference(PractitionerRef.of("w-7"))
          .addQualifications(QUALIFIED_THERAPIST, SPECIALIST_STAFF)
          .qualifiedUntil(WED_2026_09_30)
          .build();

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(PractitionerTest.class);
  }

  @Test
  void the_last_day_of_a_qualification_counts_and_the_next_does_not() {
    assertThat(THERAPIST.isQualifiedOn(WED_2026_09_30, Set.of(QUALIFIED_THERAPIST))).isTrue();
    assertThat(THERAPIST.isQualifiedOn(THU_2026_10_01, Set.of(QUALIFIED_THERAPIST))).isFalse();
  }

  @Test
  void one_of_the_accepted_qualifications_is_enough() {
    Set<Qualification> accepted = Set.of(GROUP_FACILITATOR, SPECIALIST_STAFF);
    assertThat(THERAPIST.isQualifiedOn(WED_2026_09_30, accepted)).isTrue();
  }

  @Test
  void none_of_the_accepted_qualifications_is_not_enough() {
    assertThat(THERAPIST.isQualifiedOn(WED_2026_09_30, Set.of(GROUP_FACILITATOR))).isFalse();
    assertThat(THERAPIST.isQualifiedOn(WED_2026_09_30, Set.of())).isFalse();
  }

  @Test
  void a_qualification_without_an_end_does_not_lapse() {
    Practitioner lasting =
        Practitioner.builder()
            .reference(PractitionerRef.of("w-8"))
            .addQualification(GROUP_FACILITATOR)
            .build();
    assertThat(lasting.isQualifiedOn(LocalDate.MAX, Set.of(GROUP_FACILITATOR))).isTrue();
  }

  @Test
  void a_practitioner_without_any_qualification_is_refused() {
    assertThatThrownBy(() -> Practitioner.builder().reference(PractitionerRef.of("w-9")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a practitioner must have at least one qualification but has none");
  }

  @Test
  void practitioners_are_equal_when_everything_about_them_is() {
    Practitioner same = Practitioner.builder().from(THERAPIST).build();
    assertThat(same).isEqualTo(THERAPIST).hasSameHashCodeAs(THERAPIST);
    assertThat(Practitioner.builder().from(THERAPIST).qualifiedUntil(THU_2026_10_01).build())
        .isNotEqualTo(THERAPIST);
  }
}
