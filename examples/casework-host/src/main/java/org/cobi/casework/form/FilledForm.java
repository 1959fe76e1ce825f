package org.cobi.casework.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cobi.casework.people.Staff;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.person.Actor;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.EpisodeCommand;

/**
 * A command's form with what somebody entered.
 *
 * @param command the name of the command
 * @param entered what stands in each field, by its name
 * @param overrides the rules that are to be overridden
 */
public record FilledForm(String command, Map<String, String> entered, List<String> overrides) {
  private static final String DAY = "on";
  private static final String OVERRIDE_REASON = "overrideReason";

  /** Copies both. */
  public FilledForm {
    entered = Map.copyOf(entered);
    overrides = List.copyOf(overrides);
  }

  /** The fields, the day among them. */
  public List<FieldView> fields(About about) {
    List<FieldView> views = new ArrayList<>();
    if (!command.equals("report-relapse")) {
      views.add(view(Field.of(DAY, Field.Kind.DAY), about, about.today().toString()));
    }
    CommandForms.find(command)
        .orElseThrow()
        .forEach(field -> views.add(view(field, about, suggested(field, about))));
    return views;
  }

  private static String suggested(Field field, About about) {
    return field.kind() == Field.Kind.MOMENT ? about.today() + "T09:00" : "";
  }

  private FieldView view(Field field, About about, String suggestion) {
    return new FieldView(
        field.name(),
        about.words().say("field." + field.path()),
        field.kind().name().toLowerCase(Locale.ROOT),
        field.required() && field.kind() != Field.Kind.TRUTH,
        entered.getOrDefault(field.name(), suggestion),
        field.choices().of(about));
  }

  /**
   * The command that somebody asks for.
   *
   * @throws org.cobi.json.CobiJsonException if what was entered is no command
   */
  public EpisodeCommand read(Actor actor, int placesTaken) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("command", JsonText.of(command));
    if (!command.equals("report-relapse")) {
      members.put(DAY, JsonText.of(entered.getOrDefault(DAY, "")));
    }
    for (Field field : CommandForms.find(command).orElseThrow()) {
      value(field).ifPresent(value -> put(members, field.path(), value));
    }
    special(members, actor, placesTaken);
    if (!overrides.isEmpty()) {
      members.put("overrides", overridesBy(actor));
    }
    // As a text, so that what is wrong has a place that can be named.
    return CobiJson.COMMAND.read(CobiJson.write(JsonObject.of(members)));
  }

  private Optional<JsonValue> value(Field field) {
    String text = entered.getOrDefault(field.name(), "").strip();
    if (field.kind() == Field.Kind.TRUTH) {
      return Optional.of(JsonTruth.of(text.equals("true")));
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (field.kind()) {
          case NUMBER -> number(text);
          case MOMENT -> moment(text);
          case CODE -> JsonText.of(code(text));
          default -> JsonText.of(text);
        });
  }

  /** A number, or the text as it is, so that the reader of the document says what is wrong. */
  private static JsonValue number(String text) {
    return text.matches("-?[0-9]{1,9}") ? JsonNumber.of(Integer.parseInt(text)) : JsonText.of(text);
  }

  private static JsonValue moment(String text) {
    return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")
        ? JsonText.of(LondonTime.instantOf(LocalDateTime.parse(text)).toString())
        : JsonText.of(text);
  }

  private static String code(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
  }

  private static void put(Map<String, JsonValue> members, String path, JsonValue value) {
    int dot = path.indexOf('.');
    members.put(
        dot < 0 ? path : path.substring(0, dot),
        dot < 0 ? value : JsonObject.of(Map.of(path.substring(dot + 1), value)));
  }

  /** What the host fills in by itself. */
  private void special(Map<String, JsonValue> members, Actor actor, int placesTaken) {
    switch (command) {
      case "accept-referral" -> members.put("placesTaken", JsonNumber.of(placesTaken));
      case "allocate-practitioner" -> {
        String who = entered.getOrDefault("practitioner", "");
        Staff.practitionerOf(who)
            .ifPresent(
                found ->
                    members.put(
                        "practitioner", CobiJson.TREE.read(CobiJson.PRACTITIONER.write(found))));
        members.put("overseer", actor(Staff.CLINICAL_LEAD.actor()));
      }
      case "report-relapse" -> {
        // Named after the command, so that the same form sent twice is the same report.
        members.put("relapse", JsonText.of("R-" + entered.getOrDefault("commandId", "")));
        members.put("gradedBy", actor(actor));
      }
      case "discharge-duty" -> members.put("by", actor(actor));
      default -> {
        if (decided().contains(command)) {
          members.put("decidedBy", actor(actor));
        }
      }
    }
  }

  private static List<String> decided() {
    return List.of(
        "record-outcome",
        "correct-outcome",
        "decide-absence",
        "record-refused-instruction",
        "extend-window",
        "decline-referral",
        "decide-relapse",
        "defer-delivery",
        "resume-delivery",
        "issue-warning",
        "refer-to-enforcement-officer",
        "take-enforcement-action",
        "complete-programme",
        "close-episode");
  }

  private static JsonObject actor(Actor actor) {
    return JsonObject.of(
        Map.of(
            "role", JsonText.of(actor.role().name()), "reference", JsonText.of(actor.reference())));
  }

  private JsonList overridesBy(Actor actor) {
    String reason = code(entered.getOrDefault(OVERRIDE_REASON, ""));
    return JsonList.of(
        overrides.stream()
            .<JsonValue>map(
                rule ->
                    JsonObject.of(
                        Map.of(
                            "rule", JsonText.of(rule),
                            "by", actor(actor),
                            "reason", JsonText.of(reason))))
            .toList());
  }
}
