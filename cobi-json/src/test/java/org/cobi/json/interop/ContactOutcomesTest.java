package org.cobi.json.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cobi.json.CobiJsonException;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Attendance.Compliance;
import org.cobi.model.session.SessionOutcome;
import org.junit.jupiter.api.Test;

/** The outcome codes of contacts, held against what practice says of each. */
class ContactOutcomesTest {
  private static final ContactOutcomes TABLE = ContactOutcomes.published();

  /** Code, attended, complied, enforceable, counts as delivered: y, n, - or p for pending. */
  private static final String PRACTICE =
      """
      ATTC y y n y
      AFTC y n y n
      ATSH y n y n
      ATSS y y n n
      AFTA n - p n
      UAAB n n y n
      UACP n n y n
      AAME n y n n
      AAEM n y n n
      AAFC n y n n
      AACL n y n n
      AARE n y n n
      AAHO n y n n
      AARC n y n n
      AASD n y n n
      CO05 n y n n
      CO10 n y n n
      RSSR n y n n
      RSOF n y n n
      """;

  @Test
  void every_code_says_on_our_axes_what_practice_says_of_it() {
    List<String> rows = PRACTICE.lines().toList();
    assertThat(rows).hasSize(19);
    assertThat(TABLE.all())
        .extracting(ContactOutcome::code)
        .containsExactlyElementsOf(rows.stream().map(row -> row.substring(0, 4)).toList());
    assertThat(rows)
        .allSatisfy(
            row -> {
              SessionOutcome outcome = TABLE.of(row.substring(0, 4)).outcome().orElseThrow();
              assertThat(axes(outcome)).isEqualTo(row.substring(5));
            });
  }

  private static String axes(SessionOutcome outcome) {
    boolean counts = PublishedProgrammes.KSS_2018.countedOutcomes().contains(outcome);
    return String.join(
        " ",
        outcome.attendance().attended() ? "y" : "n",
        complied(outcome),
        outcome.isPending() ? "p" : outcome.isFailure() ? "y" : "n",
        counts ? "y" : "n");
  }

  private static String complied(SessionOutcome outcome) {
    Compliance compliance = outcome.attendance().compliance();
    return compliance == Compliance.PENDING ? "-" : compliance == Compliance.COMPLIED ? "y" : "n";
  }

  @Test
  void every_outcome_of_ours_and_every_reason_has_a_code_that_comes_back() {
    assertThat(SessionOutcome.values())
        .allSatisfy(
            outcome ->
                assertThat(
                        TABLE
                            .codeFor(outcome, reasonOf(outcome))
                            .flatMap(code -> TABLE.of(code).outcome()))
                    .contains(outcome));
    assertThat(Arrays.asList(AbsenceReason.values()))
        .allSatisfy(
            reason ->
                assertThat(
                        TABLE
                            .codeFor(SessionOutcome.ACCEPTABLE_ABSENCE, Optional.of(reason))
                            .flatMap(code -> TABLE.of(code).reason()))
                    .contains(reason));
  }

  private static Optional<AbsenceReason> reasonOf(SessionOutcome outcome) {
    return outcome == SessionOutcome.ACCEPTABLE_ABSENCE
        ? Optional.of(AbsenceReason.MEDICAL)
        : Optional.empty();
  }

  @Test
  void both_codes_of_an_unacceptable_absence_are_read_and_the_older_is_written() {
    assertThat(TABLE.of("UACP").outcome()).isEqualTo(TABLE.of("UAAB").outcome());
    assertThat(TABLE.codeFor(SessionOutcome.UNACCEPTABLE_ABSENCE, Optional.empty()))
        .contains("UAAB");
  }

  @Test
  void a_service_that_writes_the_newer_code_brings_a_table_of_its_own() {
    ContactOutcomes own =
        ContactOutcomes.read(
            """
            {"outcomes": [
              {"code": "UACP", "meaning": "unacceptable absence", "outcome": "UNACCEPTABLE_ABSENCE"},
              {"code": "UAAB", "meaning": "unacceptable absence", "outcome": "UNACCEPTABLE_ABSENCE"}
            ]}
            """);
    assertThat(own.codeFor(SessionOutcome.UNACCEPTABLE_ABSENCE, Optional.empty())).contains("UACP");
    assertThat(own.codeFor(SessionOutcome.ATTENDED_COMPLIED, Optional.empty())).isEmpty();
  }

  @Test
  void an_unknown_code_is_kept_and_nothing_is_made_of_it() {
    ContactOutcome unknown = TABLE.of("ZZ99");
    assertThat(unknown.code()).isEqualTo("ZZ99");
    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.outcome()).isEmpty();
    assertThat(TABLE.of("attc").isKnown()).as("codes are written in capitals").isFalse();
  }

  @Test
  void a_table_with_a_code_twice_or_an_outcome_that_is_none_of_ours() {
    String row = "{\"code\":\"A\",\"meaning\":\"a\",\"outcome\":\"ATTENDED_COMPLIED\"}";
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(() -> ContactOutcomes.read("{\"outcomes\":[" + row + "," + row + "]}"))
        .withMessage("line 1, /outcomes: expected each code once, found one of them again");
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(
            () -> ContactOutcomes.read("{\"outcomes\":[" + row.replace("_COMPLIED", "") + "]}"))
        .withMessageStartingWith("line 1, /outcomes/0/outcome: expected one of ATTENDED_COMPLIED");
  }
}
