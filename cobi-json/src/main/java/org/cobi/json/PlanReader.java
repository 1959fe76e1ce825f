package org.cobi.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.tree.ElementReader;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.PlannedSession;
import org.cobi.json.vocabulary.Plans;
import org.cobi.json.vocabulary.Vocabulary;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;

/** Reads a plan appointment by appointment. */
final class PlanReader implements ElementReader {
  private static final String APPOINTMENTS = "appointments";
  private static final String LEFT_OUT = "leftOut";
  private static final List<String> LISTS = List.of(APPOINTMENTS, LEFT_OUT);

  private static final Set<String> SHOWN =
      Stream.concat(
              Vocabulary.of(Stream.of(PlanHeader.SHAPE, Plans.APPOINTMENT, Plans.LEFT_OUT))
                  .stream(),
              LISTS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Lengths lengths;
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<ParticipantRef, Long> sessionsSeen = new HashMap<>();
  private final Problems problems = new Problems();

  private PlanReader(Lengths lengths) {
    this.lengths = lengths;
  }

  /** The plan that a text says, which must say all of it. */
  static Optional<Plan> read(DocumentText text, Problems problems) {
    PlanReader reader = new PlanReader(PlanReader::ownLength);
    return reader.read(text, problems, reader::plan);
  }

  /** The appointments of a plan of whatever origin, which must be those of a caseload. */
  static BiFunction<DocumentText, Problems, Optional<List<Appointment>>> of(Caseload caseload) {
    return (text, problems) -> {
      PlanReader reader = new PlanReader(new CaseloadLengths(caseload));
      return reader.read(text, problems, reader::appointments);
    };
  }

  private <T> Optional<T> read(
      DocumentText text, Problems all, BiFunction<JsonObject, Problems, Optional<T>> whole) {
    Problems around = new Problems();
    Optional<T> read =
        text.parse(Parsing.SYNTAX, SHOWN::contains, this, around)
            .flatMap(top -> whole(top, around, whole));
    Stream.concat(around.kept().stream(), problems.kept().stream())
        .sorted(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column))
        .forEach(all::add);
    return read.filter(complete -> all.count() == 0);
  }

  private static <T> Optional<T> whole(
      JsonValue top, Problems around, BiFunction<JsonObject, Problems, Optional<T>> whole) {
    if (top instanceof JsonObject document) {
      return whole.apply(document, around);
    }
    around.wrongKind(top, "a plan");
    return Optional.empty();
  }

  private Optional<Plan> plan(JsonObject document, Problems around) {
    Optional<PlanHeader> header = PlanHeader.SHAPE.read(document, LISTS, around);
    LISTS.forEach(list -> LongLists.require(document, list, around));
    return header.map(
        found ->
            new Plan(found.caseload(), appointments, leftOut, found.figures(), found.bounds()));
  }

  private Optional<List<Appointment>> appointments(JsonObject document, Problems around) {
    LongLists.require(document, APPOINTMENTS, around);
    if (document.member(PlanHeader.FORMAT.name()).isPresent()) {
      PlanHeader.FORMAT.read(document, around);
    }
    return Optional.of(List.copyOf(appointments));
  }

  @Override
  public boolean takes(String list) {
    return LISTS.contains(list);
  }

  @Override
  public void take(String list, int index, JsonValue element) {
    if (list.equals(LEFT_OUT)) {
      Plans.LEFT_OUT.read(element, problems).ifPresent(leftOut::add);
    } else {
      Plans.APPOINTMENT
          .read(element, problems)
          .filter(session -> isNew(session, element))
          .flatMap(session -> lengths.appointment(session, element.position(), problems))
          .ifPresent(appointments::add);
    }
  }

  private boolean isNew(PlannedSession session, JsonValue element) {
    long bit = 1L << session.session().value();
    long before = sessionsSeen.getOrDefault(session.participant(), 0L);
    if ((before & bit) != 0) {
      problems.add(
          JsonProblem.Code.DUPLICATE,
          element.position().below("session"),
          "expected each session of a person once, found this one again");
      return false;
    }
    sessionsSeen.put(session.participant(), before | bit);
    return true;
  }

  private static Optional<Appointment> ownLength(
      PlannedSession session, Position place, Problems problems) {
    if (session.minutes().isEmpty()) {
      problems.add(
          JsonProblem.Code.MISSING,
          place.below("minutes"),
          "expected the minutes that the session takes, found nothing; with its caseload a plan can"
              + " be read without them");
    }
    return session.minutes().map(minutes -> session.taking(Duration.ofMinutes(minutes)));
  }

  /** Says how long a session takes, if it is one that can be. */
  interface Lengths {
    Optional<Appointment> appointment(PlannedSession session, Position place, Problems problems);
  }
}
