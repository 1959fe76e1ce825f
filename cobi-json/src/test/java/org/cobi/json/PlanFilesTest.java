package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanFilesTest {
  private static final String PLAN =
      """
      {"format":"cobi-plan/1","caseload":"small","figures":{"weightLeftOut":3,"handovers":0,"shortOfSpare":0,"rhythm":2,"startDelay":8},"bounds":{"weightLeftOut":3,"handovers":0,"shortOfSpare":0,"rhythm":0,"startDelay":0},
      "appointments":[
      {"participant":"P0","session":1,"date":"2026-03-09","start":"09:00","minutes":90,"practitioner":"Q0","office":"O0"},
      {"participant":"P0","session":2,"date":"2026-03-16","start":"09:30","minutes":60,"practitioner":"Q0","office":"O0"}],
      "leftOut":[
      {"participant":"P1","reasons":[{"rule":"COBI-SCH-02","words":"there is no room","wouldHelp":"one more evening"}]}]}
      """;

  /** As somebody else may have written it: the appointments and nothing else. */
  private static final String FOREIGN =
      """
      {"appointments":[
      {"participant":"P0","session":2,"date":"2026-03-16","start":"09:30","practitioner":"Q0","office":"O0"},
      {"participant":"P0","session":1,"date":"2026-03-09","start":"09:00","practitioner":"Q0","office":"O0"}]}
      """;

  private static final Caseload CASELOAD =
      CaseloadFiles.read(
              """
              {"format":"cobi-caseload/1","name":"small",
              "calendar":{"firstDay":"2026-03-02","days":126,"bankHolidays":[],"dayStart":"08:00","dayEnd":"20:00","grainMinutes":30},
              "fundingEnd":"2026-07-05",
              "offices":[{"id":"O0","rooms":1,"open":{}}],
              "practitioners":[{"id":"Q0","maxCaseload":1,"maxPerDay":1,"week":{},"leave":[],"reducedDays":{}}],
              "participants":[
              {"id":"P0","risk":2,"earliest":"2026-03-05","latest":"2026-06-03","sessions":[90,60],"gap":{"min":5,"target":7,"max":14},"available":{},"unavailableDates":[],"offices":["O0"],"excludedOffices":[],"separateFrom":[]}]}
              """)
          .caseload();

  @Test
  void a_plan_is_written_as_it_was_read() {
    Plan plan = PlanFiles.read(PLAN);
    assertThat(plan.appointments()).hasSize(2);
    assertThat(plan.leftOut()).hasSize(1);
    assertThat(plan.figures().rhythm()).isEqualTo(2);
    assertThat(plan.bounds().weightLeftOut()).isEqualTo(3);
    assertThat(PlanFiles.write(plan)).isEqualTo(PLAN);
  }

  @Test
  void made_up_plans_come_back() throws IOException {
    int appointments = 0;
    int reasons = 0;
    for (int seed = 0; seed < 60; seed++) {
      CaseloadSamples samples = new CaseloadSamples(seed);
      Plan plan = samples.plan(samples.caseload(1 + seed % 9));
      String text = PlanFiles.write(plan);
      assertThat(PlanFiles.read(text)).isEqualTo(plan);
      assertThat(PlanFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
          .isEqualTo(plan);
      appointments += plan.appointments().size();
      reasons += plan.leftOut().size();
    }
    assertThat(appointments).isGreaterThan(100);
    assertThat(reasons).isGreaterThan(50);
  }

  @Test
  void a_plan_of_other_origin_is_read_with_its_caseload() {
    List<Appointment> appointments = PlanFiles.appointments(FOREIGN, CASELOAD);
    assertThat(appointments)
        .extracting(each -> each.length().toMinutes())
        .containsExactly(60L, 90L);
    assertThat(appointments)
        .containsExactlyInAnyOrderElementsOf(PlanFiles.read(PLAN).appointments());
    assertThat(PlanFiles.appointments(PLAN, CASELOAD))
        .isEqualTo(PlanFiles.read(PLAN).appointments());
  }

  @Test
  void a_plan_without_its_caseload_must_say_everything() {
    assertThat(Refusals.of(() -> PlanFiles.read(FOREIGN)))
        .containsExactly(
            "line 1, /format: expected the format of the document, which is cobi-plan/1, found"
                + " nothing",
            "line 1, /caseload: expected a text, found nothing",
            "line 1, /figures: expected the figures of a plan, found nothing",
            "line 1, /bounds: expected the figures of a plan, found nothing",
            "line 1, /leftOut: expected a list, found nothing",
            "line 2, /appointments/0/minutes: expected the minutes that the session takes, found"
                + " nothing; with its caseload a plan can be read without them",
            "line 3, /appointments/1/minutes: expected the minutes that the session takes, found"
                + " nothing; with its caseload a plan can be read without them");
  }

  @Test
  void what_is_not_in_the_caseload_is_said_all_at_once() {
    String broken =
        FOREIGN
            .replaceFirst("\"P0\",\"session\":2", "\"P0\",\"session\":3")
            .replaceFirst("\"practitioner\":\"Q0\"", "\"practitioner\":\"Q1\"")
            .replaceFirst(
                "\"office\":\"O0\"}]",
                "\"office\":\"O1\"},{\"participant\":\"P9\",\"session\":1,\"date\":\"2026-03-09\",\"start\":\"09:00\",\"practitioner\":\"Q0\",\"office\":\"O0\"}]");
    assertThat(Refusals.of(() -> PlanFiles.appointments(broken, CASELOAD)))
        .containsExactly(
            "line 2, /appointments/0/practitioner: the practitioner is not among those of the"
                + " caseload",
            "line 2, /appointments/0/session: the series of this person has fewer sessions in the"
                + " caseload",
            "line 3, /appointments/1/office: the office is not among those of the caseload",
            "line 3, /appointments/2/participant: the participant is not among those of the"
                + " caseload");
  }

  @Test
  void a_session_is_planned_once_and_takes_as_long_as_the_caseload_says() {
    String broken = PLAN.replace("\"session\":2", "\"session\":1").replace(":90,", ":80,");
    assertThat(Refusals.of(() -> PlanFiles.appointments(broken, CASELOAD)))
        .containsExactly(
            "line 3, /appointments/0/minutes: the session takes another time in the caseload",
            "line 4, /appointments/1/session: expected each session of a person once, found this"
                + " one again");
    assertThat(Refusals.of(() -> PlanFiles.read(broken)))
        .containsExactly(
            "line 4, /appointments/1/session: expected each session of a person once, found this"
                + " one again");
  }

  @Test
  void a_document_of_another_kind_is_no_plan() {
    assertThat(
            Refusals.of(
                () ->
                    PlanFiles.appointments(
                        FOREIGN.replace("{\"app", "{\"format\":\"cobi-plan/2\",\"app"), CASELOAD)))
        .containsExactly(
            "line 1, /format: expected cobi-plan/1 or older, found a newer version of it");
    assertThat(Refusals.of(() -> PlanFiles.appointments("7", CASELOAD)))
        .containsExactly("line 1, column 1: expected a plan, found a number");
  }
}
