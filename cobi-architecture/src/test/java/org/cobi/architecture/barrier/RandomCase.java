package org.cobi.architecture.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataSubject;
import org.cobi.model.order.Route;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.LondonTime;
import org.cobi.testing.Histories;
import org.cobi.testing.People;
import org.cobi.testing.Restricted;
import org.cobi.testing.Scenario;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.ContactPreference;
import org.cobi.workflow.restricted.RestrictedEvent;
import org.cobi.workflow.restricted.RestrictedEvent.LinkEnded;
import org.cobi.workflow.restricted.RestrictedEvent.PoliceTold;
import org.cobi.workflow.restricted.RestrictedFile;
import org.cobi.workflow.restricted.RestrictedFileId;
import org.cobi.workflow.restricted.VictimScheme;
import org.jspecify.annotations.NullUnmarked;

/**
 * One random case: an episode, what is asked of it, and a restricted file beside it. The same seed
 * always gives the same case.
 *
 * @param scenario the episode
 * @param commands what is asked
 * @param world the restricted file and the taken rooms
 */
@NullUnmarked
record RandomCase(Scenario scenario, List<EpisodeCommand> commands, World world) {
  private static final LocalDateTime FIRST = LocalDateTime.of(2018, 10, 2, 10, 0);
  private static final int MOST_HELD = 9;

  /** Making a history costs more than playing on from it, so each is made once. */
  private static final Map<Integer, Scenario> STARTS = starts();

  private static Map<Integer, Scenario> starts() {
    Map<Integer, Scenario> starts = new LinkedHashMap<>();
    Map<Route, ProgrammeDefinition> kinds =
        Map.of(
            Route.COMMUNITY_ORDER, PublishedProgrammes.KSS_2018,
            Route.LICENCE, PublishedProgrammes.IA_2022,
            Route.STALKING_PROTECTION_ORDER, PublishedProgrammes.SUSSEX_SPO_2021);
    kinds.keySet().stream()
        .sorted()
        .forEach(
            route -> {
              Histories history = Histories.of(route, firstOf(route));
              for (int twice = 0; twice < 2; twice++) {
                starts.put(starts.size(), Scenario.of(kinds.get(route)).given(history.accepted()));
              }
              for (int held = 0; held < MOST_HELD; held++) {
                starts.put(
                    starts.size(), Scenario.of(kinds.get(route)).given(history.delivered(held)));
              }
            });
    return starts;
  }

  private static LocalDateTime firstOf(Route route) {
    return route == Route.COMMUNITY_ORDER ? FIRST : LocalDateTime.of(2025, 10, 16, 10, 0);
  }

  static RandomCase of(long seed) {
    Random random = new Random(seed);
    Scenario scenario = STARTS.get(random.nextInt(STARTS.size()));
    LocalDate today = today(scenario);
    List<EpisodeCommand> commands = new ArrayList<>();
    commands.add(booking(today, random));
    commands.add(
        switch (random.nextInt(3)) {
          case 0 -> outcome(scenario, today, random);
          case 1 -> relapse(today, random);
          default -> booking(today, random);
        });
    return new RandomCase(scenario, commands, world(scenario, commands, random));
  }

  private static LocalDate today(Scenario scenario) {
    return scenario.episode().openSessions().stream()
        .findFirst()
        .map(session -> session.day())
        .orElseGet(() -> scenario.episode().acceptedOn().orElseThrow());
  }

  private static EpisodeCommand booking(LocalDate today, Random random) {
    LocalDate day = today.plusDays(random.nextInt(20));
    LocalTime time = random.nextBoolean() ? LocalTime.of(14, 0) : LocalTime.of(9, 30);
    return BookSession.builder()
        .on(today)
        .slot(SessionSlot.builder().start(day.atTime(time)).place(place(random)).build())
        .build();
  }

  private static EpisodeCommand outcome(Scenario scenario, LocalDate today, Random random) {
    SessionOutcome[] outcomes = SessionOutcome.values();
    return Histories.outcome(
        scenario.episode().openSessions().stream()
            .findFirst()
            .map(session -> session.start())
            .orElseGet(() -> today.atTime(10, 0)),
        outcomes[random.nextInt(outcomes.length)]);
  }

  private static EpisodeCommand relapse(LocalDate today, Random random) {
    return ReportRelapse.builder()
        .relapse(RelapseRef.of("RELAPSE-1"))
        .level(RelapseLevel.of(random.nextInt(4)))
        .source(ReportSource.POLICE)
        .at(LondonTime.instantOf(today.atTime(12, 0)))
        .gradedBy(People.POLICE)
        .build();
  }

  private static PlaceRef place(Random random) {
    return PlaceRef.of(random.nextBoolean() ? "OFFICE-ALPHA" : "OFFICE-BETA");
  }

  private static World world(Scenario scenario, List<EpisodeCommand> commands, Random random) {
    Set<SessionSlot> taken = new HashSet<>();
    commands.forEach(
        command -> {
          if (command instanceof BookSession book && random.nextInt(4) == 0) {
            taken.add(book.slot());
          }
        });
    List<RestrictedEvent> events = new ArrayList<>();
    EpisodeId episode = scenario.episode().id();
    LocalDate from = today(scenario).plusDays(random.nextInt(9) - 4);
    Instant at = LondonTime.instantOf(from.atTime(23, 10));
    int entries = 1 + random.nextInt(6);
    for (int entry = 0; entry < entries; entry++) {
      events.add(event(entry, episode, from, at, random));
    }
    return new World(new RestrictedFile(RestrictedFileId.of("FILE-1"), events), taken);
  }

  private static RestrictedEvent event(
      int entry, EpisodeId episode, LocalDate from, Instant at, Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Restricted.linked("LINK-" + entry, People.PARTICIPANT, episode);
      case 2 ->
          Restricted.linked(
              "LINK-" + entry, ParticipantRef.of("X654321"), EpisodeId.of("episode-2"));
      case 3, 4 -> Restricted.unsafe("PLACE-" + entry, place(random), from);
      case 5 ->
          Restricted.received(
              RestrictedRef.of("REPORT-" + entry), RelapseLevel.of(random.nextInt(4)), at);
      case 6 ->
          Restricted.preference(
              random.nextBoolean() ? ContactPreference.OPTED_IN : ContactPreference.OPTED_OUT,
              VictimScheme.STALKING_ADVOCACY);
      default ->
          random.nextBoolean()
              ? new LinkEnded(
                  Restricted.entered(at, DataSubject.CONVICTED, Basis.FACT),
                  RestrictedRef.of("LINK-0"))
              : new PoliceTold(
                  Restricted.entered(at, DataSubject.VICTIM, Basis.FACT),
                  RestrictedRef.of("REPORT-0"));
    };
  }

  /**
   * The same without a restricted file: where its facts refuse a slot, an ordinary conflict does.
   */
  World ordinaryWorld() {
    Set<SessionSlot> taken = new HashSet<>(world.taken());
    for (EpisodeCommand command : commands) {
      if (command instanceof BookSession book && !world.restrictedReasons(book.slot()).isEmpty()) {
        taken.add(book.slot());
      }
    }
    return new World(RestrictedFile.of(RestrictedFileId.of("FILE-0")), taken);
  }

  boolean isRefusedForARestrictedReason() {
    return !ordinaryWorld().taken().equals(world.taken());
  }

  List<String> seen(World in, Leak leak) {
    return Player.seen(scenario.workflow(), scenario.episode(), commands, in, leak);
  }
}
