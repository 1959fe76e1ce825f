package org.cobi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.cobi.model.duty.Duty;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.person.Role;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Purpose;
import org.cobi.workflow.retention.AuditedRetention;
import org.cobi.workflow.retention.ErasureDecision;
import org.cobi.workflow.retention.ErasureRequest;
import org.cobi.workflow.retention.ErasureRequest.Ground;
import org.cobi.workflow.retention.LegalHold;
import org.cobi.workflow.retention.RetentionClass;
import org.cobi.workflow.retention.RetentionFile;
import org.cobi.workflow.retention.RetentionLine;
import org.cobi.workflow.retention.RetentionReview;
import org.cobi.workflow.retention.RetentionTable;
import org.junit.jupiter.api.Test;

/** COBI-DAT-04: reviewed on its date, never erased by itself, stopped by a legal hold. */
class RetentionScenariosTest {
  private static final LocalDate TUE_2018_12_04 = LocalDate.of(2018, 12, 4);
  private static final LocalDate TUE_2024_12_03 = LocalDate.of(2024, 12, 3);
  private static final LocalDate WED_2024_12_04 = LocalDate.of(2024, 12, 4);
  private static final LocalDate SAT_2027_12_04 = LocalDate.of(2027, 12, 4);
  private static final ReasonCode INQUEST = ReasonCode.of("INQUEST");
  private static final RetentionClass ORDERS = RetentionClass.of("COMPLETED_ORDER");

  private static final RetentionTable TABLE =
      RetentionTable.builder()
          .addLines(
              RetentionLine.builder()
                  .retentionClass(ORDERS)
                  .firstReviewAfter(Period.ofYears(6))
                  .nextReviewAfter(Period.ofYears(3))
                  .reviewer(Role.ADMINISTRATOR)
                  .source(Source.practice("an invented table"))
                  .build())
          .build();

  private final RetentionFile file =
      RetentionFile.builder()
          .subject(DataSubjectRef.of("subject-1"))
          .retentionClass(ORDERS)
          .endedOn(TUE_2018_12_04)
          .build();

  @Test
  void the_day_before_its_review_date_nothing_is_owed() {
    assertThat(file.nextReviewOn(TABLE)).isEqualTo(WED_2024_12_04);
    assertThat(file.dutiesOn(TUE_2024_12_03, TABLE)).isEmpty();
  }

  @Test
  void on_its_review_date_a_duty_stands_and_nothing_is_erased() {
    assertThat(file.dutiesOn(WED_2024_12_04, TABLE))
        .extracting(duty -> duty.rule().value(), Duty::owner, duty -> duty.deadline().toString())
        .containsExactly(tuple("COBI-DAT-04", Role.ADMINISTRATOR, "Wed 1 Jan 2025"));
    assertThat(file.erasedOn()).isEmpty();
  }

  @Test
  void the_duty_stands_as_long_as_nobody_has_decided() {
    assertThat(file.dutiesOn(WED_2024_12_04.plusYears(9), TABLE)).hasSize(1);
  }

  @Test
  void a_review_that_keeps_the_records_moves_the_date() {
    RetentionFile kept =
        file.kept(
            new RetentionReview(
                WED_2024_12_04, People.MANAGER, ReasonCode.of("ORDER_STILL_IN_FORCE")));

    assertThat(kept.nextReviewOn(TABLE)).isEqualTo(SAT_2027_12_04);
    assertThat(kept.dutiesOn(SAT_2027_12_04.minusDays(1), TABLE)).isEmpty();
    assertThat(kept.dutiesOn(SAT_2027_12_04, TABLE))
        .extracting(duty -> duty.id().value())
        .containsExactly("COBI-DAT-04/2");
  }

  @Test
  void an_erasure_on_review_is_refused_the_day_before_and_permitted_on_the_day() {
    refused(
        file.decide(onReview(TUE_2024_12_03).build(), TABLE),
        "COBI-DAT-04",
        "the review date is Wed 4 Dec 2024");
    assertThat(file.decide(onReview(WED_2024_12_04).build(), TABLE))
        .isInstanceOf(ErasureDecision.Permitted.class);
  }

  @Test
  void the_person_can_ask_for_it_sooner() {
    assertThat(
            file.decide(
                onReview(TUE_2024_12_03).ground(Ground.REQUEST_OF_THE_PERSON).build(), TABLE))
        .isInstanceOf(ErasureDecision.Permitted.class);
  }

  @Test
  void a_legal_hold_stops_it_even_if_the_person_asks() {
    RetentionFile held = file.held(hold(WED_2024_12_04));

    refused(
        held.decide(onReview(WED_2024_12_04).ground(Ground.REQUEST_OF_THE_PERSON).build(), TABLE),
        "COBI-DAT-04",
        "a legal hold stands since Wed 4 Dec 2024: INQUEST");
  }

  @Test
  void a_hold_that_is_lifted_on_the_day_stops_nothing_that_day() {
    RetentionFile held = file.held(hold(TUE_2018_12_04));

    assertThat(
            held.lifted(INQUEST, WED_2024_12_04, People.MANAGER)
                .decide(onReview(WED_2024_12_04).build(), TABLE))
        .isInstanceOf(ErasureDecision.Permitted.class);
    assertThat(
            held.lifted(INQUEST, WED_2024_12_04.plusDays(1), People.MANAGER)
                .decide(onReview(WED_2024_12_04).build(), TABLE))
        .isInstanceOf(ErasureDecision.Refused.class);
  }

  @Test
  void each_of_two_holds_has_to_be_lifted() {
    RetentionFile held =
        file.held(hold(TUE_2018_12_04))
            .held(
                LegalHold.builder()
                    .reason(ReasonCode.of("PUBLIC_INQUIRY"))
                    .placedOn(TUE_2024_12_03)
                    .placedBy(People.MANAGER)
                    .build());

    assertThat(held.decide(onReview(WED_2024_12_04).build(), TABLE).reasons()).hasSize(2);
    refused(
        held.lifted(INQUEST, WED_2024_12_04, People.MANAGER)
            .decide(onReview(WED_2024_12_04).build(), TABLE),
        "COBI-DAT-04",
        "a legal hold stands since Tue 3 Dec 2024: PUBLIC_INQUIRY");
  }

  @Test
  void a_hold_that_does_not_stand_cannot_be_lifted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.lifted(INQUEST, WED_2024_12_04, People.MANAGER))
        .withMessage("no legal hold of this reason stands");
  }

  @Test
  void a_named_human_decides_and_nobody_else() {
    refused(
        file.decide(onReview(WED_2024_12_04).decidedBy(Optional.empty()).build(), TABLE),
        "COBI-DAT-05",
        "nobody is named as having decided the erasure");
    refused(
        file.decide(onReview(WED_2024_12_04).decidedBy(People.PRACTITIONER).build(), TABLE),
        "COBI-DAT-04",
        "the practitioner may not decide an erasure");
  }

  @Test
  void nobody_is_erased_twice_and_nothing_is_owed_afterwards() {
    ErasureDecision.Permitted permitted =
        (ErasureDecision.Permitted) file.decide(onReview(WED_2024_12_04).build(), TABLE);
    RetentionFile erased = file.erased(permitted.order());

    refused(
        erased.decide(onReview(WED_2024_12_04).build(), TABLE),
        "COBI-DAT-04",
        "the erasure was on Wed 4 Dec 2024");
    assertThat(erased.dutiesOn(SAT_2027_12_04, TABLE)).isEmpty();
  }

  @Test
  void a_record_of_a_class_without_a_line_is_an_error_and_never_free_to_go() {
    RetentionFile other =
        RetentionFile.builder().from(file).retentionClass(RetentionClass.of("OTHER")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.decide(onReview(SAT_2027_12_04).build(), TABLE))
        .withMessageContaining("none for OTHER");
  }

  @Test
  void a_hold_is_recorded_before_it_stands() {
    AuditInMemory audit = new AuditInMemory();
    AuditedRetention retention = new AuditedRetention(AuditedAccess.recordedIn(audit));
    Instant now = Instant.parse("2024-12-04T12:00:00Z");
    AccessContext context = AccessContext.of(People.MANAGER, Purpose.of("RETENTION"));

    RetentionFile held =
        retention
            .change(file, before -> before.held(hold(WED_2024_12_04)), context, now)
            .value()
            .orElseThrow();

    assertThat(held.holdsOn(WED_2024_12_04)).hasSize(1);
    assertThat(audit.records())
        .extracting(AuditRecord::operation, record -> record.references().get(0))
        .containsExactly(tuple(Operation.ALTERATION, AuditReference.dataSubject(file.subject())));
    assertThat(
            retention
                .change(
                    file,
                    before -> before.held(hold(WED_2024_12_04)),
                    AccessContext.withoutPurpose(People.MANAGER),
                    now)
                .value())
        .isEmpty();
  }

  private static void refused(ErasureDecision decision, String rule, String words) {
    assertThat(decision.reasons())
        .extracting(reason -> reason.rule().value(), Violation::words)
        .containsExactly(tuple(rule, words));
  }

  private static ErasureRequest.Builder onReview(LocalDate on) {
    return ErasureRequest.builder()
        .on(on)
        .ground(Ground.REVIEW)
        .reason(ReasonCode.of("NO_LONGER_NEEDED"))
        .decidedBy(People.MANAGER);
  }

  private static LegalHold hold(LocalDate from) {
    return LegalHold.builder().reason(INQUEST).placedOn(from).placedBy(People.MANAGER).build();
  }
}
