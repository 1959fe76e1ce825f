package org.cobi.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.model.order.Route;
import org.cobi.model.session.SessionOutcome;
import org.cobi.testing.Histories;
import org.cobi.testing.People;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Starts the host as a user does, in a process of its own, and talks to it over HTTP. */
class PlainHostTest {
  private static final LocalDateTime TUE_2018_10_02 = LocalDateTime.of(2018, 10, 2, 10, 0);
  private static final Instant RECORDED = Instant.parse("2026-01-05T10:00:00Z");

  private static Process host;
  private static String address;

  @BeforeAll
  static void start_the_host() throws IOException {
    host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                System.getProperty("jdk.module.path"),
                "-m",
                "org.cobi.examples.plain/org.cobi.examples.plain.PlainHost",
                "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = host.inputReader();
    address = out.readLine().replace("Listening on ", "");
  }

  @AfterAll
  static void stop_the_host() {
    host.destroy();
  }

  /** What came back. */
  private record Answer(int status, String type, String body) {}

  private static Answer send(String episode, Optional<String> body) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) new URL(address + "/episodes/" + episode).openConnection();
      if (body.isPresent()) {
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.get().getBytes(StandardCharsets.UTF_8));
      }
      int status = connection.getResponseCode();
      try (InputStream answer =
          status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
        String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(status, connection.getContentType(), text);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Answer get(String episode) {
    return send(episode, Optional.empty());
  }

  private static Answer post(String episode, String body) {
    return send(episode, Optional.of(body));
  }

  private static Answer submit(String episode, String id, EpisodeCommand command) {
    return post(episode, submission(episode, id, command));
  }

  private static String submission(String episode, String id, EpisodeCommand command) {
    return Documents.SUBMISSION.write(
        Submission.builder()
            .id(CommandId.of(id))
            .episode(EpisodeId.of(episode))
            .recordedAt(RECORDED)
            .command(command)
            .build());
  }

  private static void deliver(String episode, int sessions) {
    List<EpisodeCommand> commands =
        Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02).delivered(sessions);
    for (int index = 0; index < commands.size(); index++) {
      Answer answer = submit(episode, "C-" + index, commands.get(index));
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
  }

  private static CompleteProgramme complete(LocalDate day) {
    return CompleteProgramme.builder().on(day).decidedBy(People.MANAGER).build();
  }

  private static EpisodeDocument shown(String episode) {
    Answer answer = get(episode);
    assertThat(answer.status()).isEqualTo(200);
    return Documents.EPISODE.read(answer.body());
  }

  @Test
  void a_whole_programme_is_delivered_and_completed() {
    deliver("whole", 10);

    Answer completed = submit("whole", "LAST", complete(LocalDate.of(2018, 12, 4)));

    assertThat(completed.status()).as(completed.body()).isEqualTo(201);
    assertThat(shown("whole").episode().stage()).isEqualTo(Stage.COMPLETED);
    assertThat(shown("whole").snapshotIsTrue()).isTrue();
  }

  @Test
  void a_refusal_is_a_problem_with_its_rule_and_changes_nothing() {
    deliver("nine", 9);
    int before = shown("nine").journal().entries().size();

    Answer refused = submit("nine", "LAST", complete(LocalDate.of(2018, 11, 27)));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.type()).isEqualTo("application/problem+json");
    assertThat(refused.body()).contains("COBI-PRG-01").contains("9 of 10 sessions are counted");
    assertThat(shown("nine").journal().entries()).hasSize(before);
  }

  @Test
  void a_command_that_comes_eight_times_at_once_is_kept_once() {
    deliver("twice", 1);
    int before = shown("twice").journal().entries().size();
    EpisodeCommand next =
        Histories.outcome(TUE_2018_10_02.plusWeeks(1), SessionOutcome.ATTENDED_COMPLIED);

    List<Integer> answers =
        IntStream.range(0, 8)
            .mapToObj(
                index ->
                    CompletableFuture.supplyAsync(() -> submit("twice", "NEXT", next).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(answers).containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
    assertThat(shown("twice").journal().entries()).hasSize(before + 1);
  }

  @Test
  void what_cannot_be_read_is_said_without_repeating_it() {
    Answer broken = post("broken", "{\"schema\": \"cobi-submission/1\", \"X123456\": 1}");

    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.body())
        .contains("urn:cobi:problem:document-refused")
        .doesNotContain("X123456");
  }

  @Test
  void a_submission_for_another_episode_is_turned_away_at_the_door() {
    EpisodeCommand first = Histories.of(Route.COMMUNITY_ORDER, TUE_2018_10_02).referred().get(0);

    Answer answer = post("here", submission("there", "C-1", first));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).isEqualTo("the command is of another episode than the journal");
  }

  @Test
  void an_episode_that_nobody_opened_is_not_there() {
    assertThat(get("nobody").status()).isEqualTo(404);
    assertThat(get("no%20id").status()).isEqualTo(422);
  }

  @Test
  void it_is_small() throws IOException {
    long lines = 0;
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        lines += Files.readAllLines(source).size();
      }
    }
    assertThat(lines).isBetween(100L, 199L);
  }
}
