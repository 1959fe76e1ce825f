package org.cobi.model.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cobi.model.person.Role;
import org.junit.jupiter.api.Test;

/** What an order of each kind can do, as one table. */
class OrderKindTest {

  @Test
  void each_kind_has_the_capabilities_that_the_law_gives_it() {
    assertThat(Arrays.stream(OrderKind.values()).map(OrderKindTest::line))
        .containsExactly(
            "stalking protection order: mandates, notifies the police, by making",
            "interim stalking protection order: mandates, notifies the police, by making",
            "community order: mandates, warns once, by conviction",
            "suspended sentence order: mandates, warns once, by conviction",
            "licence: mandates, by making",
            "post-sentence supervision: mandates, by making",
            "restraining order: only prohibits, by conviction or making",
            "domestic abuse protection order: mandates, notifies the police, by making",
            "conditional caution: mandates, by making",
            "voluntary agreement: mandates, by nothing");
  }

  @Test
  void only_full_and_interim_orders_are_stalking_protection() {
    assertThat(Arrays.stream(OrderKind.values()).filter(OrderKind::isStalkingProtection))
        .containsExactly(
            OrderKind.STALKING_PROTECTION_ORDER, OrderKind.INTERIM_STALKING_PROTECTION_ORDER);
  }

  @Test
  void every_kind_but_the_restraining_order_has_a_route() {
    assertThat(OrderKind.values()).hasSize(10);
    for (OrderKind kind : OrderKind.values()) {
      if (kind == OrderKind.RESTRAINING_ORDER) {
        assertThat(Route.restingOn(kind)).isEmpty();
      } else {
        assertThat(Route.restingOn(kind).orElseThrow().orderKind()).isEqualTo(kind);
      }
    }
  }

  @Test
  void only_the_voluntary_route_rests_on_no_order() {
    assertThat(Route.all()).hasSize(9);
    assertThat(Arrays.stream(Route.values()).filter(route -> !route.isStatutory()))
        .containsExactly(Route.VOLUNTARY);
    assertThat(Route.VOLUNTARY.title()).isEqualTo("voluntary");
    assertThat(Route.LICENCE.title()).isEqualTo("licence");
  }

  @Test
  void each_kind_is_answered_for_by_its_own_owner() {
    assertThat(
            Arrays.stream(OrderKind.values())
                .map(kind -> kind.title() + ": " + EnforcementRoutes.ownerOf(kind).title()))
        .containsExactly(
            "stalking protection order: police order manager",
            "interim stalking protection order: police order manager",
            "community order: responsible officer",
            "suspended sentence order: responsible officer",
            "licence: community offender manager",
            "post-sentence supervision: responsible officer",
            "restraining order: police",
            "domestic abuse protection order: police order manager",
            "conditional caution: police",
            "voluntary agreement: referrer");
    assertThat(EnforcementRoutes.ownerOf(OrderKind.VOLUNTARY)).isEqualTo(Role.REFERRER);
  }

  private static String line(OrderKind kind) {
    return kind.title()
        + ": "
        + (kind.canMandate() ? "mandates" : "only prohibits")
        + (kind.hasWarningLadder() ? ", warns once" : "")
        + (kind.needsPoliceNotification() ? ", notifies the police" : "")
        + switch (kind.trigger()) {
          case CONVICTION -> ", by conviction";
          case MADE -> ", by making";
          case CONVICTION_OR_MADE -> ", by conviction or making";
          case NONE -> ", by nothing";
        };
  }
}
