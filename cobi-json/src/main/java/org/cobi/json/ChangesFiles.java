package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.Limits;
import org.cobi.json.tree.ElementReader;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Vocabulary;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.replan.DeliveredSession;
import org.cobi.scheduling.replan.Disturbance;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.OfficeWithdrawn;
import org.cobi.scheduling.replan.Disturbance.ParticipantAway;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.replan.PlanChanges;

/**
 * What has happened since a plan was agreed, as documents of the format {@code cobi-changes/1}.
 *
 * <p>They are read together with their caseload, so that a slip is found before anything is
 * planned.
 */
public final class ChangesFiles {
  private static final Set<String> SHOWN =
      Vocabulary.of(Stream.of(Documents.CHANGES.shape()), Documents.CHANGES.header());

  private ChangesFiles() {}

  /**
   * The changes that the text says.
   *
   * @throws CobiJsonException with everything that is wrong with it, what is not in the caseload
   *     included
   */
  public static PlanChanges read(String json, Caseload caseload) {
    return Parsing.orThrow(
        problems ->
            DocumentText.of(json, 1, problems).flatMap(text -> read(text, caseload, problems)));
  }

  /**
   * The changes that the bytes say. At most 1 MiB is read; the stream stays open.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static PlanChanges read(InputStream json, Caseload caseload) throws IOException {
    byte[] bytes = json.readNBytes(Limits.DOCUMENT_BYTES + 1);
    return Parsing.orThrow(
        problems ->
            DocumentText.of(bytes, 1, problems).flatMap(text -> read(text, caseload, problems)));
  }

  /** The document, on one line. */
  public static String write(PlanChanges changes) {
    return Documents.CHANGES.write(changes);
  }

  private static Optional<PlanChanges> read(
      DocumentText text, Caseload caseload, Problems problems) {
    Optional<PlanChanges> read =
        text.parse(Parsing.SYNTAX, SHOWN::contains, problems)
            .flatMap(tree -> Documents.CHANGES.shape().read(tree, problems));
    read.ifPresent(
        changes -> {
          Map<String, String> wrong = new Comparison(caseload).wrong(changes);
          Map<String, Position> places =
              Places.of(text, wrong.keySet(), ElementReader.NONE, SHOWN::contains);
          wrong.forEach(
              (pointer, words) ->
                  problems.add(
                      JsonProblem.Code.CONTRADICTION,
                      Objects.requireNonNull(places.get(pointer), "every place is found"),
                      words));
        });
    return read;
  }

  /** Finds what is not in the caseload, by pointer in the order of the document. */
  private static final class Comparison {
    private final Caseload caseload;
    private final Map<ParticipantRef, Integer> sessions = new HashMap<>();
    private final Set<PractitionerRef> practitioners;
    private final Set<PlaceRef> offices;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    Comparison(Caseload caseload) {
      this.caseload = caseload;
      caseload
          .people()
          .forEach(person -> sessions.put(person.participant(), person.sessions().size()));
      this.practitioners =
          caseload.practitioners().stream()
              .map(who -> who.reference())
              .collect(Collectors.toUnmodifiableSet());
      this.offices =
          caseload.offices().stream()
              .map(office -> office.reference())
              .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> wrong(PlanChanges changes) {
      Set<DeliveredSession> seen = new HashSet<>();
      for (int index = 0; index < changes.delivered().size(); index++) {
        DeliveredSession held = changes.delivered().get(index);
        String at = "/delivered/" + index;
        session(at, held.participant(), held.session());
        require(seen.add(held), at, "each delivered session must be named once");
      }
      for (int index = 0; index < changes.disturbances().size(); index++) {
        disturbance("/disturbances/" + index, changes.disturbances().get(index), seen);
      }
      return wrong;
    }

    private void disturbance(String at, Disturbance what, Set<DeliveredSession> delivered) {
      if (what instanceof SessionMissed missed) {
        session(at, missed.participant(), missed.session());
        require(
            !delivered.contains(new DeliveredSession(missed.participant(), missed.session())),
            at + "/session",
            "a session cannot be delivered and missed");
      } else if (what instanceof PractitionerAway away) {
        require(
            practitioners.contains(away.practitioner()),
            at + "/practitioner",
            "the practitioner is not among those of the caseload");
      } else if (what instanceof BankHolidayAdded holiday) {
        require(
            caseload.calendar().covers(holiday.day()),
            at + "/day",
            "the bank holiday must lie in the calendar");
      } else if (what instanceof OfficeWithdrawn withdrawn) {
        office(at, withdrawn.office());
      } else if (what instanceof OfficeExcluded excluded) {
        participant(at, excluded.participant());
        office(at, excluded.office());
      } else if (what instanceof ParticipantAway away) {
        participant(at, away.participant());
      } else if (what instanceof KeptApart apart) {
        participant(at, apart.participant());
        require(
            sessions.containsKey(apart.other()),
            at + "/other",
            "the participant is not among those of the caseload");
      }
    }

    private void session(String at, ParticipantRef participant, SessionNumber session) {
      participant(at, participant);
      require(
          session.value() <= sessions.getOrDefault(participant, Integer.MAX_VALUE),
          at + "/session",
          "the series of this person has fewer sessions");
    }

    private void participant(String at, ParticipantRef participant) {
      require(
          sessions.containsKey(participant),
          at + "/participant",
          "the participant is not among those of the caseload");
    }

    private void office(String at, PlaceRef office) {
      require(
          offices.contains(office),
          at + "/office",
          "the office is not among those of the caseload");
    }

    private void require(boolean holds, String pointer, String words) {
      if (!holds) {
        wrong.putIfAbsent(pointer, words);
      }
    }
  }
}
