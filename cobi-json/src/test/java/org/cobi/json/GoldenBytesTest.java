package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.person.Actor;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.programme.Anchor;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.rule.RuleId;
import org.cobi.model.session.Modality;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.session.SkillModules;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.PeriodReading;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.cobi.workflow.episode.EpisodeEvent.OutcomeRecorded;
import org.cobi.workflow.episode.EpisodeEvent.PauseBegan;
import org.cobi.workflow.episode.EpisodeEvent.PersonConsidered;
import org.cobi.workflow.episode.EpisodeEvent.WindowSet;
import org.cobi.workflow.episode.Pause;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** Stored documents must stay readable: their bytes change only on purpose. */
class GoldenBytesTest {
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final LocalDateTime AT_TEN = LocalDateTime.of(2018, 10, 2, 10, 0);

  @Test
  void a_command() {
    RecordOutcome command =
        RecordOutcome.builder()
            .on(TUE_2018_10_02)
            .session(AT_TEN)
            .outcome(SessionOutcome.ATTENDED_COMPLIED)
            .skill(SkillModules.MINDFULNESS)
            .minutesLate(5)
            .decidedBy(Actor.of(Role.PRACTITIONER, "P-2"))
            .build();
    same(
        CobiJson.COMMAND,
        command,
        "{'command':'record-outcome','on':'2018-10-02','session':'2018-10-02T10:00',"
            + "'outcome':'ATTENDED_COMPLIED','skill':{'code':'MINDFULNESS','title':'mindfulness'},"
            + "'minutesLate':5,'latenessAccepted':false,'chainAnalysis':false,"
            + "'decidedBy':{'role':'PRACTITIONER','reference':'P-2'}}");
  }

  @Test
  void an_event_with_a_session() {
    Session session =
        Session.builder()
            .slot(
                SessionSlot.builder()
                    .start(AT_TEN)
                    .length(Duration.ofMinutes(90))
                    .modality(Modality.ONE_TO_ONE)
                    .place(PlaceRef.of("ROOM-3"))
                    .practitioner(
                        Practitioner.builder()
                            .reference(PractitionerRef.of("P-2"))
                            .addQualifications(
                                Qualification.GROUP_FACILITATOR,
                                Qualification.TRAINED_PROBATION_OFFICER)
                            .qualifiedUntil(LocalDate.of(2019, 3, 31))
                            .build())
                    .build())
            .outcomeDueOn(LocalDate.of(2018, 10, 3))
            .outcome(SessionOutcome.ATTENDED_COMPLIED)
            .counts(true)
            .number(SessionNumber.of(1))
            .skill(SkillModules.CHAIN_ANALYSIS)
            .build();
    same(
        CobiJson.EVENT,
        new OutcomeRecorded(TUE_2018_10_02, session),
        "{'event':'outcome-recorded','on':'2018-10-02','session':{'slot':{"
            + "'start':'2018-10-02T10:00','length':'PT1H30M','modality':'ONE_TO_ONE',"
            + "'place':'ROOM-3','practitioner':{'reference':'P-2','qualifications':["
            + "'TRAINED_PROBATION_OFFICER','GROUP_FACILITATOR'],'qualifiedUntil':'2019-03-31'}},"
            + "'outcomeDueOn':'2018-10-03','outcome':'ATTENDED_COMPLIED','counts':true,'number':1,"
            + "'skill':{'code':'CHAIN_ANALYSIS','title':'chain analysis'}}}");
  }

  @Test
  void an_event_with_everything_optional_left_out() {
    same(
        CobiJson.EVENT,
        new PersonConsidered(TUE_2018_10_02, true, Optional.empty(), Optional.empty()),
        "{'event':'person-considered','on':'2018-10-02','referred':true}");
  }

  @Test
  void an_event_with_a_window() {
    DeliveryWindow window =
        new DeliveryWindow(
            TUE_2018_10_02,
            List.of(
                new DeliveryWindow.Bound(
                    new WindowRule.CalendarMonths(
                        3, PeriodReading.BEGINNING_WITH, Anchor.FIRST_SESSION),
                    LocalDate.of(2019, 1, 1)),
                new DeliveryWindow.Bound(
                    new WindowRule.Weeks(10, 12, Anchor.ACCEPTANCE), LocalDate.of(2018, 12, 24)),
                new DeliveryWindow.Bound(
                    new WindowRule.Funding(LocalDate.of(2019, 7, 31)), LocalDate.of(2019, 7, 31))));
    same(
        CobiJson.EVENT,
        new WindowSet(TUE_2018_10_02, window),
        "{'event':'window-set','on':'2018-10-02','window':{'firstDay':'2018-10-02','bounds':["
            + "{'rule':{'rule':'calendar-months','months':3,'reading':'BEGINNING_WITH',"
            + "'begins':'FIRST_SESSION'},'lastDay':'2019-01-01'},"
            + "{'rule':{'rule':'weeks','atLeast':10,'atMost':12,'begins':'ACCEPTANCE'},"
            + "'lastDay':'2018-12-24'},"
            + "{'rule':{'rule':'funding','lastDay':'2019-07-31'},'lastDay':'2019-07-31'}]}}");
  }

  @Test
  void duties_on_the_two_kinds_of_clock() {
    Duty.Builder duty =
        Duty.builder()
            .id(DutyId.of("COBI-ATT-02/3"))
            .rule(RuleId.of("COBI-ATT-02"))
            .name("CONTACT_PERSON")
            .what("Try to reach the person.")
            .owner(Role.PRACTITIONER)
            .subject(Subject.session(AT_TEN));
    same(
        CobiJson.EVENT,
        new DutyRaised(
            TUE_2018_10_02,
            duty.deadline(Deadline.endOf(LocalDate.of(2018, 10, 3), ClockKind.WORKING_DAYS))
                .build()),
        "{'event':'duty-raised','on':'2018-10-02','duty':{'id':'COBI-ATT-02/3',"
            + "'rule':'COBI-ATT-02','name':'CONTACT_PERSON','what':'Try to reach the person.',"
            + "'owner':'PRACTITIONER','deadline':{'clock':'WORKING_DAYS','lastDay':'2018-10-03'},"
            + "'subject':{'kind':'SESSION','reference':'2018-10-02T10:00'}}}");
    same(
        CobiJson.DUTY,
        duty.deadline(Deadline.at(Instant.parse("2018-10-02T23:30:00Z")))
            .subject(Subject.episode())
            .addOptions(EnforcementAction.ISSUE_WARNING)
            .build(),
        "{'id':'COBI-ATT-02/3','rule':'COBI-ATT-02','name':'CONTACT_PERSON',"
            + "'what':'Try to reach the person.','owner':'PRACTITIONER',"
            + "'deadline':{'clock':'WALL_CLOCK','lastDay':'2018-10-03',"
            + "'dueBy':'2018-10-02T23:30:00Z'},'subject':{'kind':'EPISODE'},"
            + "'options':['ISSUE_WARNING']}");
  }

  @Test
  void a_pause_that_begins_with_a_second() {
    same(
        CobiJson.EVENT,
        new PauseBegan(
            TUE_2018_10_02, new Pause(Stage.SUSPENDED, LocalDateTime.of(2018, 10, 2, 10, 0, 7))),
        "{'event':'pause-began','on':'2018-10-02',"
            + "'pause':{'stage':'SUSPENDED','from':'2018-10-02T10:00:07'}}");
  }

  @Test
  void an_order() {
    Order order =
        Order.builder()
            .reference(OrderRef.of("ORDER-1"))
            .kind(OrderKind.LICENCE)
            .madeOn(TUE_2018_10_02)
            .addTerms(OrderTerm.OTHER_PROHIBITION, OrderTerm.ATTEND_PROGRAMME)
            .build();
    same(
        CobiJson.ORDER,
        order,
        "{'reference':'ORDER-1','kind':'LICENCE','madeOn':'2018-10-02',"
            + "'terms':['ATTEND_PROGRAMME','OTHER_PROHIBITION'],'notifiesAlready':false,"
            + "'extensions':0}");
  }

  private static <T> void same(Document<T> document, T value, String json) {
    String bytes = json.replace('\'', '"');
    assertThat(document.write(value)).isEqualTo(bytes);
    assertThat(document.read(bytes)).isEqualTo(value);
  }
}
