package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonProblem.Code;
import org.junit.jupiter.api.Test;

/** Each way of being wrong, with every word that is said about it. */
class ErrorMessagesTest {

  @Test
  void another_kind_of_value() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"book-session","on":true,"slot":{"start":20181002},"catchUpFor":[]}
                """))
        .containsExactly(
            "line 2, /on: expected a day such as 2018-10-02, found true or false",
            "line 2, /slot/start: expected a local time such as 2018-10-02T10:00, found a number",
            "line 2, /catchUpFor: expected a local time such as 2018-10-02T10:00, found a list");
  }

  @Test
  void null_is_never_accepted_not_even_for_what_may_be_left_out() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"resume-delivery","on":"2018-10-02","decision":null,"overrides":null}
                """))
        .containsExactly(
            "line 2, /decision: expected a reference such as REF-1, found null",
            "line 2, /overrides: expected a list, each element an override, found null");
  }

  @Test
  void a_text_in_place_of_a_number_and_a_number_in_place_of_a_text() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"accept-referral","on":"2018-10-02","placesTaken":"3","note":7}
                """))
        .containsExactly(
            "line 2, /placesTaken: expected a whole number from 0 to 1000000, found a text",
            "line 2, /note: expected a text, found a number");
  }

  @Test
  void numbers_that_are_not_whole_or_out_of_range() {
    String fraction = "found a number with a fraction or an exponent";
    assertThat(placesTaken("1.0")).endsWith(fraction);
    assertThat(placesTaken("1e2")).endsWith(fraction);
    assertThat(placesTaken("-1")).endsWith("from 0 to 1000000, found a number out of range");
    assertThat(placesTaken("-0")).endsWith("found a number out of range");
    assertThat(placesTaken("1000001")).endsWith("found a number out of range");
    assertThat(placesTaken("9".repeat(100))).endsWith("found a number out of range");
  }

  private static String placesTaken(String number) {
    String line = "{\"command\":\"accept-referral\",\"on\":\"2018-10-02\",\"placesTaken\":%s}";
    return String.join("\n", Refusals.ofLine(line.replace("%s", number)));
  }

  @Test
  void words_for_true_and_false_are_not_accepted() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"decide-relapse","on":"2018-10-02","relapse":"R-1","confirmed":"true"}
                """))
        .containsExactly("line 2, /confirmed: expected true or false, found a text");
  }

  @Test
  void a_code_that_is_not_in_the_list() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"close-episode","on":"2018-10-02","as":"withdrawn","reason":"LEFT"}
                """))
        .containsExactly(
            "line 2, /as: expected one of WITHDRAWN, TERMINATED, EXPIRED, found another" + " text");
  }

  @Test
  void the_place_of_a_code_in_its_list_is_no_code() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"close-episode","on":"2018-10-02","as":0,"reason":"LEFT"}
                """))
        .containsExactly(
            "line 2, /as: expected one of WITHDRAWN, TERMINATED, EXPIRED, found a" + " number");
  }

  @Test
  void a_day_is_never_cut_out_of_a_time_and_no_time_is_made_up_for_a_day() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"give-evidence","on":"2018-10-02T10:00","session":"2018-10-02"}
                """))
        .containsExactly(
            "line 2, /on: expected a day such as 2018-10-02, found a local time",
            "line 2, /session: expected a local time such as 2018-10-02T10:00, found a day");
  }

  @Test
  void times_with_seconds_or_without_an_offset() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"report-relapse","relapse":"R-1","level":"LAPSE",\
                "at":"2018-10-02T10:00:00","happenedOn":"2018-10-02T10:00:00Z",\
                "gradedBy":{"role":"POLICE","reference":"P-1"},\
                "recordedAt":"2018-10-02 10:00"}
                """))
        .containsExactly(
            "line 2, /at: expected a moment with its offset such as 2018-10-02T10:00:00+01:00,"
                + " found a local time with seconds",
            "line 2, /happenedOn: expected a day such as 2018-10-02, found a moment with its"
                + " offset",
            "line 2, /recordedAt: expected a moment with its offset such as"
                + " 2018-10-02T10:00:00+01:00, found a text of another form");
  }

  @Test
  void days_that_do_not_exist_or_lie_outside_1900_to_2199() {
    String expected = "line 2, /on: expected a day such as 2018-10-02, found ";
    assertThat(on("2018-02-30"))
        .containsExactly(expected + "a day that does not exist or is out of range");
    assertThat(on("1899-12-31"))
        .containsExactly(expected + "a day that does not exist or is out of range");
    assertThat(on("2200-01-01"))
        .containsExactly(expected + "a day that does not exist or is out of range");
    assertThat(on("2018-1-2")).containsExactly(expected + "a text of another form");
    assertThat(on("20181002")).containsExactly(expected + "a text of another form");
    assertThat(on("٢٠١٨-١٠-٠٢")).containsExactly(expected + "a text of another form");
  }

  private static List<String> on(String day) {
    return Refusals.ofLine("{\"command\":\"record-consent\",\"on\":\"" + day + "\"}");
  }

  @Test
  void minutes_as_a_number_or_a_length_in_days_are_no_length_of_time() {
    String expected = "line 2, /slot/length: expected a length of time such as PT60M, found ";
    assertThat(length("60")).containsExactly(expected + "a number");
    assertThat(length("\"60\"")).containsExactly(expected + "a text of another form");
    assertThat(length("\"P1D\"")).containsExactly(expected + "a text of another form");
    assertThat(length("\"PT\"")).containsExactly(expected + "a text of another form");
    assertThat(length("\"PT-5M\"")).containsExactly(expected + "a text of another form");
    assertThat(length("\"PT0M\""))
        .containsExactly("line 2, /slot: session length must be positive but was PT0S");
  }

  private static List<String> length(String length) {
    String line =
        "{\"command\":\"book-session\",\"on\":\"2018-10-02\","
            + "\"slot\":{\"start\":\"2018-10-09T10:00\",\"length\":%s}}";
    return Refusals.ofLine(line.replace("%s", length));
  }

  @Test
  void a_time_that_the_clocks_skip_is_refused_in_both_forms_of_a_slot() {
    String skipped =
        "Sun 25 Mar 2018 01:30 does not exist in London: the clocks go forward over it";
    assertThat(slot("\"2018-03-25T01:30\"")).containsExactly("line 2, /slot: " + skipped);
    assertThat(slot("{\"start\":\"2018-03-25T01:30\"}"))
        .containsExactly("line 2, /slot: " + skipped);
  }

  private static List<String> slot(String slot) {
    return Refusals.ofLine(
        "{\"command\":\"book-session\",\"on\":\"2018-03-20\",\"slot\":" + slot + "}");
  }

  @Test
  void references_and_codes_in_the_words_of_their_own_types() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"defer-delivery","id":"","episode":"EP 1","on":"2018-10-02",\
                "reason":"was ill","decidedBy":{"role":"POLICE","reference":"a/b"},\
                "overrides":[{"rule":"SCH-3","by":{"role":"POLICE","reference":"P-1"},\
                "reason":"CATCH_UP"}]}
                """))
        .containsExactly(
            "line 2, /reason: a reason must be a code of capital letters, digits and underscores,"
                + " such as CLINICAL_NEED, of at most 40 characters",
            "line 2, /decidedBy: actor reference must be 1 to 64 characters from A-Z a-z 0-9 . _"
                + " : - but has a character that is none of these",
            "line 2, /overrides/0/rule: a rule id must look like COBI-PRG-01",
            "line 2, /id: command id must be 1 to 64 characters from A-Z a-z 0-9 . _ : - but is"
                + " blank",
            "line 2, /episode: episode id must be 1 to 64 characters from A-Z a-z 0-9 . _ : - but"
                + " has a character that is none of these");
  }

  @Test
  void a_property_that_is_missing() {
    assertThat(Refusals.ofLine("{\"command\":\"book-session\",\"slot\":{}}"))
        .containsExactly(
            "line 2, /on: expected a day such as 2018-10-02, found nothing",
            "line 2, /slot/start: expected a local time such as 2018-10-02T10:00, found nothing");
  }

  @Test
  void an_unknown_property_that_resembles_a_known_one() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"book-session","on":"2018-10-02","slot":"2018-10-09T10:00",\
                "catchupFor":"2018-10-01T10:00"}
                """))
        .containsExactly("line 2, column 84, /?: unknown property; did you mean \"catchUpFor\"?");
  }

  @Test
  void an_unknown_property_that_resembles_none() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"record-consent","on":"2018-10-02","surname":"Smith"}
                """))
        .containsExactly(
            "line 2, column 57, /?: unknown property; known here are command, "
                + besideACommand()
                + ", on, overrides");
  }

  private static String besideACommand() {
    return CaseLines.FIELDS.stream().map(field -> field.name()).collect(Collectors.joining(", "));
  }

  @Test
  void a_known_property_in_the_wrong_place_is_shown_because_its_name_is_ours() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"record-consent","on":"2018-10-02","slot":"2018-10-09T10:00"}
                """))
        .singleElement()
        .asString()
        .startsWith("line 2, /slot: unknown property; known here are command, ");
  }

  @Test
  void a_property_that_is_there_twice() {
    assertThat(Refusals.ofLine("{\"command\":\"record-consent\",\"on\":\"2018-10-02\",\"on\":1}"))
        .containsExactly("line 2, /on: the property is there twice");
  }

  @Test
  void the_same_code_twice_in_a_set() {
    assertThat(
            Refusals.of(
                () ->
                    CobiJson.PRACTITIONER.read(
                        """
                        {"reference":"P-1",
                         "qualifications":["GROUP_FACILITATOR","GROUP_FACILITATOR"]}
                        """)))
        .containsExactly(
            "line 2, /qualifications: expected each element once, found one of them again");
  }

  @Test
  void an_unknown_command() {
    assertThat(Refusals.ofLine("{\"command\":\"record-outcom\",\"on\":\"2018-10-02\"}"))
        .containsExactly(
            "line 2, /command: expected the name of a command, found another text; the nearest are"
                + " record-outcome, record-consent, record-recall");
    assertThat(Refusals.ofLine("{\"command\":7}"))
        .containsExactly("line 2, /command: expected the name of a command, found a number");
    assertThat(Refusals.ofLine("{\"on\":\"2018-10-02\"}"))
        .containsExactly("line 2, /command: expected the name of a command, found nothing");
    assertThat(Refusals.ofLine("[]"))
        .containsExactly("line 2, column 1: expected a command, found a list");
  }

  @Test
  void an_unknown_window_rule_when_there_are_few() {
    assertThat(
            Refusals.of(
                () ->
                    CobiJson.EVENT.read(
                        """
                        {"event":"window-set","on":"2018-10-02","window":{
                         "firstDay":"2018-10-02","bounds":[
                         {"rule":{"rule":"months"},"lastDay":"2019-01-01"}]}}
                        """)))
        .containsExactly(
            "line 3, /window/bounds/0/rule/rule: expected the name of a window rule, found another"
                + " text; the names are calendar-months, weeks, funding");
  }

  @Test
  void what_a_type_itself_refuses_at_the_place_of_its_object() {
    assertThat(
            Refusals.ofLine(
                """
                {"command":"receive-referral","on":"2018-10-02","referral":{"participant":"P-1",\
                "route":"VOLUNTARY","referredBy":{"role":"REFERRER","reference":"X-1"}},\
                "orders":[{"reference":"O-1","kind":"LICENCE","madeOn":"2018-10-02",\
                "servedOn":"2018-10-01"}]}
                """))
        .containsExactly(
            "line 2, /orders/0: the day of service of an order must not be before the day it was"
                + " made, Tue 2 Oct 2018, but was Mon 1 Oct 2018");
  }

  @Test
  void what_is_not_json_at_all() {
    String words =
        "not well-formed JSON; a comma, bracket or quotation mark may be missing or too many";
    assertThat(Refusals.ofLine("{\"command\":\"record-consent\" \"on\":\"2018-10-02\"}"))
        .containsExactly("line 2, column 29: " + words);
    assertThat(Refusals.ofLine("{\"command\":\"record-consent\",}"))
        .containsExactly("line 2, column 29: " + words);
    assertThat(Refusals.ofLine("record consent")).containsExactly("line 2, column 1: " + words);
    assertThat(Refusals.ofLine("{\"command\":\"record-consent\""))
        .containsExactly("line 2, column 28: the document ends before it is complete");
    assertThat(Refusals.ofLine("{\"command\":\"record-consent}"))
        .containsExactly("line 2, column 28, /command: the document ends before it is complete");
  }

  @Test
  void something_after_the_end() {
    assertThat(Refusals.ofLine("{\"command\":\"record-consent\",\"on\":\"2018-10-02\"} {\"a\":1}"))
        .containsExactly("line 2, column 48: something follows the end of the document");
    assertThat(Refusals.ofCommand("{\"command\":\"record-consent\",\"on\":\"2018-10-02\"}}"))
        .containsExactly("line 1, column 47: something follows the end of the document");
  }

  @Test
  void nothing_at_all() {
    assertThat(Refusals.ofCommand(" \n "))
        .containsExactly("line 2, column 2: expected a document, found nothing");
  }

  @Test
  void a_line_of_a_longer_document_is_the_document_s_own() {
    assertThat(
            Refusals.ofCommand(
                """
                {
                  "command": "book-session",
                  "on": "2018-10-02",
                  "slot": {
                    "start": 1000
                  }
                }
                """))
        .containsExactly(
            "line 5, /slot/start: expected a local time such as 2018-10-02T10:00, found a number");
  }

  @Test
  void every_problem_of_every_line_at_once() {
    assertThat(
            Refusals.of(
                () ->
                    CaseFiles.read(
                        """
                        # two wrong properties in the header
                        {"schema":"cobi-case/2","title":7,"programme":"KSS-2018"}

                        {"command":"record-consent"}
                        {"command":"record-consent","on":"2018-10-02"}
                        {"command":"record-consent","on":0}
                        """)))
        .containsExactly(
            "line 2, /schema: expected cobi-case/1, found another text",
            "line 2, /title: expected a text, found a number",
            "line 4, /on: expected a day such as 2018-10-02, found nothing",
            "line 6, /on: expected a day such as 2018-10-02, found a number");
  }

  @Test
  void a_problem_as_data() {
    CobiJsonException refused =
        catchThrowableOfType(
            CobiJsonException.class,
            () -> CaseFiles.read(Refusals.HEADER + "{\"command\":\"record-consent\",\"on\":1}"));
    assertThat(refused.problems())
        .containsExactly(
            new JsonProblem(
                Code.WRONG_KIND,
                "/on",
                2,
                34,
                "expected a day such as 2018-10-02, found a number"));
    assertThat(refused.problems().get(0)).hasToString(refused.getMessage());
  }

  @Test
  void a_flood_of_problems_is_counted_and_not_told_to_the_end() {
    String flood =
        IntStream.range(0, 1001).mapToObj(index -> "1").collect(Collectors.joining(",", "[", "]"));
    String json = "{\"command\":\"plan-sessions\",\"on\":\"2018-10-02\",\"slots\":" + flood + "}";
    CobiJsonException refused =
        catchThrowableOfType(CobiJsonException.class, () -> CobiJson.COMMAND.read(json));
    assertThat(refused.problems()).hasSize(1000);
    assertThat(refused.getMessage().lines()).hasSize(51).last().isEqualTo("and 950 more");
  }

  @Test
  void a_refusal_without_a_problem_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CobiJsonException(List.of()))
        .withMessage("a refused document must have at least one problem");
  }
}
