package org.cobi.json;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.PlannedSession;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;

/** Sessions take as long as their caseload says, and are only of people who are in it. */
final class CaseloadLengths implements PlanReader.Lengths {
  private final Map<ParticipantRef, List<Duration>> lengths = new HashMap<>();
  private final Set<PractitionerRef> practitioners = new HashSet<>();
  private final Set<PlaceRef> offices = new HashSet<>();

  CaseloadLengths(Caseload caseload) {
    caseload.people().forEach(person -> lengths.put(person.participant(), person.sessions()));
    caseload.practitioners().forEach(who -> practitioners.add(who.reference()));
    caseload.offices().forEach(office -> offices.add(office.reference()));
  }

  @Override
  public Optional<Appointment> appointment(
      PlannedSession session, Position place, Problems problems) {
    int before = problems.count();
    requireKnown(practitioners.contains(session.practitioner()), "practitioner", place, problems);
    requireKnown(offices.contains(session.office()), "office", place, problems);
    requireKnown(lengths.containsKey(session.participant()), "participant", place, problems);
    Optional<Duration> length = length(session, place, problems);
    return length.filter(found -> problems.count() == before).map(session::taking);
  }

  private static void requireKnown(boolean known, String what, Position place, Problems problems) {
    if (!known) {
      problems.add(
          JsonProblem.Code.CONTRADICTION,
          place.below(what),
          "the " + what + " is not among those of the caseload");
    }
  }

  private Optional<Duration> length(PlannedSession session, Position place, Problems problems) {
    List<Duration> series = lengths.get(session.participant());
    if (series == null) {
      return Optional.empty();
    }
    int number = session.session().value();
    if (number > series.size()) {
      problems.add(
          JsonProblem.Code.CONTRADICTION,
          place.below("session"),
          "the series of this person has fewer sessions in the caseload");
      return Optional.empty();
    }
    Duration length = series.get(number - 1);
    if (session.minutes().filter(minutes -> minutes != length.toMinutes()).isPresent()) {
      problems.add(
          JsonProblem.Code.CONTRADICTION,
          place.below("minutes"),
          "the session takes another time in the caseload");
    }
    return Optional.of(length);
  }
}
