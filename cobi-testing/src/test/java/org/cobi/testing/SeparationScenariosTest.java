package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.cobi.model.audience.Audience;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.Diary;
import org.cobi.model.order.Route;
import org.cobi.model.person.Availability;
import org.cobi.model.person.GridPoint;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.restricted.LinkedPeople;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.restricted.Safeguards;
import org.cobi.model.restricted.UnsafePlace;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.SessionToMove;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.restricted.RestrictedWorkflow;
import org.junit.jupiter.api.Test;

/**
 * COBI-SCH-08 and -09: what the restricted files say against a booking, behind the words of an
 * ordinary conflict.
 */
class SeparationScenariosTest {
  private static final AccessContext LOOKING =
      AccessContext.of(People.POLICE, Purpose.of("SAFETY_PLANNING"));
  private static final LocalDate MON_2025_11_10 = LocalDate.of(2025, 11, 10);
  private static final LocalDate TUE_2025_11_18 = LocalDate.of(2025, 11, 18);
  private static final LocalDate WED_2025_11_19 = LocalDate.of(2025, 11, 19);
  private static final LocalDate THU_2025_11_20 = LocalDate.of(2025, 11, 20);

  private static final PlaceRef ALPHA = PlaceRef.of("OFFICE-ALPHA");
  private static final PlaceRef BETA = PlaceRef.of("OFFICE-BETA");
  private static final ParticipantRef OTHER = ParticipantRef.of("X760026");
  private static final LocalDateTime ONE_O_CLOCK = THU_2025_11_20.atTime(13, 0);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(SeparationScenariosTest.class);
  }

  // COBI-SCH-08: unsafe places

  @Test
  void an_unsafe_place_is_refused_in_the_words_of_an_ordinary_conflict() {
    accepted()
        .with(unsafe(ALPHA, THU_2025_11_20))
        .when(book(ALPHA, ONE_O_CLOCK))
        .refusedBy("COBI-SCH-05", "Thu 20 Nov 2025 13:00 is not available");
    accepted().with(unsafe(ALPHA, THU_2025_11_20)).when(book(BETA, ONE_O_CLOCK)).accepted();
    accepted()
        .with(unsafe(ALPHA, THU_2025_11_20.plusDays(1)))
        .when(book(ALPHA, ONE_O_CLOCK))
        .accepted();
  }

  @Test
  void nothing_tells_a_room_that_is_taken_from_a_place_that_is_unsafe_or_from_both() {
    Scenario taken = accepted().with(takenRoom());
    Scenario unsafe = accepted().with(unsafe(ALPHA, THU_2025_11_20));
    Scenario both = accepted().with(takenRoom()).with(unsafe(ALPHA, THU_2025_11_20));
    BookSession asked = book(ALPHA, ONE_O_CLOCK);
    assertThat(unsafe.decide(asked)).isEqualTo(taken.decide(asked));
    assertThat(both.decide(asked)).isEqualTo(taken.decide(asked));
    assertThat(unsafe.decide(asked).toString()).hasToString(taken.decide(asked).toString());
    assertThat(explained(unsafe, asked)).isEqualTo(explained(taken, asked)).isNotEmpty();
    assertThat(explained(both, asked)).isEqualTo(explained(taken, asked));
  }

  @Test
  void what_is_not_refused_is_byte_identical_with_and_without_a_restricted_fact() {
    BookSession elsewhere = book(BETA, ONE_O_CLOCK);
    Scenario knows = accepted().with(unsafe(ALPHA, THU_2025_11_20));
    assertThat(knows.decide(elsewhere)).isEqualTo(accepted().decide(elsewhere));
    assertThat(explained(knows, elsewhere)).isEqualTo(explained(accepted(), elsewhere));
    assertThat(knows.workflow().setting().toString())
        .doesNotContain("OFFICE-ALPHA")
        .doesNotContain("ENTRY-1");
  }

  @Test
  void the_reason_is_told_to_those_who_may_read_the_restricted_file_and_to_nobody_else() {
    Scenario unsafe = accepted().with(unsafe(ALPHA, THU_2025_11_20));
    BookSession asked = book(ALPHA, ONE_O_CLOCK);
    List<RestrictedViolation> reasons = behind(unsafe, Audience.POLICE, asked);
    assertThat(reasons)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule().value()).isEqualTo("COBI-SCH-08");
              assertThat(found.finding().facts()).containsValue(RestrictedRef.of("ENTRY-1"));
              assertThat(found.publicFace()).isEqualTo(unsafe.decide(asked).reasons().get(0));
            });
    assertThat(reasons.toString()).doesNotContain("ENTRY-1");
    for (Audience audience :
        List.of(
            Audience.PARTICIPANT, Audience.PRACTITIONER, Audience.COMMISSIONER, Audience.UNKNOWN)) {
      assertThat(behind(unsafe, audience, asked)).isEmpty();
    }
  }

  @Test
  void a_new_entry_moves_every_session_to_come_there_and_the_participant_is_told_operational() {
    Scenario booked =
        accepted()
            .given(
                book(ALPHA, TUE_2025_11_18.atTime(10, 0)),
                book(ALPHA, ONE_O_CLOCK),
                book(BETA, TUE_2025_11_18.plusWeeks(1).atTime(10, 0)));
    assertThat(booked.workflow().sessionsToMove(booked.episode())).isEmpty();
    Scenario later = booked.with(unsafe(ALPHA, WED_2025_11_19));
    assertThat(later.workflow().sessionsToMove(later.episode()))
        .extracting(SessionToMove::start)
        .containsExactly(ONE_O_CLOCK);
    assertThat(later.workflow().sessionsToMove(later.episode()).get(0).reasons())
        .extracting(found -> found.words())
        .containsExactly("Thu 20 Nov 2025 13:00 is not available");
    assertThat(SessionToMove.TOLD_AS).isEqualTo("operational");
    assertThat(later.episode()).isEqualTo(booked.episode());
  }

  @Test
  void without_a_purpose_or_a_record_nobody_is_told_the_reason() {
    Scenario unsafe = accepted().with(unsafe(ALPHA, THU_2025_11_20));
    AuditInMemory failing = new AuditInMemory();
    failing.fail();
    for (Access<?> access :
        List.of(
            behind(unsafe, new AuditInMemory(), AccessContext.withoutPurpose(People.POLICE)),
            behind(unsafe, failing, LOOKING))) {
      assertThat(access.value()).isEmpty();
      assertThat(access.reasons())
          .extracting(reason -> reason.rule().value())
          .containsExactly("COBI-DAT-01");
    }
  }

  private static Access<List<RestrictedViolation>> behind(
      Scenario scenario, AuditInMemory audit, AccessContext context) {
    return RestrictedWorkflow.recordedIn(audit)
        .reasonsBehind(
            book(ALPHA, ONE_O_CLOCK),
            scenario.episode(),
            scenario.workflow(),
            Audience.POLICE,
            Instant.parse("2025-11-18T12:00:00Z"),
            context);
  }

  private static List<RestrictedViolation> behind(
      Scenario scenario, Audience audience, BookSession asked) {
    AuditInMemory audit = new AuditInMemory();
    List<RestrictedViolation> reasons =
        RestrictedWorkflow.recordedIn(audit)
            .reasonsBehind(
                asked,
                scenario.episode(),
                scenario.workflow(),
                audience,
                Instant.parse("2025-11-18T12:00:00Z"),
                LOOKING)
            .value()
            .orElseThrow();
    assertThat(audit.records()).hasSize(1);
    return reasons;
  }

  // COBI-SCH-09: people who are kept apart

  @Test
  void linked_people_are_never_at_one_place_on_one_day() {
    Scenario apart =
        accepted().with(apart()).with(diary(2000, booked(ALPHA, THU_2025_11_20.atTime(9, 0))));
    apart
        .when(book(ALPHA, ONE_O_CLOCK))
        .refusedBy("COBI-SCH-05", "Thu 20 Nov 2025 13:00 is not available");
    apart.when(book(ALPHA, TUE_2025_11_18.atTime(13, 0))).accepted();
    assertThat(behind(apart, Audience.VICTIM_SIDE_WORKER, book(ALPHA, ONE_O_CLOCK)))
        .extracting(found -> found.rule().value())
        .containsExactly("COBI-SCH-09");
    accepted()
        .with(diary(2000, booked(ALPHA, THU_2025_11_20.atTime(9, 0))))
        .when(book(ALPHA, ONE_O_CLOCK))
        .accepted();
  }

  @Test
  void neighbouring_places_are_kept_apart_by_two_hours_and_two_kilometres() {
    Booking until = booked(BETA, THU_2025_11_20.atTime(10, 1));
    assertThat(until.end()).isEqualTo(THU_2025_11_20.atTime(11, 1));
    Scenario near = accepted().with(apart()).with(diary(2000, until));
    near.when(book(ALPHA, ONE_O_CLOCK)).refusedBy("COBI-SCH-05");
    near.when(book(ALPHA, ONE_O_CLOCK.plusMinutes(1))).accepted();
    accepted().with(apart()).with(diary(2001, until)).when(book(ALPHA, ONE_O_CLOCK)).accepted();
    accepted()
        .with(apart())
        .with(diary(2000, booked(BETA, THU_2025_11_20.atTime(16, 0))))
        .when(book(ALPHA, ONE_O_CLOCK))
        .accepted();
    accepted()
        .with(apart())
        .with(diary(2000, booked(BETA, THU_2025_11_20.atTime(15, 59))))
        .when(book(ALPHA, ONE_O_CLOCK))
        .refusedBy("COBI-SCH-05");
  }

  private static Scenario accepted() {
    return Scenario.of(IA_2022)
        .given(Histories.of(Route.VOLUNTARY, TUE_2025_11_18.atTime(10, 0)).accepted());
  }

  private static List<String> explained(Scenario scenario, BookSession command) {
    return scenario.workflow().explain(scenario.episode(), command, Audience.PRACTITIONER).stream()
        .map(explanation -> explanation.rule() + " " + explanation.violations())
        .toList();
  }

  private static BookSession book(PlaceRef place, LocalDateTime start) {
    return BookSession.builder()
        .on(MON_2025_11_10.plusDays(1))
        .slot(SessionSlot.builder().start(start).place(place).build())
        .build();
  }

  private static Safeguards unsafe(PlaceRef place, LocalDate firstDay) {
    return Safeguards.builder()
        .addUnsafePlaces(
            UnsafePlace.builder()
                .reference(RestrictedRef.of("ENTRY-1"))
                .participant(People.PARTICIPANT)
                .place(place)
                .firstDay(firstDay)
                .build())
        .build();
  }

  private static Safeguards apart() {
    return Safeguards.builder()
        .addLinkedPeople(
            LinkedPeople.builder()
                .reference(RestrictedRef.of("ENTRY-2"))
                .one(OTHER)
                .other(People.PARTICIPANT)
                .build())
        .build();
  }

  private static Diary takenRoom() {
    return Diary.builder()
        .addBookings(
            Booking.builder().start(ONE_O_CLOCK).length(Duration.ofHours(1)).place(ALPHA).build())
        .build();
  }

  private static Booking booked(PlaceRef place, LocalDateTime start) {
    return Booking.builder()
        .start(start)
        .length(Duration.ofHours(1))
        .place(place)
        .participant(OTHER)
        .build();
  }

  private static Diary diary(int metres, Booking booking) {
    return Diary.builder()
        .addPlaces(place(ALPHA, 500_000), place(BETA, 500_000 + metres))
        .addBookings(booking)
        .build();
  }

  private static Place place(PlaceRef reference, int easting) {
    Availability.Builder hours = Availability.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.weekly(day, LocalTime.of(8, 0), LocalTime.of(20, 0));
    }
    return Place.builder()
        .reference(reference)
        .rooms(3)
        .openingHours(hours.build())
        .location(new GridPoint(easting, 180_000))
        .build();
  }
}
