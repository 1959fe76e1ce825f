package org.cobi.scheduling.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.programme.GroupSize;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.session.GroupRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

class GroupSchedulerTest {
  private static final GroupRef GROUP = GroupRef.of("G1");
  private static final LocalDate MON_2022_03_07 = LocalDate.of(2022, 3, 7);
  private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
  private static final PlaceRef A = PlaceRef.of("A");
  private static final PlaceRef B = PlaceRef.of("B");
  private static final TimeSpan NINE_TO_FIVE = TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(17, 0));

  @Test
  void the_days_are_what_their_names_say() {
    assertThat(MON_2022_03_07.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(SUN_2022_07_31.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
  }

  @Test
  void eight_people_in_kent_have_twelve_sessions_of_two_and_a_half_hours_together() {
    GroupAnswer answer = GroupScheduler.of(kent(), List.of()).plan(group(8).build());

    assertThat(answer.reasons()).isEmpty();
    GroupSeries series = answer.series().orElseThrow();
    assertThat(series.sessions())
        .hasSize(12)
        .allSatisfy(
            session -> {
              assertThat(session.length()).isEqualTo(Duration.ofMinutes(150));
              assertThat(session.facilitators()).hasSize(2);
              assertThat(session.office()).isEqualTo(A);
            });
    assertThat(series.sessions())
        .extracting(GroupSession::session)
        .startsWith(SessionNumber.of(1))
        .endsWith(SessionNumber.of(12));
    assertThat(series.handovers()).isZero();
    assertThat(series.lastDay())
        .isEqualTo(series.sessions().get(0).start().toLocalDate().plusMonths(3).minusDays(1));
    assertThat(series.slackDays()).isNotNegative();
  }

  @Test
  void a_ninth_person_is_refused() {
    GroupAnswer answer = GroupScheduler.of(kent(), List.of()).plan(group(9).build());

    assertThat(answer.series()).isEmpty();
    assertThat(answer.reasons())
        .extracting(GroupReason::reason)
        .extracting(reason -> reason.rule().value(), Reason::words, Reason::wouldHelp)
        .containsExactly(
            Tuple.tuple(
                "COBI-PRG-10",
                "a group has at most 8 people and would have 9",
                Optional.of("one person fewer")));
  }

  @Test
  void one_facilitator_is_too_few() {
    GroupNeed need = group(2).facilitators(Set.of(PractitionerRef.of("Q1"))).build();
    assertThat(GroupScheduler.of(kent(), List.of()).plan(need).reasons())
        .extracting(reason -> reason.reason().wouldHelp())
        .containsExactly(Optional.of("one more facilitator"));
  }

  @Test
  void whose_hours_stand_in_the_way_is_said() {
    GroupNeed need = group(3).addMembers(member(9, DayOfWeek.SATURDAY).build()).build();
    GroupAnswer answer = GroupScheduler.of(kent(), List.of()).plan(need);

    assertThat(answer.series()).isEmpty();
    assertThat(answer.reasons())
        .extracting(GroupReason::member)
        .contains(Optional.of(ParticipantRef.of("X000009")));
    assertThat(answer.reasons().toString()).doesNotContain("X000009");
    assertThat(answer.reasons())
        .filteredOn(reason -> reason.member().equals(Optional.of(ParticipantRef.of("X000009"))))
        .extracting(reason -> reason.reason().wouldHelp())
        .containsOnly(Optional.of("more times of this person"));
  }

  @Test
  void a_group_whose_members_must_not_meet_reads_like_one_for_which_nothing_is_free() {
    GroupNeed apart =
        group(3)
            .addMembers(
                member(9, DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
                    .addSeparateFrom(ParticipantRef.of("X000001"))
                    .build())
            .build();
    GroupNeed excluded =
        group(3)
            .addMembers(
                member(9, DayOfWeek.MONDAY, DayOfWeek.TUESDAY).addExcludedOffices(A, B).build())
            .build();
    GroupNeed ordinary =
        group(3).addMembers(member(9, DayOfWeek.MONDAY, DayOfWeek.TUESDAY).build()).build();
    Caseload kent = kent();
    GroupAnswer full = GroupScheduler.of(kent, allDayEveryDay(kent)).plan(ordinary);

    assertThat(full.series()).isEmpty();
    assertThat(full.reasons()).isNotEmpty();
    assertThat(GroupScheduler.of(kent, List.of()).plan(apart)).isEqualTo(full);
    assertThat(GroupScheduler.of(kent, List.of()).plan(excluded)).isEqualTo(full);
  }

  @Test
  void what_is_restricted_is_for_those_who_may_read_it() {
    GroupNeed apart =
        group(3)
            .addMembers(
                member(9, DayOfWeek.MONDAY)
                    .addSeparateFrom(ParticipantRef.of("X000001"))
                    .addExcludedOffices(A)
                    .build())
            .build();
    GroupScheduler scheduler = GroupScheduler.of(kent(), List.of());
    assertThat(scheduler.restricted(apart, Audience.POLICE))
        .extracting(reason -> reason.rule().value())
        .containsExactly("COBI-SCH-08", "COBI-SCH-09");
    assertThat(scheduler.restricted(apart, Audience.PROGRAMME_MANAGER)).isEmpty();
    assertThat(scheduler.restricted(group(3).build(), Audience.POLICE)).isEmpty();
  }

  @Test
  void the_smallest_relaxation_helps_and_one_less_does_not() {
    GroupNeed short11Weeks =
        group(4).programme(Optional.empty()).latest(MON_2022_03_07.plusDays(70)).build();
    GroupAnswer answer = GroupScheduler.of(kent(), List.of()).plan(short11Weeks);
    String help =
        answer.reasons().stream()
            .filter(reason -> reason.reason().rule().value().equals("COBI-PRG-05"))
            .flatMap(reason -> reason.reason().wouldHelp().stream())
            .findFirst()
            .orElseThrow();
    int days = help.startsWith("one day") ? 1 : Integer.parseInt(help.replaceAll("[^0-9]", ""));

    assertThat(withDays(short11Weeks, days).series()).isPresent();
    assertThat(withDays(short11Weeks, days - 1).series()).isEmpty();
  }

  private static GroupAnswer withDays(GroupNeed need, int more) {
    return GroupScheduler.of(kent(), List.of())
        .plan(GroupNeed.builder().from(need).latest(need.latest().plusDays(more)).build());
  }

  @Test
  void one_to_one_work_is_no_group() {
    assertThatThrownBy(() -> GroupNeed.of(PublishedProgrammes.KSS_2018))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("group work");
    assertThatThrownBy(() -> group(2).addMembers(member(1, DayOfWeek.MONDAY).build()).build())
        .hasMessageContaining("twice");
    assertThatThrownBy(
            () ->
                GroupScheduler.of(kent(), List.of())
                    .plan(group(2).addFacilitators(PractitionerRef.of("Q9")).build()))
        .hasMessageContaining("practitioner");
  }

  @Test
  void the_best_series_is_as_good_as_the_best_of_all_series() {
    Random seeded = new Random(20210707);
    int found = 0;
    int none = 0;
    for (int round = 0; round < 120; round++) {
      Caseload caseload = SampleCaseload.of(SampleShape.TINY, 6, 1 + round % 40).caseload();
      CaseloadSearch search = CaseloadScheduler.of(caseload).search();
      search.advance(5);
      List<Appointment> booked = List.copyOf(search.plan().appointments());
      GroupNeed need = anyGroup(caseload, seeded);
      GroupAnswer answer = GroupScheduler.of(caseload, booked).plan(need);
      Optional<List<Long>> expected = new EveryGroupSeries(caseload, booked, need).best();

      assertThat(answer.series().map(series -> figures(need, series))).isEqualTo(expected);
      assertThat(answer.reasons().isEmpty()).isEqualTo(answer.series().isPresent());
      found += expected.isPresent() ? 1 : 0;
      none += expected.isPresent() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(20);
    assertThat(none).isGreaterThan(20);
  }

  private static List<Long> figures(GroupNeed need, GroupSeries series) {
    LocalDate first = series.sessions().get(0).start().toLocalDate();
    return List.of(
        (long) series.handovers(),
        (long) series.rhythm(),
        ChronoUnit.DAYS.between(need.earliest(), first));
  }

  /** Members who come on more days than the people of the caseload, so that some can meet. */
  private static GroupNeed anyGroup(Caseload caseload, Random seeded) {
    List<GroupMember> members = new ArrayList<>();
    int many = 1 + seeded.nextInt(3);
    for (int i = 0; i < many; i++) {
      SeriesNeed like = caseload.people().get(i);
      members.add(
          GroupMember.builder()
              .from(GroupMember.of(like))
              .available(weekdays(seeded))
              .offices(allOffices(caseload))
              .separateFrom(
                  seeded.nextInt(8) == 0
                      ? Set.of(caseload.people().get(4).participant())
                      : Set.of())
              .build());
    }
    Set<PractitionerRef> all = new HashSet<>();
    caseload.practitioners().forEach(who -> all.add(who.reference()));
    LocalDate first = caseload.calendar().firstDay();
    return GroupNeed.builder()
        .group(GROUP)
        .members(members)
        .size(new GroupSize(8, 2))
        .facilitators(all)
        .addSessions(Duration.ofHours(1), Duration.ofMinutes(90), Duration.ofHours(1))
        .gap(GapLimits.of(3 + seeded.nextInt(3), 7, 8 + seeded.nextInt(3)))
        .earliest(first.plusDays(seeded.nextInt(5)))
        .latest(caseload.calendar().lastDay().minusDays(seeded.nextInt(4)))
        .build();
  }

  private static Set<PlaceRef> allOffices(Caseload caseload) {
    Set<PlaceRef> all = new HashSet<>();
    caseload.offices().forEach(office -> all.add(office.reference()));
    return all;
  }

  private static Availability weekdays(Random seeded) {
    Availability.Builder hours = Availability.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (seeded.nextInt(10) < 8) {
        int from = 8 + seeded.nextInt(5);
        hours.weekly(day, LocalTime.of(from, 0), LocalTime.of(from + 6, 0));
      }
    }
    return hours.build();
  }

  /** Kent's group work in the spring of 2022: two facilitators at A on Mondays and Tuesdays. */
  private static Caseload kent() {
    Availability.Builder open = Availability.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      open.weekly(day, NINE_TO_FIVE);
    }
    return Caseload.builder()
        .name("kent-groups")
        .calendar(
            PlanningCalendar.of(HolidayCalendars.ENGLAND_AND_WALES, MON_2022_03_07, 154)
                .dayStart(LocalTime.of(9, 0))
                .dayEnd(LocalTime.of(17, 0))
                .grainMinutes(30)
                .build())
        .fundingEnd(SUN_2022_07_31)
        .addOffices(place(A, open.build()), place(B, open.build()))
        .addPractitioners(facilitator("Q1"), facilitator("Q2"))
        .addPractitioners(
            PractitionerWeek.builder()
                .from(facilitator("Q3"))
                .week(Map.of(DayOfWeek.FRIDAY, new Shift(B, List.of(NINE_TO_FIVE))))
                .build())
        .addPractitioners(blocking("QA", A), blocking("QB", B))
        .people(blockers(open.build()))
        .build();
  }

  private static Place place(PlaceRef office, Availability open) {
    return Place.builder().reference(office).rooms(1).openingHours(open).build();
  }

  private static PractitionerWeek facilitator(String id) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    week.put(DayOfWeek.MONDAY, new Shift(A, List.of(NINE_TO_FIVE)));
    week.put(DayOfWeek.TUESDAY, new Shift(A, List.of(NINE_TO_FIVE)));
    return PractitionerWeek.builder()
        .reference(PractitionerRef.of(id))
        .maxCaseload(5)
        .maxPerDay(4)
        .week(week)
        .build();
  }

  private static PractitionerWeek blocking(String id, PlaceRef office) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, new Shift(office, List.of(NINE_TO_FIVE)));
    }
    return PractitionerWeek.builder()
        .reference(PractitionerRef.of(id))
        .maxCaseload(5)
        .maxPerDay(1)
        .week(week)
        .build();
  }

  /** Six people who could be anywhere all day. */
  private static List<SeriesNeed> blockers(Availability open) {
    return IntStream.range(0, 6)
        .mapToObj(
            i ->
                SeriesNeed.builder()
                    .participant(ParticipantRef.of("X00010" + i))
                    .weight(1)
                    .earliest(MON_2022_03_07)
                    .latest(SUN_2022_07_31)
                    .sessions(Collections.nCopies(60, Duration.ofHours(8)))
                    .gap(GapLimits.of(1, 1, 7))
                    .available(open)
                    .addOffices(A, B)
                    .build())
        .toList();
  }

  /** Both rooms are in use on every day. */
  private static List<Appointment> allDayEveryDay(Caseload kent) {
    List<Appointment> booked = new ArrayList<>();
    for (int day = 0; day < kent.calendar().days(); day++) {
      for (int room = 0; room < 2; room++) {
        booked.add(
            new Appointment(
                ParticipantRef.of("X00010" + (3 * room + day / 60)),
                SessionNumber.of(1 + day % 60),
                kent.calendar().firstDay().plusDays(day).atTime(9, 0),
                Duration.ofHours(8),
                PractitionerRef.of(room == 0 ? "QA" : "QB"),
                room == 0 ? A : B));
      }
    }
    return booked;
  }

  private static GroupNeed.Builder group(int people) {
    GroupNeed.Builder group =
        GroupNeed.of(PublishedProgrammes.KENT_2021_GROUP)
            .group(GROUP)
            .addFacilitators(PractitionerRef.of("Q1"), PractitionerRef.of("Q2"))
            .earliest(MON_2022_03_07)
            .latest(SUN_2022_07_31);
    for (int i = 1; i <= people; i++) {
      group.addMembers(member(i, DayOfWeek.MONDAY, DayOfWeek.TUESDAY).build());
    }
    return group;
  }

  private static GroupMember.Builder member(int number, DayOfWeek... days) {
    Availability.Builder hours = Availability.builder();
    for (DayOfWeek day : days) {
      hours.weekly(day, LocalTime.of(9 + number % 3, 0), LocalTime.of(17, 0));
    }
    return GroupMember.builder()
        .participant(ParticipantRef.of("X00000" + number))
        .available(hours.build())
        .addOffices(A, B);
  }
}
