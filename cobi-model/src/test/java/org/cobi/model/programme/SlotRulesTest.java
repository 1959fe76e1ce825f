package org.cobi.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

/** The rules of a single slot, which commands and the scheduler share. */
class SlotRulesTest {
  private static final LocalDate FRI_2022_06_03 = LocalDate.of(2022, 6, 3);
  private static final LocalDate SAT_2022_06_04 = LocalDate.of(2022, 6, 4);
  private static final LocalDate MON_2022_06_06 = LocalDate.of(2022, 6, 6);
  private static final LocalDate WED_2022_06_08 = LocalDate.of(2022, 6, 8);
  private static final LocalDate MON_2022_06_13 = LocalDate.of(2022, 6, 13);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(SlotRulesTest.class);
  }

  @Test
  void a_slot_that_stands_alone_on_a_working_day_keeps_every_rule() {
    assertThat(everyRule()).hasSize(5);
    for (Rule<ProposedSlot> rule : everyRule()) {
      assertThat(rule.check(slot(MON_2022_06_06))).isEmpty();
    }
  }

  @Test
  void a_holiday_and_a_weekend_are_named() {
    assertThat(words(SlotRules.NOT_ON_A_HOLIDAY, slot(FRI_2022_06_03)))
        .containsExactly(
            "Fri 3 Jun 2022 is a holiday or closure day: Platinum Jubilee bank holiday");
    assertThat(words(SlotRules.NOT_ON_A_WEEKEND, slot(FRI_2022_06_03))).isEmpty();
    assertThat(words(SlotRules.NOT_ON_A_WEEKEND, slot(SAT_2022_06_04)))
        .containsExactly("Sat 4 Jun 2022 is on a weekend");
  }

  @Test
  void a_slot_without_a_length_takes_the_usual_one() {
    assertThat(words(SlotRules.LENGTH_IN_RANGE, slot(MON_2022_06_06))).isEmpty();
    assertThat(words(SlotRules.LENGTH_IN_RANGE, slotOf(151)))
        .containsExactly("151 minutes were asked for; 60 to 150 are possible");
    assertThat(words(SlotRules.LENGTH_IN_RANGE, slotOf(150))).isEmpty();
  }

  @Test
  void the_nearest_session_may_lie_before_or_after() {
    assertThat(words(SlotRules.ENOUGH_TIME_BETWEEN, slot(WED_2022_06_08, at(MON_2022_06_06, 10))))
        .isEmpty();
    assertThat(words(SlotRules.ENOUGH_TIME_BETWEEN, slot(WED_2022_06_08, at(MON_2022_06_06, 11))))
        .containsExactly(
            "Wed 8 Jun 2022 10:00 is 47 hours from the nearest session; 48 are needed");
    assertThat(words(SlotRules.ENOUGH_TIME_BETWEEN, slot(MON_2022_06_06, at(WED_2022_06_08, 9))))
        .containsExactly(
            "Mon 6 Jun 2022 10:00 is 47 hours from the nearest session; 48 are needed");
  }

  @Test
  void the_seventh_day_after_a_session_begins_seven_new_days() {
    assertThat(
            words(
                SlotRules.NOT_TOO_MANY_IN_SEVEN_DAYS,
                slot(MON_2022_06_13, at(MON_2022_06_06, 10), at(WED_2022_06_08, 10))))
        .isEmpty();
    assertThat(
            words(
                SlotRules.NOT_TOO_MANY_IN_SEVEN_DAYS,
                slot(MON_2022_06_13.minusDays(1), at(MON_2022_06_06, 10), at(WED_2022_06_08, 10))))
        .containsExactly(
            "with Sun 12 Jun 2022 10:00 there would be 3 sessions in seven days; 2 are possible");
  }

  @Test
  void three_sessions_within_seven_days_are_found_whatever_the_others_are() {
    Random random = new Random(20_221_123);
    int tooMany = 0;
    int fewEnough = 0;
    for (int trial = 0; trial < 500; trial++) {
      List<LocalDateTime> others = new ArrayList<>();
      for (int other = random.nextInt(5); other > 0; other--) {
        others.add(at(MON_2022_06_06.plusDays(random.nextInt(21)), 8 + random.nextInt(10)));
      }
      LocalDate day = MON_2022_06_06.plusDays(random.nextInt(21));
      ProposedSlot proposed = slot(day, others.toArray(LocalDateTime[]::new));
      boolean found = !words(SlotRules.NOT_TOO_MANY_IN_SEVEN_DAYS, proposed).isEmpty();
      assertThat(found).as("%s beside %s", day, others).isEqualTo(threeWithin(day, others));
      tooMany += found ? 1 : 0;
      fewEnough += found ? 0 : 1;
    }
    assertThat(tooMany).isPositive();
    assertThat(fewEnough).isPositive();
  }

  /** Whether two of the others and the day span less than seven days. */
  private static boolean threeWithin(LocalDate day, List<LocalDateTime> others) {
    List<LocalDate> days = others.stream().map(LocalDateTime::toLocalDate).toList();
    for (int one = 0; one < days.size(); one++) {
      for (int two = one + 1; two < days.size(); two++) {
        List<LocalDate> three =
            List.of(day, days.get(one), days.get(two)).stream().sorted().toList();
        if (three.get(2).isBefore(three.get(0).plusDays(7))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Rule<ProposedSlot>> everyRule() {
    return List.of(
        SlotRules.NOT_ON_A_HOLIDAY,
        SlotRules.NOT_ON_A_WEEKEND,
        SlotRules.LENGTH_IN_RANGE,
        SlotRules.ENOUGH_TIME_BETWEEN,
        SlotRules.NOT_TOO_MANY_IN_SEVEN_DAYS);
  }

  private static List<String> words(Rule<ProposedSlot> rule, ProposedSlot proposed) {
    return rule.check(proposed).stream().map(Violation::words).toList();
  }

  private static LocalDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0);
  }

  private static ProposedSlot slot(LocalDate day, LocalDateTime... others) {
    return proposed(SessionSlot.at(at(day, 10)), others);
  }

  private static ProposedSlot slotOf(int minutes) {
    return proposed(
        SessionSlot.builder()
            .start(at(MON_2022_06_06, 10))
            .length(Duration.ofMinutes(minutes))
            .build());
  }

  private static ProposedSlot proposed(SessionSlot slot, LocalDateTime... others) {
    return new ProposedSlot(slot, List.of(others), KSS_2018, HolidayCalendars.ENGLAND_AND_WALES);
  }
}
