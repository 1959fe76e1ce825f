package org.cobi.model.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cobi.model.rule.Source;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class RegimesTest {
  private static final LocalDate MON_2005_04_04 = LocalDate.of(2005, 4, 4);
  private static final LocalDate SUN_2015_02_01 = LocalDate.of(2015, 2, 1);
  private static final LocalDate MON_2020_01_20 = LocalDate.of(2020, 1, 20);
  private static final LocalDate MON_2020_11_30 = LocalDate.of(2020, 11, 30);
  private static final LocalDate TUE_2020_12_01 = LocalDate.of(2020, 12, 1);
  private static final LocalDate WED_2024_11_27 = LocalDate.of(2024, 11, 27);
  private static final LocalDate SUN_2026_03_22 = LocalDate.of(2026, 3, 22);
  private static final LocalDate SAT_2026_03_21 = LocalDate.of(2026, 3, 21);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(RegimesTest.class);
  }

  @Test
  void a_sentence_is_under_the_act_of_2003_until_30_november_2020() {
    for (OrderKind kind : List.of(OrderKind.COMMUNITY_ORDER, OrderKind.SUSPENDED_SENTENCE_ORDER)) {
      assertThat(code(kind, MON_2005_04_04.minusDays(1))).isEmpty();
      assertThat(code(kind, MON_2005_04_04)).contains("CJA2003");
      assertThat(code(kind, MON_2020_11_30)).contains("CJA2003");
      assertThat(code(kind, TUE_2020_12_01)).contains("SENTENCING-CODE");
    }
  }

  @Test
  void the_schedules_of_a_sentence_are_named() {
    assertThat(citation(OrderKind.COMMUNITY_ORDER, MON_2020_11_30))
        .isEqualTo("Criminal Justice Act 2003, Schedule 8, paragraphs 5 and 6");
    assertThat(citation(OrderKind.COMMUNITY_ORDER, TUE_2020_12_01))
        .isEqualTo("Sentencing Code, Schedule 10, paragraph 6");
    assertThat(citation(OrderKind.SUSPENDED_SENTENCE_ORDER, MON_2020_11_30))
        .isEqualTo("Criminal Justice Act 2003, Schedule 12, paragraphs 4 and 5");
    assertThat(citation(OrderKind.SUSPENDED_SENTENCE_ORDER, TUE_2020_12_01))
        .isEqualTo("Sentencing Code, Schedule 16, paragraph 6");
  }

  @Test
  void every_other_kind_is_known_from_the_day_it_came_into_force() {
    knownFrom(OrderKind.LICENCE, MON_2005_04_04);
    knownFrom(OrderKind.POST_SENTENCE_SUPERVISION, SUN_2015_02_01);
    knownFrom(OrderKind.STALKING_PROTECTION_ORDER, MON_2020_01_20);
    knownFrom(OrderKind.INTERIM_STALKING_PROTECTION_ORDER, MON_2020_01_20);
    knownFrom(OrderKind.DOMESTIC_ABUSE_PROTECTION_ORDER, WED_2024_11_27);
  }

  @Test
  void a_restraining_order_changes_its_law_with_the_code() {
    assertThat(code(OrderKind.RESTRAINING_ORDER, MON_2020_11_30)).contains("PHA1997");
    assertThat(code(OrderKind.RESTRAINING_ORDER, TUE_2020_12_01)).contains("SENTENCING-CODE");
  }

  @Test
  void a_voluntary_agreement_is_under_no_law() {
    assertThat(code(OrderKind.VOLUNTARY, TUE_2020_12_01)).isEmpty();
  }

  @Test
  void numbers_of_the_law_are_where_the_law_has_them() {
    Regime community = governing(OrderKind.COMMUNITY_ORDER, TUE_2020_12_01).orElseThrow();
    assertThat(community.maximumYears()).contains(3);
    assertThat(community.minimumYears()).isEmpty();
    assertThat(community.capsActivityDays()).isTrue();
    assertThat(community.warningMonths()).isEqualTo(12);
    Regime full = governing(OrderKind.STALKING_PROTECTION_ORDER, TUE_2020_12_01).orElseThrow();
    assertThat(full.minimumYears()).contains(2);
    assertThat(full.maximumYears()).isEmpty();
    assertThat(full.capsActivityDays()).isFalse();
    Regime interim =
        governing(OrderKind.INTERIM_STALKING_PROTECTION_ORDER, TUE_2020_12_01).orElseThrow();
    assertThat(interim.minimumYears()).isEmpty();
  }

  @Test
  void a_regime_of_the_host_is_asked_first_and_only_from_its_own_day() {
    Regime act =
        Regime.builder()
            .code("SENTENCING-ACT-2026")
            .addKind(OrderKind.COMMUNITY_ORDER)
            .firstTrigger(SUN_2026_03_22)
            .enforcement(Source.law("Sentencing Code, Schedule 10, paragraph 6"))
            .build();
    Regimes more = Regimes.PUBLISHED.with(act);
    assertThat(more.governing(order(OrderKind.COMMUNITY_ORDER, SUN_2026_03_22))).contains(act);
    assertThat(more.governing(order(OrderKind.COMMUNITY_ORDER, SAT_2026_03_21)).map(Regime::code))
        .contains("SENTENCING-CODE");
    assertThat(more.entries()).hasSize(Regimes.PUBLISHED.entries().size() + 1).startsWith(act);
  }

  @Test
  void the_published_entries_stay_as_they_are() {
    assertThat(new ArrayList<>(Regimes.PUBLISHED.entries())).isNotEmpty();
    assertThatThrownBy(() -> Regimes.PUBLISHED.entries().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void no_order_is_under_two_published_regimes() {
    List<LocalDate> days = List.of(MON_2005_04_04, MON_2020_11_30, TUE_2020_12_01, SUN_2026_03_22);
    int looked = 0;
    for (OrderKind kind : OrderKind.values()) {
      for (LocalDate day : days) {
        assertThat(
                Regimes.PUBLISHED.entries().stream()
                    .filter(regime -> regime.governs(order(kind, day))))
            .hasSizeLessThanOrEqualTo(1);
        looked++;
      }
    }
    assertThat(looked).isEqualTo(40);
  }

  private static void knownFrom(OrderKind kind, LocalDate day) {
    assertThat(code(kind, day.minusDays(1))).as(kind.title()).isEmpty();
    assertThat(code(kind, day)).as(kind.title()).isPresent();
  }

  private static Optional<String> code(OrderKind kind, LocalDate trigger) {
    return governing(kind, trigger).map(Regime::code);
  }

  private static String citation(OrderKind kind, LocalDate trigger) {
    return governing(kind, trigger).orElseThrow().enforcement().citation();
  }

  private static Optional<Regime> governing(OrderKind kind, LocalDate trigger) {
    return Regimes.PUBLISHED.governing(order(kind, trigger));
  }

  private static Order order(OrderKind kind, LocalDate trigger) {
    return Order.builder()
        .reference(OrderRef.of("O-1"))
        .kind(kind)
        .madeOn(trigger)
        .convictedOn(trigger)
        .build();
  }
}
