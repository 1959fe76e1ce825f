package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataSubject;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Route;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.Safeguards;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.ContactPreference;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedEvent.LinkEnded;
import org.cobi.workflow.restricted.RestrictedEvent.PlaceLifted;
import org.cobi.workflow.restricted.RestrictedEvent.PoliceTold;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedSource;
import org.cobi.workflow.restricted.VictimScheme;
import org.junit.jupiter.api.Test;

class RestrictedFileTest {
  private static final LocalDateTime THU_2025_10_16 = LocalDateTime.of(2025, 10, 16, 10, 0);
  private static final Instant FRI_2025_11_07_11_00 = Instant.parse("2025-11-07T11:00:00Z");

  private static final LocalDate FRI_2025_11_07 = LocalDate.of(2025, 11, 7);
  private static final PlaceRef OFFICE_ALPHA = PlaceRef.of("OFFICE-ALPHA");
  private static final ParticipantRef ANOTHER = ParticipantRef.of("X654321");

  private final Scenario scenario =
      Scenario.of(PublishedProgrammes.IA_2022)
          .given(Histories.of(Route.LICENCE, THU_2025_10_16).delivered(3));

  @Test
  void a_report_of_renewed_stalking_is_told_to_the_police_within_four_hours() {
    RestrictedFile file = file().with(received(RelapseLevel.RENEWED_STALKING));

    assertThat(file.duties(scenario.workflow().setting()))
        .extracting(Duty::owner, duty -> duty.deadline().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Role.STALKING_ADVOCATE, "Fri 7 Nov 2025 15:00"));
  }

  @Test
  void a_lapse_is_kept_and_raises_nothing() {
    RestrictedFile file = file().with(received(RelapseLevel.LAPSE));

    assertThat(file.reports()).hasSize(1);
    assertThat(file.duties(scenario.workflow().setting())).isEmpty();
  }

  @Test
  void the_episode_is_the_same_to_the_letter_with_and_without_a_report() {
    Episode before = scenario.episode();
    file().with(received(RelapseLevel.THREAT_OR_VIOLENCE));

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
    RestrictedFile file =
        Restricted.file(
            received(RelapseLevel.RENEWED_STALKING),
            Restricted.linked("LINK-1", People.PARTICIPANT, scenario.episode().id()),
            Restricted.unsafe("PLACE-1", OFFICE_ALPHA, THU_2025_10_16.toLocalDate()),
            Restricted.preference(ContactPreference.OPTED_OUT, VictimScheme.STALKING_ADVOCACY),
            Restricted.basis("BASIS-1", THU_2025_10_16.toLocalDate()));

    assertThat(file.events()).hasSize(5);
    assertThat(
            file.toString()
                + file.id()
                + file.events()
                + file.reports()
                + file.links()
                + file.places()
                + file.basesFor(Restricted.VICTIM)
                + file.safeguards()
                + file.safeguards().unsafePlaces()
                + Restricted.VICTIM
                + Restricted.REPORT)
        .doesNotContain(
            "FILE-1",
            "REPORT-7",
            "RENEWED",
            "VICTIM",
            "2025",
            "A-1",
            "LINK-1",
            "X123456",
            "episode-1",
            "PLACE-1",
            "OFFICE",
            "OPTED",
            "ADVOCACY",
            "BASIS-1",
            "V-1");
  }

  @Test
  void an_unsafe_place_is_unsafe_for_whoever_is_linked_and_for_nobody_else() {
    Safeguards safeguards =
        Restricted.file(
                Restricted.linked("LINK-1", People.PARTICIPANT, scenario.episode().id()),
                Restricted.unsafe("PLACE-1", OFFICE_ALPHA, FRI_2025_11_07))
            .safeguards();

    assertThat(safeguards.unsafe(People.PARTICIPANT, OFFICE_ALPHA, FRI_2025_11_07)).isPresent();
    assertThat(safeguards.unsafe(People.PARTICIPANT, OFFICE_ALPHA, FRI_2025_11_07.minusDays(1)))
        .isEmpty();
    assertThat(safeguards.unsafe(ANOTHER, OFFICE_ALPHA, FRI_2025_11_07)).isEmpty();
  }

  @Test
  void a_lifted_place_is_unsafe_up_to_its_last_day() {
    Safeguards safeguards =
        Restricted.file(
                Restricted.linked("LINK-1", People.PARTICIPANT, scenario.episode().id()),
                Restricted.unsafe("PLACE-1", OFFICE_ALPHA, THU_2025_10_16.toLocalDate()),
                new PlaceLifted(
                    Restricted.entered(FRI_2025_11_07_11_00, DataSubject.VICTIM, Basis.ASSESSMENT),
                    RestrictedRef.of("PLACE-1"),
                    FRI_2025_11_07))
            .safeguards();

    assertThat(safeguards.unsafe(People.PARTICIPANT, OFFICE_ALPHA, FRI_2025_11_07)).isPresent();
    assertThat(safeguards.unsafe(People.PARTICIPANT, OFFICE_ALPHA, FRI_2025_11_07.plusDays(1)))
        .isEmpty();
  }

  @Test
  void two_people_linked_to_one_victim_are_kept_apart_until_a_link_ends() {
    RestrictedFile file =
        Restricted.file(
            Restricted.linked("LINK-1", People.PARTICIPANT, scenario.episode().id()),
            Restricted.linked("LINK-2", ANOTHER, EpisodeId.of("episode-2")));

    assertThat(file.safeguards().apartFrom(People.PARTICIPANT))
        .singleElement()
        .satisfies(linked -> assertThat(linked.awayFrom(People.PARTICIPANT)).isEqualTo(ANOTHER));

    RestrictedFile ended =
        file.with(
            new LinkEnded(
                Restricted.entered(FRI_2025_11_07_11_00, DataSubject.CONVICTED, Basis.FACT),
                RestrictedRef.of("LINK-2")));
    assertThat(ended.safeguards()).isEqualTo(Safeguards.NONE);
  }

  @Test
  void a_report_that_the_police_know_of_is_no_longer_owed() {
    RestrictedFile file =
        file()
            .with(received(RelapseLevel.RENEWED_STALKING))
            .with(
                new PoliceTold(
                    Restricted.entered(FRI_2025_11_07_11_00, DataSubject.VICTIM, Basis.FACT),
                    Restricted.REPORT));

    assertThat(file.duties(scenario.workflow().setting())).isEmpty();
  }

  private static RestrictedFile file() {
    return Restricted.file();
  }

  private static RestrictedEvent received(RelapseLevel level) {
    return Restricted.received(Restricted.REPORT, level, FRI_2025_11_07_11_00);
  }

  private static Set<String> names(Enum<?>[] values) {
    return new HashSet<>(Arrays.stream(values).map(Enum::name).toList());
  }
}
