package org.cobi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.model.time.TimeLimit;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.episode.EpisodeId;
import org.junit.jupiter.api.Test;

/** Files of cases as people write them. */
class CaseFilesTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDate MON_2022_09_19 = LocalDate.of(2022, 9, 19);
  private static final LocalDate MON_2024_05_20 = LocalDate.of(2024, 5, 20);
  private static final LocalDate TUE_2024_05_07 = LocalDate.of(2024, 5, 7);
  private static final Actor MANAGER = Actor.of(Role.PROGRAMME_MANAGER, "M-1");

  @Test
  void the_least_that_a_file_can_say() {
    CaseFile file =
        CaseFiles.read(
            """
            {"schema":"cobi-case/1","title":"Consent","programme":"KSS-2018"}
            {"command":"record-consent","on":"2018-10-02"}
            """);
    assertThat(file)
        .isEqualTo(
            CaseFile.builder()
                .header(
                    CaseHeader.builder()
                        .title("Consent")
                        .programme(PublishedProgrammes.KSS_2018)
                        .calendar(HolidayCalendars.ENGLAND_AND_WALES)
                        .policy(LocalPolicy.DEFAULT)
                        .episode(EpisodeId.of("episode-1"))
                        .build())
                .addLines(
                    CaseLine.builder()
                        .lineNumber(2)
                        .submission(
                            Submission.builder()
                                .id(CommandId.of("line-2"))
                                .episode(EpisodeId.of("episode-1"))
                                .recordedAt(Instant.parse("2018-10-02T11:00:00Z"))
                                .command(RecordConsent.builder().on(TUE_2018_10_02).build())
                                .build())
                        .build())
                .build());
  }

  @Test
  void everything_that_a_line_can_say() {
    CaseFile file =
        CaseFiles.read(
            Refusals.HEADER
                + """
                {"note":"A second session in one week","expect":{"accepted":1},"command":"book-session",\
                "id":"c-7","episode":"EP-2","programme":"KENT-2021-HR",\
                "recordedAt":"2018-10-09T17:00:00+01:00",\
                "recordedBy":{"role":"PRACTITIONER","reference":"P-2"},"on":"2018-10-02",\
                "slot":"2018-10-09T10:00","overrides":[{"rule":"COBI-SCH-03",\
                "by":{"role":"PROGRAMME_MANAGER","reference":"M-1"},"reason":"CATCH_UP"}]}
                """);
    assertThat(file.lines())
        .containsExactly(
            CaseLine.builder()
                .lineNumber(2)
                .submission(
                    Submission.builder()
                        .id(CommandId.of("c-7"))
                        .episode(EpisodeId.of("EP-2"))
                        .recordedAt(Instant.parse("2018-10-09T16:00:00Z"))
                        .recordedBy(Actor.of(Role.PRACTITIONER, "P-2"))
                        .command(
                            BookSession.builder()
                                .on(TUE_2018_10_02)
                                .slot(SessionSlot.at(LocalDateTime.of(2018, 10, 9, 10, 0)))
                                .addOverrides(
                                    RuleOverride.of(
                                        RuleId.of("COBI-SCH-03"),
                                        MANAGER,
                                        ReasonCode.of("CATCH_UP")))
                                .build())
                        .build())
                .programme(PublishedProgrammes.KENT_2021_HEALTHY_RELATIONSHIPS)
                .expect(JsonObject.of(Map.of("accepted", JsonNumber.of(1))))
                .note("A second session in one week")
                .build());
  }

  @Test
  void a_relapse_is_recorded_when_it_is_reported_if_nothing_else_is_said() {
    CaseFile file =
        CaseFiles.read(
            Refusals.HEADER
                + """
                {"command":"report-relapse","relapse":"R-1","level":"LAPSE",\
                "at":"2018-10-02T23:30:00+01:00","gradedBy":{"role":"POLICE","reference":"P-1"}}
                """);
    Submission submission = file.lines().get(0).submission();
    assertThat(submission.recordedAt()).isEqualTo("2018-10-02T22:30:00Z");
    assertThat(submission.command().on()).isEqualTo(TUE_2018_10_02);
  }

  @Test
  void noon_is_noon_in_london_in_winter_and_in_summer() {
    CaseFile file =
        CaseFiles.read(
            Refusals.HEADER
                + """
                {"command":"record-consent","on":"2018-12-04"}
                {"command":"record-consent","on":"2018-07-03"}
                """);
    assertThat(file.lines())
        .extracting(line -> line.submission().recordedAt())
        .containsExactly(
            Instant.parse("2018-12-04T12:00:00Z"), Instant.parse("2018-07-03T11:00:00Z"));
  }

  @Test
  void empty_lines_and_comments_are_passed_over_but_counted() throws IOException {
    String text =
        """
        # first

        \s
        {"schema":"cobi-case/1","title":"é","programme":"KSS-2018"}
        #
        {"command":"record-consent","on":"2018-10-02"}

        """
            .replace("\n", "\r\n");
    CaseFile file = CaseFiles.read(text);
    assertThat(file.header().title()).isEqualTo("é");
    assertThat(file.lines()).extracting(CaseLine::lineNumber).containsExactly(6);
    assertThat(CaseFiles.read(new ByteArrayInputStream(text.getBytes(UTF_8)))).isEqualTo(file);
  }

  @Test
  void a_header_alone_is_a_file() {
    assertThat(CaseFiles.read(Refusals.HEADER.strip()).lines()).isEmpty();
  }

  @Test
  void a_file_without_a_header() {
    assertThat(Refusals.of(() -> CaseFiles.read("\n# nothing\n")))
        .containsExactly("line 1, column 1: expected the header of a case file, found nothing");
    assertThat(
            Refusals.of(
                () ->
                    CaseFiles.read("# x\n{\"command\":\"record-consent\",\"on\":\"2018-10-02\"}")))
        .containsExactly(
            "line 2, column 1: expected the header of a case file on the first line, found a"
                + " command");
    assertThat(Refusals.of(() -> CaseFiles.read("[]")))
        .containsExactly("line 1, column 1: expected the header of a case file, found a list");
  }

  @Test
  void holidays_and_closures_are_added_to_the_calendar() {
    HolidayCalendar calendar =
        header(
                """
                "programme":"KSS-2018","calendar":"england-and-wales",
                "holidays":{"2022-09-19":"State funeral","2024-05-20":"Another day"},
                "closures":{"2024-05-07":"Training day"}
                """)
            .calendar();
    assertThat(calendar.name()).isEqualTo("england-and-wales");
    assertThat(calendar.holidayOn(MON_2022_09_19)).contains("State funeral");
    assertThat(calendar.holidayOn(MON_2024_05_20)).contains("Another day");
    assertThat(calendar.closures()).isEqualTo(Map.of(TUE_2024_05_07, "Training day"));
    assertThat(calendar.isWorkingDay(TUE_2024_05_07)).isFalse();
    assertThat(calendar.holidayOn(LocalDate.of(2018, 12, 25))).contains("Christmas Day");
  }

  @Test
  void a_policy_of_one_s_own_keeps_the_other_defaults() {
    LocalPolicy policy =
        header(
                """
                "programme":"KSS-2018","policy":{"recordWithin":"2 working days","missLimit":3}
                """)
            .policy();
    assertThat(policy)
        .isEqualTo(
            LocalPolicy.builder().recordWithin(TimeLimit.workingDays(2)).missLimit(3).build());
  }

  @Test
  void a_programme_by_code_by_version_or_in_full() {
    assertThat(header("\"programme\":\"IA-2022\"").programme())
        .isEqualTo(PublishedProgrammes.IA_2022);
    assertThat(header("\"programme\":\"IA-2022\",\"version\":1").programme())
        .isEqualTo(PublishedProgrammes.IA_2022);
    String definition = CobiJson.PROGRAMME_DEFINITION.write(PublishedProgrammes.KENT_2021_GROUP);
    assertThat(header("\"definition\":" + definition).programme())
        .isEqualTo(PublishedProgrammes.KENT_2021_GROUP);
  }

  @Test
  void a_header_that_does_not_say_which_programme() {
    String either =
        "line 1, column 1: a header must have either a programme, maybe with a version, or a"
            + " definition";
    String definition = CobiJson.PROGRAMME_DEFINITION.write(PublishedProgrammes.KSS_2018);
    assertThat(refusedHeader("\"version\":1")).containsExactly(either);
    assertThat(refusedHeader("\"programme\":\"KSS-2018\",\"definition\":" + definition))
        .containsExactly(either);
    assertThat(refusedHeader("\"version\":1,\"definition\":" + definition)).containsExactly(either);
    assertThat(refusedHeader("\"programme\":\"KSS-2018\",\"version\":2"))
        .containsExactly("line 1, column 1: the programme has no published version like this");
    assertThat(refusedHeader("\"programme\":\"KSS\""))
        .containsExactly(
            "line 1, /programme: expected the code of a published programme: KSS-2018,"
                + " SUSSEX-SPO-2021, KENT-2021-STALKING, KENT-2021-HR, KENT-2021-GROUP, IA-2022,"
                + " found another text");
  }

  @Test
  void a_calendar_that_nobody_knows_or_a_day_that_it_does_not() {
    assertThat(refusedHeader("\"programme\":\"KSS-2018\",\"calendar\":\"scotland\""))
        .containsExactly(
            "line 1, /calendar: expected the name of a calendar: england-and-wales, found another"
                + " text");
    assertThat(
            refusedHeader("\"programme\":\"KSS-2018\",\"holidays\":{\"2050-01-03\":\"Some day\"}"))
        .singleElement()
        .asString()
        .startsWith(
            "line 1, column 1: Mon 3 Jan 2050 is outside the calendar england-and-wales, which"
                + " covers");
    assertThat(refusedHeader("\"programme\":\"KSS-2018\",\"closures\":{\"Monday\":1}"))
        .containsExactly(
            "line 1, column 86, /closures/?: expected a day such as 2018-10-02, found a text of"
                + " another form",
            "line 1, column 86, /closures/?: expected a text, found a number");
  }

  @Test
  void the_header_s_episode_is_that_of_every_line_that_names_no_other() {
    CaseFile file =
        CaseFiles.read(
            """
            {"schema":"cobi-case/1","title":"Two","programme":"KSS-2018","episode":"EP-1"}
            {"command":"record-consent","on":"2018-10-02"}
            {"command":"record-consent","on":"2018-10-02","episode":"EP-2"}
            """);
    assertThat(file.lines())
        .extracting(line -> line.submission().episode().value())
        .containsExactly("EP-1", "EP-2");
  }

  @Test
  void what_is_written_can_be_read() {
    CaseFile file =
        CaseFiles.read(
            """
            {"schema":"cobi-case/1","title":"All","programme":"KSS-2018","episode":"EP-1",\
            "holidays":{"2022-09-19":"State funeral"},"closures":{"2024-05-07":"Training"},\
            "policy":{"missLimit":3}}
            {"command":"record-consent","on":"2018-10-02","expect":[1.50,"x",true,null,{"a":[]}]}
            {"command":"record-consent","on":"2018-10-02","episode":"EP-2","note":"words",\
            "programme":"IA-2022","recordedBy":{"role":"POLICE","reference":"P-1"}}
            """);
    String text = CaseFiles.write(file);
    CaseFile again = CaseFiles.read(text);
    assertThat(again).isEqualTo(file);
    assertThat(CaseFiles.write(again)).isEqualTo(text);
    assertThat(text.lines())
        .containsExactly(
            "{\"schema\":\"cobi-case/1\",\"title\":\"All\",\"programme\":\"KSS-2018\",\"version\":1,"
                + "\"calendar\":\"england-and-wales\",\"holidays\":{\"2022-09-19\":\"State"
                + " funeral\"},\"closures\":{\"2024-05-07\":\"Training\"},\"policy\":"
                + CobiJson.LOCAL_POLICY.write(LocalPolicy.builder().missLimit(3).build())
                + ",\"episode\":\"EP-1\"}",
            "{\"command\":\"record-consent\",\"id\":\"line-2\",\"episode\":\"EP-1\","
                + "\"recordedAt\":\"2018-10-02T11:00:00Z\",\"on\":\"2018-10-02\","
                + "\"expect\":[1.50,\"x\",true,null,{\"a\":[]}]}",
            "{\"command\":\"record-consent\",\"id\":\"line-3\",\"episode\":\"EP-2\","
                + "\"programme\":\"IA-2022\",\"recordedAt\":\"2018-10-02T11:00:00Z\","
                + "\"recordedBy\":{\"role\":\"POLICE\",\"reference\":\"P-1\"},"
                + "\"on\":\"2018-10-02\",\"note\":\"words\"}");
  }

  @Test
  void a_header_with_a_definition_of_one_s_own_can_be_written() {
    String definition =
        CobiJson.PROGRAMME_DEFINITION
            .write(PublishedProgrammes.KSS_2018)
            .replace("KSS-2018", "MY-OWN");
    CaseHeader header = header("\"definition\":" + definition);
    assertThat(header.programme().reference().code()).isEqualTo("MY-OWN");
    assertThat(CaseFiles.read(CaseFiles.write(header)).header()).isEqualTo(header);
  }

  @Test
  void a_calendar_of_one_s_own_cannot_be_written() {
    CaseHeader.Builder header =
        CaseHeader.builder().title("A test").programme(PublishedProgrammes.KSS_2018);
    HolidayCalendar other =
        HolidayCalendar.of("mine", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), Map.of());
    HolidayCalendar fewer =
        HolidayCalendars.ENGLAND_AND_WALES.withoutHoliday(LocalDate.of(2018, 12, 25));
    for (HolidayCalendar calendar : List.of(other, fewer)) {
      CaseHeader broken = header.calendar(calendar).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CaseFiles.write(broken))
          .withMessage("a case file can only add holidays to a published calendar");
    }
  }

  @Test
  void the_expectation_keeps_its_place_in_the_file() {
    CaseFile file =
        CaseFiles.read(
            Refusals.HEADER
                + "\n{\"command\":\"record-consent\",\"on\":\"2018-10-02\",\"expect\":{\"stage\":\"X\"}}");
    JsonObject expect = (JsonObject) file.lines().get(0).expect().orElseThrow();
    JsonText stage = (JsonText) expect.member("stage").orElseThrow();
    assertThat(stage.text()).isEqualTo("X");
    assertThat(stage.position()).hasToString("line 3, /expect/stage");
    assertThat(stage.position().column()).isEqualTo(65);
  }

  private static CaseHeader header(String members) {
    return CaseFiles.read(headerLine(members)).header();
  }

  private static List<String> refusedHeader(String members) {
    return Refusals.of(() -> CaseFiles.read(headerLine(members)));
  }

  private static String headerLine(String members) {
    return "{\"schema\":\"cobi-case/1\",\"title\":\"A test\"," + members.replace("\n", " ") + "}";
  }
}
