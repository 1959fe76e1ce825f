package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cobi.model.audience.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Restricted lines take effect for everybody and are told to few: whatever they say, nobody but the
 * police and the victim's side sees more than that a slot is not available.
 */
class RestrictedRunTest {
  private static final String RESTRICTED = "\"restricted\":";

  /** What the restricted lines refuse, as an ordinary conflict refuses it. */
  private static final String TAKEN =
      ", \"bookings\": ["
          + "{\"start\": \"2022-02-03T14:00\", \"length\": \"PT60M\", \"place\": \"OFFICE-ALPHA\"},"
          + "{\"start\": \"2022-02-03T14:00\", \"length\": \"PT60M\", \"place\": \"OFFICE-ALPHA\"},"
          + "{\"start\": \"2022-02-04T14:00\", \"length\": \"PT60M\", \"place\": \"OFFICE-BETA\"},"
          + "{\"start\": \"2022-02-04T14:00\", \"length\": \"PT60M\", \"place\": \"OFFICE-BETA\"}]}";

  private static final List<String> HARMLESS =
      List.of(
          "{\"restricted\":\"victim-entered\",\"entered\":{\"at\":\"2022-01-19T10:00:00Z\",\"by\":{\"role\":\"STALKING_ADVOCATE\",\"reference\":\"A-1\"},\"mark\":{\"regime\":\"LAW_ENFORCEMENT\",\"subject\":\"VICTIM\",\"basis\":\"FACT\"}},\"victim\":\"V-9\",\"expect\":{\"decision\":\"refused\"}}",
          "{\"restricted\":\"disclose\",\"entered\":{\"at\":\"2022-01-19T10:00:00Z\",\"by\":{\"role\":\"STALKING_ADVOCATE\",\"reference\":\"A-1\"},\"mark\":{\"regime\":\"LAW_ENFORCEMENT\",\"subject\":\"SUSPECT\",\"basis\":\"FACT\"}},\"episode\":\"nobody\",\"victim\":\"V-9\",\"recipient\":\"POLICE\",\"topic\":\"HEALTH\"}",
          "{\"restricted\":\"report-received\",\"canary\":1}",
          "{\"restricted\":\"victim-entered\" broken",
          "{\"restricted\":7}");

  private static final List<String> SECRETS =
      List.of(
          "V-1",
          "LINK-",
          "REPORT-1",
          "PLACE-1",
          "BASIS-1",
          "SCH-08",
          "SCH-09",
          "VIC-",
          "REL-08",
          "estricted",
          "ictim",
          "dvocate asks",
          "R-2",
          "R-5",
          "R-8");

  @TempDir Path directory;

  static Stream<List<String>> toThoseWhoMayNot() {
    List<String> who =
        Stream.of(Audience.values())
            .filter(each -> each != Audience.UNKNOWN && !each.readsRestricted())
            .map(AudienceOption::nameOf)
            .toList();
    return Stream.concat(
            Stream.of(List.of("run"), List.of("run", "--quiet")),
            who.stream().map(each -> List.of("run", "--audience", each)))
        .flatMap(
            arguments ->
                Stream.of(
                    arguments, Stream.concat(arguments.stream(), Stream.of("--json")).toList()));
  }

  @ParameterizedTest
  @MethodSource("toThoseWhoMayNot")
  void what_they_refuse_is_seen_as_an_ordinary_conflict_and_nothing_else(List<String> arguments)
      throws IOException {
    Shell.Answer with = answer(lines(), arguments);
    Shell.Answer without = answer(withAnOrdinaryConflict(), arguments);

    assertThat(with).isEqualTo(without);
    assertThat(with.status()).isZero();
    assertThat(with.out()).isNotEmpty();
    assertThat(SECRETS).noneMatch(secret -> with.out().contains(secret));
  }

  @ParameterizedTest
  @MethodSource("toThoseWhoMayNot")
  void what_changes_nothing_is_not_seen_wherever_it_stands_and_however_broken_it_is(
      List<String> arguments) throws IOException {
    Shell.Answer without = answer(withAnOrdinaryConflict(), arguments);
    for (int seed = 0; seed < 5; seed++) {
      assertThat(answer(mixed(withAnOrdinaryConflict(), new Random(seed)), arguments))
          .isEqualTo(without);
    }
  }

  @ParameterizedTest
  @MethodSource("toThoseWhoMayNot")
  void what_is_wrong_with_a_case_is_said_in_the_same_words(List<String> arguments)
      throws IOException {
    List<String> broken = new ArrayList<>(withAnOrdinaryConflict());
    broken.set(5, "{\"command\":\"accept-referal\",\"on\":1}");
    Shell.Answer without = answer(broken, arguments);

    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).contains("line 6");
    assertThat(answer(mixed(broken, new Random(1)), arguments)).isEqualTo(without);
  }

  /** Through the real main class: status, and every byte of both streams. */
  @Test
  void the_process_leaves_the_same_bytes_behind() throws IOException, InterruptedException {
    for (String who : List.of("participant", "practitioner")) {
      for (List<String> more : List.of(List.<String>of(), List.of("--json"))) {
        List<String> arguments = new ArrayList<>(List.of("run", "--audience", who));
        arguments.addAll(more);
        MainClass.Left with = left(lines(), arguments);
        MainClass.Left without = left(withAnOrdinaryConflict(), arguments);
        List<String> mixed = mixed(withAnOrdinaryConflict(), new Random(2));

        assertThat(with.out()).hasSizeGreaterThan(200);
        assertThat(with).isEqualTo(without);
        assertThat(left(mixed, arguments)).isEqualTo(without);
      }
    }
    List<String> stopped = new ArrayList<>(withAnOrdinaryConflict());
    stopped.set(4, stopped.get(4).replace("\"kent-c\"", "\"kent-x\""));
    stopped.set(stopped.size() - 1, "{\"command\":\"record-consent\",\"on\":\"1990-01-01\"}");
    List<String> arguments = List.of("run", "--audience", "participant");
    MainClass.Left without = left(stopped, arguments);
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).isNotEmpty();
    assertThat(left(mixed(stopped, new Random(3)), arguments)).isEqualTo(without);
  }

  @Test
  void a_participant_is_told_of_appointments_and_not_of_reports_titles_or_notes()
      throws IOException {
    String out = answer(lines(), List.of("run", "--audience", "participant")).out();

    assertThat(out)
        .contains("For the participant", "Episode kent-c", "REFUSED", "not available")
        .contains("start 2022-02-03T10:00, place OFFICE-ALPHA")
        .doesNotContain("relapse", "two people", "R-3", "K220401", "P-71", "duties", "Line");
  }

  @Test
  void the_police_are_told_what_stands_behind_a_refused_slot() throws IOException {
    Shell.Answer answer = answer(lines(), List.of("run", "--audience", "police"));

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains("Restricted lines", "told: started; taking part", "Refused slot")
        .contains("COBI-SCH-08", "COBI-SCH-09", "COBI-VIC-03", "R-6 The police do.", "(PLACE-1)");
  }

  @Test
  void a_victim_side_worker_is_told_facts_and_not_where_anybody_is() throws IOException {
    String text = answer(lines(), List.of("run", "--audience", "victim-side-worker")).out();
    String json =
        answer(lines(), List.of("run", "--json", "--audience", "victim-side-worker")).out();

    assertThat(text)
        .contains("told: started; taking part", "Nothing of it is shown to this audience.")
        .doesNotContain("Refused slot", "2022-02-03", "3 Feb 2022", "OFFICE-ALPHA");
    assertThat(json)
        .contains("\"told\":[\"STARTED\",\"TAKING_PART\"]", "\"values\":{}")
        .doesNotContain("2022-02-03T", "OFFICE-ALPHA");
  }

  @Test
  void only_those_who_may_read_them_learn_that_a_restricted_line_did_not_come_as_expected()
      throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.add(HARMLESS.get(0));

    assertThat(answer(lines, List.of("run", "--audience", "police")).status()).isEqualTo(1);
    assertThat(answer(lines, List.of("run", "--audience", "participant")).status()).isZero();
    assertThat(answer(lines, List.of("run")).status()).isZero();
  }

  @Test
  void only_those_who_may_read_them_learn_what_is_wrong_with_them() throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.addAll(HARMLESS);
    Shell.Answer answer = answer(lines, List.of("run", "--audience", "victim-side-worker"));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines())
        .hasSize(5)
        .allMatch(line -> line.contains(", restricted line "));
    assertThat(answer.err()).doesNotContain("canary");
  }

  @Test
  void an_unknown_audience_is_one_clear_error_that_names_those_that_are_known() throws IOException {
    Shell.Answer answer = answer(lines(), List.of("run", "--audience", "everybody"));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains(
            "there is no such audience; there are: participant, practitioner, programme-manager,"
                + " clinical-lead, mandate-owner, police, victim-side-worker, commissioner,"
                + " evaluator, auditor")
        .doesNotContain("everybody");
    assertThat(answer(lines(), List.of("run", "--audience", "UNKNOWN")).status()).isEqualTo(2);
    assertThat(answer(lines(), List.of("run", "--quiet", "--audience", "police")).err())
        .contains("--quiet and --audience cannot be used together");
  }

  private Shell.Answer answer(List<String> lines, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.add(written(lines).toString());
    return Shell.type(all.toArray(String[]::new));
  }

  private MainClass.Left left(List<String> lines, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(arguments);
    all.add(written(lines).toString());
    return MainClass.run(directory, all.toArray(String[]::new));
  }

  /** Always under the same name, which is printed. */
  private Path written(List<String> lines) throws IOException {
    return Files.writeString(directory.resolve("a.case.jsonl"), String.join("\n", lines));
  }

  private static List<String> lines() throws IOException {
    try (InputStream bytes = BundledCases.open(BundledCases.WITH_RESTRICTED_LINES)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> withAnOrdinaryConflict() throws IOException {
    List<String> open = new ArrayList<>();
    lines().stream().filter(line -> !line.contains(RESTRICTED)).forEach(open::add);
    assertThat(open).hasSizeGreaterThan(10).hasSizeLessThan(lines().size() - 10);
    open.set(0, open.get(0).substring(0, open.get(0).length() - 1) + TAKEN);
    return open;
  }

  private static List<String> mixed(List<String> open, Random random) {
    List<String> mixed = new ArrayList<>(open);
    HARMLESS.forEach(line -> mixed.add(random.nextInt(mixed.size() + 1), line));
    return mixed;
  }
}
