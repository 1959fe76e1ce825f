package org.cobi.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final Availability MONDAYS =
      Availability.builder()
          .weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))
          .build();

  @Test
  void a_place_with_one_room_is_a_place() {
    Place place = withRooms(1);
    assertThat(place.reference()).isEqualTo(PlaceRef.of("office-2"));
    assertThat(place.rooms()).isEqualTo(1);
    assertThat(place.openingHours()).isEqualTo(MONDAYS);
    assertThat(place).isEqualTo(withRooms(1)).isNotEqualTo(withRooms(2));
  }

  @Test
  void a_place_without_rooms_is_refused() {
    assertThatThrownBy(() -> withRooms(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rooms must be at least 1 but was 0");
  }

  private static Place withRooms(int rooms) {
    return Place.builder()
        .reference(PlaceRef.of("office-2"))
        .rooms(rooms)
        .openingHours(MONDAYS)
        .build();
  }
}
