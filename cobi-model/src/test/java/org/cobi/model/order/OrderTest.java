package org.cobi.model.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final LocalDate TUE_2021_03_02 = LocalDate.of(2021, 3, 2);
  private static final LocalDate WED_2021_03_03 = LocalDate.of(2021, 3, 3);
  private static final LocalDate THU_2021_03_04 = LocalDate.of(2021, 3, 4);
  private static final LocalDate THU_2023_03_02 = LocalDate.of(2023, 3, 2);
  private static final LocalDate FRI_2023_03_03 = LocalDate.of(2023, 3, 3);

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(OrderTest.class);
  }

  @Test
  void it_is_in_force_on_its_first_and_its_last_day_and_not_beyond() {
    Order order = order().lastDay(THU_2023_03_02).build();
    assertThat(order.isInForceOn(TUE_2021_03_02)).isFalse();
    assertThat(order.isInForceOn(WED_2021_03_03)).isTrue();
    assertThat(order.isInForceOn(THU_2023_03_02)).isTrue();
    assertThat(order.isInForceOn(FRI_2023_03_03)).isFalse();
  }

  @Test
  void until_further_order_it_stays_in_force() {
    assertThat(order().build().isInForceOn(FRI_2023_03_03.plusYears(20))).isTrue();
  }

  @Test
  void on_the_day_on_which_it_was_ended_it_is_no_longer_in_force() {
    Order ended = order().endedOn(THU_2021_03_04).build();
    assertThat(ended.isInForceOn(WED_2021_03_03)).isTrue();
    assertThat(ended.isInForceOn(THU_2021_03_04)).isFalse();
  }

  @Test
  void the_early_end_comes_before_the_last_day() {
    assertThat(order().build().lastDayInForce()).isEmpty();
    assertThat(order().lastDay(THU_2023_03_02).build().lastDayInForce()).contains(THU_2023_03_02);
    assertThat(order().lastDay(THU_2023_03_02).endedOn(THU_2021_03_04).build().lastDayInForce())
        .contains(WED_2021_03_03);
    assertThat(order().endedOn(THU_2021_03_04).build().lastDayInForce()).contains(WED_2021_03_03);
  }

  @Test
  void two_years_beginning_with_its_day_end_the_day_before() {
    assertThat(order().build().lastDayOf(Period.ofYears(2))).isEqualTo(THU_2023_03_02);
  }

  @Test
  void a_term_that_demands_something_is_positive() {
    Order both = order().addTerms(OrderTerm.NO_CONTACT, OrderTerm.ATTEND_PROGRAMME).build();
    Order prohibiting = order().addTerms(OrderTerm.NO_CONTACT).build();
    assertThat(both.hasPositiveTerm()).isTrue();
    assertThat(both.prohibits()).isTrue();
    assertThat(prohibiting.hasPositiveTerm()).isFalse();
    assertThat(order().build().prohibits()).isFalse();
  }

  @Test
  void every_term_either_demands_or_prohibits() {
    List<OrderTerm> demanding =
        Arrays.stream(OrderTerm.values()).filter(OrderTerm::isPositive).toList();
    assertThat(demanding)
        .containsExactly(
            OrderTerm.REHABILITATION_ACTIVITY,
            OrderTerm.PROBATION_REQUIREMENT,
            OrderTerm.PROGRAMME_REQUIREMENT,
            OrderTerm.ATTEND_PROGRAMME,
            OrderTerm.SUPERVISION);
    assertThat(OrderTerm.values()).hasSize(10);
  }

  @Test
  void a_day_before_the_order_was_made_cannot_belong_to_it() {
    assertThatThrownBy(() -> order().lastDay(TUE_2021_03_02).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the last day of an order must not be before the day it was made, Wed 3 Mar 2021, but"
                + " was Tue 2 Mar 2021");
    assertThatThrownBy(() -> order().servedOn(TUE_2021_03_02).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the day of service of an order must not be before the day it was made, Wed 3 Mar 2021,"
                + " but was Tue 2 Mar 2021");
    assertThatThrownBy(() -> order().endedOn(TUE_2021_03_02).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the early end of an order must not be before the day it was made, Wed 3 Mar 2021, but"
                + " was Tue 2 Mar 2021");
    assertThat(
            order()
                .lastDay(WED_2021_03_03)
                .servedOn(WED_2021_03_03)
                .endedOn(WED_2021_03_03)
                .build()
                .lastDay())
        .contains(WED_2021_03_03);
  }

  @Test
  void activity_days_are_at_least_one() {
    assertThat(order().activityDays(1).build().activityDays()).contains(1);
    assertThatThrownBy(() -> order().activityDays(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("activity days must be at least 1 but were 0");
  }

  @Test
  void an_order_was_not_extended_a_negative_number_of_times() {
    assertThatThrownBy(() -> order().extensions(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void an_order_reference_is_opaque() {
    assertThat(OrderRef.of("CO-1.a:b_c")).hasToString("CO-1.a:b_c");
    assertThatThrownBy(() -> OrderRef.of("order of John"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("order reference must be 1 to 64 characters")
        .hasMessageNotContaining("John");
  }

  @Test
  void the_trigger_date_is_the_one_that_the_kind_names() {
    assertThat(order().kind(OrderKind.COMMUNITY_ORDER).build().triggerDate()).isEmpty();
    assertThat(
            order()
                .kind(OrderKind.COMMUNITY_ORDER)
                .convictedOn(TUE_2021_03_02)
                .build()
                .triggerDate())
        .contains(TUE_2021_03_02);
    assertThat(order().kind(OrderKind.LICENCE).convictedOn(TUE_2021_03_02).build().triggerDate())
        .contains(WED_2021_03_03);
    assertThat(order().kind(OrderKind.RESTRAINING_ORDER).build().triggerDate())
        .contains(WED_2021_03_03);
    assertThat(
            order()
                .kind(OrderKind.RESTRAINING_ORDER)
                .convictedOn(TUE_2021_03_02)
                .build()
                .triggerDate())
        .contains(TUE_2021_03_02);
    assertThat(order().kind(OrderKind.VOLUNTARY).build().triggerDate()).isEmpty();
  }

  private static Order.Builder order() {
    return Order.builder()
        .reference(OrderRef.of("SP-1"))
        .kind(OrderKind.STALKING_PROTECTION_ORDER)
        .madeOn(WED_2021_03_03);
  }
}
