package org.cobi.workflow.restricted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.restricted.RestrictedEvent.PreferenceRecorded;

/**
 * A request for disclosure with everything it is judged by.
 *
 * @param file the restricted file
 * @param episode the episode that is asked about
 * @param request what is asked
 * @param policy what each scheme allows
 */
record Requested(
    RestrictedFile file, Episode episode, DisclosureRequest request, DisclosurePolicy policy) {

  LocalDate day() {
    return LondonTime.dayOf(request.entered().at());
  }

  Optional<PreferenceRecorded> preference() {
    return file.preferenceOf(request.victim());
  }

  boolean isOptedIn() {
    return preference().filter(said -> said.preference() == ContactPreference.OPTED_IN).isPresent();
  }

  Optional<LawfulBasis> basis() {
    return file.basesFor(request.victim()).stream()
        .filter(basis -> basis.holdsOn(day()))
        .findFirst();
  }

  boolean isLinked() {
    return file.links().stream()
        .anyMatch(
            link -> link.victim().equals(request.victim()) && link.episode().equals(episode.id()));
  }

  boolean isAllowedTopic() {
    return request.topic().equals(Topic.PROGRESS) || asked().findAny().isPresent();
  }

  private Stream<ProgressFact> asked() {
    return Stream.of(ProgressFact.values())
        .filter(fact -> fact.name().equals(request.topic().code()) || isEverything())
        .filter(
            fact -> preference().filter(said -> policy.allows(said.scheme(), fact)).isPresent());
  }

  private boolean isEverything() {
    return request.topic().equals(Topic.PROGRESS);
  }

  /** The allowed facts that were asked for and are so. */
  List<ProgressFact> facts() {
    return episode.progressFacts().stream().filter(asked().toList()::contains).toList();
  }
}
