package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.junit.jupiter.api.Test;

/** What the workflow makes of a case is written and read again without loss. */
class RealCaseTest {
  private static final String CASE =
      """
      {"schema":"cobi-case/1","title":"A relapse after the first session","programme":"KSS-2018"}
      {"command":"receive-referral","on":"2018-09-10","referral":{"participant":"PERSON-1","route":"COMMUNITY_ORDER","referredBy":{"role":"RESPONSIBLE_OFFICER","reference":"RO-7"},"mandate":"ORDER-1","age":34,"area":"KENT"},"orders":[{"reference":"ORDER-1","kind":"COMMUNITY_ORDER","madeOn":"2018-08-20","convictedOn":"2018-08-20","lastDay":"2019-08-19","terms":["REHABILITATION_ACTIVITY"],"activityDays":20}]}
      {"command":"allocate-practitioner","on":"2018-09-14","practitioner":{"reference":"PRACTITIONER-2","qualifications":["TRAINED_PROBATION_OFFICER"]},"overseer":{"role":"CLINICAL_LEAD","reference":"LEAD-1"}}
      {"command":"accept-referral","on":"2018-09-21"}
      {"command":"plan-sessions","on":"2018-09-25","weeklyFrom":"2018-10-02T10:00"}
      {"command":"record-outcome","on":"2018-10-02","session":"2018-10-02T10:00","outcome":"ATTENDED_COMPLIED"}
      {"command":"record-outcome","on":"2018-10-09","session":"2018-10-09T10:00","outcome":"FAILED_TO_ATTEND"}
      {"command":"report-relapse","relapse":"RELAPSE-1","level":"THREAT_OR_VIOLENCE","source":"POLICE","at":"2018-10-11T21:40:07.25+01:00","gradedBy":{"role":"PRACTITIONER","reference":"PRACTITIONER-2"}}
      """;

  @Test
  void every_event_of_a_case_comes_back() {
    List<EpisodeEvent> events = new ArrayList<>();
    decisions().forEach(decision -> events.addAll(decision.events()));
    assertThat(events).hasSizeGreaterThan(20);
    assertThat(events).extracting(EventNames::of).contains("pause-began", "duty-raised");
    assertThat(events)
        .allSatisfy(
            event -> assertThat(CobiJson.EVENT.read(CobiJson.EVENT.write(event))).isEqualTo(event));
  }

  @Test
  void a_decision_holds_its_events_and_the_episode_its_duties() {
    List<Decision> decisions = decisions();
    Decision last = decisions.get(decisions.size() - 1);
    JsonObject written = (JsonObject) CobiJson.WHOLE_DECISION.tree(last);
    JsonList events = (JsonList) written.member("events").orElseThrow();
    assertThat(events.elements()).hasSameSizeAs(last.events()).isNotEmpty();
    JsonObject episode = (JsonObject) CobiJson.WHOLE_EPISODE.tree(last.episode());
    JsonList duties = (JsonList) episode.member("duties").orElseThrow();
    assertThat(duties.elements())
        .containsExactlyElementsOf(
            last.episode().duties().stream().map(CobiJson.DUTY::tree).toList())
        .isNotEmpty();
  }

  private static List<Decision> decisions() {
    CaseFile file = CaseFiles.read(CASE);
    ProgrammeWorkflow workflow = ProgrammeWorkflow.of(file.header().programme());
    Episode episode = Episode.start(file.header().episode(), file.header().programme().reference());
    List<Decision> decisions = new ArrayList<>();
    for (CaseLine line : file.lines()) {
      Decision decision = workflow.decide(episode, line.submission().command());
      assertThat(decision.reasons()).as("line %s", line.lineNumber()).isEmpty();
      decisions.add(decision);
      episode = decision.episode();
    }
    return decisions;
  }
}
