package org.cobi.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.LongNumber;
import org.cobi.json.description.MapShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Members;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.SetShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.ShortForm;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Duties;
import org.cobi.json.vocabulary.Hours;

/**
 * Makes documents up from the descriptions alone, the same ones for the same seed. Every day,
 * number and reference is another, so that two properties that were exchanged are noticed.
 */
final class Samples {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);

  /** What follows from other properties cannot be made up. */
  private static final Set<String> DERIVED =
      Set.of("words", "canBeOverridden", "slackDays", "spanDays");

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "a NOMS number",
          "A1234AA",
          "a CRO number",
          "065656/91H",
          "a PNC number",
          "1979/0163001B");

  private final Random random;
  private final double chance;
  private int count;

  /**
   * Begins a series.
   *
   * @param chance how likely a property is there that may be left out: 0 for the least, 1 for all
   */
  Samples(long seed, double chance) {
    this.random = new Random(seed);
    this.chance = chance;
  }

  /** A whole document: its header, and its members made up. */
  JsonObject of(DocumentType<?> document) {
    if (document == Documents.CASELOAD) {
      return (JsonObject) Documents.CASELOAD.tree(caseload());
    }
    if (document == Documents.PLAN) {
      CaseloadSamples samples = new CaseloadSamples(random.nextLong());
      return (JsonObject) Documents.PLAN.tree(samples.plan(samples.caseload(people())));
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(document.header(), JsonText.of(document.schema().toString()));
    members.putAll(((JsonObject) value(document.content())).members());
    return JsonObject.of(members);
  }

  /** Caseloads hang together in too many ways to be made up of their descriptions. */
  private CaseloadDocument caseload() {
    Map<String, JsonValue> others = new LinkedHashMap<>();
    if (random.nextDouble() < chance) {
      others.put("seed", JsonNumber.of(random.nextInt(1000)));
      others.put("variant", JsonText.of("made up"));
    }
    return new CaseloadDocument(new CaseloadSamples(random.nextLong()).caseload(people()), others);
  }

  private int people() {
    return 1 + random.nextInt(6);
  }

  /** A made-up value of a shape; empty if its parts contradict each other. */
  <T> Optional<T> valueOf(Shape<T> shape) {
    Problems problems = new Problems();
    Optional<T> value =
        shape.parts().anyMatch(Members.class::isInstance) && !(shape instanceof Members<?>)
            ? documentOf(shape).flatMap(tree -> shape.read(tree, problems))
            : shape.read(value(shape), problems);
    return problems.count() > 0 ? Optional.empty() : value;
  }

  private Optional<JsonObject> documentOf(Shape<?> shape) {
    return Fixtures.documents().stream()
        .filter(document -> document.shape() == shape || isOf(document, shape))
        .findFirst()
        .map(this::of);
  }

  /** Whether a shape is that of a document's value without what stands around it. */
  private static boolean isOf(DocumentType<?> document, Shape<?> shape) {
    return shape instanceof Mapped<?, ?> mapped && mapped.inner() == document.shape();
  }

  JsonObject of(ChoiceShape<?> choice, Named<?> named) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(choice.property(), JsonText.of(named.name()));
    members.putAll(of(named.shape()).members());
    return JsonObject.of(members);
  }

  JsonObject of(ObjectShape<?> shape) {
    if (shape == Duties.SUBJECT) {
      return oneOf(SUBJECTS);
    }
    if (shape == Duties.DEADLINE) {
      return oneOf(DEADLINES);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Field<?, ?> field : shape.fields()) {
      if (field.isRequired() || (!DERIVED.contains(field.name()) && random.nextDouble() < chance)) {
        members.put(field.name(), value(field.shape()));
      }
    }
    return JsonObject.of(members);
  }

  private JsonValue value(Shape<?> shape) {
    count++;
    if (shape instanceof ObjectShape<?> object) {
      return of(object);
    }
    if (shape instanceof ChoiceShape<?> choice) {
      return of(choice, oneOf(choice.choices()));
    }
    if (shape instanceof ShortForm<?, ?> shortForm) {
      return random.nextBoolean() ? of(shortForm.full()) : value(shortForm.part());
    }
    if (shape instanceof Mapped<?, ?> mapped) {
      return value(mapped.inner());
    }
    if (shape instanceof MapShape<?, ?> map) {
      return JsonObject.of(Map.of(text(map.key()), value(map.value())));
    }
    if (shape instanceof ListShape<?> list) {
      return list(list.element(), 2);
    }
    if (shape instanceof SetShape<?> set) {
      return list(set.list().element(), 1);
    }
    return leaf(shape);
  }

  private JsonValue list(Shape<?> element, int size) {
    List<JsonValue> elements = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      elements.add(value(element));
    }
    return JsonList.of(elements);
  }

  private JsonValue leaf(Shape<?> shape) {
    if (shape instanceof CodeShape<?> codes) {
      return JsonText.of(oneOf(codes.codes()));
    }
    if (shape instanceof WholeNumber number) {
      return JsonNumber.of(Math.max(0L, number.least()) + 1L + count % 20);
    }
    if (shape == LongNumber.SHAPE) {
      return JsonNumber.of(random.nextLong(1_000_000_000_000L));
    }
    if (shape == Truth.SHAPE) {
      return JsonTruth.of(random.nextBoolean());
    }
    if (shape instanceof TextShape<?> text) {
      return JsonText.of(text(text));
    }
    return texts("stage", "SCHEDULED");
  }

  private String text(TextShape<?> shape) {
    LocalDate day = TUE_2018_10_02.plusDays(count);
    if (shape == Moments.DAY) {
      return day.toString();
    }
    if (shape == Moments.LOCAL_TIME) {
      return day + "T10:00";
    }
    if (shape == Moments.EXACT_LOCAL_TIME) {
      return day + "T10:00:30.5";
    }
    if (shape == Moments.INSTANT) {
      return day + "T10:00:00+01:00";
    }
    if (shape == Hours.TIME) {
      return String.format(Locale.ROOT, "%02d:%02d", count % 24, count % 60);
    }
    if (shape == Hours.SPAN) {
      return String.format(Locale.ROOT, "%02d:00-%02d:30", 1 + count % 22, 1 + count % 22);
    }
    if (shape == Hours.WEEKDAY) {
      return oneOf(Hours.weekdays());
    }
    if (shape == Moments.LENGTH) {
      return "PT" + (60 + count) + "M";
    }
    if (EXAMPLES.containsKey(shape.expected())) {
      return Objects.requireNonNull(EXAMPLES.get(shape.expected()));
    }
    String example = shape.expected().replaceFirst(".* such as ", "");
    return example.equals("REF-1") ? "REF-" + count : example;
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static final List<JsonObject> SUBJECTS =
      List.of(
          texts("kind", "EPISODE"),
          texts("kind", "SESSION", "reference", "2018-10-02T10:00"),
          texts("kind", "ORDER", "reference", "ORDER-1"),
          texts("kind", "RELAPSE", "reference", "RELAPSE-1"));

  private static final List<JsonObject> DEADLINES =
      List.of(
          texts("clock", "WORKING_DAYS", "lastDay", "2018-11-06"),
          texts("clock", "CALENDAR_DAYS", "lastDay", "2018-11-06"),
          texts(
              "clock", "WALL_CLOCK", "lastDay", "2018-11-06", "dueBy", "2018-11-06T10:15:30.25Z"));

  private static JsonObject texts(String... namesAndTexts) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int index = 0; index < namesAndTexts.length; index += 2) {
      members.put(namesAndTexts[index], JsonText.of(namesAndTexts[index + 1]));
    }
    return JsonObject.of(members);
  }
}
