package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.cobi.json.description.Named;
import org.cobi.json.vocabulary.Changes;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.replan.DeliveredSession;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.OfficeWithdrawn;
import org.cobi.scheduling.replan.Disturbance.ParticipantAway;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.replan.PlanChanges;
import org.junit.jupiter.api.Test;

class ChangesFilesTest {
  private static final Caseload CASELOAD =
      CaseloadFiles.read(
              """
              {"format":"cobi-caseload/1","name":"small",
              "calendar":{"firstDay":"2026-03-02","days":126,"bankHolidays":[],"dayStart":"08:00","dayEnd":"20:00","grainMinutes":30},
              "fundingEnd":"2026-07-05",
              "offices":[{"id":"O0","rooms":1,"open":{}}],
              "practitioners":[{"id":"Q0","maxCaseload":1,"maxPerDay":1,"week":{},"leave":[],"reducedDays":{}}],
              "participants":[
              {"id":"P0","risk":2,"earliest":"2026-03-05","latest":"2026-06-03","sessions":[90,60],"gap":{"min":5,"target":7,"max":14},"available":{},"unavailableDates":[],"offices":["O0"],"excludedOffices":[],"separateFrom":[]},
              {"id":"P1","risk":2,"earliest":"2026-03-05","latest":"2026-06-03","sessions":[90,60],"gap":{"min":5,"target":7,"max":14},"available":{},"unavailableDates":[],"offices":["O0"],"excludedOffices":[],"separateFrom":[]}]}
              """)
          .caseload();

  private static final String ALL =
      "{\"format\":\"cobi-changes/1\",\"now\":\"2026-03-23T09:00\","
          + "\"delivered\":[{\"participant\":\"P0\",\"session\":1}],"
          + "\"disturbances\":["
          + "{\"disturbance\":\"session-missed\",\"participant\":\"P0\",\"session\":2},"
          + "{\"disturbance\":\"practitioner-away\",\"practitioner\":\"Q0\","
          + "\"firstDay\":\"2026-03-23\",\"lastDay\":\"2026-04-03\"},"
          + "{\"disturbance\":\"bank-holiday-added\",\"day\":\"2026-04-20\"},"
          + "{\"disturbance\":\"office-withdrawn\",\"office\":\"O0\"},"
          + "{\"disturbance\":\"office-excluded\",\"participant\":\"P0\",\"office\":\"O0\"},"
          + "{\"disturbance\":\"participant-away\",\"participant\":\"P0\","
          + "\"firstDay\":\"2026-03-23\",\"lastDay\":\"2026-04-03\"},"
          + "{\"disturbance\":\"kept-apart\",\"participant\":\"P0\",\"other\":\"P1\"}]}";

  @Test
  void every_kind_of_disturbance_comes_back() throws IOException {
    PlanChanges changes = ChangesFiles.read(ALL, CASELOAD);

    assertThat(changes)
        .isEqualTo(
            new PlanChanges(
                LocalDateTime.of(2026, 3, 23, 9, 0),
                List.of(new DeliveredSession(ParticipantRef.of("P0"), SessionNumber.of(1))),
                List.of(
                    new SessionMissed(ParticipantRef.of("P0"), SessionNumber.of(2)),
                    new PractitionerAway(
                        PractitionerRef.of("Q0"),
                        LocalDate.of(2026, 3, 23),
                        LocalDate.of(2026, 4, 3)),
                    new BankHolidayAdded(LocalDate.of(2026, 4, 20)),
                    new OfficeWithdrawn(PlaceRef.of("O0")),
                    new OfficeExcluded(ParticipantRef.of("P0"), PlaceRef.of("O0")),
                    new ParticipantAway(
                        ParticipantRef.of("P0"),
                        LocalDate.of(2026, 3, 23),
                        LocalDate.of(2026, 4, 3)),
                    new KeptApart(ParticipantRef.of("P0"), ParticipantRef.of("P1")))));
    assertThat(ChangesFiles.write(changes)).isEqualTo(ALL);
    assertThat(
            ChangesFiles.read(
                new ByteArrayInputStream(ALL.getBytes(StandardCharsets.UTF_8)), CASELOAD))
        .isEqualTo(changes);
    assertThat(Changes.DISTURBANCE.choices())
        .hasSize(7)
        .extracting(Named::name)
        .allMatch(name -> ALL.contains("\"" + name + "\""));
  }

  @Test
  void nothing_may_have_happened() {
    String nothing = "{\"format\":\"cobi-changes/1\",\"now\":\"2026-03-23T09:00\"}";
    assertThat(ChangesFiles.write(ChangesFiles.read(nothing, CASELOAD))).isEqualTo(nothing);
  }

  @Test
  void everything_that_does_not_fit_the_caseload_is_said_at_once() {
    String broken =
        ALL.replace("\"Q0\"", "\"X123456\"")
            .replace("2026-04-20", "2026-07-06")
            .replace("withdrawn\",\"office\":\"O0\"", "withdrawn\",\"office\":\"X123456\"")
            .replace("excluded\",\"participant\":\"P0\"", "excluded\",\"participant\":\"X123456\"")
            .replace("\"session\":2", "\"session\":3");
    assertThat(Refusals.of(() -> ChangesFiles.read(broken, CASELOAD)))
        .containsExactly(
            "line 1, /disturbances/0/session: the series of this person has fewer sessions",
            "line 1, /disturbances/1/practitioner: the practitioner is not among those of the"
                + " caseload",
            "line 1, /disturbances/2/day: the bank holiday must lie in the calendar",
            "line 1, /disturbances/3/office: the office is not among those of the caseload",
            "line 1, /disturbances/4/participant: the participant is not among those of the"
                + " caseload");
  }

  @Test
  void contradictions_are_said() {
    assertThat(
            Refusals.of(
                () -> ChangesFiles.read(ALL.replace("\"session\":2", "\"session\":1"), CASELOAD)))
        .containsExactly(
            "line 1, /disturbances/0/session: a session cannot be delivered and missed");
    assertThat(
            Refusals.of(
                () ->
                    ChangesFiles.read(
                        ALL.replace(
                            "\"delivered\":[",
                            "\"delivered\":[{\"participant\":\"P0\",\"session\":1},"),
                        CASELOAD)))
        .containsExactly("line 1, /delivered/1: each delivered session must be named once");
    assertThat(
            Refusals.of(() -> ChangesFiles.read(ALL.replace("2026-04-03", "2026-03-22"), CASELOAD)))
        .containsExactly(
            "line 1, /disturbances/1: an absence must not end before it begins",
            "line 1, /disturbances/5: an absence must not end before it begins");
  }

  @Test
  void a_slip_in_a_name_is_not_passed_over() {
    assertThat(
            Refusals.of(
                () ->
                    ChangesFiles.read(
                        ALL.replace("practitioner-away", "practitioner-gone"), CASELOAD)))
        .singleElement()
        .asString()
        .startsWith(
            "line 1, /disturbances/1/disturbance: expected the name of a disturbance, found another"
                + " text; the names are session-missed, practitioner-away");
    assertThat(
            Refusals.of(
                () -> ChangesFiles.read(ALL.replace("\"delivered\"", "\"deliverd\""), CASELOAD)))
        .singleElement()
        .asString()
        .contains("did you mean \"delivered\"?");
  }
}
