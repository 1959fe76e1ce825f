package org.cobi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonProblem.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lenient mappers let through: a value that is nearly the right one is refused at its place,
 * with the same code at every door.
 */
class WrongValuesTest {
  private static final String RIGHT =
      """
      {"command":"record-court-result","on":"2018-11-20","proved":true,"order":"CONTINUES"}
      """
          .strip();
  private static final String RIGHT_TOO =
      """
      {"command":"extend-window","on":"2018-12-17","days":14,"reason":"PRACTITIONER_ILL",\
      "decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      """
          .strip();

  /** The right value, what stands in its place, and what is said of it. */
  private record Wrong(String right, String instead, Code code, String place) {}

  private static final List<Wrong> TABLE =
      List.of(
          // a number
          new Wrong("14", "\"14\"", Code.WRONG_KIND, "/days"),
          new Wrong("14", "14.9", Code.WRONG_FORM, "/days"),
          new Wrong("14", "14.0", Code.WRONG_FORM, "/days"),
          new Wrong("14", "1e1", Code.WRONG_FORM, "/days"),
          new Wrong("14", "1e400", Code.WRONG_FORM, "/days"),
          new Wrong("14", "-1", Code.OUT_OF_RANGE, "/days"),
          new Wrong("14", "-0", Code.OUT_OF_RANGE, "/days"),
          new Wrong("14", "4294967310", Code.OUT_OF_RANGE, "/days"),
          new Wrong("14", "18446744073709551630", Code.OUT_OF_RANGE, "/days"),
          new Wrong("14", "null", Code.WRONG_KIND, "/days"),
          new Wrong("14", "true", Code.WRONG_KIND, "/days"),
          new Wrong("14", "[14]", Code.WRONG_KIND, "/days"),
          new Wrong("14", "{}", Code.WRONG_KIND, "/days"),
          new Wrong("14", "\"\"", Code.WRONG_KIND, "/days"),
          // true or false
          new Wrong("true", "\"true\"", Code.WRONG_KIND, "/proved"),
          new Wrong("true", "1", Code.WRONG_KIND, "/proved"),
          new Wrong("true", "null", Code.WRONG_KIND, "/proved"),
          new Wrong("true", "\"\"", Code.WRONG_KIND, "/proved"),
          new Wrong("true", "[true]", Code.WRONG_KIND, "/proved"),
          // a code
          new Wrong("\"CONTINUES\"", "0", Code.WRONG_KIND, "/order"),
          new Wrong("\"CONTINUES\"", "\"0\"", Code.UNKNOWN_CODE, "/order"),
          new Wrong("\"CONTINUES\"", "\"continues\"", Code.UNKNOWN_CODE, "/order"),
          new Wrong("\"CONTINUES\"", "\" CONTINUES\"", Code.UNKNOWN_CODE, "/order"),
          new Wrong("\"CONTINUES\"", "\"\"", Code.UNKNOWN_CODE, "/order"),
          new Wrong("\"CONTINUES\"", "null", Code.WRONG_KIND, "/order"),
          new Wrong("\"CONTINUES\"", "{\"CONTINUES\":1}", Code.WRONG_KIND, "/order"),
          // a day
          new Wrong("\"2018-11-20\"", "\"2018-11-20T10:00\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"2018-11-20T00:00:00Z\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"2018-11-31\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"2018-1-20\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"20/11/2018\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"+2018-11-20\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"1899-12-31\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"2200-01-01\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"\u0662\u0660\u0661\u0668-11-20\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "\"\"", Code.WRONG_FORM, "/on"),
          new Wrong("\"2018-11-20\"", "17855", Code.WRONG_KIND, "/on"),
          new Wrong("\"2018-11-20\"", "[2018,11,20]", Code.WRONG_KIND, "/on"),
          new Wrong("\"2018-11-20\"", "null", Code.WRONG_KIND, "/on"),
          // an object
          new Wrong(
              "{\"role\":\"PROGRAMME_MANAGER\",\"reference\":\"M-1\"}",
              "\"\"",
              Code.WRONG_KIND,
              "/decidedBy"),
          new Wrong(
              "{\"role\":\"PROGRAMME_MANAGER\",\"reference\":\"M-1\"}",
              "[]",
              Code.WRONG_KIND,
              "/decidedBy"),
          new Wrong(
              "{\"role\":\"PROGRAMME_MANAGER\",\"reference\":\"M-1\"}",
              "null",
              Code.WRONG_KIND,
              "/decidedBy"),
          new Wrong(
              "{\"role\":\"PROGRAMME_MANAGER\",\"reference\":\"M-1\"}",
              "[{\"role\":\"PROGRAMME_MANAGER\",\"reference\":\"M-1\"}]",
              Code.WRONG_KIND,
              "/decidedBy"),
          // which command it is
          new Wrong("\"record-court-result\"", "null", Code.WRONG_KIND, "/command"),
          new Wrong("\"record-court-result\"", "25", Code.WRONG_KIND, "/command"),
          new Wrong("\"record-court-result\"", "\"\"", Code.UNKNOWN_CODE, "/command"),
          new Wrong(
              "\"record-court-result\"", "\"RecordCourtResult\"", Code.UNKNOWN_CODE, "/command"),
          new Wrong(
              "\"record-court-result\"", "\"record-court-result \"", Code.UNKNOWN_CODE, "/command"),
          new Wrong(
              "\"record-court-result\"",
              "\"org.cobi.workflow.command.EnforcementCommand$RecordCourtResult\"",
              Code.UNKNOWN_CODE,
              "/command"),
          new Wrong(
              "\"record-court-result\"",
              "\"javax.naming.InitialContext\"",
              Code.UNKNOWN_CODE,
              "/command"),
          new Wrong(
              "\"record-court-result\"",
              "[\"java.util.HashMap\",{}]",
              Code.WRONG_KIND,
              "/command"));

  @ParameterizedTest
  @MethodSource("org.cobi.json.Doors#all")
  void the_right_values_are_read(Doors door) {
    assertThatCode(
            () -> {
              door.read(RIGHT.getBytes(StandardCharsets.UTF_8));
              door.read(RIGHT_TOO.getBytes(StandardCharsets.UTF_8));
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("org.cobi.json.Doors#all")
  void a_value_that_is_nearly_right_is_refused_at_its_place(Doors door) {
    assertThat(TABLE)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            wrong -> {
              String whole = RIGHT.contains(wrong.right()) ? RIGHT : RIGHT_TOO;
              JsonProblem problem =
                  door.problemsOf(whole.replace(wrong.right(), wrong.instead())).get(0);
              assertThat(problem.code()).isEqualTo(wrong.code());
              assertThat(problem.pointer()).isEqualTo(wrong.place());
            });
  }

  @ParameterizedTest
  @MethodSource("org.cobi.json.Doors#all")
  void types_that_a_document_names_for_itself_are_unknown_properties(Doors door) {
    for (String property : List.of("@class", "@type", "@c", "class", "_type", "__proto__")) {
      String named = RIGHT.replace("{", "{\"" + property + "\":\"java.lang.Runtime\",");
      assertThat(door.problemsOf(named))
          .as(property)
          .singleElement()
          .extracting(JsonProblem::code)
          .isEqualTo(Code.UNKNOWN_PROPERTY);
    }
  }

  @ParameterizedTest
  @MethodSource("org.cobi.json.Doors#all")
  void a_list_with_the_name_of_a_class_is_no_command(Doors door) {
    assertThat(door.problemsOf("[\"org.cobi.workflow.command.EpisodeCommand\"," + RIGHT + "]"))
        .extracting(JsonProblem::code)
        .containsExactly(Code.WRONG_KIND);
  }
}
