package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.rule.Finding;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.Decision;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** Answers as they are shown and stored. */
class DecisionsTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final Episode NEW_EPISODE =
      Episode.start(EpisodeId.of("EP-1"), DefinitionRef.of("KSS-2018", 1));

  @Test
  void a_refusal_with_every_kind_of_fact() {
    Violation violation =
        Violation.builder()
            .rule(RuleId.of("COBI-PRG-01"))
            .statement("Every session is counted.")
            .source(Source.practice("the programme's own word"))
            .severity(Severity.ASK_FOR_OVERRIDE)
            .finding(
                Finding.of(
                    "{counted} of {needed} on {day}, at {start} or {moment}, in {stage}: {truth}",
                    List.<Object>of(
                        9,
                        10L,
                        TUE_2018_10_02,
                        LocalDateTime.of(2018, 10, 2, 10, 0),
                        Instant.parse("2018-10-02T09:00:00Z"),
                        Stage.SCHEDULED,
                        true)))
            .build();
    Decision refused =
        Decision.Refused.builder().addViolations(violation).episode(NEW_EPISODE).build();
    assertThat(CobiJson.WHOLE_DECISION.write(refused))
        .isEqualTo(
            ("{'decision':'refused','canBeOverridden':true,'stage':'NOT_YET_REFERRED',"
                    + "'violations':[{'rule':'COBI-PRG-01','severity':'ASK_FOR_OVERRIDE',"
                    + "'statement':'Every session is counted.','source':{'kind':'PRACTICE',"
                    + "'citation':'the programme~s own word'},'words':'9 of 10 on Tue 2 Oct 2018,"
                    + " at Tue 2 Oct 2018 10:00 or Tue 2 Oct 2018 10:00, in SCHEDULED: true',"
                    + "'template':'{counted} of {needed} on {day}, at {start} or {moment},"
                    + " in {stage}: {truth}',"
                    + "'facts':{'counted':9,'needed':10,'day':{'day':'2018-10-02'},"
                    + "'start':{'time':'2018-10-02T10:00'},"
                    + "'moment':{'moment':'2018-10-02T09:00:00Z'},"
                    + "'stage':'SCHEDULED','truth':true},'canBeOverridden':true}],'events':[]}")
                .replace('\'', '"')
                .replace('~', '\''));
    assertThat(((JsonObject) CobiJson.VIOLATION.tree(violation)).member("rule"))
        .contains(JsonText.of("COBI-PRG-01"));
  }

  @Test
  void an_acceptance_with_its_events() {
    Episode after =
        NEW_EPISODE.after(
            List.<EpisodeEvent>of(
                new ConsentGiven(TUE_2018_10_02),
                new StageEntered(TUE_2018_10_02, Stage.REFERRED)));
    Decision accepted =
        Decision.Accepted.builder()
            .addEvents(
                new ConsentGiven(TUE_2018_10_02), new StageEntered(TUE_2018_10_02, Stage.REFERRED))
            .episode(after)
            .build();
    assertThat(CobiJson.WHOLE_DECISION.write(accepted))
        .isEqualTo(
            ("{'decision':'accepted','stage':'REFERRED','violations':[],'events':["
                    + "{'event':'consent-given','on':'2018-10-02'},"
                    + "{'event':'stage-entered','on':'2018-10-02','stage':'REFERRED'}]}")
                .replace('\'', '"'));
    assertThat(CobiJson.WHOLE_EPISODE.write(after))
        .isEqualTo(
            ("{'id':'EP-1','programme':{'code':'KSS-2018','version':1},'stage':'REFERRED',"
                    + "'sessionsNeeded':0,'sessionsCounted':0,'orders':[],"
                    + "'consentOn':'2018-10-02','placeTaken':false,'sessions':[],"
                    + "'extensionDays':0,'pauses':[],'pausedDays':0,'refusedInstructions':[],'enforcement':[],"
                    + "'relapses':[],'duties':[]}")
                .replace('\'', '"'));
  }
}
