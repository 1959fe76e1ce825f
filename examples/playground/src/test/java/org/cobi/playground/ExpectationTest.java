package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.playground.expect.Difference;
import org.cobi.playground.expect.ExpectationReader;
import org.cobi.playground.run.BothSides;
import org.cobi.playground.run.CaseReader;
import org.cobi.playground.run.CaseRunner;
import org.cobi.playground.run.StepResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every key, once as it comes and once as it does not, on lines of the bundled cases. */
class ExpectationTest {
  private static final String KSS = "case-1-kss-2018-community-order.case.jsonl";
  private static final String KENT = "case-3-kent-2022-voluntary.case.jsonl";
  private static final String SUSSEX = "sussex-2021-protection-order.case.jsonl";

  /** A line, one expectation that it meets, one that it does not, and what came instead. */
  record Row(String file, String note, String met, String unmet, String expected, String actual) {}

  private static final String ELEVENTH = "C1-9 Somebody books an eleventh";
  private static final String NINE = "C1-7 Nine are not ten";
  private static final String PLAN = "C1-3 Ten Tuesdays";
  private static final String FIFTH = "C1-4 Session 5";
  private static final String WEEKLY = "C3-3 Weekly on Thursdays";
  private static final String HOLIDAY = "S-4 Monday 3 May";

  static final List<Row> ROWS =
      List.of(
          new Row(KSS, NINE, "\"refused\"", "\"accepted\"", "it to be accepted", "it was refused"),
          new Row(
              KSS,
              PLAN,
              "{\"decision\":\"accepted\"}",
              "{\"decision\":\"error\"}",
              "it to be error",
              "it was accepted"),
          new Row(
              KSS,
              ELEVENTH,
              "{\"rules\":[\"COBI-PRG-01\"]}",
              "{\"rules\":[\"COBI-PRG-07\"]}",
              "COBI-PRG-07 to stand in the way",
              "in the way are: COBI-PRG-01, COBI-WFL-01"),
          new Row(
              KSS,
              NINE,
              "{\"onlyRules\":[\"COBI-PRG-01\"]}",
              "{\"onlyRules\":[\"COBI-PRG-01\",\"COBI-PRG-13\"]}",
              "exactly these rules to stand in the way: COBI-PRG-01, COBI-PRG-13",
              "in the way are: COBI-PRG-01"),
          new Row(
              KSS,
              NINE,
              "{\"words\":[\"9 of 10 sessions are counted\"]}",
              "{\"words\":[\"8 of 10 sessions are counted\"]}",
              "the words \"8 of 10 sessions are counted\"",
              "said was: \"9 of 10 sessions are counted\""),
          new Row(
              KSS,
              NINE,
              "{\"overridable\":false}",
              "{\"overridable\":true}",
              "that an override could lift it",
              "it could not"),
          new Row(
              KENT,
              WEEKLY,
              "{\"warns\":[\"COBI-SCH-01\"]}",
              "{\"warns\":[\"COBI-PRG-08\"]}",
              "COBI-PRG-08 to warn or inform",
              "these did: COBI-SCH-01"),
          new Row(
              KENT,
              WEEKLY,
              "{\"noWarns\":[\"COBI-PRG-08\"]}",
              "{\"noWarns\":[\"COBI-SCH-01\"]}",
              "COBI-SCH-01 to say nothing",
              "it said: \"Thu 2 Jun 2022 is a holiday or closure day and was skipped\""),
          new Row(
              KSS,
              PLAN,
              "{\"stage\":\"SCHEDULED\"}",
              "{\"stage\":\"ACCEPTED\"}",
              "the stage ACCEPTED (accepted)",
              "it is SCHEDULED (scheduled)"),
          new Row(
              KSS,
              FIFTH,
              "{\"duties\":[{\"rule\":\"COBI-PRG-14\",\"name\":\"REPORT_MID_POINT\",\"owner\":\"PRACTITIONER\",\"due\":\"2018-11-06\",\"options\":[]}]}",
              "{\"duties\":[{\"rule\":\"COBI-PRG-14\",\"due\":\"2018-11-07\"}]}",
              "a duty of COBI-PRG-14 until Wed 7 Nov 2018 to be raised",
              "raised are: COBI-PRG-14 REPORT_MID_POINT PRACTITIONER until Tue 6 Nov 2018"),
          new Row(
              SUSSEX,
              HOLIDAY,
              "{\"duties\":[{\"rule\":\"COBI-REL-09\",\"due\":\"2021-05-03T15:00\"},{\"rule\":\"COBI-REL-05\",\"options\":[\"REPORT_TO_POLICE\"]}]}",
              "{\"noDuties\":[\"COBI-REL-09\"]}",
              "no duty of COBI-REL-09",
              "raised was: COBI-REL-09 TELL_VICTIM_SIDE PROGRAMME_MANAGER until Mon 3 May 2021 15:00"),
          new Row(
              KSS,
              FIFTH,
              "{\"noDuties\":[\"COBI-ATT-05\"]}",
              "{\"duties\":[{\"owner\":\"POLICE\"}],\"counted\":5}",
              "a duty owed by the police to be raised",
              "raised are: COBI-PRG-14 REPORT_MID_POINT PRACTITIONER until Tue 6 Nov 2018"),
          new Row(
              KSS,
              "C1-2 Assessed",
              "{\"discharged\":[\"COBI-REF-04\"]}",
              "{\"discharged\":[\"COBI-REF-03\"]}",
              "a duty of COBI-REF-03 to be discharged",
              "discharged were: COBI-REF-04"),
          new Row(
              KSS,
              "C1-2 Accepted",
              "{\"left\":10}",
              "{\"openDuties\":[{\"rule\":\"COBI-REF-04\"}]}",
              "a duty of COBI-REF-04 to be open",
              "no duty is open"),
          new Row(
              KSS,
              FIFTH,
              "{\"openDuties\":[{\"name\":\"RECORD_OUTCOME\"}]}",
              "{\"counted\":6}",
              "6 sessions counted",
              "it is 5"),
          new Row(KSS, FIFTH, "{\"counted\":5}", "{\"left\":6}", "6 sessions left", "it is 5"),
          new Row(
              KSS, PLAN, "{\"slack\":28}", "{\"slack\":-7}", "7 days too late", "28 days to spare"),
          new Row(
              KSS,
              PLAN,
              "{\"window\":{\"firstDay\":\"2018-10-02\",\"lastDay\":\"2019-01-01\"}}",
              "{\"window\":{\"lastDay\":\"2019-01-02\"}}",
              "the window to end Wed 2 Jan 2019",
              "it is Tue 2 Oct 2018 to Tue 1 Jan 2019 (3 months beginning with the first session)"),
          new Row(
              KENT,
              WEEKLY,
              "{\"proposal\":{\"last\":\"2022-07-28\"}}",
              "{\"proposal\":{\"last\":\"2022-07-21\"}}",
              "a proposal to end Thu 21 Jul 2022",
              "proposed was: "),
          new Row(
              KSS,
              NINE,
              "{}",
              "{\"proposal\":{\"sessions\":[\"2018-12-04T10:00\"]}}",
              "the proposal Tue 4 Dec 2018 10:00",
              "nothing was proposed"));

  @ParameterizedTest
  @FieldSource("ROWS")
  void what_comes_as_expected_differs_in_nothing(Row row) throws IOException {
    assertThat(differences(row, row.met())).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void what_does_not_is_said_in_words(Row row) throws IOException {
    List<Difference> differences = differences(row, row.unmet());

    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).expected()).isEqualTo(row.expected());
    assertThat(differences.get(0).actual()).startsWith(row.actual());
  }

  private static List<Difference> differences(Row row, String expect) throws IOException {
    List<String> problems = new ArrayList<>();
    String text = withExpectation(row, expect);
    BothSides played =
        CaseReader.read(
                row.file(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                problems)
            .orElseThrow(() -> new AssertionError(problems));
    return CaseRunner.play(played).open().steps().stream()
        .filter(step -> isMeant(step, row))
        .findFirst()
        .map(StepResult::differences)
        .orElseThrow();
  }

  private static boolean isMeant(StepResult step, Row row) {
    return step.step().note().filter(note -> note.startsWith(row.note())).isPresent();
  }

  private static String withExpectation(Row row, String expect) throws IOException {
    try (InputStream bytes = BundledCases.open(row.file())) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      StringBuilder changed = new StringBuilder();
      for (String line : text.lines().toList()) {
        boolean meant = line.contains("\"note\": \"" + row.note());
        changed
            .append(
                meant
                    ? line.substring(0, line.indexOf("\"expect\":")) + "\"expect\":" + expect + "}"
                    : line)
            .append('\n');
      }
      return changed.toString();
    }
  }

  @Test
  void every_key_has_a_row() {
    Set<String> keys = new HashSet<>();
    ROWS.forEach(
        row ->
            ExpectationReader.keys().stream()
                .filter(key -> row.met().contains("\"" + key + "\""))
                .forEach(keys::add));

    assertThat(ExpectationReader.keys()).hasSizeGreaterThan(10);
    assertThat(keys).containsExactlyInAnyOrderElementsOf(ExpectationReader.keys());
  }

  @Test
  void every_key_is_documented() throws IOException {
    String page = Files.readString(Path.of("../../docs/expectations.md"));
    Stream<String> described = Stream.of("rule", "name", "owner", "due", "options");

    assertThat(ExpectationReader.keys()).isNotEmpty();
    assertThat(Stream.concat(ExpectationReader.keys().stream(), described))
        .allMatch(key -> page.contains("| `" + key + "` |"));
  }
}
