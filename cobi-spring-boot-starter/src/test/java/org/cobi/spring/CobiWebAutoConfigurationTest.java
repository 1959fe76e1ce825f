package org.cobi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cobi.json.Documents;
import org.cobi.json.interop.ProblemDetails;
import org.cobi.model.order.Route;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.time.LondonTime;
import org.cobi.testing.Histories;
import org.cobi.testing.People;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an application answers over HTTP, with nothing but the starter and two controllers. */
class CobiWebAutoConfigurationTest {
  private static final LocalDateTime TUE_2022_09_20 = LocalDateTime.of(2022, 9, 20, 10, 0);
  private static final EpisodeId EPISODE = EpisodeId.of("episode-1");
  private static final ConsentGiven CONSENT = new ConsentGiven(LocalDate.of(2022, 5, 12));

  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    SpringApplication starting = new SpringApplication(Application.class);
    starting.setDefaultProperties(
        Map.of(
            "server.port", 0,
            "cobi.programmes", "IA-2022",
            "spring.main.banner-mode", "off",
            "logging.level.root", "ERROR"));
    application = starting.run();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void our_types_are_written_as_our_documents() throws Exception {
    HttpResponse<String> answer = get("/event");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(Documents.EVENT.write(CONSENT));
  }

  @Test
  void the_applications_own_types_look_as_ever() throws Exception {
    assertThat(get("/own").body()).isEqualTo("{\"day\":\"2022-05-12\"}");
  }

  @Test
  void an_accepted_decision_is_written_as_it_is() throws Exception {
    HttpResponse<String> answer = post("/decision", complete(LocalDate.of(2022, 12, 13)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Documents.DECISION.read(answer.body())).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void a_refused_decision_is_a_problem_with_its_reasons() throws Exception {
    HttpResponse<String> answer = post("/early-decision", complete(LocalDate.of(2022, 12, 13)));
    assertProblem(answer, 409, ProblemDetails.COMMAND_REFUSED);
    assertThat(answer.body()).contains("11 of 12 sessions are counted", "COBI-PRG-01");
  }

  @Test
  void what_was_handled_is_answered_by_its_decision() throws Exception {
    HttpResponse<String> answer = get("/handled");
    assertProblem(answer, 409, ProblemDetails.COMMAND_REFUSED);
  }

  @Test
  void a_document_that_cannot_be_read_is_a_problem_that_repeats_nothing() throws Exception {
    HttpResponse<String> answer =
        post("/decision", "{\"schema\":\"cobi-command/1\",\"command\":\"canary\"}");
    assertProblem(answer, 400, ProblemDetails.DOCUMENT_REFUSED);
    assertThat(answer.body()).contains("/command", "the name of a command");
    assertThat(answer.body()).doesNotContain("canary");
  }

  @Test
  void a_refused_access_is_a_problem_that_says_nothing_of_the_failure() throws Exception {
    HttpResponse<String> answer = get("/closed");
    assertProblem(answer, 403, ProblemDetails.ACCESS_REFUSED);
    assertThat(answer.body()).doesNotContain("canary");
  }

  @Test
  void what_was_granted_is_written_as_what_it_is() throws Exception {
    assertThat(get("/granted").body()).isEqualTo(Documents.EVENT.write(CONSENT));
  }

  private static String complete(LocalDate on) {
    return Documents.COMMAND.write(
        CompleteProgramme.builder().on(on).decidedBy(People.MANAGER).build());
  }

  private static void assertProblem(HttpResponse<String> answer, int status, URI type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(media -> assertThat(media).startsWith(ProblemDetails.MEDIA_TYPE));
    assertThat(answer.body()).contains("\"type\":\"" + type + "\"", "\"status\":" + status);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.header("Accept", "application/json").build(), BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    String port = application.getEnvironment().getProperty("local.server.port");
    return URI.create("http://localhost:" + Objects.requireNonNull(port) + path);
  }

  /** An application of a vendor, with nothing of ours but the starter. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Controller.class)
  static class Application {}

  /** Asks the workflow and returns what it says. */
  @RestController
  static class Controller {
    private final ProgrammeWorkflow workflow;

    Controller(ProgrammeWorkflow workflow) {
      this.workflow = workflow;
    }

    @GetMapping("/event")
    EpisodeEvent event() {
      return CONSENT;
    }

    @GetMapping("/own")
    Own own() {
      return new Own(CONSENT.on().toString());
    }

    @PostMapping("/decision")
    Decision decision(@RequestBody EpisodeCommand command) {
      return workflow.decide(after(12), command);
    }

    @PostMapping("/early-decision")
    Decision earlyDecision(@RequestBody EpisodeCommand command) {
      return workflow.decide(after(11), command);
    }

    @GetMapping("/handled")
    Handled handled() {
      ZonedDateTime at = TUE_2022_09_20.atZone(LondonTime.ZONE);
      return workflow.handle(
          Journal.start(EPISODE, PublishedProgrammes.IA_2022.reference()),
          Submission.builder()
              .id(CommandId.of("1"))
              .episode(EPISODE)
              .recordedAt(at.toInstant())
              .command(
                  CompleteProgramme.builder()
                      .on(at.toLocalDate())
                      .decidedBy(People.MANAGER)
                      .build())
              .build());
    }

    @GetMapping("/closed")
    Access<EpisodeEvent> closed() {
      Decision refused = handled().decision();
      return new Access.Refused<>(
          refused.reasons(), Optional.of(new IllegalStateException("canary")));
    }

    @GetMapping("/granted")
    Access<EpisodeEvent> granted() {
      return new Access.Granted<>(CONSENT, record());
    }

    private Episode after(int sessions) {
      Episode episode = workflow.open(EPISODE);
      for (EpisodeCommand command :
          Histories.of(Route.COMMUNITY_ORDER, TUE_2022_09_20).delivered(sessions)) {
        episode = workflow.decide(episode, command).episode();
      }
      return episode;
    }

    private static AuditRecord record() {
      return AuditRecord.builder()
          .operation(org.cobi.workflow.audit.Operation.CONSULTATION)
          .at(LondonTime.instantOf(TUE_2022_09_20))
          .actor(People.MANAGER)
          .purpose(org.cobi.workflow.audit.Purpose.of("CASE_REVIEW"))
          .addReferences(org.cobi.workflow.audit.AuditReference.episode(EPISODE))
          .build();
    }
  }

  /** A type of the application's. */
  record Own(String day) {}
}
