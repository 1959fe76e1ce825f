package org.cobi.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.SetShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.ShortForm;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.RestrictedAsking;

/** Prints the format of case files from the descriptions by which they are read. */
final class CaseGuide {
  private static final String TABLE = "| property | | value | what it means |\n|---|---|---|---|\n";

  private final StringBuilder text = new StringBuilder();

  /** The parts that were mentioned, by their titles. */
  private final Map<String, Shape<?>> parts = new TreeMap<>();

  private CaseGuide() {}

  static String markdown() {
    CaseGuide guide = new CaseGuide();
    guide.heading("## The header");
    guide.table(CaseHeaders.HEADER.fields());
    guide.heading("## Every line");
    guide.table(CaseLines.FIELDS);
    guide.heading("## The commands");
    Commands.ALL.forEach(guide::command);
    guide.heading("## The restricted lines");
    guide.text.append(
        "Each has the property `restricted` with the name of what is asked, and beside it:\n\n");
    guide.table(RestrictedLines.FIELDS);
    RestrictedAsking.ALL.forEach(guide::restricted);
    guide.heading("## The parts");
    guide.allParts().values().forEach(guide.text::append);
    return guide.text.toString().replace("\n\n\n", "\n\n").strip() + "\n";
  }

  private void command(Named<?> command) {
    line(command, CaseExamples.of(command.name()));
  }

  private void restricted(Named<?> asked) {
    line(asked, RestrictedExamples.of(asked.name()));
  }

  private void line(Named<?> asked, String example) {
    heading("### `" + asked.name() + "`");
    text.append(asked.meaning()).append("\n\n");
    table(asked.shape().fields());
    text.append("\n```json\n").append(example).append("\n```\n");
  }

  /** The text of each part by its title, until none mentions another that is new. */
  private Map<String, String> allParts() {
    Map<String, String> printed = new TreeMap<>();
    while (printed.size() < parts.size()) {
      for (String title : List.copyOf(parts.keySet())) {
        if (!printed.containsKey(title)) {
          printed.put(title, part(title, Objects.requireNonNull(parts.get(title))));
        }
      }
    }
    return printed;
  }

  private String part(String title, Shape<?> shape) {
    CaseGuide page = new CaseGuide();
    page.heading("### " + title);
    if (shape instanceof ObjectShape<?> object) {
      page.table(object.fields());
    } else if (shape instanceof ChoiceShape<?> choice) {
      choice.choices().forEach(one -> page.choice(choice.property(), one));
    }
    parts.putAll(page.parts);
    return page.text.toString();
  }

  private void choice(String property, Named<?> one) {
    text.append("With `\"" + property + "\":\"" + one.name() + "\"`: ");
    text.append(one.meaning()).append("\n\n");
    table(one.shape().fields());
    text.append('\n');
  }

  private void heading(String heading) {
    text.append('\n').append(heading).append("\n\n");
  }

  private void table(List<? extends Field<?, ?>> fields) {
    text.append(TABLE);
    fields.forEach(this::row);
  }

  private void row(Field<?, ?> field) {
    text.append("| `")
        .append(field.name())
        .append("` | ")
        .append(field.isRequired() ? "required" : "optional")
        .append(" | ")
        .append(value(field.shape()))
        .append(" | ")
        .append(field.meaning())
        .append(field.usual().map(CaseGuide::usual).orElse(""))
        .append(" |\n");
  }

  private static String usual(JsonValue value) {
    String written = value instanceof JsonText words ? words.text() : CobiJson.write(value);
    return "; `" + written + "` if left out";
  }

  private String value(Shape<?> shape) {
    if (shape instanceof ListShape<?> list) {
      return "a list of: " + value(list.element());
    }
    if (shape instanceof SetShape<?> set) {
      return value(set.list());
    }
    if (shape instanceof CodeShape<?> codes) {
      return codes.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }
    if (shape instanceof ShortForm<?, ?> shortForm) {
      return link(shortForm.full()) + ", or just " + shortForm.part().expected();
    }
    return shape instanceof ObjectShape<?> || shape instanceof ChoiceShape<?>
        ? link(shape)
        : shape.expected();
  }

  private String link(Shape<?> shape) {
    String title = shape.expected().replaceFirst("^(a|an|the) ", "");
    parts.put(title, shape);
    return "[" + shape.expected() + "](#" + title.replace(' ', '-') + ")";
  }
}
