package org.cobi.model.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Role;
import org.junit.jupiter.api.Test;

class ReferralTest {

  @Test
  void an_age_is_from_10_to_120_years() {
    assertThat(referral().age(10).build().age()).contains(10);
    assertThat(referral().age(120).build().age()).contains(120);
    assertThatThrownBy(() -> referral().age(9).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("age must be from 10 to 120 years but was 9");
    assertThatThrownBy(() -> referral().age(121).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("age must be from 10 to 120 years but was 121");
  }

  @Test
  void an_age_need_not_be_known() {
    assertThat(referral().build().age()).isEmpty();
  }

  @Test
  void an_area_is_a_code() {
    assertThat(PoliceArea.of("WEST_MERCIA")).hasToString("WEST_MERCIA");
    assertThat(PoliceArea.of("KENT")).isEqualTo(PoliceArea.KENT);
    List<String> wrong = List.of("", "K", "Kent", "KENT POLICE", "_KENT", "K".repeat(41));
    assertThat(wrong).isNotEmpty();
    for (String code : wrong) {
      assertThatThrownBy(() -> PoliceArea.of(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "a police area must be a code of capital letters and underscores, such as KENT");
    }
  }

  private static Referral.Builder referral() {
    return Referral.builder()
        .participant(ParticipantRef.of("X123456"))
        .route(Route.VOLUNTARY)
        .referredBy(Actor.of(Role.POLICE, "N-1"));
  }
}
