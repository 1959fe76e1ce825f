package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.junit.jupiter.api.Test;

class InterimOrderTest {
  private static final LocalDate THU_2021_06_10 = LocalDate.of(2021, 6, 10);
  private static final OrderRef FULL = OrderRef.of("ORDER-2");

  private final Histories history =
      Histories.of(Route.INTERIM_STALKING_PROTECTION_ORDER, LocalDateTime.of(2021, 5, 6, 10, 0));
  private final Scenario scenario =
      Scenario.of(PublishedProgrammes.SUSSEX_SPO_2021).given(history.delivered(2));

  @Test
  void a_full_order_that_replaces_an_interim_one_asks_for_no_second_notification() {
    assertThat(THU_2021_06_10.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);

    scenario.when(register()).raisesNothingOf("COBI-ORD-04");
  }

  @Test
  void sessions_that_rest_on_an_ended_interim_order_are_repointed_within_a_working_day() {
    scenario
        .given(register())
        .when(interimEnds())
        .raises("COBI-ORD-03", Role.PROGRAMME_MANAGER, "Fri 11 Jun 2021")
        .raises("COBI-ORD-11", Role.PROGRAMME_MANAGER, "Fri 11 Jun 2021");
  }

  @Test
  void the_full_order_takes_over_as_the_mandate() {
    Then replaced =
        scenario
            .given(register(), interimEnds())
            .when(ReplaceMandate.builder().on(THU_2021_06_10).mandate(FULL).build())
            .accepted();

    assertThat(replaced.episode().mandateReference()).contains(FULL);
    assertThat(replaced.episode().openDuties())
        .isNotEmpty()
        .noneMatch(duty -> duty.rule().value().equals("COBI-ORD-03"));
  }

  private static RegisterOrder register() {
    return RegisterOrder.builder()
        .on(THU_2021_06_10)
        .order(
            Order.builder()
                .reference(FULL)
                .kind(OrderKind.STALKING_PROTECTION_ORDER)
                .madeOn(THU_2021_06_10)
                .servedOn(THU_2021_06_10)
                .addTerms(OrderTerm.ATTEND_PROGRAMME)
                .replaces(Histories.ORDER)
                .build())
        .build();
  }

  private AmendOrder interimEnds() {
    return AmendOrder.builder()
        .on(THU_2021_06_10)
        .order(history.order())
        .change(OrderChange.REPLACED)
        .build();
  }
}
