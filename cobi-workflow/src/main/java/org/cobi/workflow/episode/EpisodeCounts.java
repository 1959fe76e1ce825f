package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.duty.Subject;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;

/** What is counted anew from the sessions of an episode whenever somebody asks. */
final class EpisodeCounts {

  private EpisodeCounts() {}

  static List<Failure> failures(Episode episode) {
    Stream<Failure> missed =
        episode.sessions().stream()
            .filter(session -> session.outcomeIs(SessionOutcome::isFailure))
            .map(session -> failure(episode, session.day(), Subject.session(session.start())));
    Stream<Failure> refused =
        episode.refusedInstructions().stream().map(day -> failure(episode, day, Subject.episode()));
    return Stream.concat(missed, refused).sorted(Comparator.comparing(Failure::on)).toList();
  }

  private static Failure failure(Episode episode, LocalDate on, Subject subject) {
    FailureKey key = new FailureKey(on, subject);
    boolean answered =
        episode.enforcement().stream().anyMatch(action -> action.answers().contains(key));
    return new Failure(on, subject, answered);
  }

  static int missesInARow(Episode episode, boolean excusedAbsencesToo) {
    int misses = 0;
    for (Session session : episode.sessions()) {
      if (session.outcomeIs(outcome -> isMiss(outcome, excusedAbsencesToo))) {
        misses++;
      } else if (session.outcomeIs(outcome -> outcome.attendance().attended())) {
        misses = 0;
      }
    }
    return misses;
  }

  private static boolean isMiss(SessionOutcome outcome, boolean excusedAbsencesToo) {
    return outcome.isAbsence()
        && (excusedAbsencesToo || outcome != SessionOutcome.ACCEPTABLE_ABSENCE);
  }

  /** Where it stands, and that something matters for safety while a grave relapse is undecided. */
  static List<ProgressFact> progressFacts(Episode episode) {
    List<ProgressFact> facts = new ArrayList<>(standing(episode));
    if (!episode.relapsesUnderReview().isEmpty()) {
      facts.add(ProgressFact.SAFETY_CHANGE);
    }
    return List.copyOf(facts);
  }

  private static List<ProgressFact> standing(Episode episode) {
    if (episode.stage() == Stage.COMPLETED) {
      return List.of(ProgressFact.STARTED, ProgressFact.COMPLETED);
    }
    if (episode.stage().isClosed() || episode.firstCounted().isEmpty()) {
      return List.of(ProgressFact.NOT_TAKING_PART);
    }
    return List.of(
        ProgressFact.STARTED,
        episode.stage().isStandstill() ? ProgressFact.STOPPED : ProgressFact.TAKING_PART);
  }
}
