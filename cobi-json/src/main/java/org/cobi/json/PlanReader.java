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
  private static final List<String> BESIDE =
      List.of(Documents.PLAN.header(), APPOINTMENTS, LEFT_OUT);

  private static final Set<String> SHOWN =
      Vocabulary.of(Stream.of(Documents.PLAN.shape()), Documents.PLAN.header());

  private final Lengths lengths;
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<ParticipantRef, Long> sessionsSeen = new HashMap<>();
  private final Problems problems;

  private PlanReader(Lengths lengths, Problems all) {
    this.lengths = lengths;
    this.problems = all.alike();
  }

  /** The plan that a text says, which must say all of it. */
  static Optional<Plan> read(DocumentText text, Problems problems) {
    PlanReader reader = new PlanReader(PlanReader::ownLength, problems);
    return reader.read(source(text), problems, reader::planWithHeader);
  }

  /** The plan that a tree says whose header somebody else reads. */
  static Optional<Plan> read(JsonObject tree, Problems problems) {
    PlanReader reader = new PlanReader(PlanReader::ownLength, problems);
    return reader.read(new LongSource.OfTree(tree, SHOWN::contains), problems, reader::plan);
  }

  private static LongSource source(DocumentText text) {
    return new LongSource.OfText(text, SHOWN::contains);
  }

  /** The appointments of a plan of whatever origin, which must be those of a caseload. */
  static BiFunction<DocumentText, Problems, Optional<List<Appointment>>> of(Caseload caseload) {
    return (text, problems) -> {
      PlanReader reader = new PlanReader(new CaseloadLengths(caseload), problems);
      return reader.read(source(text), problems, reader::appointments);
    };
  }

  private <T> Optional<T> read(
      LongSource source, Problems all, BiFunction<JsonObject, Problems, Optional<T>> whole) {
    int before = all.count();
    Problems around = all.alike();
    Optional<T> read = source.read(this, around).flatMap(top -> whole(top, around, whole));
    all.keepUnknownOf(around);
    all.keepUnknownOf(problems);
    Stream.concat(around.kept().stream(), problems.kept().stream())
        .sorted(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column))
        .forEach(all::add);
    return read.filter(complete -> all.count() == before);
  }

  private static <T> Optional<T> whole(
      JsonValue top, Problems around, BiFunction<JsonObject, Problems, Optional<T>> whole) {
    if (top instanceof JsonObject document) {
      return whole.apply(document, around);
    }
    around.wrongKind(top, "a plan");
    return Optional.empty();
  }

  private Optional<Plan> planWithHeader(JsonObject document, Problems around) {
    Documents.PLAN.version(document, around);
    return plan(document, around);
  }

  private Optional<Plan> plan(JsonObject document, Problems around) {
    Optional<PlanHeader> header = PlanHeader.SHAPE.read(document, BESIDE, around);
    LISTS.forEach(list -> LongLists.require(document, list, around));
    return header.map(
        found ->
            new Plan(found.caseload(), appointments, leftOut, found.figures(), found.bounds()));
  }

  private Optional<List<Appointment>> appointments(JsonObject document, Problems around) {
    LongLists.require(document, APPOINTMENTS, around);
    if (document.member(Documents.PLAN.header()).isPresent()) {
      Documents.PLAN.version(document, around);
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
