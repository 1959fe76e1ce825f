package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.model.programme.PublishedProgrammes.IA_2022;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_HEALTHY_RELATIONSHIPS;
import static org.cobi.model.programme.PublishedProgrammes.KENT_2021_STALKING;
import static org.cobi.model.programme.PublishedProgrammes.KSS_2018;
import static org.cobi.model.programme.PublishedProgrammes.SUSSEX_SPO_2021;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.Court;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.referral.Referral;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.cobi.workflow.episode.EpisodeEvent.OrderRegistered;
import org.cobi.workflow.episode.EpisodeEvent.PersonConsidered;
import org.cobi.workflow.episode.EpisodeEvent.PlaceFreed;
import org.cobi.workflow.episode.EpisodeEvent.ReferralAccepted;
import org.cobi.workflow.episode.EpisodeEvent.ReferralReceived;
import org.cobi.workflow.episode.EpisodeEvent.ReferralWaitlisted;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** Who may come to a programme, by which way, and how soon somebody answers: COBI-REF. */
class ReferralScenariosTest {
  private static final LocalDate FRI_2018_09_14 = LocalDate.of(2018, 9, 14);
  private static final LocalDate MON_2018_09_17 = LocalDate.of(2018, 9, 17);
  private static final LocalDate MON_2018_09_24 = LocalDate.of(2018, 9, 24);
  private static final LocalDate MON_2018_10_01 = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRI_2020_03_13 = LocalDate.of(2020, 3, 13);
  private static final LocalDate WED_2021_03_03 = LocalDate.of(2021, 3, 3);
  private static final LocalDate THU_2021_03_04 = LocalDate.of(2021, 3, 4);
  private static final LocalDate FRI_2021_03_05 = LocalDate.of(2021, 3, 5);
  private static final LocalDate THU_2021_03_11 = LocalDate.of(2021, 3, 11);
  private static final LocalDate FRI_2021_03_12 = LocalDate.of(2021, 3, 12);
  private static final LocalDate MON_2021_05_03 = LocalDate.of(2021, 5, 3);
  private static final LocalDate MON_2021_05_17 = LocalDate.of(2021, 5, 17);
  private static final LocalDate TUE_2021_05_18 = LocalDate.of(2021, 5, 18);
  private static final LocalDate THU_2021_09_23 = LocalDate.of(2021, 9, 23);
  private static final LocalDate MON_2022_05_09 = LocalDate.of(2022, 5, 9);
  private static final LocalDate WED_2022_05_11 = LocalDate.of(2022, 5, 11);
  private static final LocalDate THU_2023_03_02 = LocalDate.of(2023, 3, 2);
  private static final LocalDate FRI_2023_03_03 = LocalDate.of(2023, 3, 3);

  private static final OrderRef COMMUNITY = OrderRef.of("CO-1");
  private static final OrderRef PROTECTION = OrderRef.of("SP-1");
  private static final OrderRef LICENCE = OrderRef.of("LI-1");
  private static final ReasonCode UNSUITABLE = ReasonCode.of("NOT_SUITABLE");

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDays.hold(ReferralScenariosTest.class);
  }

  // COBI-REF-01: one route that is permitted, and an order that can carry it

  @Test
  void a_community_order_brings_a_convicted_person_to_the_programme_of_2018() {
    Referral referral = by(Route.COMMUNITY_ORDER).mandate(COMMUNITY).build();
    Scenario.of(KSS_2018)
        .when(receive(MON_2018_09_17, referral, communityOrder()))
        .accepted()
        .happens(
            new OrderRegistered(MON_2018_09_17, communityOrder()),
            new ReferralReceived(MON_2018_09_17, referral, 10),
            new StageEntered(MON_2018_09_17, Stage.REFERRED),
            new DutyRaised(MON_2018_09_17, allocationDueBy(MON_2018_10_01)));
  }

  @Test
  void the_programme_of_2018_takes_nobody_on_the_voluntary_route() {
    Scenario.of(KSS_2018)
        .when(receive(MON_2018_09_17, by(Route.VOLUNTARY).build(), communityOrder()))
        .refusedBy("COBI-REF-01", "the route is voluntary; KSS-2018 does not permit it");
  }

  @Test
  void the_same_referral_made_voluntary_but_still_resting_on_the_order_is_refused() {
    Referral referral = by(Route.VOLUNTARY).mandate(COMMUNITY).build();
    assertThat(
            Reasons.of(
                Scenario.of(KSS_2018).when(receive(MON_2018_09_17, referral, communityOrder()))))
        .startsWith("COBI-REF-01: the route is voluntary; KSS-2018 does not permit it")
        .allMatch(reason -> reason.startsWith("COBI-REF-01: "));
  }

  @Test
  void a_voluntary_person_without_any_conviction_is_refused_twice_over_in_2018() {
    assertThat(
            Reasons.of(
                Scenario.of(KSS_2018).when(receive(MON_2018_09_17, by(Route.VOLUNTARY).build()))))
        .containsExactly(
            "COBI-REF-01: the route is voluntary; KSS-2018 does not permit it",
            "COBI-REF-02: KSS-2018 is for people with a conviction; the referral does not show"
                + " that");
  }

  @Test
  void a_referral_by_a_protection_order_that_names_no_order_is_refused() {
    Scenario.of(SUSSEX_SPO_2021)
        .when(
            receive(THU_2021_03_04, by(Route.STALKING_PROTECTION_ORDER).build(), protectionOrder()))
        .refusedBy(
            "COBI-REF-01",
            "the route is stalking protection order and the referral names 0 orders as its mandate");
  }

  @Test
  void a_referral_by_a_protection_order_that_names_it_is_accepted() {
    Scenario.of(SUSSEX_SPO_2021)
        .when(receive(THU_2021_03_04, byProtectionOrder(), protectionOrder()))
        .accepted()
        .standsIn(Stage.REFERRED);
  }

  @Test
  void an_order_that_was_registered_before_need_not_be_sent_again() {
    Scenario.of(SUSSEX_SPO_2021)
        .given(RegisterOrder.builder().on(THU_2021_03_04).order(protectionOrder()).build())
        .when(receive(FRI_2021_03_05, byProtectionOrder()))
        .accepted()
        .standsIn(Stage.REFERRED);
  }

  @Test
  void a_mandate_that_nobody_knows_is_refused() {
    Referral referral =
        by(Route.COMMUNITY_ORDER).mandate(COMMUNITY).convictedOn(FRI_2018_09_14).build();
    Scenario.of(KSS_2018)
        .when(receive(MON_2018_09_17, referral))
        .refusedBy(
            "COBI-REF-01",
            "the referral's mandate is not known; the route needs a community order with a positive"
                + " requirement or condition");
  }

  @Test
  void a_mandate_of_another_kind_than_the_route_is_refused() {
    Scenario.of(KSS_2018)
        .when(
            receive(MON_2018_09_17, by(Route.LICENCE).mandate(COMMUNITY).build(), communityOrder()))
        .refusedBy(
            "COBI-REF-01",
            "the referral's mandate is a community order; the route needs a licence with a positive"
                + " requirement or condition");
  }

  @Test
  void an_order_that_only_prohibits_cannot_carry_the_referral() {
    Order prohibiting =
        Order.builder()
            .reference(PROTECTION)
            .kind(OrderKind.STALKING_PROTECTION_ORDER)
            .madeOn(WED_2021_03_03)
            .lastDay(THU_2023_03_02)
            .addTerms(OrderTerm.NO_CONTACT, OrderTerm.EXCLUSION_ZONE)
            .build();
    Scenario.of(SUSSEX_SPO_2021)
        .when(receive(THU_2021_03_04, byProtectionOrder(), prohibiting))
        .refusedBy(
            "COBI-REF-01",
            "the referral's mandate is a stalking protection order that demands nothing; the route"
                + " needs a stalking protection order with a positive requirement or condition");
  }

  // COBI-REF-02: for whom a programme is

  @Test
  void a_subject_of_a_protection_order_without_a_conviction_comes_to_sussex_and_not_to_kss() {
    ReceiveReferral asked = receive(THU_2021_03_04, byProtectionOrder(), protectionOrder());
    Scenario.of(SUSSEX_SPO_2021).when(asked).accepted();
    assertThat(Reasons.of(Scenario.of(KSS_2018).when(asked)))
        .containsExactly(
            "COBI-REF-01: the route is stalking protection order; KSS-2018 does not permit it",
            "COBI-REF-02: KSS-2018 is for people with a conviction; the referral does not show"
                + " that");
  }

  @Test
  void a_licence_that_shows_no_conviction_is_not_enough_in_2018() {
    Referral referral = by(Route.LICENCE).mandate(LICENCE).build();
    Scenario.of(KSS_2018)
        .when(receive(MON_2018_09_17, referral, licence()))
        .refusedBy(
            "COBI-REF-02",
            "KSS-2018 is for people with a conviction; the referral does not show that");
  }

  @Test
  void a_conviction_that_only_the_referral_names_is_enough_in_2018() {
    Referral referral = by(Route.LICENCE).mandate(LICENCE).convictedOn(FRI_2018_09_14).build();
    Scenario.of(KSS_2018).when(receive(MON_2018_09_17, referral, licence())).accepted();
  }

  @Test
  void on_the_last_day_of_the_protection_order_a_person_still_belongs_to_sussex() {
    Scenario.of(SUSSEX_SPO_2021)
        .when(receive(THU_2023_03_02, byProtectionOrder(), protectionOrder()))
        .accepted();
  }

  @Test
  void on_the_day_after_the_protection_order_a_person_does_not() {
    Scenario.of(SUSSEX_SPO_2021)
        .when(receive(FRI_2023_03_03, byProtectionOrder(), protectionOrder()))
        .refusedBy(
            "COBI-REF-02",
            "SUSSEX-SPO-2021 is for subjects of a stalking protection order; the referral does not"
                + " show that");
  }

  @Test
  void kent_takes_a_known_perpetrator_without_any_order_or_conviction() {
    Referral referral = by(Route.VOLUNTARY).consentOn(MON_2022_05_09).build();
    Scenario.of(KENT_2021_STALKING)
        .when(receive(MON_2022_05_09, referral))
        .accepted()
        .standsIn(Stage.REFERRED);
    assertThat(Reasons.of(Scenario.of(KSS_2018).when(receive(MON_2022_05_09, referral))))
        .containsExactly(
            "COBI-REF-01: the route is voluntary; KSS-2018 does not permit it",
            "COBI-REF-02: KSS-2018 is for people with a conviction; the referral does not show"
                + " that");
  }

  // COBI-REF-03: everybody given a stalking protection order is considered

  @Test
  void an_order_served_on_thu_4_march_2021_is_considered_by_thu_11_march() {
    Then registered =
        Scenario.of(SUSSEX_SPO_2021)
            .when(RegisterOrder.builder().on(THU_2021_03_04).order(protectionOrder()).build())
            .raises("COBI-REF-03", Role.PROGRAMME_MANAGER, "Thu 11 Mar 2021");
    assertThat(overdueRules(registered, FRI_2021_03_12)).contains("COBI-REF-03");
    assertThat(overdueRules(registered, THU_2021_03_11)).doesNotContain("COBI-REF-03");
  }

  @Test
  void an_interim_order_is_considered_too() {
    Order interim =
        Order.builder()
            .from(protectionOrder())
            .kind(OrderKind.INTERIM_STALKING_PROTECTION_ORDER)
            .build();
    Scenario.of(SUSSEX_SPO_2021)
        .when(RegisterOrder.builder().on(THU_2021_03_04).order(interim).build())
        .raises("COBI-REF-03", Role.PROGRAMME_MANAGER, "Thu 11 Mar 2021");
  }

  @Test
  void a_programme_that_does_not_promise_it_need_not_consider_anybody() {
    Scenario.of(IA_2022)
        .when(RegisterOrder.builder().on(THU_2021_03_04).order(protectionOrder()).build())
        .raisesNothingOf("COBI-REF-03");
  }

  @Test
  void another_kind_of_order_need_not_be_considered() {
    Scenario.of(SUSSEX_SPO_2021)
        .when(RegisterOrder.builder().on(MON_2018_09_17).order(communityOrder()).build())
        .raisesNothingOf("COBI-REF-03");
  }

  @Test
  void an_order_that_becomes_known_after_the_referral_need_not_be_considered() {
    Scenario.of(SUSSEX_SPO_2021)
        .given(receive(THU_2021_03_04, byProtectionOrder(), protectionOrder()))
        .when(
            RegisterOrder.builder()
                .on(FRI_2021_03_05)
                .order(
                    Order.builder().from(protectionOrder()).reference(OrderRef.of("SP-2")).build())
                .build())
        .raisesNothingOf("COBI-REF-03");
  }

  @Test
  void the_answer_no_is_recorded_with_its_reason_and_ends_it() {
    Scenario.of(SUSSEX_SPO_2021)
        .given(RegisterOrder.builder().on(THU_2021_03_04).order(protectionOrder()).build())
        .when(
            RecordConsideration.builder()
                .on(THU_2021_03_11)
                .referred(false)
                .reason(UNSUITABLE)
                .decidedBy(People.MANAGER)
                .build())
        .accepted()
        .happens(
            new PersonConsidered(
                THU_2021_03_11, false, Optional.of(UNSUITABLE), Optional.of(People.MANAGER)),
            new StageEntered(THU_2021_03_11, Stage.DECLINED),
            new EpisodeEvent.DutyLapsed(THU_2021_03_11, DutyId.of("COBI-REF-03/1")));
  }

  @Test
  void the_answer_no_without_a_reason_is_refused() {
    Scenario.of(SUSSEX_SPO_2021)
        .given(RegisterOrder.builder().on(THU_2021_03_04).order(protectionOrder()).build())
        .when(
            RecordConsideration.builder()
                .on(THU_2021_03_11)
                .referred(false)
                .decidedBy(People.MANAGER)
                .build())
        .refusedBy("COBI-REF-03");
  }

  @Test
  void the_answer_yes_does_what_was_owed() {
    Scenario.of(SUSSEX_SPO_2021)
        .given(RegisterOrder.builder().on(THU_2021_03_04).order(protectionOrder()).build())
        .when(
            RecordConsideration.builder()
                .on(THU_2021_03_11)
                .referred(true)
                .decidedBy(People.MANAGER)
                .build())
        .accepted()
        .standsIn(Stage.NOT_YET_REFERRED)
        .happens(
            new PersonConsidered(
                THU_2021_03_11, true, Optional.empty(), Optional.of(People.MANAGER)),
            new DutyDischarged(THU_2021_03_11, DutyId.of("COBI-REF-03/1")));
  }

  @Test
  void a_referral_is_an_answer_as_well() {
    Then referred =
        Scenario.of(SUSSEX_SPO_2021)
            .given(RegisterOrder.builder().on(THU_2021_03_04).order(protectionOrder()).build())
            .when(receive(FRI_2021_03_05, byProtectionOrder()))
            .accepted();
    assertThat(referred.decision().events())
        .contains(new DutyDischarged(FRI_2021_03_05, DutyId.of("COBI-REF-03/1")));
  }

  // COBI-REF-04: two weeks to assess and allocate

  @Test
  void a_referral_of_3_may_without_allocation_is_overdue_on_18_may() {
    Then referred =
        Scenario.of(SUSSEX_SPO_2021)
            .when(receive(MON_2021_05_03, byProtectionOrder(), protectionOrder()))
            .raises("COBI-REF-04", Role.PROGRAMME_MANAGER, "Mon 17 May 2021");
    assertThat(overdueRules(referred, MON_2021_05_17)).doesNotContain("COBI-REF-04");
    assertThat(overdueRules(referred, TUE_2021_05_18)).contains("COBI-REF-04");
  }

  @Test
  void an_allocation_does_what_was_owed() {
    AllocatePractitioner allocate =
        AllocatePractitioner.builder()
            .on(MON_2018_09_24)
            .practitioner(People.DELIVERER)
            .overseer(People.CLINICAL_LEAD)
            .build();
    Scenario.of(KSS_2018)
        .given(
            receive(
                MON_2018_09_17,
                by(Route.COMMUNITY_ORDER).mandate(COMMUNITY).build(),
                communityOrder()))
        .when(allocate)
        .accepted()
        .happens(
            new EpisodeEvent.PractitionerAllocated(MON_2018_09_24, People.DELIVERER),
            new EpisodeEvent.OverseerAssigned(MON_2018_09_24, People.CLINICAL_LEAD),
            new StageEntered(MON_2018_09_24, Stage.ASSESSING),
            new DutyDischarged(MON_2018_09_24, DutyId.of("COBI-REF-04/1")));
  }

  // COBI-REF-05: places

  @Test
  void the_fortieth_of_forty_places_is_given() {
    referredToKent()
        .when(accept(39))
        .accepted()
        .isSilentAbout("COBI-REF-05")
        .happens(
            new ReferralAccepted(WED_2022_05_11, true),
            new StageEntered(WED_2022_05_11, Stage.ACCEPTED));
  }

  @Test
  void the_forty_first_person_waits_although_another_strand_has_places_left() {
    assertThat(KENT_2021_HEALTHY_RELATIONSHIPS.places().orElseThrow().count()).isEqualTo(40);
    referredToKent()
        .when(accept(40))
        .informs(
            "COBI-REF-05", "40 of 40 places of the strand stalking are taken, so the person waits")
        .happens(
            new ReferralWaitlisted(WED_2022_05_11, 40),
            new StageEntered(WED_2022_05_11, Stage.WAITLISTED));
  }

  @Test
  void an_acceptance_that_does_not_say_how_many_places_are_taken_is_refused() {
    referredToKent()
        .when(AcceptReferral.builder().on(WED_2022_05_11).build())
        .refusedBy(
            "COBI-REF-05",
            "KENT-2021-STALKING has 40 places; the acceptance does not say how many are taken");
  }

  @Test
  void a_programme_without_places_does_not_ask_how_many_are_taken() {
    Scenario.of(IA_2022)
        .given(receive(MON_2022_05_09, by(Route.VOLUNTARY).consentOn(MON_2022_05_09).build()))
        .when(AcceptReferral.builder().on(WED_2022_05_11).build())
        .happens(
            new ReferralAccepted(WED_2022_05_11, false),
            new StageEntered(WED_2022_05_11, Stage.ACCEPTED));
  }

  @Test
  void a_person_on_the_waiting_list_stays_there_while_every_place_is_taken() {
    referredToKent()
        .given(accept(40))
        .when(accept(40))
        .refusedBy("COBI-REF-05", "40 of 40 places of the strand are taken");
  }

  @Test
  void a_person_on_the_waiting_list_takes_the_place_that_becomes_free() {
    referredToKent()
        .given(accept(40))
        .when(accept(39))
        .happens(
            new ReferralAccepted(WED_2022_05_11, true),
            new StageEntered(WED_2022_05_11, Stage.ACCEPTED));
  }

  @Test
  void a_place_is_freed_when_the_person_leaves_before_the_first_session() {
    Then closed = kentDelivered(0).when(withdraw(THU_2021_09_23)).accepted();
    assertThat(closed.decision().events()).contains(new PlaceFreed(THU_2021_09_23));
    assertThat(closed.episode().placeTaken()).isFalse();
  }

  @Test
  void a_place_is_not_freed_once_a_session_was_held() {
    Then closed = kentDelivered(1).when(withdraw(THU_2021_09_23)).accepted();
    assertThat(closed.decision().events()).doesNotContain(new PlaceFreed(THU_2021_09_23));
    assertThat(closed.episode().placeTaken()).isTrue();
  }

  @Test
  void a_place_is_freed_when_the_first_session_was_missed_and_the_person_leaves() {
    Then closed =
        kentDelivered(0)
            .given(Histories.outcome(THU_2021_09_23.atTime(10, 0), SessionOutcome.FAILED_TO_ATTEND))
            .when(withdraw(THU_2021_09_23))
            .accepted();
    assertThat(closed.decision().events()).contains(new PlaceFreed(THU_2021_09_23));
  }

  @Test
  void a_place_is_freed_when_an_accepted_person_is_declined() {
    Then declined = kentDelivered(0).when(decline(THU_2021_09_23)).accepted();
    assertThat(declined.decision().events()).contains(new PlaceFreed(THU_2021_09_23));
  }

  // COBI-REF-06: the area

  @Test
  void a_person_from_hampshire_comes_to_kent_only_by_override() {
    Referral referral =
        by(Route.VOLUNTARY).consentOn(MON_2022_05_09).area(PoliceArea.of("HAMPSHIRE")).build();
    Scenario.of(KENT_2021_STALKING)
        .when(receive(MON_2022_05_09, referral))
        .refusedBy("COBI-REF-06", "the area is HAMPSHIRE; KENT-2021-STALKING does not serve it")
        .needsOverrideOf("COBI-REF-06");
  }

  @Test
  void with_the_override_of_a_manager_a_person_from_hampshire_comes_to_kent() {
    RuleOverride override =
        RuleOverride.of(RuleId.of("COBI-REF-06"), People.MANAGER, ReasonCode.of("MOVED_RECENTLY"));
    Referral referral =
        by(Route.VOLUNTARY).consentOn(MON_2022_05_09).area(PoliceArea.of("HAMPSHIRE")).build();
    Then referred =
        Scenario.of(KENT_2021_STALKING)
            .when(
                ReceiveReferral.builder()
                    .on(MON_2022_05_09)
                    .referral(referral)
                    .addOverride(override)
                    .build())
            .accepted();
    assertThat(referred.decision().events()).contains(new RuleOverridden(MON_2022_05_09, override));
  }

  @Test
  void a_person_from_kent_comes_to_kent() {
    Referral referral = by(Route.VOLUNTARY).consentOn(MON_2022_05_09).area(PoliceArea.KENT).build();
    Scenario.of(KENT_2021_STALKING).when(receive(MON_2022_05_09, referral)).accepted();
  }

  @Test
  void a_programme_that_names_no_areas_serves_every_area() {
    ProgrammeDefinition everywhere =
        ProgrammeDefinition.builder().from(IA_2022).areas(List.of()).build();
    Referral referral =
        by(Route.VOLUNTARY).consentOn(MON_2022_05_09).area(PoliceArea.of("HAMPSHIRE")).build();
    Scenario.of(everywhere).when(receive(MON_2022_05_09, referral)).accepted();
  }

  // COBI-REF-07: the age

  @Test
  void a_subject_of_seventeen_is_refused_although_the_order_may_be_made_against_a_child() {
    Scenario.of(SUSSEX_SPO_2021)
        .when(
            receive(
                THU_2021_03_04,
                by(Route.STALKING_PROTECTION_ORDER).mandate(PROTECTION).age(17).build(),
                protectionOrder()))
        .refusedBy(
            "COBI-REF-07", "the person is under 18; ask the police area for its youth pathway");
  }

  @Test
  void a_subject_of_eighteen_is_old_enough() {
    Scenario.of(SUSSEX_SPO_2021)
        .when(
            receive(
                THU_2021_03_04,
                by(Route.STALKING_PROTECTION_ORDER).mandate(PROTECTION).age(18).build(),
                protectionOrder()))
        .isSilentAbout("COBI-REF-07");
  }

  @Test
  void an_age_that_nobody_has_recorded_is_accepted_with_a_warning() {
    Referral referral =
        Referral.builder()
            .participant(People.PARTICIPANT)
            .route(Route.STALKING_PROTECTION_ORDER)
            .referredBy(People.POLICE)
            .mandate(PROTECTION)
            .build();
    Scenario.of(SUSSEX_SPO_2021)
        .when(receive(THU_2021_03_04, referral, protectionOrder()))
        .warns("COBI-REF-07", "no age is recorded; make sure that the person is 18 or older");
  }

  // COBI-REF-09: a statutory referral is never silently closed

  @Test
  void an_unsuitable_person_on_a_community_order_is_returned_to_the_responsible_officer() {
    Scenario.of(KSS_2018)
        .given(
            receive(
                MON_2018_09_17,
                by(Route.COMMUNITY_ORDER).mandate(COMMUNITY).build(),
                communityOrder()))
        .when(decline(MON_2018_09_24))
        .standsIn(Stage.RETURNED_TO_REFERRER)
        .raises("COBI-REF-09", Role.RESPONSIBLE_OFFICER, "Mon 1 Oct 2018");
  }

  @Test
  void an_unsuitable_person_on_licence_is_returned_to_the_offender_manager() {
    Scenario.of(KSS_2018)
        .given(
            receive(
                MON_2018_09_17,
                by(Route.LICENCE).mandate(LICENCE).convictedOn(FRI_2018_09_14).build(),
                licence()))
        .when(decline(MON_2018_09_24))
        .standsIn(Stage.RETURNED_TO_REFERRER)
        .raises("COBI-REF-09", Role.OFFENDER_MANAGER, "Mon 1 Oct 2018");
  }

  @Test
  void an_unsuitable_subject_of_a_protection_order_is_returned_to_the_police_order_manager() {
    Scenario.of(SUSSEX_SPO_2021)
        .given(receive(THU_2021_03_04, byProtectionOrder(), protectionOrder()))
        .when(decline(FRI_2021_03_05))
        .standsIn(Stage.RETURNED_TO_REFERRER)
        .raises("COBI-REF-09", Role.POLICE_ORDER_MANAGER, "Fri 12 Mar 2021");
  }

  @Test
  void an_unsuitable_voluntary_person_is_declined_and_nobody_owes_a_return() {
    referredToKent()
        .when(decline(WED_2022_05_11))
        .standsIn(Stage.DECLINED)
        .raisesNothingOf("COBI-REF-09");
  }

  private static Referral.Builder by(Route route) {
    return Referral.builder()
        .participant(People.PARTICIPANT)
        .route(route)
        .referredBy(route == Route.COMMUNITY_ORDER ? People.COURT : People.POLICE)
        .age(34);
  }

  private static Referral byProtectionOrder() {
    return by(Route.STALKING_PROTECTION_ORDER).mandate(PROTECTION).build();
  }

  private static ReceiveReferral receive(LocalDate on, Referral referral, Order... orders) {
    return ReceiveReferral.builder().on(on).referral(referral).addOrders(orders).build();
  }

  private static Order communityOrder() {
    return Order.builder()
        .reference(COMMUNITY)
        .kind(OrderKind.COMMUNITY_ORDER)
        .madeOn(FRI_2018_09_14)
        .convictedOn(FRI_2018_09_14)
        .lastDay(FRI_2020_03_13)
        .addTerms(OrderTerm.REHABILITATION_ACTIVITY)
        .activityDays(20)
        .court(Court.MAGISTRATES_COURT)
        .build();
  }

  private static Order licence() {
    return Order.builder()
        .reference(LICENCE)
        .kind(OrderKind.LICENCE)
        .madeOn(FRI_2018_09_14)
        .lastDay(FRI_2020_03_13)
        .addTerms(OrderTerm.ATTEND_PROGRAMME)
        .build();
  }

  private static Order protectionOrder() {
    return Order.builder()
        .reference(PROTECTION)
        .kind(OrderKind.STALKING_PROTECTION_ORDER)
        .madeOn(WED_2021_03_03)
        .servedOn(THU_2021_03_04)
        .lastDay(THU_2023_03_02)
        .addTerms(OrderTerm.ATTEND_PROGRAMME, OrderTerm.NO_CONTACT)
        .build();
  }

  private static Scenario referredToKent() {
    return Scenario.of(KENT_2021_STALKING)
        .given(receive(MON_2022_05_09, by(Route.VOLUNTARY).consentOn(MON_2022_05_09).build()));
  }

  private static AcceptReferral accept(int placesTaken) {
    return AcceptReferral.builder().on(WED_2022_05_11).placesTaken(placesTaken).build();
  }

  private static Scenario kentDelivered(int sessions) {
    return Scenario.of(KENT_2021_STALKING)
        .given(Histories.of(Route.VOLUNTARY, THU_2021_09_23.atTime(10, 0)).delivered(sessions));
  }

  private static CloseEpisode withdraw(LocalDate on) {
    return CloseEpisode.builder()
        .on(on)
        .as(CloseAs.WITHDRAWN)
        .reason(ReasonCode.of("LEFT"))
        .decidedBy(People.MANAGER)
        .build();
  }

  private static DeclineReferral decline(LocalDate on) {
    Actor manager = People.MANAGER;
    return DeclineReferral.builder().on(on).reason(UNSUITABLE).decidedBy(manager).build();
  }

  private static Duty allocationDueBy(LocalDate lastDay) {
    return Duty.builder()
        .id(DutyId.of("COBI-REF-04/1"))
        .rule(RuleId.of("COBI-REF-04"))
        .name("ALLOCATE_A_PRACTITIONER")
        .what("Assess the person and allocate a practitioner.")
        .owner(Role.PROGRAMME_MANAGER)
        .deadline(Deadline.endOf(lastDay, ClockKind.CALENDAR_DAYS))
        .subject(Subject.episode())
        .build();
  }

  private static List<String> overdueRules(Then then, LocalDate atTheStartOf) {
    return then.episode().overdueAt(LondonTime.startOf(atTheStartOf)).stream()
        .map(duty -> duty.rule().value())
        .toList();
  }
}
