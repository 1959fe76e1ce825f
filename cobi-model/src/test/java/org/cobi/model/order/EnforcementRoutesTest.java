package org.cobi.model.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.order.EnforcementRoute.Situation.FAILURE;
import static org.cobi.model.order.EnforcementRoute.Situation.RELAPSE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cobi.model.order.EnforcementRoute.Situation;
import org.cobi.model.rule.Source;
import org.junit.jupiter.api.Test;

/** The enforcement matrix as one table. */
class EnforcementRoutesTest {

  @Test
  void a_failure_to_comply_goes_to_its_own_officer_under_each_kind() {
    assertThat(lines(FAILURE))
        .containsExactly(
            "stalking protection order: police order manager, report to the police",
            "interim stalking protection order: police order manager, report to the police",
            "community order: responsible officer, warn or refer to an enforcement officer",
            "suspended sentence order: responsible officer, warn or refer to an enforcement officer",
            "licence: community offender manager, send a compliance letter or refer for recall",
            "post-sentence supervision: responsible officer, refer to the supervision court or take"
                + " no further action",
            "domestic abuse protection order: police order manager, report to the police",
            "conditional caution: police, refer for a prosecution decision",
            "voluntary agreement: programme manager, take no further action");
  }

  @Test
  void a_relapse_goes_to_its_own_officer_under_each_kind() {
    assertThat(lines(RELAPSE))
        .containsExactly(
            "stalking protection order: police order manager, report to the police",
            "interim stalking protection order: police order manager, report to the police",
            "community order: responsible officer, warn or refer to an enforcement officer",
            "suspended sentence order: responsible officer, warn or refer to an enforcement officer",
            "licence: community offender manager, send a compliance letter or refer for recall",
            "post-sentence supervision: responsible officer, refer to the supervision court",
            "restraining order: police, report to the police",
            "domestic abuse protection order: police order manager, report to the police",
            "conditional caution: police, refer for a prosecution decision");
  }

  @Test
  void no_kind_has_two_routes_for_one_situation() {
    assertThat(EnforcementRoutes.ALL.stream().map(route -> route.kind() + " " + route.situation()))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void every_statutory_route_names_its_statute() {
    List<EnforcementRoute> statutory =
        EnforcementRoutes.ALL.stream()
            .filter(route -> route.kind() != OrderKind.VOLUNTARY)
            .toList();
    assertThat(statutory).hasSize(17).allMatch(route -> route.source().kind() == Source.Kind.LAW);
  }

  @Test
  void only_orders_with_the_ladder_offer_a_warning() {
    assertThat(EnforcementRoutes.ALL)
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(route.actions().contains(EnforcementAction.ISSUE_WARNING))
                    .isEqualTo(route.kind().hasWarningLadder()));
  }

  private static List<String> lines(Situation situation) {
    return Arrays.stream(OrderKind.values())
        .flatMap(kind -> EnforcementRoutes.of(kind, situation).stream())
        .map(
            route ->
                route.kind().title()
                    + ": "
                    + route.owner().title()
                    + ", "
                    + route.actions().stream()
                        .map(EnforcementAction::title)
                        .collect(Collectors.joining(" or ")))
        .toList();
  }
}
