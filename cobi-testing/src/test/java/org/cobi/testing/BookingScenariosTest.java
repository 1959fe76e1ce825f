package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_GROUP;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.booking.Curfew;
import org.cobi.model.booking.Diary;
import org.cobi.model.booking.ExcludedPlace;
import org.cobi.model.booking.PractitionerTimes;
import org.cobi.model.booking.WeeklyTime;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.Route;
import org.cobi.model.person.Availability;
import org.cobi.model.person.Gender;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.GroupRef;
import org.cobi.model.session.NoteRef;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.RecordCircumstances;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.episode.EpisodeEvent.HandoverNoted;
import org.junit.jupiter.api.Test;

/**
 * What diaries, a person's circumstances and the series say against a booking: COBI-SCH-02, -05 to
 * -08, -10 and -13, COBI-PRG-10.
 */
class BookingScenariosTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate WED_2018_10_03 = LocalDate.of(2018, 10, 3);
  private static final LocalDate THU_2018_10_04 = LocalDate.of(2018, 10, 4);
  private static final LocalDate FRI_2018_10_05 = LocalDate.of(2018, 10, 5);
  private static final LocalDate TUE_2018_10_09 = LocalDate.of(2018, 10, 9);
  private static final LocalDate TUE_2018_10_16 = LocalDate.of(2018, 10, 16);
  private static final LocalDate THU_2018_10_18 = LocalDate.of(2018, 10, 18);
  private static final LocalDate THU_2022_02_03 = LocalDate.of(2022, 2, 3);

  private static final PlaceRef ALPHA = PlaceRef.of("OFFICE-ALPHA");
  private static final PractitionerRef P_11 = PractitionerRef.of("P-11");
  private static final ParticipantRef OTHER = ParticipantRef.of("X654321");
  private static final Histories COMMUNITY =
      Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02.atTime(10, 0));

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(BookingScenariosTest.class);
  }

  // COBI-SCH-02: templates and office hours

  @Test
  void a_session_is_no_longer_than_its_template() {
    ProgrammeDefinition templates =
        ProgrammeDefinition.builder()
            .from(KSS_2018)
            .templateLengths(
                IntStream.range(0, 10).mapToObj(any -> Duration.ofMinutes(90)).toList())
            .build();
    Scenario accepted = Scenario.of(templates).given(COMMUNITY.accepted());
    accepted.when(book(THU_2018_10_04.atTime(10, 0), 90)).accepted();
    accepted
        .when(book(THU_2018_10_04.atTime(10, 0), 91))
        .refusedBy("COBI-SCH-02", "91 minutes were asked for; the template has 90");
  }

  @Test
  void a_session_of_160_minutes_is_refused() {
    accepted().when(book(THU_2018_10_04.atTime(10, 0), 160)).refusedBy("COBI-SCH-02");
  }

  @Test
  void a_session_lies_within_office_hours() {
    accepted().when(book(THU_2018_10_04.atTime(8, 0), 60)).accepted();
    accepted().when(book(THU_2018_10_04.atTime(19, 0), 60)).accepted();
    accepted()
        .when(book(THU_2018_10_04.atTime(19, 1), 60))
        .refusedBy(
            "COBI-SCH-02",
            "Thu 4 Oct 2018 19:01 and 60 minutes lie outside the hours of the place");
    accepted().when(book(THU_2018_10_04.atTime(7, 59), 60)).refusedBy("COBI-SCH-02");
  }

  @Test
  void a_place_has_hours_of_its_own() {
    Scenario alpha = accepted().with(alpha(2));
    alpha.when(at(ALPHA, THU_2018_10_04.atTime(16, 0))).accepted();
    alpha.when(at(ALPHA, THU_2018_10_04.atTime(16, 30))).refusedBy("COBI-SCH-02");
  }

  // COBI-SCH-05: nobody and nothing is booked twice

  @Test
  void a_room_that_is_taken_is_not_available() {
    Booking taken =
        Booking.builder()
            .start(THU_2018_10_04.atTime(10, 0))
            .length(Duration.ofMinutes(150))
            .place(ALPHA)
            .participant(OTHER)
            .build();
    Scenario booked = accepted().with(Diary.builder().addBookings(taken).build());
    booked
        .when(at(ALPHA, THU_2018_10_04.atTime(12, 0)))
        .refusedBy("COBI-SCH-05", "Thu 4 Oct 2018 12:00 is not available");
    booked.when(at(ALPHA, THU_2018_10_04.atTime(12, 30))).accepted();
    booked.when(at(ALPHA, THU_2018_10_04.atTime(9, 0))).accepted();
    booked.when(at(PlaceRef.of("OFFICE-BETA"), THU_2018_10_04.atTime(12, 0))).accepted();
  }

  @Test
  void as_many_sessions_are_held_at_one_time_as_there_are_rooms() {
    LocalDateTime ten = THU_2018_10_04.atTime(10, 0);
    Booking first = taken(ten, ALPHA);
    Booking half = taken(ten.plusMinutes(30), ALPHA);
    Scenario two = accepted().with(alpha(2).with(List.of(first)));
    two.when(at(ALPHA, ten)).accepted();
    accepted()
        .with(alpha(2).with(List.of(first, half)))
        .when(at(ALPHA, ten))
        .refusedBy("COBI-SCH-05");
    accepted()
        .with(alpha(2).with(List.of(taken(ten.minusMinutes(30), ALPHA), half)))
        .when(at(ALPHA, ten))
        .accepted();
    accepted().with(alpha(3).with(List.of(first, half))).when(at(ALPHA, ten)).accepted();
  }

  @Test
  void the_participants_own_appointments_do_not_overlap_and_near_ones_are_looked_at() {
    LocalDateTime ten = THU_2018_10_04.atTime(10, 0);
    Booking own =
        Booking.builder()
            .start(ten)
            .length(Duration.ofHours(1))
            .participant(People.PARTICIPANT)
            .build();
    Scenario busy = accepted().with(Diary.builder().addBookings(own).build());
    busy.when(book(ten.plusMinutes(59), 60))
        .refusedBy(
            "COBI-SCH-05", "the participant has another appointment at Thu 4 Oct 2018 10:00");
    busy.when(book(ten.plusHours(1), 60))
        .warns(
            "COBI-SCH-05",
            "the participant has another appointment nearby, at Thu 4 Oct 2018 10:00");
    busy.when(book(ten.plusHours(2), 60))
        .warns(
            "COBI-SCH-05",
            "the participant has another appointment nearby, at Thu 4 Oct 2018 10:00");
    busy.when(book(ten.plusHours(2).plusMinutes(1), 60)).isSilentAbout("COBI-SCH-05");
  }

  @Test
  void a_practitioner_is_in_one_place_at_a_time_and_nobody_learns_with_whom() {
    Booking taken =
        Booking.builder()
            .start(THU_2018_10_04.atTime(10, 0))
            .length(Duration.ofHours(1))
            .addPractitioners(P_11)
            .participant(OTHER)
            .build();
    Scenario busy = accepted().with(Diary.builder().addBookings(taken).build());
    Then refused = busy.when(book(THU_2018_10_04.atTime(10, 30), 60));
    refused.refusedBy("COBI-SCH-05", "a practitioner is booked already at Thu 4 Oct 2018 10:30");
    assertThat(refused.decision().toString()).doesNotContain("X654321").doesNotContain("10:00");
    busy.when(book(THU_2018_10_04.atTime(11, 0), 60)).accepted();
  }

  @Test
  void a_practitioner_holds_four_sessions_a_day_and_sixteen_a_week() {
    List<Booking> three = onePractitioner(THU_2018_10_04, 3);
    accepted().with(diary(three)).when(book(THU_2018_10_04.atTime(8, 0), 60)).accepted();
    accepted()
        .with(diary(onePractitioner(THU_2018_10_04, 4)))
        .when(book(THU_2018_10_04.atTime(8, 0), 60))
        .refusedBy(
            "COBI-SCH-05",
            "one practitioner would hold 5 sessions on Thu 4 Oct 2018; 4 are possible");
    List<Booking> fifteen =
        Stream.of(4, 5, 6, 8)
            .flatMap(
                day ->
                    onePractitioner(TUE_2018_10_02.plusDays(day - 3L), day == 8 ? 3 : 4).stream())
            .toList();
    assertThat(fifteen).hasSize(15);
    accepted()
        .with(diary(fifteen))
        .under(LocalPolicy.builder().mostSessionsPerDay(9).build())
        .when(book(THU_2018_10_04.atTime(8, 0), 60))
        .accepted();
    accepted()
        .with(
            diary(
                Stream.concat(fifteen.stream(), onePractitioner(TUE_2018_10_02, 1).stream())
                    .toList()))
        .under(LocalPolicy.builder().mostSessionsPerDay(9).build())
        .when(book(THU_2018_10_04.atTime(8, 0), 60))
        .refusedBy(
            "COBI-SCH-05",
            "one practitioner would hold 17 sessions in the week of Mon 1 Oct 2018; 16 are"
                + " possible");
  }

  @Test
  void a_practitioner_has_a_limit_and_a_leave_of_their_own() {
    Diary own =
        Diary.builder()
            .addPractitioners(
                PractitionerTimes.builder()
                    .practitioner(P_11)
                    .hours(
                        Availability.builder()
                            .weekly(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))
                            .unavailableOn(THU_2018_10_18)
                            .build())
                    .mostPerDay(1)
                    .build())
            .build();
    accepted().with(own).when(book(THU_2018_10_04.atTime(16, 0), 60)).accepted();
    accepted()
        .with(own)
        .when(book(THU_2018_10_04.atTime(16, 30), 60))
        .refusedBy("COBI-SCH-05", "a practitioner does not work at Thu 4 Oct 2018 16:30");
    accepted().with(own).when(book(THU_2018_10_18.atTime(10, 0), 60)).refusedBy("COBI-SCH-05");
    accepted()
        .with(own.with(onePractitioner(THU_2018_10_04, 1)))
        .when(book(THU_2018_10_04.atTime(9, 0), 60))
        .refusedBy("COBI-SCH-05");
  }

  @Test
  void nobody_is_booked_for_a_day_in_court() {
    Circumstances court = Circumstances.builder().addUnavailableDates(THU_2018_10_04).build();
    with(court)
        .when(book(THU_2018_10_04.atTime(10, 0), 60))
        .refusedBy("COBI-SCH-05", "the participant cannot come on Thu 4 Oct 2018");
    with(court).when(book(FRI_2018_10_05.atTime(10, 0), 60)).accepted();
  }

  // COBI-SCH-06: belief, work and education

  @Test
  void a_time_of_observance_needs_a_recorded_reason() {
    Scenario observant =
        with(Circumstances.builder().addObservances(weekly(DayOfWeek.FRIDAY, 12, 14)).build());
    BookSession noon = book(FRI_2018_10_05.atTime(13, 0), 60);
    observant
        .when(noon)
        .needsOverrideOf("COBI-SCH-06")
        .refusedBy("COBI-SCH-06", "it falls into a time of religious observance, 12:00 to 14:00");
    observant.when(book(FRI_2018_10_05.atTime(14, 0), 60)).accepted();
    observant.when(book(FRI_2018_10_05.atTime(11, 0), 60)).accepted();
    observant.when(book(THU_2018_10_04.atTime(13, 0), 60)).accepted();
    observant
        .when(
            BookSession.builder()
                .from(noon)
                .addOverrides(
                    RuleOverride.of(
                        RuleId.of("COBI-SCH-06"), People.MANAGER, ReasonCode.of("ASKED_FOR_IT")))
                .build())
        .accepted();
  }

  @Test
  void a_normal_time_of_work_needs_a_recorded_reason_too() {
    with(Circumstances.builder().addWorkTimes(weekly(DayOfWeek.THURSDAY, 9, 17)).build())
        .when(book(THU_2018_10_04.atTime(16, 30), 60))
        .needsOverrideOf("COBI-SCH-06")
        .refusedBy(
            "COBI-SCH-06", "it falls into a normal time of work or education, 09:00 to 17:00");
  }

  // COBI-SCH-07: curfews

  @Test
  void with_an_hour_of_travel_a_session_ends_before_eighteen_hours_for_a_curfew_at_nineteen() {
    Scenario curfew = with(curfew(Curfew.builder()));
    curfew
        .when(book(THU_2018_10_04.atTime(17, 0), 90))
        .refusedBy(
            "COBI-SCH-07",
            "with the way there and home it would break the curfew that begins at Thu 4 Oct 2018"
                + " 19:00");
    curfew.when(book(THU_2018_10_04.atTime(17, 0), 60)).refusedBy("COBI-SCH-07");
    curfew.when(book(THU_2018_10_04.atTime(16, 59), 60)).accepted();
  }

  @Test
  void the_morning_end_of_a_curfew_counts_too() {
    Scenario curfew =
        with(
            Circumstances.builder()
                .addCurfews(
                    Curfew.builder().begins(LocalTime.of(21, 0)).ends(LocalTime.of(8, 0)).build())
                .build());
    curfew
        .when(book(THU_2018_10_04.atTime(8, 59), 60))
        .refusedBy(
            "COBI-SCH-07",
            "with the way there and home it would break the curfew that begins at Wed 3 Oct 2018"
                + " 21:00");
    curfew.when(book(THU_2018_10_04.atTime(9, 0), 60)).accepted();
  }

  @Test
  void a_curfew_holds_on_its_days_while_its_order_lasts_and_the_way_may_be_shorter() {
    with(curfew(Curfew.builder().addDays(DayOfWeek.FRIDAY)))
        .when(book(THU_2018_10_04.atTime(17, 0), 90))
        .accepted();
    with(curfew(Curfew.builder().order(Histories.ORDER)))
        .when(book(THU_2018_10_04.atTime(17, 0), 90))
        .refusedBy("COBI-SCH-07");
    with(curfew(Curfew.builder().order(OrderRef.of("NOT-KNOWN"))))
        .when(book(THU_2018_10_04.atTime(17, 0), 90))
        .refusedBy("COBI-SCH-07");
    with(Circumstances.builder()
            .from(curfew(Curfew.builder()))
            .travel(Duration.ofMinutes(29))
            .build())
        .when(book(THU_2018_10_04.atTime(17, 0), 90))
        .accepted();
  }

  // COBI-SCH-08: zones of the orders

  @Test
  void a_place_in_a_zone_is_refused_while_the_order_is_in_force() {
    Circumstances zone =
        Circumstances.builder()
            .addExcludedPlaces(ExcludedPlace.under(Histories.ORDER, ALPHA))
            .build();
    with(zone)
        .when(at(ALPHA, THU_2018_10_04.atTime(10, 0)))
        .refusedBy("COBI-SCH-08", "an order in force does not let the person be at this place");
    with(zone).when(at(PlaceRef.of("OFFICE-BETA"), THU_2018_10_04.atTime(10, 0))).accepted();
  }

  @Test
  void what_no_longer_fits_is_to_be_moved_within_two_working_days() {
    Scenario planned = accepted().given(at(ALPHA, TUE_2018_10_09.atTime(10, 0)));
    Then recorded =
        planned.when(
            record(
                WED_2018_10_03,
                Circumstances.builder()
                    .addExcludedPlaces(ExcludedPlace.under(Histories.ORDER, ALPHA))
                    .build()));
    recorded.raises("COBI-SCH-08", Role.PRACTITIONER, "Fri 5 Oct 2018");
    MoveSession away =
        MoveSession.builder()
            .on(WED_2018_10_03)
            .session(TUE_2018_10_09.atTime(10, 0))
            .to(
                SessionSlot.builder()
                    .start(TUE_2018_10_09.atTime(10, 0))
                    .place(PlaceRef.of("OFFICE-BETA"))
                    .build())
            .requestedBy(MoveRequest.SERVICE)
            .build();
    assertThat(recorded.when(away).accepted().episode().openDuties())
        .noneMatch(duty -> duty.name().equals("MOVE_THE_SESSION"));
    planned.when(record(WED_2018_10_03, Circumstances.NONE)).raisesNothingOf("COBI-SCH-08");
  }

  // COBI-SCH-10: the same practitioner, and whom the risk plan asks for

  @Test
  void another_practitioner_after_the_second_session_needs_a_note() {
    Scenario two = held(2);
    BookSession another = by("P-12", THU_2018_10_18.atTime(10, 0));
    two.when(another)
        .needsOverrideOf("COBI-SCH-10")
        .refusedBy(
            "COBI-SCH-10",
            "after 2 sessions the practitioner of Thu 18 Oct 2018 10:00 would be another, and no"
                + " hand-over note is named");
    Then noted =
        two.when(BookSession.builder().from(another).handoverNote(NoteRef.of("NOTE-1")).build());
    assertThat(noted.accepted().decision().events())
        .contains(new HandoverNoted(TUE_2018_10_16, NoteRef.of("NOTE-1")));
    held(1).when(BookSession.builder().from(another).on(TUE_2018_10_09).build()).accepted();
  }

  @Test
  void a_third_practitioner_needs_an_override() {
    Scenario handedOver =
        held(2)
            .given(
                AllocatePractitioner.builder()
                    .from(allocate("P-12"))
                    .handoverNote(NoteRef.of("NOTE-1"))
                    .build());
    handedOver.when(book(TUE_2018_10_16, THU_2018_10_18.atTime(10, 0), 60)).accepted();
    BookSession third =
        BookSession.builder()
            .from(by("P-13", THU_2018_10_18.atTime(10, 0)))
            .handoverNote(NoteRef.of("NOTE-2"))
            .build();
    handedOver
        .when(third)
        .needsOverrideOf("COBI-SCH-10")
        .refusedBy("COBI-SCH-10", "the series would have 3 practitioners; 1 changes are possible");
    held(2).when(allocate("P-12")).needsOverrideOf("COBI-SCH-10");
    held(1)
        .when(AllocatePractitioner.builder().from(allocate("P-12")).on(TUE_2018_10_09).build())
        .accepted();
    held(2).when(allocate("P-11")).accepted();
  }

  @Test
  void whom_the_risk_plan_asks_for_is_no_matter_of_an_override() {
    Scenario woman = with(Circumstances.builder().practitionerGender(Gender.FEMALE).build());
    LocalDateTime ten = THU_2018_10_04.atTime(10, 0);
    woman
        .when(book(ten, 60))
        .refusedBy("COBI-SCH-10", "the risk plan asks for a woman as the practitioner");
    woman.when(by(practitioner("P-12", Gender.MALE), ten)).refusedBy("COBI-SCH-10");
    woman.when(by(practitioner("P-12", Gender.FEMALE), ten)).accepted();
    woman.when(allocate("P-12")).refusedBy("COBI-SCH-10");
  }

  @Test
  void two_workers_are_present_where_the_risk_plan_asks_for_them() {
    Scenario two = with(Circumstances.builder().twoWorkers(true).build());
    SessionSlot slot = SessionSlot.at(THU_2018_10_04.atTime(10, 0));
    two.when(book(slot))
        .refusedBy("COBI-SCH-10", "the risk plan asks for two workers; 1 would be there");
    two.when(book(SessionSlot.builder().from(slot).addColleagues(People.DELIVERER).build()))
        .refusedBy("COBI-SCH-10");
    two.when(
            book(
                SessionSlot.builder()
                    .from(slot)
                    .addColleagues(practitioner("P-12", Gender.MALE))
                    .build()))
        .accepted();
  }

  // COBI-SCH-13: an interpreter

  @Test
  void a_missing_interpreter_is_said() {
    Scenario needs = with(Circumstances.builder().interpreter(true).build());
    SessionSlot slot = SessionSlot.at(THU_2018_10_04.atTime(10, 0));
    needs
        .when(book(slot))
        .warns("COBI-SCH-13", "no interpreter is booked for Thu 4 Oct 2018 10:00");
    needs
        .when(book(SessionSlot.builder().from(slot).interpreter(true).build()))
        .isSilentAbout("COBI-SCH-13");
  }

  // COBI-PRG-10: groups

  @Test
  void a_group_has_eight_people_two_facilitators_and_one_slot_for_all() {
    inTheGroup(7).when(groupSession(2)).accepted();
    inTheGroup(8)
        .when(groupSession(2))
        .refusedBy("COBI-PRG-10", "there would be 9 people in the group; 8 are possible");
    inTheGroup(7)
        .when(groupSession(1))
        .refusedBy("COBI-PRG-10", "1 qualified facilitators would be there; 2 are needed");
    BookSession elsewhere =
        BookSession.builder()
            .from(groupSession(2))
            .slot(
                SessionSlot.builder()
                    .from(groupSession(2).slot())
                    .place(PlaceRef.of("OFFICE-BETA"))
                    .build())
            .build();
    inTheGroup(1).when(elsewhere).refusedBy("COBI-PRG-10");
  }

  @Test
  void a_one_to_one_session_has_no_group() {
    accepted()
        .when(
            book(
                SessionSlot.builder()
                    .start(THU_2018_10_04.atTime(10, 0))
                    .group(GroupRef.of("GROUP-1"))
                    .build()))
        .refusedBy("COBI-PRG-10", "a group was named for a one-to-one session");
  }

  // The words of these scenarios

  private static Scenario accepted() {
    return Scenario.of(KSS_2018).given(COMMUNITY.accepted());
  }

  private static Scenario with(Circumstances circumstances) {
    return accepted().given(record(TUE_2018_10_02, circumstances));
  }

  private static RecordCircumstances record(LocalDate on, Circumstances circumstances) {
    return RecordCircumstances.builder().on(on).circumstances(circumstances).build();
  }

  private static Circumstances curfew(Curfew.Builder curfew) {
    return Circumstances.builder()
        .addCurfews(curfew.begins(LocalTime.of(19, 0)).ends(LocalTime.of(7, 0)).build())
        .build();
  }

  private static WeeklyTime weekly(DayOfWeek day, int from, int to) {
    return new WeeklyTime(day, TimeSpan.of(LocalTime.of(from, 0), LocalTime.of(to, 0)));
  }

  /** The first sessions were held on Tuesdays; nothing else is booked. */
  private static Scenario held(int sessions) {
    Scenario held = accepted();
    for (int week = 0; week < sessions; week++) {
      LocalDateTime start = TUE_2018_10_02.plusWeeks(week).atTime(10, 0);
      held =
          held.given(
              book(start.toLocalDate(), start, 60),
              Histories.outcome(start, SessionOutcome.ATTENDED_COMPLIED));
    }
    return held;
  }

  private static AllocatePractitioner allocate(String reference) {
    return AllocatePractitioner.builder()
        .on(TUE_2018_10_16)
        .practitioner(practitioner(reference))
        .build();
  }

  private static Practitioner practitioner(String reference) {
    return Practitioner.builder()
        .from(People.DELIVERER)
        .reference(PractitionerRef.of(reference))
        .build();
  }

  private static Practitioner practitioner(String reference, Gender gender) {
    return Practitioner.builder().from(practitioner(reference)).gender(gender).build();
  }

  private static BookSession by(String reference, LocalDateTime start) {
    return BookSession.builder()
        .from(by(practitioner(reference), start))
        .on(TUE_2018_10_16)
        .build();
  }

  private static BookSession by(Practitioner practitioner, LocalDateTime start) {
    return book(SessionSlot.builder().start(start).practitioner(practitioner).build());
  }

  private static BookSession at(PlaceRef place, LocalDateTime start) {
    return book(SessionSlot.builder().start(start).place(place).build());
  }

  private static BookSession book(LocalDateTime start, int minutes) {
    return book(TUE_2018_10_02, start, minutes);
  }

  private static BookSession book(LocalDate on, LocalDateTime start, int minutes) {
    return BookSession.builder()
        .on(on)
        .slot(SessionSlot.builder().start(start).length(Duration.ofMinutes(minutes)).build())
        .build();
  }

  private static BookSession book(SessionSlot slot) {
    return BookSession.builder().on(TUE_2018_10_02).slot(slot).build();
  }

  private static Diary alpha(int rooms) {
    return Diary.builder()
        .addPlaces(
            Place.builder()
                .reference(ALPHA)
                .rooms(rooms)
                .openingHours(
                    Availability.builder()
                        .weekly(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))
                        .build())
                .build())
        .build();
  }

  private static Diary diary(List<Booking> bookings) {
    return Diary.builder().bookings(bookings).build();
  }

  private static Booking taken(LocalDateTime start, PlaceRef place) {
    return Booking.builder().start(start).length(Duration.ofHours(1)).place(place).build();
  }

  /** So many sessions of P-11 on a day, one after the other from 10:00. */
  private static List<Booking> onePractitioner(LocalDate day, int sessions) {
    return IntStream.range(0, sessions)
        .mapToObj(
            hour ->
                Booking.builder()
                    .start(day.atTime(10 + hour, 0))
                    .length(Duration.ofHours(1))
                    .addPractitioners(P_11)
                    .build())
        .toList();
  }

  private static Scenario inTheGroup(int others) {
    List<Booking> booked =
        IntStream.range(0, others)
            .mapToObj(
                other ->
                    Booking.of(groupSession(2).slot(), Duration.ofMinutes(150))
                        .participant(ParticipantRef.of("X10000" + other))
                        .build())
            .toList();
    return Scenario.of(KENT_2021_GROUP)
        .given(Histories.of(Route.VOLUNTARY, THU_2022_02_03.atTime(17, 30)).accepted())
        .with(diary(booked));
  }

  private static BookSession groupSession(int facilitators) {
    SessionSlot.Builder slot =
        SessionSlot.builder()
            .start(THU_2022_02_03.atTime(17, 30))
            .place(ALPHA)
            .group(GroupRef.of("GROUP-1"));
    if (facilitators > 1) {
      slot.addColleagues(practitioner("P-12"));
    }
    if (facilitators > 0) {
      slot.practitioner(
          Practitioner.builder()
              .from(practitioner("P-11"))
              .qualifications(List.of(Qualification.GROUP_FACILITATOR))
              .build());
    }
    return BookSession.builder().on(THU_2022_02_03.minusDays(7)).slot(slot.build()).build();
  }
}
