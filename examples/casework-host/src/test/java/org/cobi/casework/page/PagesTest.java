package org.cobi.casework.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cobi.json.interop.ProblemDetails;
import org.cobi.workflow.audit.AuditReference.Kind;
import org.junit.jupiter.api.Test;

/** What the pages and the JSON interface say, to whom. */
class PagesTest {
  private static final Pattern EPISODE = Pattern.compile("/episodes/(e-[0-9a-f]{8})\"");
  private static final Pattern FILE = Pattern.compile("/restricted/(f-[0-9a-f]{8})\"");

  private final RunningHost visitor = new RunningHost();

  private List<String> found(Pattern pattern, String path) throws Exception {
    List<String> all =
        pattern
            .matcher(visitor.get(path).body())
            .results()
            .map((MatchResult one) -> one.group(1))
            .distinct()
            .toList();
    assertThat(all).as("links on %s", path).isNotEmpty();
    return all;
  }

  @Test
  void the_caseload_has_a_few_dozen_episodes_of_every_programme() throws Exception {
    assertThat(found(EPISODE, "/?show=all")).hasSizeBetween(36, 60);
    String page = visitor.get("/?show=all").body();
    assertThat(page)
        .contains(
            "KSS-2018</td>",
            "SUSSEX-SPO-2021</td>",
            "KENT-2021-STALKING</td>",
            "KENT-2021-HR</td>",
            "KENT-2021-GROUP</td>",
            "IA-2022</td>")
        .contains("all people are invented", "Overdue by");
  }

  @Test
  void every_episode_shows_its_ten_or_twelve_steps() throws Exception {
    for (String episode : found(EPISODE, "/?show=all")) {
      String page = visitor.get("/episodes/" + episode).body();
      assertThat(page).as(episode).containsPattern(">1[02] sessions</h2>").contains("<title id=");
      assertThat(page.split("class=\"step-", -1).length - 1)
          .as("steps of %s in both drawings", episode)
          .isIn(20, 24);
    }
  }

  @Test
  void a_week_shows_its_bank_holidays() throws Exception {
    String page = visitor.get("/weeks/P-11/2022-06-01").body();
    assertThat(page).contains("30 May 2022", "Thu 2 Jun: Bank holiday. Fri 3 Jun: Bank holiday.");
  }

  @Test
  void only_what_is_possible_is_offered_and_a_refusal_says_everything_in_plain_words()
      throws Exception {
    String episode = withStage("on the programme");
    String page = visitor.get("/episodes/" + episode).body();
    assertThat(page).contains("/episodes/" + episode + "/complete-programme\"");
    assertThat(page).doesNotContain("/episodes/" + episode + "/accept-referral\"");
    long before = entries(episode);
    HttpResponse<String> answer =
        visitor.post(
            "/episodes/" + episode + "/complete-programme", "commandId=test-1&on=2022-05-31");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Nothing has changed", "sessions are counted", "COBI-PRG-01");
    assertThat(entries(episode)).isEqualTo(before);
  }

  @Test
  void an_accepted_command_is_stored_once_however_often_it_is_sent() throws Exception {
    String episode = withStage("on the programme");
    long before = entries(episode);
    String form = "commandId=test-2&level=URGE&source=PARTICIPANT&at=2022-05-31T08:15";
    for (int time = 0; time < 2; time++) {
      assertThat(visitor.post("/episodes/" + episode + "/report-relapse", form).body())
          .contains("Report a relapse: recorded");
    }
    assertThat(entries(episode)).isEqualTo(before + 1);
  }

  @Test
  void what_cannot_be_read_is_said_beside_the_form() throws Exception {
    String episode = withStage("on the programme");
    assertThat(
            visitor
                .post(
                    "/episodes/" + episode + "/extend-window",
                    "commandId=test-3&on=tomorrow&days=x&reason=canary")
                .body())
        .contains("cannot be read", "on: expected a day", "days: expected a whole number");
  }

  @Test
  void a_page_of_another_site_can_send_no_form() throws Exception {
    HttpResponse<String> answer =
        visitor.send(
            HttpRequest.newBuilder(RunningHost.address().resolve("/who"))
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("reference=A-1")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a_restricted_file_opens_for_a_role_and_a_purpose_and_is_recorded_first() throws Exception {
    visitor.as("A-1");
    String file = found(FILE, "/restricted").get(0);
    int before = recordsOf(file);
    assertThat(visitor.post("/restricted/" + file, "purpose=").body())
        .contains("stays shut", "COBI-DAT-01");
    assertThat(recordsOf(file)).isEqualTo(before);
    assertThat(visitor.post("/restricted/" + file, "purpose=SAFETY_PLANNING").body())
        .contains("Places listed", "The police were not told.");
    assertThat(recordsOf(file)).isEqualTo(before + 1);
  }

  private static int recordsOf(String file) {
    return (int)
        RunningHost.audit().latest(1000).stream()
            .flatMap(record -> record.references().stream())
            .filter(about -> about.kind() == Kind.RESTRICTED_FILE && about.value().equals(file))
            .count();
  }

  @Test
  void others_are_not_even_told_whether_there_is_a_restricted_file() throws Exception {
    String episode = found(EPISODE, "/").get(0);
    for (String who : List.of("M-1", "P-11", "C-1", "R-1", "Q-1")) {
      visitor.as(who);
      HttpResponse<String> linked = visitor.get("/episodes/" + episode + "/restricted");
      HttpResponse<String> unknown = visitor.get("/episodes/e-00000000/restricted");
      assertThat(linked.statusCode()).as(who).isEqualTo(403);
      assertThat(linked.body()).isEqualTo(unknown.body().replace("e-00000000", episode));
      assertThat(visitor.get("/restricted").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void the_victims_side_sees_no_episode() throws Exception {
    String episode = found(EPISODE, "/").get(0);
    visitor.as("A-1");
    assertThat(visitor.get("/episodes/" + episode).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/chart").statusCode()).isEqualTo(403);
    assertThat(visitor.get("/api/episodes").statusCode()).isEqualTo(403);
    visitor.as("M-1");
  }

  @Test
  void english_whatever_the_machine_speaks_and_welsh_for_those_who_ask() throws Exception {
    assertThat(Locale.getDefault().getLanguage()).isNotEqualTo("cy");
    assertThat(visitor.get("/").body()).contains("<html lang=\"en\"", "Caseload", "31 May 2022");
    assertThat(visitor.get("/?lang=cy").body())
        .contains("<html lang=\"cy\"", "Llwyth achosion", "dydd Mawrth 31 Mai 2022");
    assertThat(visitor.get("/").body()).contains("<html lang=\"cy\"");
    assertThat(visitor.get("/?lang=en").body()).contains("<html lang=\"en\"");
    assertThat(visitor.get("/?lang=tr").body()).contains("<html lang=\"en\"");
  }

  @Test
  void the_interface_answers_refusals_as_problem_details() throws Exception {
    String episode = withStage("on the programme");
    HttpResponse<String> refused =
        command(
            episode,
            "{\"schema\":\"cobi-command/1\",\"command\":\"complete-programme\",\"on\":\"2022-05-31\","
                + "\"decidedBy\":{\"role\":\"PROGRAMME_MANAGER\",\"reference\":\"M-1\"}}");
    assertProblem(refused, 409, ProblemDetails.COMMAND_REFUSED.toString());
    HttpResponse<String> unreadable = command(episode, "{\"command\":\"canary\"}");
    assertProblem(unreadable, 400, ProblemDetails.DOCUMENT_REFUSED.toString());
    assertThat(unreadable.body()).doesNotContain("canary");
    HttpResponse<String> unknown =
        command(
            "e-00000000",
            "{\"schema\":\"cobi-command/1\",\"command\":\"record-consent\",\"on\":\"2022-05-31\"}");
    assertProblem(unknown, 404, "urn:casework:problem:unknown-episode");
  }

  private HttpResponse<String> command(String episode, String document) throws Exception {
    return visitor.send(
        HttpRequest.newBuilder(
                RunningHost.address().resolve("/api/episodes/" + episode + "/commands"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "test-" + document.hashCode())
            .POST(BodyPublishers.ofString(document)));
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(media -> assertThat(media).startsWith(ProblemDetails.MEDIA_TYPE));
    assertThat(answer.body()).contains("\"" + type + "\"");
  }

  private String withStage(String stage) throws Exception {
    for (String episode : found(EPISODE, "/")) {
      if (visitor.get("/episodes/" + episode).body().contains("\">" + stage + "</strong></h1>")) {
        return episode;
      }
    }
    throw new AssertionError("nobody is " + stage);
  }

  private long entries(String episode) throws Exception {
    String listed = visitor.get("/api/episodes").body();
    Matcher found = Pattern.compile(episode + "\"[^}]*\"entries\":([0-9]+)").matcher(listed);
    assertThat(found.find()).isTrue();
    return Long.parseLong(found.group(1));
  }
}
