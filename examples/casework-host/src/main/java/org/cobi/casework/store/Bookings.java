package org.cobi.casework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.booking.Booking;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.session.GroupRef;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The time that is taken from practitioners. It follows from the journals. */
@Repository
public class Bookings {
  private static final String GROUP = "group:";

  private final JdbcClient jdbc;

  /** Bookings in a database. */
  public Bookings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The time that an episode takes, as it stands. */
  public List<TakenTime> of(Episode episode, ProgrammeDefinition programme) {
    Duration usual = programme.sessionLength().usual();
    return episode.sessions().stream()
        .filter(session -> !wasGivenBack(session))
        .flatMap(session -> taken(episode, session, usual))
        .toList();
  }

  private static boolean wasGivenBack(Session session) {
    return session.outcomeIs(
        outcome ->
            outcome == SessionOutcome.CANCELLED_BY_SERVICE
                || outcome == SessionOutcome.RESCHEDULED_BY_PARTICIPANT);
  }

  private static Stream<TakenTime> taken(Episode episode, Session session, Duration usual) {
    SessionSlot slot = session.slot();
    Optional<Practitioner> deliverer =
        slot.practitioner().or(() -> episode.practitionerOn(session.day()));
    return Stream.concat(deliverer.stream(), slot.colleagues().stream())
        .map(
            who ->
                new TakenTime(
                    slot.start(),
                    slot.start().plus(slot.length().orElse(usual)),
                    who.reference().value(),
                    slot.group().map(group -> GROUP + group.value()).orElse(episode.id().value()),
                    slot.place().map(PlaceRef::value)));
  }

  /** Everything that is booked, but for what an episode itself has booked. */
  public List<Booking> withoutThoseOf(EpisodeId episode) {
    Map<SessionKey, List<Row>> sessions =
        jdbc
            .sql(
                """
                select b.episode_id, b.starts, b.ends, b.practitioner, b.occasion, b.place,
                       e.participant
                from booking b join episode e on e.episode_id = b.episode_id
                where b.episode_id <> :episode
                order by b.starts, b.episode_id, b.practitioner
                """)
            .param("episode", episode.value())
            .query(
                (row, number) ->
                    new Row(
                        row.getString("episode_id"),
                        row.getString("participant"),
                        takenTime(row, number)))
            .list()
            .stream()
            .collect(groupingBy(Row::session, LinkedHashMap::new, toList()));
    return sessions.values().stream().map(Bookings::booking).toList();
  }

  private record SessionKey(String episode, LocalDateTime starts) {}

  private record Row(String episode, String participant, TakenTime time) {
    SessionKey session() {
      return new SessionKey(episode, time.starts());
    }
  }

  /** One session, with everybody of the staff who is there. */
  private static Booking booking(List<Row> rows) {
    TakenTime time = rows.get(0).time();
    Booking.Builder booking =
        Booking.builder()
            .start(time.starts())
            .length(Duration.between(time.starts(), time.ends()))
            .participant(ParticipantRef.of(rows.get(0).participant()))
            .place(time.place().map(PlaceRef::of));
    if (time.occasion().startsWith(GROUP)) {
      booking.group(GroupRef.of(time.occasion().substring(GROUP.length())));
    }
    rows.forEach(row -> booking.addPractitioners(PractitionerRef.of(row.time().practitioner())));
    return booking.build();
  }

  /** Gives back what an episode no longer needs and takes what it needs now. */
  void replace(EpisodeId episode, List<TakenTime> taken) {
    List<TakenTime> before =
        jdbc.sql(
                """
                select starts, ends, practitioner, occasion, place from booking
                where episode_id = :id
                """)
            .param("id", episode.value())
            .query(Bookings::takenTime)
            .list();
    before.stream().filter(time -> !taken.contains(time)).forEach(time -> giveBack(episode, time));
    taken.stream().filter(time -> !before.contains(time)).forEach(time -> take(episode, time));
  }

  private void giveBack(EpisodeId episode, TakenTime time) {
    jdbc.sql(
            """
            delete from booking
            where episode_id = :id and starts = :starts and practitioner = :practitioner
            """)
        .param("id", episode.value())
        .param("starts", time.starts())
        .param("practitioner", time.practitioner())
        .update();
  }

  private static TakenTime takenTime(ResultSet row, int number) throws SQLException {
    return new TakenTime(
        row.getObject("starts", LocalDateTime.class),
        row.getObject("ends", LocalDateTime.class),
        row.getString("practitioner"),
        row.getString("occasion"),
        Optional.ofNullable(row.getString("place")));
  }

  private void take(EpisodeId episode, TakenTime needed) {
    jdbc.sql(
            """
            insert into booking (episode_id, starts, ends, practitioner, occasion, place)
            values (:episode, :starts, :ends, :practitioner, :occasion, :place)
            """)
        .param("episode", episode.value())
        .param("starts", needed.starts())
        .param("ends", needed.ends())
        .param("practitioner", needed.practitioner())
        .param("occasion", needed.occasion())
        .param("place", needed.place().orElse(null))
        .update();
  }
}
