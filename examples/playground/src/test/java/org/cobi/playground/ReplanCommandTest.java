package org.cobi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.CaseloadFiles;
import org.cobi.json.ChangesFiles;
import org.cobi.json.Documents;
import org.cobi.json.PlanFiles;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.replan.Consequences;
import org.cobi.scheduling.replan.DeliveredSession;
import org.cobi.scheduling.replan.Disturbance;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.replan.PlanChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplanCommandTest {
  private static final Path CASELOAD =
      Path.of("..", "caseloads").resolve("sussex-feasible-s1.json");

  @TempDir Path directory;

  @BeforeEach
  void a_plan_is_agreed() {
    Shell.Answer answer =
        Shell.type("schedule", CASELOAD.toString(), "-o", at("plan.json"), "--iterations", "100");
    assertThat(answer.status()).isZero();
  }

  @Test
  void nothing_happened_and_nothing_changes() throws IOException {
    happened(firstDay().atStartOfDay(), List.of(), List.of());
    Shell.Answer answer = replan();

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("sussex-feasible-s1: no appointment changes")
        .contains("The new plan is in ");
    assertThat(plan("new.json").appointments()).isEqualTo(plan("plan.json").appointments());
  }

  @Test
  void a_practitioner_is_away_and_what_changes_is_said_without_references() throws IOException {
    Appointment first = plan("plan.json").appointments().get(0);
    LocalDateTime now = first.start().toLocalDate().minusDays(1).atTime(9, 0);
    happened(
        now,
        heldBefore(now),
        List.of(
            new PractitionerAway(
                first.practitioner(), first.start().toLocalDate(), first.start().toLocalDate())));
    Shell.Answer answer = replan("--tell", at("tell.json"));

    Consequences told;
    try (InputStream bytes = Files.newInputStream(Path.of(at("tell.json")))) {
      told = Documents.REPLAN.read(bytes);
    }
    assertThat(answer.status()).isEqualTo(told.unfinished().isEmpty() ? 0 : 1);
    assertThat(told.changes()).isNotEmpty();
    assertThat(answer.out())
        .contains("person 1 of the caseload")
        .contains("    given up  session 1, ")
        .contains("    new       session ")
        .doesNotContain(first.participant().value() + "\n");
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(PlanCheck.of(caseload(), plan("new.json").appointments()).breaches()).isEmpty();
    assertThat(replan("--references").out()).contains(first.participant().value());
  }

  @Test
  void everything_that_is_wrong_is_said_and_nothing_is_planned() throws IOException {
    List<Appointment> all = plan("plan.json").appointments();
    Appointment last = all.get(all.size() - 1);
    happened(
        last.start(), List.of(), List.of(new SessionMissed(last.participant(), last.session())));
    Shell.Answer answer = replan();

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains(
            "plan.json, /appointments/0: an appointment before now must have been delivered or"
                + " missed")
        .endsWith("cobi: these contradict each other; nothing was planned\n");
    assertThat(Path.of(at("new.json"))).doesNotExist();

    Files.writeString(Path.of(at("changes.json")), "{\"format\":\"cobi-changes/9\"}");
    assertThat(replan().err()).contains("/format").contains("nothing was planned");
    assertThat(Shell.type("replan", "no.json", "no", "no", "-o", at("new.json")).err())
        .isEqualTo("cobi: no.json: there is no such file\n");
    assertThat(
            Shell.type("replan", CASELOAD.toString(), at("plan.json"), "no", "-o", at("plan.json"))
                .err())
        .contains("cannot be written: it is what is read");
  }

  private java.time.LocalDate firstDay() throws IOException {
    return caseload().calendar().firstDay();
  }

  private void happened(
      LocalDateTime now, List<DeliveredSession> held, List<Disturbance> disturbances)
      throws IOException {
    Files.writeString(
        Path.of(at("changes.json")), ChangesFiles.write(new PlanChanges(now, held, disturbances)));
  }

  private List<DeliveredSession> heldBefore(LocalDateTime now) throws IOException {
    return plan("plan.json").appointments().stream()
        .filter(one -> one.start().isBefore(now))
        .map(one -> new DeliveredSession(one.participant(), one.session()))
        .toList();
  }

  private Shell.Answer replan(String... options) {
    return Shell.type(
        Stream.concat(
                Stream.of(
                    "replan",
                    CASELOAD.toString(),
                    at("plan.json"),
                    at("changes.json"),
                    "-o",
                    at("new.json")),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private String at(String name) {
    return directory.resolve(name).toString();
  }

  private Plan plan(String name) throws IOException {
    try (InputStream bytes = Files.newInputStream(directory.resolve(name))) {
      return PlanFiles.read(bytes);
    }
  }

  private static Caseload caseload() throws IOException {
    try (InputStream bytes = Files.newInputStream(CASELOAD)) {
      return CaseloadFiles.read(bytes).caseload();
    }
  }
}
