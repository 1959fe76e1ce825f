package org.cobi.architecture.barrier;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.Diary;
import org.cobi.model.data.Basis;
import org.cobi.model.data.DataSubject;
import org.cobi.model.order.Route;
import org.cobi.model.person.Availability;
import org.cobi.model.person.GridPoint;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.restricted.GuardedBooking;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.LondonTime;
import org.cobi.testing.Histories;
import org.cobi.testing.People;
import org.cobi.testing.Restricted;
import org.cobi.testing.Scenario;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Episode;
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
 * @param world the restricted file, and what is booked
 */
@NullUnmarked
record RandomCase(Scenario scenario, List<EpisodeCommand> commands, World world) {
  private static final LocalDateTime FIRST = LocalDateTime.of(2018, 10, 2, 10, 0);
  private static final int MOST_HELD = 9;
  private static final int ROOMS = 2;
  private static final ParticipantRef OTHER = ParticipantRef.of("X654321");

  /** Two offices a kilometre apart. */
  private static final List<Place> PLACES =
      List.of(office("OFFICE-ALPHA", 530_000), office("OFFICE-BETA", 531_000));

  private static Place office(String name, int easting) {
    Availability.Builder hours = Availability.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.weekly(day, LocalTime.of(8, 0), LocalTime.of(20, 0));
    }
    return Place.builder()
        .reference(PlaceRef.of(name))
        .rooms(ROOMS)
        .openingHours(hours.build())
        .location(new GridPoint(easting, 180_000))
        .build();
  }

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
        switch (random.nextInt(5)) {
          case 0 -> outcome(scenario, today, random);
          case 1 -> relapse(today, random);
          case 2 -> series(today, random);
          case 3 -> moving(scenario, today, random);
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
    return BookSession.builder().on(today).slot(slot(today, random)).build();
  }

  private static EpisodeCommand series(LocalDate today, Random random) {
    return PlanSessions.builder().on(today).weeklyFrom(slot(today.plusDays(1), random)).build();
  }

  private static EpisodeCommand moving(Scenario scenario, LocalDate today, Random random) {
    return MoveSession.builder()
        .on(today)
        .session(
            scenario.episode().openSessions().stream()
                .findFirst()
                .map(session -> session.start())
                .orElseGet(() -> today.atTime(10, 0)))
        .to(slot(today, random))
        .requestedBy(MoveRequest.SERVICE)
        .build();
  }

  private static SessionSlot slot(LocalDate today, Random random) {
    LocalDate day = today.plusDays(random.nextInt(20));
    LocalTime time = random.nextBoolean() ? LocalTime.of(14, 0) : LocalTime.of(9, 30);
    return SessionSlot.builder().start(day.atTime(time)).place(place(random)).build();
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
    LocalDate today = today(scenario);
    List<Booking> booked = new ArrayList<>();
    for (int day = 0; day < 20; day += 1 + random.nextInt(4)) {
      booked.add(
          Booking.builder()
              .start(today.plusDays(day).atTime(random.nextBoolean() ? 11 : 15, 0))
              .length(Duration.ofMinutes(60))
              .place(place(random))
              .participant(OTHER)
              .build());
    }
    commands.forEach(
        command -> {
          if (command instanceof BookSession book && random.nextInt(4) == 0) {
            booked.addAll(taken(book.slot().place().orElseThrow(), book.slot().start()));
          }
        });
    List<RestrictedEvent> events = new ArrayList<>();
    EpisodeId episode = scenario.episode().id();
    LocalDate from = today.plusDays(random.nextInt(9) - 4);
    Instant at = LondonTime.instantOf(from.atTime(23, 10));
    int entries = 1 + random.nextInt(6);
    for (int entry = 0; entry < entries; entry++) {
      events.add(event(entry, episode, from, at, random));
    }
    return new World(
        new RestrictedFile(RestrictedFileId.of("FILE-1"), events),
        Diary.builder().places(PLACES).bookings(booked).build());
  }

  /** Every room of a place, for the first minute of a slot, so that no other slot is touched. */
  private static List<Booking> taken(PlaceRef place, LocalDateTime start) {
    Booking room =
        Booking.builder().start(start).length(Duration.ofMinutes(1)).place(place).build();
    return Collections.nCopies(ROOMS, room);
  }

  private static RestrictedEvent event(
      int entry, EpisodeId episode, LocalDate from, Instant at, Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Restricted.linked("LINK-" + entry, People.PARTICIPANT, episode);
      case 2 -> Restricted.linked("LINK-" + entry, OTHER, EpisodeId.of("episode-2"));
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
    List<Booking> booked = new ArrayList<>();
    Episode episode = scenario.episode();
    for (EpisodeCommand command : commands) {
      for (GuardedBooking refused : world.refused(scenario.workflow(), episode, command)) {
        SessionSlot slot = refused.booking().slot();
        booked.addAll(taken(slot.place().orElseThrow(), slot.start()));
      }
      episode = world.around(scenario.workflow()).decide(episode, command).episode();
    }
    return new World(RestrictedFile.of(RestrictedFileId.of("FILE-0")), world.diary().with(booked));
  }

  List<String> seen(World in, Leak leak) {
    return Player.seen(scenario.workflow(), scenario.episode(), commands, in, leak);
  }
}
