package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedReport;
import org.cobi.workflow.restricted.RestrictedSource;
import org.junit.jupiter.api.Test;

class RestrictedFileTest {
  private static final LocalDateTime THU_2025_10_16 = LocalDateTime.of(2025, 10, 16, 10, 0);
  private static final Instant FRI_2025_11_07_11_00 = Instant.parse("2025-11-07T11:00:00Z");

  private final Scenario scenario =
      Scenario.of(PublishedProgrammes.IA_2022)
          .given(Histories.of(Route.LICENCE, THU_2025_10_16).delivered(3));

  @Test
  void a_report_of_renewed_stalking_is_told_to_the_police_within_four_hours() {
    RestrictedFile file = file().with(report(RelapseLevel.RENEWED_STALKING));

    assertThat(file.duties(scenario.workflow().setting()))
        .extracting(Duty::owner, duty -> duty.deadline().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Role.STALKING_ADVOCATE, "Fri 7 Nov 2025 15:00"));
  }

  @Test
  void a_lapse_is_kept_and_raises_nothing() {
    RestrictedFile file = file().with(report(RelapseLevel.LAPSE));

    assertThat(file.reports()).hasSize(1);
    assertThat(file.duties(scenario.workflow().setting())).isEmpty();
  }

  @Test
  void the_episode_is_the_same_to_the_letter_with_and_without_a_report() {
    Episode before = scenario.episode();
    file().with(report(RelapseLevel.THREAT_OR_VIOLENCE));

    assertThat(scenario.episode()).isEqualTo(before).hasToString(before.toString());
  }

  @Test
  void no_source_of_the_victims_side_can_be_named_to_an_episode() {
    Set<String> shared = new HashSet<>(names(RestrictedSource.values()));
    assertThat(shared).isNotEmpty();

    shared.retainAll(names(ReportSource.values()));
    assertThat(shared).isEmpty();
  }

  @Test
  void nothing_of_it_is_printed() {
    RestrictedReport report = report(RelapseLevel.RENEWED_STALKING);

    assertThat(report.toString() + file().with(report))
        .doesNotContain("REPORT-7", "RENEWED", "VICTIM", "2025", "A-1");
  }

  private RestrictedFile file() {
    return RestrictedFile.of(scenario.episode().id());
  }

  private static RestrictedReport report(RelapseLevel level) {
    return RestrictedReport.builder()
        .reference(RelapseRef.of("REPORT-7"))
        .level(level)
        .source(RestrictedSource.VICTIM)
        .receivedAt(FRI_2025_11_07_11_00)
        .receivedBy(Actor.of(Role.STALKING_ADVOCATE, "A-1"))
        .build();
  }

  private static Set<String> names(Enum<?>[] values) {
    return new HashSet<>(Arrays.stream(values).map(Enum::name).toList());
  }
}
