package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String HEADER =
      """
      {"schema":"cobi-case/1","title":"A case","programme":"KENT-2021-GROUP"}
      """;
  private static final String REFERRAL =
      """
      {"command":"receive-referral","on":"2022-01-10","referral":{"participant":"K220207","route":"VOLUNTARY","referredBy":{"role":"POLICE","reference":"N-1"},"age":27,"consentOn":"2022-01-10"},"expect":%s}
      """;

  @TempDir Path directory;

  private String file(String name, String... lines) throws IOException {
    return Files.writeString(directory.resolve(name), HEADER + String.join("", lines)).toString();
  }

  @Test
  void a_case_that_comes_as_expected_ends_with_status_0() throws IOException {
    Shell.Answer answer =
        Shell.type("run", file("good.case.jsonl", REFERRAL.formatted("\"accepted\"")));

    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains("ACCEPTED         now referred (was not yet referred); as expected")
        .contains("1 case, 1 line: 1 accepted; 1 expectation, all met.");
  }

  @Test
  void a_wrong_expectation_ends_with_status_1_and_says_every_difference() throws IOException {
    Shell.Answer answer =
        Shell.type(
            "run",
            file(
                "wrong.case.jsonl",
                REFERRAL.formatted("{\"decision\":\"refused\",\"stage\":\"ASSESSING\"}")));

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out())
        .contains("EXPECTED         it to be refused")
        .contains("BUT              it was accepted")
        .contains("EXPECTED         the stage ASSESSING (being assessed)")
        .contains("BUT              it is REFERRED (referred)")
        .contains("1 expectation, 1 NOT MET.");
  }

  @Test
  void quiet_prints_what_failed_and_the_closing_line() throws IOException {
    String good = file("good.case.jsonl", REFERRAL.formatted("\"accepted\""));
    String wrong = file("wrong.case.jsonl", REFERRAL.formatted("\"refused\""));

    assertThat(Shell.type("run", "--quiet", good).out())
        .isEqualToNormalizingNewlines("1 case, 1 line: 1 accepted; 1 expectation, all met.\n");
    assertThat(Shell.type("run", "--quiet", good, wrong).out())
        .contains("wrong.case.jsonl")
        .contains("EXPECTED")
        .doesNotContain("good.case.jsonl")
        .endsWith("2 cases, 2 lines: 2 accepted; 2 expectations, 1 NOT MET.\n");
  }

  @Test
  void every_problem_of_every_file_is_said_and_nothing_is_played() throws IOException {
    String good = file("good.case.jsonl", REFERRAL.formatted("\"accepted\""));
    String json =
        file(
            "json.case.jsonl",
            "{\"command\":\"record-consnt\",\"on\":\"2022-01-10\"}\n",
            "{\"command\":\"record-consent\",\"on\":\"10 January\"}\n");
    String expectation =
        file(
            "expectation.case.jsonl",
            REFERRAL.formatted("{\"stagee\":\"REFERRED\",\"counted\":\"none\"}"),
            REFERRAL.formatted("\"acepted\""));

    Shell.Answer answer = Shell.type("run", good, json, expectation, directory + "/none");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("json.case.jsonl, line 2, /command")
        .contains("json.case.jsonl, line 3, /on")
        .contains(
            "expectation.case.jsonl, line 2: expect.stagee is not known; did you mean \"stage\"?")
        .contains(
            "expectation.case.jsonl, line 2: expect.counted must be a whole number but is a text")
        .contains("expectation.case.jsonl, line 3: expect must be one of the known codes;")
        .contains("none: there is no such file, or it cannot be read");
  }

  @Test
  void a_command_turned_away_at_the_door_stops_its_file_with_status_2() throws IOException {
    String path =
        file(
            "door.case.jsonl",
            REFERRAL.formatted("\"accepted\""),
            "{\"command\":\"record-consent\",\"on\":\"2029-01-08\"}\n",
            "{\"command\":\"withdraw-consent\",\"on\":\"2022-01-11\"}\n");

    Shell.Answer answer = Shell.type("run", path);

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .contains("door.case.jsonl, line 3: Mon 8 Jan 2029 is outside the calendar")
        .endsWith("Nothing after it was applied.\n");
    assertThat(answer.out()).contains("ERROR").doesNotContain("withdraw consent");
  }

  @Test
  void a_command_dated_after_its_record_is_turned_away() throws IOException {
    String path =
        file(
            "ahead.case.jsonl",
            "{\"command\":\"record-consent\",\"on\":\"2022-01-11\",\"recordedAt\":\"2022-01-10T12:00:00Z\",\"expect\":\"error\"}\n");

    assertThat(Shell.type("run", path).status()).isZero();
  }

  @Test
  void an_episode_keeps_its_programme() throws IOException {
    String path =
        file(
            "programme.case.jsonl",
            REFERRAL.formatted("\"accepted\""),
            "{\"command\":\"record-consent\",\"on\":\"2022-01-11\",\"programme\":\"KSS-2018\"}\n");

    Shell.Answer answer = Shell.type("run", path);

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("line 3: the episode is pinned to KENT-2021-GROUP version 1");
  }

  @Test
  void every_line_names_its_episode_when_there_are_several() throws IOException {
    String other =
        REFERRAL
            .formatted("\"accepted\"")
            .replace("{\"command\"", "{\"episode\":\"b\",\"command\"");
    String one = file("one.case.jsonl", REFERRAL.formatted("\"accepted\""));
    String two = file("two.case.jsonl", REFERRAL.formatted("\"accepted\""), other);

    assertThat(Shell.type("run", one).out()).doesNotContain("     Episode          ");
    assertThat(Shell.type("run", two).out())
        .contains("     Episode          episode-1\n")
        .contains("     Episode          b\n")
        .contains("Timeline of episode episode-1\n")
        .contains("Timeline of episode b\n");
  }

  @Test
  void a_directory_stands_for_its_case_files_in_order() throws IOException {
    file("b.case.jsonl", REFERRAL.formatted("\"accepted\""));
    file("a.case.jsonl", REFERRAL.formatted("\"accepted\""));
    Files.writeString(directory.resolve("notes.txt"), "no case");

    Shell.Answer answer = Shell.type("run", directory.toString());

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("2 cases, 2 lines");
    assertThat(answer.out().indexOf("a.case.jsonl"))
        .isLessThan(answer.out().indexOf("b.case.jsonl"));
  }

  @Test
  void a_directory_without_case_files_is_a_mistake() {
    Shell.Answer answer = Shell.type("run", directory.toString());

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("there is no *.case.jsonl in this directory");
  }

  @Test
  void the_json_document_is_always_the_same() throws IOException {
    String path = file("golden.case.jsonl", REFERRAL.formatted("{\"stage\":\"ASSESSING\"}"));

    Shell.Answer answer = Shell.type("run", "--json", path);

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out()).isEqualTo(Shell.type("run", "--json", path).out());
    assertThat(answer.out().replace(path, "golden.case.jsonl"))
        .isEqualToNormalizingNewlines(
            """
            {"schema":"cobi-run/1","asExpected":false,"cases":[{"file":"golden.case.jsonl","title":"A case","programme":"KENT-2021-GROUP","version":1,"calendar":"england-and-wales","asExpected":false,"lines":[{"line":2,"episode":"episode-1","on":"2022-01-10","command":"receive-referral","words":"receive referral: route voluntary, from the police, consent of Mon 10 Jan 2022","verdict":"accepted","decision":{"decision":"accepted","stage":"REFERRED","violations":[],"events":[{"event":"referral-received","on":"2022-01-10","referral":{"route":"VOLUNTARY","referredBy":{"role":"POLICE","reference":"N-1"},"age":27,"consentOn":"2022-01-10"},"sessionsNeeded":12},{"event":"stage-entered","on":"2022-01-10","stage":"REFERRED"},{"event":"duty-raised","on":"2022-01-10","duty":{"id":"COBI-REF-04/1","rule":"COBI-REF-04","name":"ALLOCATE_A_PRACTITIONER","what":"Assess the person and allocate a practitioner.","owner":"PROGRAMME_MANAGER","deadline":{"clock":"CALENDAR_DAYS","lastDay":"2022-01-24"},"subject":{"kind":"EPISODE"}}}]},"asExpected":false,"differences":[{"expected":"the stage ASSESSING (being assessed)","actual":"it is REFERRED (referred)"}]}],"episodes":[{"episode":"episode-1","on":"2022-01-10","timeline":[{"on":"2022-01-10","kind":"milestone","words":"referred, route voluntary"}],"progress":{"stage":"REFERRED","stageSince":"2022-01-10","counted":0,"needed":12,"skillsCovered":[],"requiredSkillsCovered":0,"requiredSkills":0,"activityDaysUsed":0,"placeTaken":false,"laws":[],"missesInARow":0,"nextDeadline":{"clock":"CALENDAR_DAYS","lastDay":"2022-01-24"}},"duties":[{"overdue":false,"duty":{"id":"COBI-REF-04/1","rule":"COBI-REF-04","name":"ALLOCATE_A_PRACTITIONER","what":"Assess the person and allocate a practitioner.","owner":"PROGRAMME_MANAGER","deadline":{"clock":"CALENDAR_DAYS","lastDay":"2022-01-24"},"subject":{"kind":"EPISODE"}}}]}]}]}
            """);
  }
}
