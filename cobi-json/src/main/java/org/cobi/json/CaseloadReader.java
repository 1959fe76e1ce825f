package org.cobi.json;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.json.description.Resemblance;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Caseloads;
import org.cobi.json.vocabulary.Vocabulary;
import org.cobi.model.person.Place;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.CaseloadCheck;
import org.cobi.scheduling.caseload.CaseloadProblem;
import org.cobi.scheduling.caseload.InvalidCaseloadException;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;

/**
 * Reads a caseload element by element and finds everything that is wrong with it: what is not
 * written as it must be, and what contradicts something else, together.
 */
final class CaseloadReader {
  private static final int MOST_OFFICES = 100_000;
  private static final int MOST_PROBLEMS = 1000;

  private static final Repair<Place> OFFICE =
      Repair.with(Caseloads.OFFICE, "{\"id\":\"x\",\"rooms\":1,\"open\":{}}");

  private static final Repair<PractitionerWeek> PRACTITIONER =
      Repair.with(
          Caseloads.PRACTITIONER,
          """
          {"id":"x","maxCaseload":0,"maxPerDay":0,"week":{},"leave":[],"reducedDays":{}}
          """);

  private static final Repair<SeriesNeed> PARTICIPANT =
      Repair.with(
          Caseloads.PARTICIPANT,
          """
          {"id":"x","risk":1,"earliest":"2026-03-02","latest":"2026-03-02","sessions":[60],
           "gap":{"min":1,"target":1,"max":1},"available":{},"unavailableDates":[],"offices":[],
           "excludedOffices":[],"continuity":"preferred","separateFrom":[]}
          """);

  private static final Repair<CaseloadHeader> HEADER =
      Repair.with(
          CaseloadHeader.SHAPE,
          """
          {"name":"x","fundingEnd":"2199-12-31",
           "calendar":{"firstDay":"2026-03-02","days":1,"bankHolidays":[],"dayStart":"08:00",
           "dayEnd":"20:00","grainMinutes":60}}
          """);

  private static final Set<String> SHOWN =
      Vocabulary.of(Stream.of(Documents.CASELOAD.shape()), Documents.CASELOAD.header());

  private final LongSource source;
  private final BiConsumer<JsonObject, Problems> header;
  private final LongList<Place> offices;
  private final LongList<PractitionerWeek> practitioners;
  private final LongList<SeriesNeed> people;
  private final LongLists lists;
  private final Problems problems;
  private Set<String> missing = Set.of();

  private CaseloadReader(
      LongSource source, BiConsumer<JsonObject, Problems> header, Problems problems) {
    this.source = source;
    this.header = header;
    this.problems = problems;
    this.offices =
        new LongList<>("offices", Caseloads.OFFICE, OFFICE, MOST_OFFICES, problems.alike());
    this.practitioners =
        new LongList<>(
            "practitioners",
            Caseloads.PRACTITIONER,
            PRACTITIONER,
            CaseloadCheck.MOST_PEOPLE,
            problems.alike());
    this.people =
        new LongList<>(
            "participants",
            Caseloads.PARTICIPANT,
            PARTICIPANT,
            CaseloadCheck.MOST_PEOPLE,
            problems.alike());
    this.lists = new LongLists(List.of(offices, practitioners, people));
  }

  /** The caseload that a text says; empty exactly when something was added to the problems. */
  static Optional<CaseloadDocument> read(DocumentText text, Problems problems) {
    return new CaseloadReader(
            new LongSource.OfText(text, SHOWN::contains), Documents.CASELOAD::version, problems)
        .read();
  }

  /** The caseload that a tree says whose header somebody else reads. */
  static Optional<CaseloadDocument> read(JsonObject tree, Problems problems) {
    return new CaseloadReader(
            new LongSource.OfTree(tree, SHOWN::contains), (object, around) -> {}, problems)
        .read();
  }

  private Optional<CaseloadDocument> read() {
    Problems around = problems.alike();
    Optional<JsonValue> tree = source.read(lists, around);
    List<JsonProblem> tooMany =
        lists.all().stream().flatMap(list -> list.tooMany().stream()).toList();
    if (!tooMany.isEmpty()) {
      tooMany.forEach(problems::add);
      return Optional.empty();
    }
    Optional<CaseloadDocument> read = tree.flatMap(top -> document(top, around));
    List<Problems> all =
        Stream.concat(Stream.of(around), lists.all().stream().map(LongList::problems)).toList();
    all.forEach(problems::keepUnknownOf);
    all.stream()
        .flatMap(some -> some.kept().stream())
        .sorted(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column))
        .forEach(problems::add);
    return read;
  }

  private Optional<CaseloadDocument> document(JsonValue top, Problems around) {
    if (!(top instanceof JsonObject document)) {
      around.wrongKind(top, "a caseload");
      return Optional.empty();
    }
    header.accept(document, around);
    Map<String, JsonValue> others = others(document);
    List<String> beside =
        Stream.of(List.of(Documents.CASELOAD.header()), lists.names(), others.keySet())
            .<String>flatMap(names -> names.stream())
            .toList();
    Optional<CaseloadHeader> head = CaseloadHeader.SHAPE.read(document, beside, around);
    lists.names().forEach(name -> LongLists.require(document, name, around));
    missing =
        lists.names().stream()
            .filter(name -> !LongLists.has(document, name))
            .collect(Collectors.toUnmodifiableSet());
    Repair.Repaired<CaseloadHeader> repaired =
        head.map(sound -> new Repair.Repaired<>(sound, Set.<String>of()))
            .orElseGet(() -> HEADER.of(0, document));
    if (lists.all().stream().anyMatch(LongList::isIncomplete)) {
      return Optional.empty();
    }
    boolean isSound = around.count() == 0 && lists.all().stream().noneMatch(LongList::isBroken);
    Optional<Caseload> caseload = caseload(repaired, around);
    return isSound ? caseload.map(whole -> new CaseloadDocument(whole, others)) : Optional.empty();
  }

  /** What stands beside our own members, unless it looks like one of them with a slip. */
  private Map<String, JsonValue> others(JsonObject document) {
    List<String> known =
        Stream.of(
                Stream.of(Documents.CASELOAD.header()),
                CaseloadHeader.SHAPE.fields().stream().map(field -> field.name()),
                lists.names().stream())
            .<String>flatMap(names -> names)
            .toList();
    Map<String, JsonValue> others = new LinkedHashMap<>();
    document
        .members()
        .forEach(
            (name, value) -> {
              if (known.stream().noneMatch(ours -> Resemblance.isClose(name, ours))) {
                others.put(name, value);
              }
            });
    return others;
  }

  /** The caseload, if it does not contradict itself; what is repaired is never spoken of. */
  private Optional<Caseload> caseload(Repair.Repaired<CaseloadHeader> head, Problems around) {
    try {
      return Optional.of(
          Caseload.builder()
              .name(head.value().name())
              .calendar(head.value().calendar())
              .fundingEnd(head.value().fundingEnd())
              .offices(offices.elements())
              .practitioners(practitioners.elements())
              .people(people.elements())
              .build());
    } catch (InvalidCaseloadException contradictory) {
      List<CaseloadProblem> told =
          contradictory.problems().stream()
              .filter(problem -> canBeTold(problem.pointer(), head.members()))
              .limit(MOST_PROBLEMS)
              .toList();
      tell(told, around);
      return Optional.empty();
    }
  }

  private void tell(List<CaseloadProblem> told, Problems around) {
    if (told.isEmpty()) {
      return;
    }
    Set<String> pointers =
        told.stream()
            .map(CaseloadProblem::pointer)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, Position> places = source.places(pointers, lists);
    for (CaseloadProblem problem : told) {
      Position place =
          Objects.requireNonNull(places.get(problem.pointer()), "every place is found");
      around.add(JsonProblem.Code.CONTRADICTION, place, problem.words());
    }
  }

  /** Whether a contradiction is one of the document, and not of what was put in its place. */
  private boolean canBeTold(String pointer, Set<String> repairedHeader) {
    String[] steps = pointer.substring(1).split("/", -1);
    if (missing.contains(pointer.substring(1)) || repairedHeader.contains(steps[0])) {
      return false;
    }
    boolean calendarUnknown = repairedHeader.contains("calendar");
    if (calendarUnknown && (steps[0].equals("fundingEnd") || isWindow(steps))) {
      return false;
    }
    boolean unsure =
        (isAboutOffices(steps) && isUnsure(offices)) || (isAboutOthers(steps) && isUnsure(people));
    return !unsure && (steps.length < 3 || !isRepaired(steps));
  }

  private static boolean isWindow(String[] steps) {
    String last = steps[steps.length - 1];
    return last.equals("earliest") || last.equals("latest");
  }

  private static boolean isAboutOffices(String[] steps) {
    String last = steps[steps.length - 1];
    return steps.length > 2
        && (last.equals("offices") || last.equals("excludedOffices") || last.equals("office"));
  }

  private static boolean isAboutOthers(String[] steps) {
    return steps[steps.length - 1].equals("separateFrom");
  }

  private boolean isUnsure(LongList<?> list) {
    return missing.contains(list.name()) || list.lacksReferences();
  }

  private boolean isRepaired(String[] steps) {
    int index = Integer.parseInt(steps[1]);
    List<String> members = isWindow(steps) ? List.of("earliest", "latest") : List.of(steps[2]);
    return lists.all().stream()
        .filter(list -> list.name().equals(steps[0]))
        .anyMatch(list -> members.stream().anyMatch(member -> list.isRepaired(index, member)));
  }
}
