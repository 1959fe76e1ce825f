package org.cobi.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cobi.model.time.NamedDates;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
  private static final LocalDate FRI_2026_11_06 = LocalDate.of(2026, 11, 6);
  private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
  private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
  private static final LocalDate SAT_2000_01_01 = LocalDate.of(2000, 1, 1);

  /** Published test numbers: kind, as written, in full, whether valid, why. */
  private static final String VECTORS =
      """
      PNC,79/163001B,1979/0163001B,true,short form: year 2 digits > current yy => 19xx
      PNC,02/73319Z,2002/0073319Z,true,
      PNC,81/34U,1981/0000034U,true,
      PNC,00/223R,2000/0000223R,true,
      PNC,033Y,2003/0000003Y,true,no slash
      PNC,67/9893091D,1967/9893091D,true,
      PNC,2001/0171310S,,false,check letter wrong
      PNC,20120052494O,,false,letter O is not in the alphabet
      PNC,1923[1234567A,,false,format
      CRO,65656/91H,065656/91H,true,standard form pads to 6
      CRO,SF05/482703J,SF05/482703J,true,SF form not padded
      CRO,85227/65G,,false,check letter wrong
      CRN,X123456,X123456,true,[A-Z][0-9]{6}
      CRN,x123456,,false,MoJ services disagree: community-support-api accepts lower case
      NOMS,A1234BC,A1234BC,true,[A-Z][0-9]{4}[A-Z]{2}
      """;

  private record Vector(String kind, String input, String canonical, boolean valid) {
    private static final Pattern ROW = Pattern.compile("([A-Z]+),([^,]*),([^,]*),(true|false),.*");

    static Vector of(String row) {
      Matcher parts = ROW.matcher(row);
      assertThat(parts.matches()).as(row).isTrue();
      return new Vector(
          parts.group(1), parts.group(2), parts.group(3), parts.group(4).equals("true"));
    }

    /** The one row that says how a number must be written, not how it may be read. */
    boolean isOnlyStrictlyInvalid() {
      return input.equals("x123456");
    }
  }

  private static final List<Vector> ROWS = VECTORS.lines().map(Vector::of).toList();

  @Test
  void its_dates_are_the_days_they_name() throws IllegalAccessException {
    NamedDates.hold(IdentifiersTest.class);
  }

  @Test
  void every_published_number_is_read_as_it_is_written_in_full() {
    List<Vector> valid = ROWS.stream().filter(Vector::valid).toList();
    assertThat(valid).hasSize(10);
    for (Vector row : valid) {
      assertThat(parse(row)).as(row.input).isEqualTo(row.canonical);
      assertThat(strict(row.kind, row.canonical).toString()).endsWith("[<redacted>]");
    }
  }

  @Test
  void every_wrong_published_number_is_refused_without_repeating_it() {
    List<Vector> wrong =
        ROWS.stream().filter(row -> !row.valid && !row.isOnlyStrictlyInvalid()).toList();
    assertThat(wrong).hasSize(4);
    for (Vector row : wrong) {
      assertThatThrownBy(() -> parse(row))
          .as(row.input)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(row.input);
    }
  }

  @Test
  void every_published_number_that_is_not_in_full_is_refused_by_of() {
    List<Vector> notInFull = ROWS.stream().filter(row -> !row.input.equals(row.canonical)).toList();
    assertThat(notInFull).hasSize(12);
    for (Vector row : notInFull) {
      assertThatThrownBy(() -> strict(row.kind, row.input))
          .as(row.input)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(row.input);
    }
  }

  @Test
  void a_wrong_check_letter_and_a_wrong_form_are_told_apart() {
    assertThatThrownBy(() -> PncNumber.parse("2001/0171310S", FRI_2026_11_06))
        .hasMessage(
            "PNC number must end in the letter that its digits give"
                + " but the check letter does not match");
    assertThatThrownBy(() -> PncNumber.parse("1923[1234567A", FRI_2026_11_06))
        .hasMessage(
            "PNC number must be a year of two or four digits, a slash, up to seven digits and"
                + " a letter but is written in another way");
    assertThatThrownBy(() -> CroNumber.parse("85227/65G"))
        .hasMessage(
            "CRO number must end in the letter that its digits give"
                + " but the check letter does not match");
    assertThatThrownBy(() -> CaseReferenceNumber.of("x123456"))
        .hasMessage(
            "case reference number must be a capital letter and six digits"
                + " but is written in another way");
    assertThatThrownBy(() -> NomsNumber.of("A123BC"))
        .hasMessage(
            "NOMS number must be a capital letter, four digits and two capital letters"
                + " but is written in another way");
  }

  @Test
  void a_case_reference_number_in_small_letters_is_read_but_is_not_in_full() {
    assertThat(CaseReferenceNumber.parse("x123456")).isEqualTo(CaseReferenceNumber.of("X123456"));
    assertThatThrownBy(() -> CaseReferenceNumber.of("x123456"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void small_letters_are_raised_the_english_way_on_every_machine() {
    assertThat(CaseReferenceNumber.parse("i123456").value()).isEqualTo("I123456");
    assertThat(NomsNumber.parse("i1234ii").value()).isEqualTo("I1234II");
    assertThat(PncNumber.parse("79/163001b", FRI_2026_11_06).value()).isEqualTo("1979/0163001B");
    assertThat(CroNumber.parse("sf05/482703j").value()).isEqualTo("SF05/482703J");
  }

  @Test
  void foreign_letters_and_digits_are_refused() {
    List<String> refused = List.of("\u0131123456", "\u0130123456", "X12345\u0666", "\uff38123456");
    assertThat(refused)
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> CaseReferenceNumber.parse(text))
                    .isInstanceOf(IllegalArgumentException.class));
    assertThatThrownBy(() -> NomsNumber.parse("A1234B\u017f"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void blanks_line_breaks_and_wrong_lengths_are_refused() {
    List<String> refused =
        List.of("", " X123456", "X123456 ", "X123456\n", "X12345", "X1234567", "XX12345");
    assertThat(refused)
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> CaseReferenceNumber.parse(text))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void two_digits_up_to_the_year_of_today_are_in_this_century_and_above_in_the_last() {
    assertThat(PncNumber.parse("26/1W", THU_2026_12_31).value()).isEqualTo("2026/0000001W");
    assertThat(PncNumber.parse("27/1L", THU_2026_12_31).value()).isEqualTo("1927/0000001L");
    assertThat(PncNumber.parse("27/1L", FRI_2027_01_01).value()).isEqualTo("2027/0000001L");
    assertThat(PncNumber.parse("00/1A", SAT_2000_01_01).value()).isEqualTo("2000/0000001A");
    assertThat(PncNumber.parse("99/9999999V", SAT_2000_01_01).value()).isEqualTo("1999/9999999V");
  }

  @Test
  void four_digits_after_the_year_of_today_are_refused() {
    assertThat(PncNumber.parse("2027/1L", FRI_2027_01_01).value()).isEqualTo("2027/0000001L");
    assertThatThrownBy(() -> PncNumber.parse("2027/1L", THU_2026_12_31))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the year of a PNC number must not be after today's");
  }

  @Test
  void without_a_slash_the_year_is_short_unless_all_eleven_digits_are_there() {
    assertThat(PncNumber.parse("79163001B", FRI_2026_11_06).value()).isEqualTo("1979/0163001B");
    assertThat(PncNumber.parse("19790163001B", FRI_2026_11_06).value()).isEqualTo("1979/0163001B");
    assertThatThrownBy(() -> PncNumber.parse("1979163001B", FRI_2026_11_06))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("is written in another way");
  }

  @Test
  void exactly_one_letter_of_the_alphabet_fits_each_number() {
    int looked = 0;
    for (int serial = 1; serial < 1_000_000; serial += 9_973) {
      String digits = "0".repeat(7 - Integer.toString(serial).length()) + serial;
      String pnc = "1979/" + digits;
      String cro = digits.substring(1) + "/91";
      assertThat(lettersThatFit(PncNumber::of, pnc)).as(pnc).hasSize(1);
      assertThat(lettersThatFit(CroNumber::of, cro)).as(cro).hasSize(1);
      looked++;
    }
    assertThat(looked).isEqualTo(101);
  }

  @Test
  void one_wrong_digit_of_a_pnc_number_is_always_found() {
    String number = "1979/0163001B";
    assertThat(PncNumber.of(number).value()).isEqualTo(number);
    int looked = 0;
    for (int place = 2; place < 12; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String wrong = number.substring(0, place) + digit + number.substring(place + 1);
        if (number.charAt(place) != '/' && !wrong.equals(number)) {
          assertThatThrownBy(() -> PncNumber.of(wrong))
              .hasMessageEndingWith("the check letter does not match");
          looked++;
        }
      }
    }
    assertThat(looked).isEqualTo(9 * 9);
  }

  @Test
  void the_digits_of_a_sectioned_file_are_not_filled_up() {
    assertThat(CroNumber.parse("SF05/7L").value()).isEqualTo("SF05/7L");
    assertThatThrownBy(() -> CroNumber.parse("SF05/4827031J"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("is written in another way");
  }

  @Test
  void a_cro_number_of_seven_digits_or_none_is_refused() {
    List<String> refused =
        List.of("", "/91H", "0065656/91H", "65656/1991H", "65656-91H", "65656/91");
    assertThat(refused)
        .allSatisfy(
            text ->
                assertThatThrownBy(() -> CroNumber.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("CRO number must be six digits"));
  }

  @Test
  void no_number_prints() {
    assertThat(CaseReferenceNumber.of("X123456")).hasToString("CaseReferenceNumber[<redacted>]");
    assertThat(NomsNumber.of("A1234BC")).hasToString("NomsNumber[<redacted>]");
    assertThat(PncNumber.of("1979/0163001B")).hasToString("PncNumber[<redacted>]");
    assertThat(CroNumber.of("065656/91H")).hasToString("CroNumber[<redacted>]");
  }

  private static String parse(Vector row) {
    return switch (row.kind) {
      case "PNC" -> PncNumber.parse(row.input, FRI_2026_11_06).value();
      case "CRO" -> CroNumber.parse(row.input).value();
      case "CRN" -> CaseReferenceNumber.parse(row.input).value();
      case "NOMS" -> NomsNumber.parse(row.input).value();
      default -> throw new AssertionError(row.kind);
    };
  }

  private static Object strict(String kind, String text) {
    return switch (kind) {
      case "PNC" -> PncNumber.of(text);
      case "CRO" -> CroNumber.of(text);
      case "CRN" -> CaseReferenceNumber.of(text);
      case "NOMS" -> NomsNumber.of(text);
      default -> throw new AssertionError(kind);
    };
  }

  private static String lettersThatFit(Function<String, Object> number, String digits) {
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        .chars()
        .mapToObj(Character::toString)
        .filter(letter -> isAccepted(number, digits + letter))
        .collect(Collectors.joining());
  }

  private static boolean isAccepted(Function<String, Object> number, String text) {
    try {
      return number.apply(text) != null;
    } catch (IllegalArgumentException wrongLetter) {
      return false;
    }
  }
}
