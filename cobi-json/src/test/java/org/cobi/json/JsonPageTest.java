package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about JSON says what the code does. */
class JsonPageTest {
  private static final Path PAGE = Printed.file("../docs/json.md");
  private static final Pattern PRINTED =
      Pattern.compile("(<!-- printed: ([a-z]+) -->\n\n)(.*?)(?=\n<!-- end -->)", Pattern.DOTALL);

  @Test
  void every_printed_part_is_what_the_code_prints() throws IOException {
    Map<String, String> parts = new TreeMap<>(Map.of("documents", documents(), "broken", broken()));
    String page = Files.readString(PAGE);
    Matcher found = PRINTED.matcher(page);
    String printed =
        found.replaceAll(
            part -> Matcher.quoteReplacement(part.group(1) + parts.remove(part.group(2))));
    assertThat(parts).as("parts that the page does not have").isEmpty();
    Printed.same("../docs/json.md", printed);
  }

  private static String documents() {
    StringBuilder table = new StringBuilder("| header | Java | what it is |\n|---|---|---|\n");
    for (DocumentType<?> document : Documents.ALL) {
      table
          .append("| `\"" + document.header() + "\":\"" + document.schema() + "\"` | ")
          .append("`" + document.type().getSimpleName() + "` | ")
          .append(document.meaning() + " |\n");
    }
    return table.toString();
  }

  private static String broken() {
    assertThat(BROKEN).hasSize(10);
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Broken one : BROKEN) {
      text.append("**" + number++ + ". " + one.title() + "**\n\n");
      text.append("```json\n" + one.document().strip() + "\n```\n\n");
      text.append("```\n" + message(one) + "\n```\n\n");
    }
    return text.toString();
  }

  private static String message(Broken one) {
    List<String> lines = Refusals.of(() -> one.type().read(one.document()));
    assertThat(lines).isNotEmpty();
    return String.join("\n", lines);
  }

  /** A broken document. */
  private record Broken(String title, DocumentType<?> type, String document) {}

  private static final List<Broken> BROKEN =
      List.of(
          new Broken(
              "A bracket is missing",
              Documents.EVENT,
              """
              {"schema": "cobi-event/1",
               "event": "consent-given",
               "on": "2018-10-02"
              """),
          new Broken(
              "A day that does not exist, and a property with a typing error",
              Documents.EVENT,
              """
              {"schema": "cobi-event/1",
               "event": "window-extended",
               "on": "2019-02-29",
               "dais": 14,
               "reason": "PRACTITIONER_ILL",
               "by": {"role": "PROGRAMME_MANAGER", "reference": "M-1"}}
              """),
          new Broken(
              "The header is missing, and a name that may be somebody's",
              Documents.COMMAND,
              """
              {"command": "record-consent", "on": "2018-10-02", "A. Person": true}
              """),
          new Broken(
              "Another kind of document",
              Documents.COMMAND,
              """
              {"schema": "cobi-event/1", "event": "consent-given", "on": "2018-10-02"}
              """),
          new Broken(
              "Written by a newer version",
              Documents.EVENT,
              """
              {"schema": "cobi-event/9", "event": "consent-given", "on": "2018-10-02"}
              """),
          new Broken(
              "A command that nobody knows, with the names that resemble it",
              Documents.COMMAND,
              """
              {"schema": "cobi-command/1", "command": "record-absence", "on": "2018-10-02"}
              """),
          new Broken(
              "A code that is none, a number in quotation marks, and null",
              Documents.COMMAND,
              """
              {"schema": "cobi-command/1",
               "command": "record-outcome",
               "on": "2018-10-02",
               "session": "2018-10-02T10:00",
               "outcome": "ATTENDED",
               "minutesLate": "5",
               "decidedBy": null}
              """),
          new Broken(
              "The same property twice",
              Documents.COMMAND,
              """
              {"schema": "cobi-command/1",
               "command": "record-consent",
               "on": "2018-10-02",
               "on": "2018-10-03"}
              """),
          new Broken(
              "A definition whose parts contradict each other",
              Documents.PROGRAMME_DEFINITION,
              """
              {"schema": "cobi-programme-definition/1",
               "reference": {"code": "MY-OWN", "version": 1},
               "title": "A programme of our own", "family": "OURS", "provider": "Us",
               "sources": [{"kind": "PROGRAMME", "citation": "our own announcement"}],
               "population": "CONVICTED", "routes": [], "sessions": 2,
               "windows": [{"rule": "calendar-months", "months": 3,
                            "reading": "BEGINNING_WITH", "begins": "FIRST_SESSION"}],
               "curriculum": {"modules": [{"code": "MINDFULNESS"}]},
               "deliverers": ["QUALIFIED_THERAPIST"]}
              """),
          new Broken(
              "A derived property that does not follow from the others",
              Documents.SERIES_PROPOSAL,
              """
              {"schema": "cobi-series-proposal/1",
               "starts": ["2018-10-02T10:00", "2018-10-09T10:00"],
               "window": {"firstDay": "2018-10-02",
                          "bounds": [{"rule": {"rule": "funding", "lastDay": "2018-12-31"},
                                      "lastDay": "2018-12-31"}]},
               "notAskedFor": 0,
               "rhythm": 0,
               "slackDays": 100}
              """));
}
