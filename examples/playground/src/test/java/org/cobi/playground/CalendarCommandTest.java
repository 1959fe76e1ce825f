package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files that follow a plan. */
class CalendarCommandTest {
  private static final String CASELOAD =
      """
      {"format":"cobi-caseload/1","name":"small",
      "calendar":{"firstDay":"2026-03-02","days":126,"bankHolidays":["2026-04-03"],
      "dayStart":"08:00","dayEnd":"20:00","grainMinutes":30},
      "fundingEnd":"2026-07-05",
      "offices":[{"id":"O0","rooms":1,"open":{"Mon":["09:00-17:30"]}}],
      "practitioners":[{"id":"Q0","maxCaseload":15,"maxPerDay":4,
      "week":{"Mon":{"office":"O0","hours":["09:00-13:00"]}},"leave":[],"reducedDays":{}}],
      "participants":[{"id":"X123456","risk":2,"earliest":"2026-03-05","latest":"2026-06-03",
      "sessions":[90,60],"gap":{"min":5,"target":7,"max":14},"available":{"Mon":["09:00-12:00"]},
      "unavailableDates":[],"offices":["O0"],"excludedOffices":[],"continuity":"required",
      "separateFrom":[]}]}
      """;

  private static final String FIRST = appointment(1, "2026-03-23", "09:00");
  private static final String SECOND = appointment(2, "2026-03-30", "09:00");

  @TempDir Path directory;

  @BeforeEach
  void write_the_caseload() throws IOException {
    Files.writeString(directory.resolve("caseload.json"), CASELOAD);
  }

  private static String appointment(int session, String date, String start) {
    return ("{\"participant\":\"X123456\",\"session\":" + session + ",\"date\":\"" + date)
        + ("\",\"start\":\"" + start + "\",\"practitioner\":\"Q0\",\"office\":\"O0\"}");
  }

  private Shell.Answer ask(String at, List<String> appointments, String... more)
      throws IOException {
    Files.writeString(
        directory.resolve("plan.json"),
        "{\"appointments\":[" + String.join(",", appointments) + "]}");
    List<String> arguments =
        new ArrayList<>(
            List.of("calendar", file("caseload.json"), file("plan.json"), "-o", file("diary")));
    arguments.addAll(List.of("--key", file("uid.key"), "--at", at));
    arguments.addAll(List.of(more));
    return Shell.type(arguments.toArray(String[]::new));
  }

  private String file(String name) {
    return directory.resolve(name).toString();
  }

  private List<String> entries() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory.resolve("diary"))) {
      for (Path entry : files.sorted().toList()) {
        texts.add(Files.readString(entry));
      }
    }
    return texts;
  }

  private List<String> linesOf(String start) throws IOException {
    String entry =
        entries().stream().filter(text -> text.contains("London:" + start)).findFirst().orElse("");
    return entry.lines().toList();
  }

  @Test
  void a_plan_becomes_one_private_file_for_each_appointment() throws IOException {
    Shell.Answer answer = ask("2026-03-02T09:00:00Z", List.of(FIRST, SECOND));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .isEqualToIgnoringNewLines("2 booked, 0 moved, 0 cancelled, 0 unchanged");
    assertThat(answer.status()).isZero();
    assertThat(entries()).hasSize(2);
    assertThat(linesOf("20260323T090000"))
        .contains("METHOD:REQUEST", "SEQUENCE:0", "SUMMARY:Appointment", "CLASS:PRIVATE")
        .contains("DTEND;TZID=Europe/London:20260323T103000");
    assertThat(linesOf("20260330T090000")).contains("DTEND;TZID=Europe/London:20260330T100000");
  }

  @Test
  void neither_names_nor_contents_say_who_or_where() throws IOException {
    Shell.Answer answer = ask("2026-03-02T09:00:00Z", List.of(FIRST, SECOND));

    assertThat(answer.out()).doesNotContain("X123456");
    try (Stream<Path> files = Files.list(directory.resolve("diary"))) {
      assertThat(files.toList())
          .hasSize(2)
          .allSatisfy(
              entry -> {
                assertThat(entry.getFileName().toString()).doesNotContain("123456");
                assertThat(Files.readString(entry))
                    .doesNotContain("X123456")
                    .doesNotContain("Q0")
                    .doesNotContain("O0")
                    .doesNotContain("small");
              });
    }
  }

  @Test
  void the_same_plan_again_changes_no_file() throws IOException {
    ask("2026-03-02T09:00:00Z", List.of(FIRST, SECOND));
    List<String> before = entries();

    Shell.Answer again = ask("2026-03-03T09:00:00Z", List.of(FIRST, SECOND));

    assertThat(again.out()).startsWith("0 booked, 0 moved, 0 cancelled, 2 unchanged");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void a_later_plan_moves_cancels_and_books_again() throws IOException {
    ask("2026-03-02T09:00:00Z", List.of(FIRST, SECOND));
    Shell.Answer changed =
        ask("2026-03-03T09:00:00Z", List.of(appointment(1, "2026-03-16", "10:00")));

    assertThat(changed.out()).startsWith("0 booked, 1 moved, 1 cancelled, 0 unchanged");
    assertThat(linesOf("20260316T100000"))
        .contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTAMP:20260303T090000Z");
    assertThat(linesOf("20260330T090000"))
        .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");

    Shell.Answer still =
        ask("2026-03-04T09:00:00Z", List.of(appointment(1, "2026-03-16", "10:00")));
    assertThat(still.out()).startsWith("0 booked, 0 moved, 0 cancelled, 1 unchanged");

    Shell.Answer again =
        ask("2026-03-05T09:00:00Z", List.of(appointment(1, "2026-03-16", "10:00"), SECOND));
    assertThat(again.out()).startsWith("1 booked, 0 moved, 0 cancelled, 1 unchanged");
    assertThat(linesOf("20260330T090000"))
        .contains("METHOD:REQUEST", "SEQUENCE:2", "STATUS:CONFIRMED");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void what_is_over_is_not_cancelled() throws IOException {
    ask("2026-03-02T09:00:00Z", List.of(FIRST, SECOND));

    assertThat(ask("2026-03-23T09:00:00Z", List.of()).out())
        .as("9 o'clock in London, at which the first begins")
        .startsWith("0 booked, 0 moved, 1 cancelled, 0 unchanged");
    assertThat(linesOf("20260323T090000")).contains("SEQUENCE:0", "METHOD:REQUEST");
  }

  @Test
  void a_file_that_was_changed_by_hand_stops_everything() throws IOException {
    ask("2026-03-02T09:00:00Z", List.of(FIRST));
    Path entry = onlyEntry();
    Files.writeString(entry, Files.readString(entry).replace("SEQUENCE:0", "SEQUENCE:0x"));

    Shell.Answer answer = ask("2026-03-03T09:00:00Z", List.of(FIRST, SECOND));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("was not written by this command, or was changed since");
    assertThat(entries()).hasSize(1);
  }

  private Path onlyEntry() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("diary"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void a_strange_calendar_file_in_the_directory_is_left_alone() throws IOException {
    Files.createDirectories(directory.resolve("diary"));
    Path strange = directory.resolve("diary/birthday.ics");
    Files.writeString(strange, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

    assertThat(ask("2026-03-02T09:00:00Z", List.of(FIRST)).status()).isZero();
    assertThat(Files.readString(strange)).isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void the_title_can_be_welsh() throws IOException {
    ask("2026-03-02T09:00:00Z", List.of(FIRST), "--language", "cy");

    assertThat(linesOf("20260323T090000")).contains("SUMMARY:Apwyntiad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "EN", ""})
  void another_language_is_refused(String code) throws IOException {
    Shell.Answer answer = ask("2026-03-02T09:00:00Z", List.of(FIRST), "--language=" + code);

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("the language must be en or cy");
  }

  @Test
  void a_key_that_is_too_short_is_refused() throws IOException {
    Files.writeString(directory.resolve("uid.key"), "short");

    Shell.Answer answer = ask("2026-03-02T09:00:00Z", List.of(FIRST));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("a uid key must have at least 32 bytes but has 5");
  }

  @Test
  void a_plan_that_cannot_be_read_writes_nothing() throws IOException {
    Shell.Answer answer = ask("2026-03-02T09:00:00Z", List.of("{\"participant\":\"X999999\"}"));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("no calendar file was written").doesNotContain("X999999");
    assertThat(directory.resolve("diary")).doesNotExist();
  }
}
