package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonText;
import org.cobi.model.person.TimeSpan;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseloadFilesTest {
  private static final Path SAMPLES = Path.of("..", "examples", "caseloads");

  private static final String SMALL =
      """
      {"format":"cobi-caseload/1","name":"small","calendar":{"firstDay":"2026-03-02","days":126,"bankHolidays":["2026-04-03"],"dayStart":"08:00","dayEnd":"20:00","grainMinutes":30},"fundingEnd":"2026-07-05",
      "offices":[
      {"id":"O0","rooms":1,"open":{"Mon":["09:00-17:30"]}}],
      "practitioners":[
      {"id":"Q0","maxCaseload":15,"maxPerDay":4,"week":{"Mon":{"office":"O0","hours":["09:00-13:00"]}},"leave":["2026-03-23"],"reducedDays":{"2026-03-30":2}}],
      "participants":[
      {"id":"P0","risk":2,"earliest":"2026-03-05","latest":"2026-06-03","sessions":[90,60],"gap":{"min":5,"target":7,"max":14},"available":{"Mon":["08:00-09:30"]},"unavailableDates":["2026-04-10"],"offices":["O0"],"excludedOffices":[],"continuity":"required","separateFrom":[]}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"sussex-feasible-s1.json", "sussex-tight-s1.json", "sussex-over-s1.json"})
  void samples_come_back(String file) throws IOException {
    CaseloadDocument document;
    try (InputStream bytes = Files.newInputStream(SAMPLES.resolve(file))) {
      document = CaseloadFiles.read(bytes);
    }
    assertThat(document.caseload().name() + ".json").isEqualTo(file);
    assertThat(document.caseload().people()).hasSizeBetween(30, 45);
    assertThat(document.others())
        .containsOnlyKeys("variant", "seed")
        .containsEntry("seed", JsonNumber.of(1));

    String written = CaseloadFiles.write(document);
    assertThat(CaseloadFiles.read(written)).isEqualTo(document);
    assertThat(CaseloadFiles.write(CaseloadFiles.read(written))).isEqualTo(written);
  }

  @Test
  void what_is_written_in_a_fixed_order_is_written_as_it_was_read() {
    assertThat(CaseloadFiles.write(CaseloadFiles.read(SMALL))).isEqualTo(SMALL);
  }

  @Test
  void every_part_is_where_it_belongs() {
    Caseload caseload = CaseloadFiles.read(SMALL).caseload();
    assertThat(caseload.calendar().lastDay()).isEqualTo(LocalDate.of(2026, 7, 5));
    assertThat(caseload.calendar().bankHolidays()).containsExactly(LocalDate.of(2026, 4, 3));
    assertThat(caseload.fundingEnd()).isEqualTo(LocalDate.of(2026, 7, 5));
    assertThat(caseload.offices().get(0).openingHours().weeklyHours())
        .containsOnlyKeys(DayOfWeek.MONDAY);
    assertThat(caseload.practitioners().get(0).maxOn(LocalDate.of(2026, 3, 30))).isEqualTo(2);
    SeriesNeed person = caseload.people().get(0);
    assertThat(person.weight()).isEqualTo(2);
    assertThat(person.sessions())
        .extracting(length -> length.toMinutes())
        .containsExactly(90L, 60L);
    assertThat(person.gap()).isEqualTo(GapLimits.of(5, 7, 14));
    assertThat(person.continuity()).isEqualTo(Continuity.REQUIRED);
    assertThat(person.available().unavailableDates()).containsExactly(LocalDate.of(2026, 4, 10));
  }

  @Test
  void made_up_caseloads_come_back() throws IOException {
    int written = 0;
    for (int seed = 0; seed < 60; seed++) {
      CaseloadDocument document =
          CaseloadDocument.of(new CaseloadSamples(seed).caseload(1 + seed % 9));
      String text = CaseloadFiles.write(document);
      assertThat(CaseloadFiles.read(text)).isEqualTo(document);
      assertThat(CaseloadFiles.read(bytes(text))).isEqualTo(document);
      assertThat(CaseloadFiles.write(CaseloadFiles.read(text))).isEqualTo(text);
      written += text.contains("maxAcrossLeave") ? 1 : 0;
    }
    assertThat(written).as("caseloads with an exception across leave").isBetween(10, 59);
  }

  @Test
  void hours_that_touch_or_overlap_are_one() {
    Caseload caseload =
        read(
            "\"available\":{\"Mon\":[\"08:00-09:30\"]",
            "\"available\":{\"Mon\":[\"13:00-15:00\",\"08:00-09:30\",\"09:30-10:00\",\"14:00-16:00\",\"14:10-14:20\"]");
    assertThat(caseload.people().get(0).available().weeklyHours().get(DayOfWeek.MONDAY))
        .containsExactly(
            TimeSpan.of(LocalTime.of(8, 0), LocalTime.of(10, 0)),
            TimeSpan.of(LocalTime.of(13, 0), LocalTime.of(16, 0)));
  }

  @Test
  void a_day_or_an_office_that_is_named_twice_is_named() {
    assertThat(read("[\"2026-04-10\"]", "[\"2026-04-10\",\"2026-04-10\"]").people().get(0))
        .isEqualTo(CaseloadFiles.read(SMALL).caseload().people().get(0));
  }

  @Test
  void an_authorised_exception_across_leave_may_be_written() {
    Caseload caseload = read("\"max\":14}", "\"max\":14,\"maxAcrossLeave\":21}");
    assertThat(caseload.people().get(0).gap()).isEqualTo(GapLimits.of(5, 7, 14).acrossLeave(21));
    assertThat(CaseloadFiles.write(CaseloadDocument.of(caseload)))
        .contains("\"gap\":{\"min\":5,\"target\":7,\"max\":14,\"maxAcrossLeave\":21}");
  }

  @Test
  void others_are_kept_and_a_slip_is_none_of_them() {
    CaseloadDocument document =
        CaseloadFiles.read(SMALL.replace("\"name\":", "\"source\":\"a generator\",\"name\":"));
    assertThat(document.others()).containsEntry("source", JsonText.of("a generator"));

    assertThat(refused("\"name\":", "\"fundingEmd\":\"2026-07-05\",\"name\":"))
        .containsExactly("line 1, column 42, /?: unknown property; did you mean \"fundingEnd\"?");
  }

  @Test
  void the_document_of_a_caseload_names_nobody() {
    CaseloadDocument document = CaseloadFiles.read(SMALL);
    assertThat(document).hasToString("CaseloadDocument[1 people, 1 practitioners, 1 offices]");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once_in_the_order_of_the_document() {
    String broken =
        SMALL
            .replace("\"firstDay\":\"2026-03-02\"", "\"firstDay\":\"2026-03-03\"")
            .replace("\"2026-04-03\"", "\"2026-12-25\"")
            .replace("\"rooms\":1", "\"rooms\":0")
            .replace("{\"Mon\":[\"09:00-17:30\"]}", "{\"Mon\":[\"17:30-09:00\"]}")
            .replace("\"maxCaseload\":15", "\"maxCaseload\":\"15\"")
            .replace("\"office\":\"O0\"", "\"office\":\"O7\"")
            .replace("\"latest\":\"2026-06-03\"", "\"latest\":\"2026-03-04\"")
            .replace("\"min\":5", "\"min\":9")
            .replace("\"offices\":[\"O0\"]", "\"offices\":[\"O8\"]")
            .replace("\"separateFrom\":[]", "\"separateFrom\":[\"P0\",\"P9\"],\"colour\":\"red\"");
    assertThat(Refusals.of(() -> CaseloadFiles.read(broken)))
        .containsExactly(
            "line 1, /calendar/firstDay: the first day must be a Monday",
            "line 1, /calendar/bankHolidays: every bank holiday must lie in the calendar",
            "line 3, /offices/0/rooms: expected a whole number from 1 to 10000, found a number out of"
                + " range",
            "line 3, /offices/0/open/Mon/0: expected hours such as 09:00-17:30, found hours that do"
                + " not end after they begin",
            "line 5, /practitioners/0/maxCaseload: expected a whole number from 0 to 1000000, found a"
                + " text",
            "line 5, /practitioners/0/week/Mon/office: the office is not among the offices",
            "line 7, /participants/0/latest: the window must not end before it begins",
            "line 7, /participants/0/gap: a gap must be in order: min, target, max and, if it is"
                + " there, maxAcrossLeave",
            "line 7, /participants/0/offices: an office named here is not among the offices",
            "line 7, /participants/0/separateFrom: somebody named here is not among the"
                + " participants",
            "line 7, /participants/0/separateFrom: nobody can be kept apart from themselves",
            "line 7, column 290, /participants/0/?: unknown property; known here are id, risk,"
                + " earliest, latest, sessions, gap, available, unavailableDates, offices,"
                + " excludedOffices, continuity, separateFrom");
  }

  @Test
  void each_problem_has_its_line_and_column() {
    CaseloadDocument sound = CaseloadFiles.read(SMALL);
    String broken =
        SMALL
            .replace("\"risk\":2", "\"risk\":true")
            .replace("\"latest\":\"2026-06-03\"", "\"latest\":\"2026-08-03\"");
    try {
      CaseloadFiles.read(broken);
      throw new AssertionError("it must be refused but was read");
    } catch (CobiJsonException refused) {
      assertThat(sound).isNotNull();
      assertThat(refused.problems())
          .extracting(
              JsonProblem::pointer, JsonProblem::line, JsonProblem::column, JsonProblem::code)
          .containsExactly(
              tuple("/participants/0/risk", 7, 19, JsonProblem.Code.WRONG_KIND),
              tuple("/participants/0/latest", 7, 57, JsonProblem.Code.CONTRADICTION));
    }
  }

  @Test
  void a_broken_calendar_hides_no_other_problem_and_invents_none() {
    assertThat(
            refused(
                "\"days\":126", "\"days\":0",
                "\"excludedOffices\":[]", "\"excludedOffices\":[\"O5\"]"))
        .containsExactly(
            "line 1, /calendar/days: expected a whole number from 1 to 1000000, found a number out of"
                + " range",
            "line 7, /participants/0/excludedOffices: an office named here is not among the"
                + " offices");
  }

  @Test
  void offices_that_cannot_be_referred_to_are_not_called_unknown() {
    assertThat(refused("{\"id\":\"O0\"", "{\"id\":0"))
        .containsExactly(
            "line 3, /offices/0/id: expected a reference such as REF-1, found a number");
    assertThat(
            refused(
                "\"offices\":[\n{\"id\":\"O0\",\"rooms\":1,\"open\":{\"Mon\":[\"09:00-17:30\"]}}],\n",
                ""))
        .containsExactly("line 1, /offices: expected a list, found nothing");
  }

  @Test
  void ids_are_used_once() {
    String person =
        SMALL.lines().filter(line -> line.startsWith("{\"id\":\"P0\"")).findFirst().orElseThrow();
    String one = person.substring(0, person.length() - 2);
    assertThat(Refusals.of(() -> CaseloadFiles.read(SMALL.replace(one, one + ",\n" + one))))
        .containsExactly(
            "line 8, /participants/1/id: each participant must have an id of its own but this one"
                + " was used before");
  }

  @Test
  void wrong_kinds_of_everything_are_told_apart() {
    assertThat(Refusals.of(() -> CaseloadFiles.read("[]")))
        .containsExactly("line 1, column 1: expected a caseload, found a list");
    assertThat(Refusals.of(() -> CaseloadFiles.read("{\"format\":\"cobi-plan/1\"}")))
        .containsExactly(
            "line 1, /calendar: expected a calendar, found nothing",
            "line 1, /fundingEnd: expected a day such as 2018-10-02, found nothing",
            "line 1, /offices: expected a list, found nothing",
            "line 1, /practitioners: expected a list, found nothing",
            "line 1, /participants: expected a list, found nothing",
            "line 1, /format: expected the format cobi-caseload/1, found the format cobi-plan");
    assertThat(refused("\"participants\":[", "\"participants\":[["))
        .containsExactly(
            "line 6, /participants/0: expected a participant of a caseload, found a list",
            "line 7, column 273, /participants/1: not well-formed JSON; a comma, bracket or quotation"
                + " mark may be missing or too many");
    assertThat(
            Refusals.of(
                () ->
                    CaseloadFiles.read(
                        SMALL.replaceAll("(?s)\"participants\":.*", "\"participants\":{}}"))))
        .containsExactly("line 6, /participants: expected a list, found an object");
    assertThat(refused("\"sessions\":[90,60]", "\"sessions\":[90,\"60\",0]"))
        .containsExactly(
            "line 7, /participants/0/sessions/1: expected a whole number from 1 to 1440, found a"
                + " text",
            "line 7, /participants/0/sessions/2: expected a whole number from 1 to 1440, found a"
                + " number out of range");
  }

  @Test
  void a_million_people_are_too_many_and_nobody_is_read() {
    StringBuilder people = new StringBuilder("{}");
    for (int index = 1; index < 1_000_000; index++) {
      people.append(",{}");
    }
    assertThat(Refusals.of(() -> CaseloadFiles.read("{\"participants\":[" + people + "]}")))
        .containsExactly(
            "line 1, /participants/200000: expected at most 200,000 elements, found more");
  }

  @Test
  void a_thousand_problems_are_enough() {
    StringBuilder people = new StringBuilder("{}");
    for (int index = 1; index < 5000; index++) {
      people.append(",\n{}");
    }
    List<String> said =
        Refusals.of(
            () ->
                CaseloadFiles.read(
                    SMALL.replaceAll(
                        "(?s)\"participants\":.*", "\"participants\":[" + people + "]}")));
    assertThat(said).hasSize(51).last().asString().isEqualTo("and 950 more");
  }

  @Test
  void junk_beside_the_lists_is_not_kept() {
    String junk = "\"junk\":[" + "1,".repeat(60_000) + "1],";
    assertThat(Refusals.of(() -> CaseloadFiles.read(SMALL.replace("\"name\"", junk + "\"name\""))))
        .singleElement()
        .asString()
        .endsWith("this part of the document has more than 50,000 parts");
  }

  @Test
  void a_person_is_not_longer_than_a_document() {
    String sessions = "\"sessions\":[" + "60,".repeat(60_000) + "60]";
    assertThat(refused("\"sessions\":[90,60]", sessions))
        .singleElement()
        .asString()
        .endsWith("this part of the document has more than 50,000 parts");
  }

  @Test
  void no_value_of_anybody_is_ever_in_a_message() {
    String secret = "X123456";
    String broken =
        SMALL
            .replace("\"P0\"", "\"" + secret + " \"")
            .replace("\"separateFrom\":[]", "\"separateFrom\":[\"" + secret + "\"]")
            .replace("\"continuity\":\"required\"", "\"continuity\":\"" + secret + "\"")
            .replace("\"08:00-09:30\"", "\"07:13-06:11\"")
            .replace("\"risk\":2", "\"risk\":777777")
            .replace("\"max\":14", "\"max\":1,\"" + secret + "\":1")
            .replace("\"2026-04-10\"", "\"2026-02-31\"");
    List<String> said = Refusals.of(() -> CaseloadFiles.read(broken));
    assertThat(said).hasSize(6);
    assertThat(said)
        .noneMatch(line -> line.contains(secret))
        .noneMatch(line -> line.contains("777777"))
        .noneMatch(line -> line.contains("07:13"))
        .noneMatch(line -> line.contains("02-31"));
  }

  private static Caseload read(String part, String instead) {
    String changed = SMALL.replace(part, instead);
    assertThat(changed).isNotEqualTo(SMALL);
    return CaseloadFiles.read(changed).caseload();
  }

  private static List<String> refused(String... partsAndReplacements) {
    String changed = SMALL;
    for (int index = 0; index < partsAndReplacements.length; index += 2) {
      assertThat(changed).contains(partsAndReplacements[index]);
      changed = changed.replace(partsAndReplacements[index], partsAndReplacements[index + 1]);
    }
    String broken = changed;
    return Refusals.of(() -> CaseloadFiles.read(broken));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
