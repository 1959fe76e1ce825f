package org.cobi.scheduling.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.check.HardRule;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.cobi.scheduling.series.SeriesQuestion;
import org.cobi.scheduling.series.SeriesScheduler;
import org.junit.jupiter.api.Test;

/**
 * An exclusion or a separation changes what anybody may read only in the way in which an ordinary
 * booking does: in one world there is the secret, in the other all rooms are in use.
 */
class NonInterferenceTest {
  private static final PractitionerRef BLOCKING = PractitionerRef.of("QBLOCK");

  /** A caseload with what is booked in it. */
  private record World(Caseload caseload, List<Appointment> booked) {
    List<Reason> whyNot(AskedSlot slot) {
      return PlanExplanation.of(caseload, booked).whyNot(slot);
    }

    List<Reason> whyNone(ParticipantRef person) {
      return SeriesScheduler.of(caseload, booked).whyNone(SeriesQuestion.of(person));
    }

    SeriesNeed need(ParticipantRef person) {
      return caseload.people().stream()
          .filter(need -> need.participant().equals(person))
          .findFirst()
          .orElseThrow();
    }
  }

  private static World world(long seed) {
    Caseload drawn = SampleCaseload.of(SampleShape.TINY, 6, seed).caseload();
    CaseloadSearch search = CaseloadScheduler.of(drawn).withSeed(seed).search();
    search.advance(10);
    return new World(drawn, List.copyOf(search.plan().appointments()));
  }

  private static AskedSlot anySlot(World world, Random seeded) {
    Caseload caseload = world.caseload();
    SeriesNeed need = caseload.people().get(seeded.nextInt(caseload.people().size()));
    PractitionerWeek who =
        caseload.practitioners().get(seeded.nextInt(caseload.practitioners().size()));
    LocalDate day = caseload.calendar().firstDay().plusDays(seeded.nextInt(28));
    Shift shift = who.week().get(day.getDayOfWeek());
    PlaceRef office = shift == null ? caseload.offices().get(0).reference() : shift.office();
    LocalDateTime start =
        day.atTime(caseload.calendar().dayStart())
            .plus(caseload.calendar().grain().multipliedBy(seeded.nextInt(20)));
    SessionNumber session = SessionNumber.of(1 + seeded.nextInt(need.sessions().size()));
    return new AskedSlot(need.participant(), session, start, who.reference(), office);
  }

  @Test
  void a_slot_reads_the_same_whether_it_is_taken_or_ruled_out_in_secret() {
    Random seeded = new Random(20260309);
    int changed = 0;
    for (int round = 0; round < 400; round++) {
      World world = world(1 + round % 20);
      AskedSlot slot = anySlot(world, seeded);
      List<Reason> taken = blocked(world, slot.office()).whyNot(slot);
      World excluded = excluding(world, slot.participant(), slot.office());
      World apart = apart(world, slot);

      assertThat(excluded.whyNot(slot)).isEqualTo(taken);
      assertThat(apart.whyNot(slot)).isEqualTo(taken);
      changed += taken.equals(world.whyNot(slot)) ? 0 : 1;
    }
    assertThat(changed).isBetween(50, 399);
  }

  @Test
  void a_secret_that_is_not_about_the_slot_changes_nothing() {
    Random seeded = new Random(9);
    int open = 0;
    for (int round = 0; round < 100; round++) {
      World world = world(1 + round % 20);
      AskedSlot slot = anySlot(world, seeded);
      World other = separated(world, slot.participant(), nobodyThere(world, slot));
      assertThat(other.whyNot(slot)).isEqualTo(world.whyNot(slot));
      open += world.whyNot(slot).isEmpty() ? 1 : 0;
    }
    assertThat(open).isPositive();
  }

  /** Whoever is left out is told the same, and so is whoever looks at the smallest set. */
  @Test
  void being_left_out_reads_the_same_whether_an_office_is_full_or_ruled_out_in_secret() {
    int leftOut = 0;
    for (long seed = 1; seed <= 25; seed++) {
      World world = world(seed);
      for (SeriesNeed need : world.caseload().people()) {
        World full = world;
        World secret = world;
        for (Place office : world.caseload().offices()) {
          full = blocked(full, office.reference());
          secret = excluding(secret, need.participant(), office.reference());
        }
        assertThat(secret.whyNone(need.participant())).isEqualTo(full.whyNone(need.participant()));
        assertThat(secret.whyNone(need.participant()))
            .extracting(Reason::words)
            .containsExactly("the times that would fit are not available");
        leftOut++;
      }
    }
    assertThat(leftOut).isEqualTo(150);
  }

  @Test
  void those_who_may_read_it_are_told_what_keeps_somebody_from_having_a_series() {
    int told = 0;
    for (long seed = 1; seed <= 10; seed++) {
      World world = world(seed);
      for (SeriesNeed need : world.caseload().people()) {
        if (!world.whyNone(need.participant()).isEmpty()) {
          continue;
        }
        World secret = world;
        for (PlaceRef office : need.offices()) {
          secret = excluding(secret, need.participant(), office);
        }
        PlanExplanation explanation = PlanExplanation.of(secret.caseload(), secret.booked());
        assertThat(explanation.restrictedWhyLeftOut(need.participant(), Audience.POLICE))
            .extracting(reason -> reason.rule().value())
            .containsExactly("COBI-SCH-08");
        assertThat(explanation.restrictedWhyLeftOut(need.participant(), Audience.PRACTITIONER))
            .isEmpty();
        told++;
      }
    }
    assertThat(told).isGreaterThan(20);
  }

  /** The rules of a slot against the checker of whole plans. */
  @Test
  void a_slot_has_no_reason_against_it_exactly_if_the_plan_with_it_breaks_no_rule() {
    Random seeded = new Random(11);
    int open = 0;
    int closed = 0;
    for (int round = 0; round < 600; round++) {
      World world = world(1 + round % 30);
      AskedSlot slot = anySlot(world, seeded);
      boolean hasSeries =
          world.booked().stream().anyMatch(one -> one.participant().equals(slot.participant()));
      if (hasSeries) {
        boolean free = world.whyNot(slot).isEmpty();
        assertThat(free).isEqualTo(holds(world, slot));
        open += free ? 1 : 0;
        closed += free ? 0 : 1;
      }
    }
    assertThat(open).isGreaterThan(5);
    assertThat(closed).isGreaterThan(100);
  }

  private static boolean holds(World world, AskedSlot slot) {
    List<Appointment> moved = new ArrayList<>();
    for (Appointment one : world.booked()) {
      boolean isAsked =
          one.participant().equals(slot.participant()) && one.session().equals(slot.session());
      moved.add(
          isAsked
              ? new Appointment(
                  slot.participant(),
                  slot.session(),
                  slot.start(),
                  one.length(),
                  slot.practitioner(),
                  slot.office())
              : one);
    }
    return PlanCheck.of(world.caseload(), moved).breaches().stream()
        .allMatch(breach -> breach.rule() == HardRule.LEFT_OUT);
  }

  private static World excluding(World world, ParticipantRef person, PlaceRef office) {
    return changing(
        world,
        person,
        SeriesNeed.builder().from(world.need(person)).addExcludedOffices(office).build());
  }

  private static World separated(World world, ParticipantRef person, Set<ParticipantRef> others) {
    return changing(
        world,
        person,
        SeriesNeed.builder().from(world.need(person)).addAllSeparateFrom(others).build());
  }

  /** Somebody to be kept apart is at the office in the evening, outside every slot asked about. */
  private static World apart(World world, AskedSlot slot) {
    ParticipantRef other = ParticipantRef.of("XAPART");
    SeriesNeed need =
        SeriesNeed.builder()
            .from(world.need(slot.participant()))
            .participant(other)
            .separateFrom(Set.of(slot.participant()))
            .build();
    List<Appointment> booked = new ArrayList<>(world.booked());
    booked.add(
        new Appointment(
            other,
            SessionNumber.of(1),
            slot.start().toLocalDate().atTime(23, 0),
            Duration.ofMinutes(30),
            BLOCKING,
            slot.office()));
    Caseload caseload =
        Caseload.builder().from(withBlocking(world, slot.office())).addPeople(need).build();
    return new World(caseload, booked);
  }

  private static Set<ParticipantRef> nobodyThere(World world, AskedSlot slot) {
    Set<ParticipantRef> all = new HashSet<>();
    world.caseload().people().forEach(need -> all.add(need.participant()));
    world.booked().stream()
        .filter(one -> one.start().toLocalDate().equals(slot.start().toLocalDate()))
        .forEach(one -> all.remove(one.participant()));
    all.remove(slot.participant());
    return all;
  }

  private static World changing(World world, ParticipantRef person, SeriesNeed changed) {
    List<SeriesNeed> people = new ArrayList<>(world.caseload().people());
    people.replaceAll(need -> need.participant().equals(person) ? changed : need);
    return new World(
        Caseload.builder().from(world.caseload()).people(people).build(), world.booked());
  }

  /** All rooms of an office are in use on every day from its start to its end. */
  private static World blocked(World world, PlaceRef office) {
    Caseload before = world.caseload();
    Place place =
        before.offices().stream()
            .filter(o -> o.reference().equals(office))
            .findFirst()
            .orElseThrow();
    Duration whole = Duration.between(before.calendar().dayStart(), before.calendar().dayEnd());
    List<SeriesNeed> people = new ArrayList<>(before.people());
    List<PractitionerWeek> practitioners = new ArrayList<>(before.practitioners());
    List<Appointment> booked = new ArrayList<>(world.booked());
    for (int room = 0; room < place.rooms(); room++) {
      ParticipantRef someone = ParticipantRef.of("XBLOCK-" + office.value() + "-" + room);
      PractitionerRef who = PractitionerRef.of("QBLOCK-" + office.value() + "-" + room);
      practitioners.add(blocking(who, office));
      people.add(
          SeriesNeed.builder()
              .from(before.people().get(0))
              .participant(someone)
              .sessions(Collections.nCopies(before.calendar().days(), whole))
              .gap(GapLimits.of(1, 1, 1))
              .separateFrom(Set.of())
              .build());
      for (int day = 0; day < before.calendar().days(); day++) {
        booked.add(
            new Appointment(
                someone,
                SessionNumber.of(day + 1),
                before.calendar().firstDay().plusDays(day).atTime(before.calendar().dayStart()),
                whole,
                who,
                office));
      }
    }
    Caseload caseload =
        Caseload.builder().from(before).people(people).practitioners(practitioners).build();
    return new World(caseload, booked);
  }

  private static Caseload withBlocking(World world, PlaceRef office) {
    return Caseload.builder()
        .from(world.caseload())
        .addPractitioners(blocking(BLOCKING, office))
        .build();
  }

  /** Somebody whom nobody who is asked about can have: they hold nothing else. */
  private static PractitionerWeek blocking(PractitionerRef who, PlaceRef office) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(
          day, new Shift(office, List.of(TimeSpan.of(LocalTime.of(0, 0), LocalTime.of(23, 59)))));
    }
    return PractitionerWeek.builder().reference(who).maxCaseload(1).maxPerDay(1).week(week).build();
  }
}
