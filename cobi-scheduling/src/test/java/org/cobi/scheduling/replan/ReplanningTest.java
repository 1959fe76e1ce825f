package org.cobi.scheduling.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.replan.AppointmentChange.Kind;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.OfficeWithdrawn;
import org.cobi.scheduling.replan.Disturbance.ParticipantAway;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

/** What becomes of agreed plans, looked at by a checker that shares nothing with the search. */
class ReplanningTest {

  @Test
  void nothing_changes_when_nothing_happens() {
    AgreedCaseload agreed = AgreedCaseload.of(SampleShape.FEASIBLE, 30, 2);
    Replan replan = agreed.replanning(agreed.at(30, 9)).after(List.of());

    assertThat(replan.changes()).isEmpty();
    assertThat(replan.isWhole()).isTrue();
    assertThat(replan.plan().appointments()).containsExactlyElementsOf(agreed.plan());
    assertThat(replan).hasToString("Replan[0 changes, 0 unfinished]");
  }

  @Test
  void a_missed_session_is_held_after_all_and_the_other_appointments_stay() {
    int whole = 0;
    int onlyOne = 0;
    for (long seed = 1; seed <= 3; seed++) {
      AgreedCaseload agreed = AgreedCaseload.of(SampleShape.FEASIBLE, 30, seed);
      for (Appointment missed : lastOfEachWeek(agreed)) {
        Replan replan = missing(agreed, missed);
        if (!replan.isWhole()) {
          continue;
        }
        whole++;
        onlyOne += replan.changes().size() == 1 ? 1 : 0;
        List<Appointment> mine =
            replan.plan().appointments().stream()
                .filter(one -> one.participant().equals(missed.participant()))
                .toList();
        assertThat(mine).hasSameSizeAs(agreed.of(missed.participant()));
        assertThat(mine).noneMatch(one -> one.start().equals(missed.start()));
        assertThat(PlanCheck.of(replan.caseload(), replan.plan()).breaches()).isEmpty();
      }
    }
    assertThat(whole).isGreaterThan(20);
    assertThat(onlyOne).isGreaterThan(whole / 2);
  }

  /** One appointment for each week, on whose evening somebody notices that it was missed. */
  private static List<Appointment> lastOfEachWeek(AgreedCaseload agreed) {
    Map<LocalDate, Appointment> byWeek =
        agreed.plan().stream()
            .collect(
                Collectors.toMap(
                    one ->
                        one.start()
                            .toLocalDate()
                            .with(
                                java.time.temporal.TemporalAdjusters.previousOrSame(
                                    java.time.DayOfWeek.MONDAY)),
                    one -> one,
                    (one, other) -> one.start().isAfter(other.start()) ? one : other,
                    java.util.TreeMap::new));
    return List.copyOf(byWeek.values());
  }

  private static Replan missing(AgreedCaseload agreed, Appointment missed) {
    LocalDateTime evening = missed.start().toLocalDate().atTime(21, 0);
    Set<DeliveredSession> held = agreed.heldBefore(evening);
    assertThat(held.remove(new DeliveredSession(missed.participant(), missed.session()))).isTrue();
    return Replanning.of(agreed.caseload(), agreed.plan(), evening, held)
        .after(List.of(new SessionMissed(missed.participant(), missed.session())));
  }

  /** Announced nine days ahead, like the state funeral of Mon 19 September 2022. */
  @Test
  void a_bank_holiday_that_comes_late_moves_what_lay_on_it_and_little_else() {
    AgreedCaseload agreed = AgreedCaseload.of(SampleShape.FEASIBLE, 30, 4);
    int moved = 0;
    int unfinished = 0;
    for (LocalDate day :
        agreed.plan().stream()
            .map(one -> one.start().toLocalDate())
            .collect(Collectors.toCollection(java.util.TreeSet::new))) {
      Replan replan =
          agreed
              .replanning(day.minusDays(9).atTime(18, 0))
              .after(List.of(new BankHolidayAdded(day)));
      Set<ParticipantRef> stuck =
          replan.unfinished().stream().map(Unfinished::participant).collect(Collectors.toSet());
      List<Appointment> onIt =
          agreed.plan().stream()
              .filter(one -> one.start().toLocalDate().equals(day))
              .filter(one -> !stuck.contains(one.participant()))
              .toList();
      unfinished += stuck.size();
      moved += onIt.size();

      assertThat(befores(replan)).containsAll(onIt);
      assertThat(replan.plan().appointments())
          .noneMatch(one -> one.start().toLocalDate().equals(day));
      assertThat(PlanCheck.of(replan.caseload(), replan.plan()).breaches()).isEmpty();
    }
    assertThat(moved).isGreaterThan(150).isGreaterThan(3 * unfinished);
  }

  @Test
  void whoever_cannot_finish_keeps_what_stands_and_is_told_why() {
    AgreedCaseload agreed = AgreedCaseload.of(SampleShape.TIGHT, 30, 1);
    ParticipantRef somebody = agreed.plan().get(0).participant();
    List<Appointment> theirs = agreed.of(somebody);
    LocalDate first = theirs.get(3).start().toLocalDate();
    Replan replan =
        agreed
            .replanning(theirs.get(2).start().toLocalDate().atTime(21, 0))
            .after(List.of(new ParticipantAway(somebody, first, first.plusDays(40))));

    assertThat(replan.isWhole()).isFalse();
    assertThat(replan.unfinished()).hasSize(1);
    Unfinished unfinished = replan.unfinished().get(0);
    assertThat(unfinished.participant()).isEqualTo(somebody);
    assertThat(unfinished.reasons()).isNotEmpty();
    assertThat(unfinished.standing())
        .isEqualTo(
            theirs.stream()
                .filter(one -> one.start().toLocalDate().isAfter(first.plusDays(40)))
                .toList());
    assertThat(replan.changes()).noneMatch(change -> change.participant().equals(somebody));
    assertThat(replan.plan().leftOut()).extracting(LeftOut::participant).contains(somebody);
    assertThat(unfinished)
        .hasToString("Unfinished[" + unfinished.standing().size() + " appointments stand]");
  }

  @Test
  void a_place_that_becomes_free_goes_to_somebody_who_had_none() {
    int placed = 0;
    for (long seed = 1; seed <= 6; seed++) {
      AgreedCaseload agreed = AgreedCaseload.of(SampleShape.OVER_SUBSCRIBED, 30, seed);
      List<Appointment> without =
          agreed.plan().stream()
              .filter(one -> !one.participant().equals(agreed.plan().get(0).participant()))
              .toList();
      Replan replan =
          Replanning.of(agreed.caseload(), without, agreed.at(0, 0), Set.of()).after(List.of());
      placed +=
          (int) replan.changes().stream().filter(change -> change.kind() == Kind.ADDED).count();
      assertThat(replan.changes()).allMatch(change -> change.kind() == Kind.ADDED);
      assertThat(PlanCheck.of(replan.caseload(), replan.plan()).breaches()).isEmpty();
    }
    assertThat(placed).isPositive();
  }

  /** Many caseloads, many moments, everything that can happen. */
  @Test
  void every_answer_keeps_every_hard_rule_and_everything_that_is_fixed() {
    Random random = new Random(11);
    int changed = 0;
    int whole = 0;
    for (long seed = 1; seed <= 6; seed++) {
      SampleShape shape =
          List.of(SampleShape.FEASIBLE, SampleShape.TIGHT, SampleShape.OVER_SUBSCRIBED)
              .get((int) (seed % 3));
      AgreedCaseload agreed = AgreedCaseload.of(shape, 24, seed);
      for (int turn = 0; turn < 12; turn++) {
        LocalDateTime now = agreed.at(1 + random.nextInt(80), 7 + random.nextInt(14));
        Replanning replanning = agreed.replanning(now);
        List<Disturbance> disturbances = somethingHappens(agreed, now, random);
        Replan replan = replanning.after(disturbances);
        changed += replan.changes().size();
        whole += replan.isWhole() ? 1 : 0;

        // Before anything else is asked of the first answer: a question changes nothing.
        assertThat(replanning.after(disturbances).changes()).isEqualTo(replan.changes());
        assertHolds(agreed, now, replan);
        assertThat(
                Replanning.replan(
                        agreed.caseload(),
                        org.cobi.scheduling.SchedulingPolicy.DEFAULT,
                        agreed.plan(),
                        new PlanChanges(now, List.copyOf(agreed.heldBefore(now)), disturbances))
                    .changes())
            .isEqualTo(replan.changes());
      }
    }
    assertThat(changed).isGreaterThan(100);
    assertThat(whole).isGreaterThan(20);
  }

  private static List<Disturbance> somethingHappens(
      AgreedCaseload agreed, LocalDateTime now, Random random) {
    List<Disturbance> all = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Appointment one = agreed.plan().get(random.nextInt(agreed.plan().size()));
      Appointment two = agreed.plan().get(random.nextInt(agreed.plan().size()));
      LocalDate day = now.toLocalDate().plusDays(random.nextInt(20));
      PractitionerRef practitioner = one.practitioner();
      switch (random.nextInt(7)) {
        case 0 -> {
          if (!one.start().isBefore(now)
              && all.stream().noneMatch(SessionMissed.class::isInstance)) {
            all.add(new SessionMissed(one.participant(), one.session()));
          }
        }
        case 1 ->
            all.add(new PractitionerAway(practitioner, day, day.plusDays(random.nextInt(14))));
        case 2 -> {
          if (agreed.caseload().calendar().covers(day)) {
            all.add(new BankHolidayAdded(day));
          }
        }
        case 3 -> all.add(new OfficeWithdrawn(one.office()));
        case 4 -> all.add(new OfficeExcluded(one.participant(), one.office()));
        case 5 -> all.add(new ParticipantAway(one.participant(), day, day.plusDays(5)));
        default -> {
          if (!one.participant().equals(two.participant())) {
            all.add(new KeptApart(one.participant(), two.participant()));
          }
        }
      }
    }
    return all;
  }

  /** Whoever began before now may have sessions that no longer could be held; these are fixed. */
  private static void assertHolds(AgreedCaseload agreed, LocalDateTime now, Replan replan) {
    List<Appointment> after = replan.plan().appointments();
    PlanCheck check = PlanCheck.of(replan.caseload(), after);
    assertThat(check.breaches())
        .allSatisfy(
            breach ->
                assertThat(
                        breach.session().isPresent()
                            ? startOf(
                                after, breach.participant().orElseThrow(), breach.session().get())
                            : breach.day().orElseThrow().atStartOfDay())
                    .isBefore(now));
    assertThat(check.figures()).isEqualTo(replan.plan().figures());

    Set<List<Object>> slots = new HashSet<>();
    after.forEach(one -> slots.add(slot(one)));
    Set<ParticipantRef> leftOut =
        replan.plan().leftOut().stream().map(LeftOut::participant).collect(Collectors.toSet());
    List<Appointment> given = befores(replan);
    for (Appointment one : agreed.plan()) {
      if (!leftOut.contains(one.participant())) {
        assertThat(slots.contains(slot(one))).isEqualTo(!given.contains(one));
      }
      assertThat(given.contains(one) && one.start().isBefore(now)).isFalse();
    }
    assertThat(replan.changes())
        .allSatisfy(
            change -> assertThat(change.after().orElseThrow().start()).isAfterOrEqualTo(now));
  }

  private static LocalDateTime startOf(
      List<Appointment> all, ParticipantRef participant, SessionNumber session) {
    return all.stream()
        .filter(one -> one.participant().equals(participant) && one.session().equals(session))
        .findFirst()
        .orElseThrow()
        .start();
  }

  private static List<Object> slot(Appointment one) {
    return List.of(one.participant(), one.start(), one.practitioner(), one.office());
  }

  private static List<Appointment> befores(Replan replan) {
    return replan.changes().stream().flatMap(change -> change.before().stream()).toList();
  }

  @Test
  void everything_that_contradicts_is_said_at_once_and_nothing_is_planned() {
    AgreedCaseload agreed = AgreedCaseload.of(SampleShape.FEASIBLE, 6, 1);
    Appointment first = agreed.plan().get(0);
    Appointment second = agreed.plan().get(1);
    List<Appointment> plan = new ArrayList<>(agreed.plan());
    plan.add(first);
    LocalDateTime afterTheFirst = first.start().toLocalDate().atTime(23, 0);
    DeliveredSession early = new DeliveredSession(second.participant(), second.session());
    DeliveredSession unknown =
        new DeliveredSession(ParticipantRef.of("X999999"), SessionNumber.of(1));

    assertThatThrownBy(
            () ->
                Replanning.replan(
                    agreed.caseload(),
                    org.cobi.scheduling.SchedulingPolicy.DEFAULT,
                    plan,
                    new PlanChanges(
                        afterTheFirst,
                        List.of(early, unknown, unknown),
                        List.of(
                            new SessionMissed(second.participant(), SessionNumber.of(60)),
                            new OfficeWithdrawn(org.cobi.model.person.PlaceRef.of("X1")),
                            new BankHolidayAdded(LocalDate.of(2031, 1, 1))))))
        .isInstanceOfSatisfying(
            InvalidReplanException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Object::toString)
                    .contains(
                        "plan /appointments/"
                            + (plan.size() - 1)
                            + "/session: each session of a"
                            + " series must be planned once, and no others",
                        "plan /appointments/0: an appointment before now must have been delivered"
                            + " or missed",
                        "changes /delivered/0: a session that was delivered must not lie after now",
                        "changes /delivered/2: each delivered session must be named once",
                        "changes /delivered/1: a session that was delivered must be in the plan"
                            + " but is not",
                        "changes /disturbances/0/session: a session that was missed must be in the"
                            + " plan but is not",
                        "changes /disturbances/1/office: the office must be in the caseload but is"
                            + " not",
                        "changes /disturbances/2/day: the bank holiday must lie in the calendar"))
        .hasMessageNotContaining("X999999");
  }
}
