package org.cobi.workflow.view;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cobi.model.order.Order;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Failure;
import org.cobi.workflow.episode.ProgressFact;

/** Everything of an episode that some audience may see. What is not here nobody sees. */
enum EpisodeField {
  PROGRAMME("programme", episode -> some(episode.programme().code())),
  STAGE("stage", episode -> some(episode.stage().name())),
  STAGE_SINCE("stageSince", Episode::stageSince),
  PROGRESS("progress", episode -> some(progress(episode))),
  SESSIONS_COUNTED("sessionsCounted", episode -> some(episode.sessionsCounted())),
  SESSIONS_NEEDED("sessionsNeeded", episode -> some(episode.sessionsNeeded())),
  APPOINTMENTS("appointments", episode -> list(episode.sessions(), EpisodeField::appointment)),
  ATTENDANCE("attendance", episode -> list(episode.sessions(), EpisodeField::attendance)),
  OUTCOMES("outcomes", episode -> some(outcomes(episode))),
  LAST_DAY("lastDay", episode -> episode.window().map(window -> window.lastDay())),
  CONSENT_ON("consentOn", Episode::consentOn),
  PLACE_TAKEN("placeTaken", episode -> some(episode.placeTaken())),
  ORDERS("orders", episode -> list(episode.orders(), EpisodeField::order)),
  MISSES_IN_A_ROW("missesInARow", episode -> some(episode.missesInARow(true))),
  FAILURES("failures", episode -> list(episode.failures(), EpisodeField::failure)),
  RELAPSES("relapses", episode -> list(episode.relapses(), EpisodeField::relapse)),
  BREACH_OPEN("breachOpen", episode -> some(episode.hasOpenBreach())),
  CLOSED_AS("closedAs", episode -> episode.closing().map(Closing::as).map(Enum::name)),
  CLOSED_ON("closedOn", episode -> episode.closing().map(Closing::on)),
  EVENTS("events", episode -> some(episode.eventCount()));

  private final String property;
  private final Function<Episode, Optional<?>> value;

  EpisodeField(String property, Function<Episode, Optional<?>> value) {
    this.property = property;
    this.value = value;
  }

  String property() {
    return property;
  }

  Optional<?> of(Episode episode) {
    return value.apply(episode);
  }

  private static Optional<?> some(Object value) {
    return Optional.of(value);
  }

  private static <T> Optional<?> list(List<T> things, Function<T, Map<String, Object>> row) {
    return Optional.of(things.stream().map(row).toList());
  }

  private static List<String> progress(Episode episode) {
    return ProgressFact.tellingOfNoReport(episode.progressFacts()).stream()
        .map(Enum::name)
        .toList();
  }

  private static Map<String, Object> appointment(Session session) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("start", session.start());
    session.slot().place().map(PlaceRef::value).ifPresent(place -> row.put("place", place));
    session.outcome().map(Enum::name).ifPresent(outcome -> row.put("outcome", outcome));
    session.number().map(SessionNumber::value).ifPresent(number -> row.put("number", number));
    return row;
  }

  private static Map<String, Object> attendance(Session session) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("on", session.day());
    session.outcome().map(Enum::name).ifPresent(outcome -> row.put("outcome", outcome));
    return row;
  }

  private static Map<String, Object> outcomes(Episode episode) {
    EnumMap<SessionOutcome, Integer> counts = new EnumMap<>(SessionOutcome.class);
    episode.sessions().stream()
        .flatMap(session -> session.outcome().stream())
        .forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    Map<String, Object> rows = new LinkedHashMap<>();
    counts.forEach((outcome, count) -> rows.put(outcome.name(), count));
    return rows;
  }

  private static Map<String, Object> order(Order order) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", order.kind().name());
    row.put("madeOn", order.madeOn());
    order.lastDay().ifPresent(day -> row.put("lastDay", day));
    return row;
  }

  private static Map<String, Object> failure(Failure failure) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("on", failure.on());
    row.put("answered", failure.answered());
    return row;
  }

  private static Map<String, Object> relapse(Relapse relapse) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("level", relapse.level().number());
    row.put("status", relapse.status().name());
    row.put("source", relapse.source().name());
    row.put("reportedAt", relapse.reportedAt().toString());
    return row;
  }
}
