package org.cobi.json.lines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.Spaces;
import org.cobi.json.tree.JsonProblem;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.junit.jupiter.api.Test;

/** A line is read wholly or not at all, and whatever is wrong with it is said with its number. */
class LinesTest {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final LocalDate TUE_2018_10_02 = LocalDate.of(2018, 10, 2);
  private static final String FIRST = consentOn(TUE_2018_10_02);
  private static final String SECOND = consentOn(TUE_2018_10_02.plusDays(1));

  private final List<BrokenLine> broken = new ArrayList<>();

  private static String consentOn(LocalDate day) {
    return CobiJson.COMMAND.write(RecordConsent.builder().on(day).build());
  }

  @Test
  void what_is_written_is_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LineWriter<EpisodeCommand> writer = LineWriter.of(CobiJson.COMMAND, bytes);
    List<EpisodeCommand> commands = new ArrayList<>();
    for (int day = 0; day < 1000; day++) {
      EpisodeCommand command = RecordConsent.builder().on(TUE_2018_10_02.plusDays(day)).build();
      commands.add(command);
      writer.write(command);
    }
    assertThat(writer.documents()).isEqualTo(1000);

    LineReader<EpisodeCommand> reader = reader(bytes.toByteArray(), BrokenLines.stop());
    List<EpisodeCommand> read = new ArrayList<>();
    assertThat(reader.forEach(read::add)).isEqualTo(1000);
    assertThat(read).isEqualTo(commands);
    assertThat(reader.broken()).isZero();
  }

  @Test
  void a_broken_line_is_told_with_its_number_and_passed_over() throws IOException {
    assertThat(daysIn(FIRST + "\n{\"command\":\n\n" + SECOND + "\n{\"command\":\"x\"}\n"))
        .containsExactly(TUE_2018_10_02, TUE_2018_10_02.plusDays(1));
    assertThat(broken).extracting(BrokenLine::number).containsExactly(2, 5);
    assertThat(words(0))
        .containsExactly("line 2, column 12: the document ends before it is complete");
    assertThat(words(1))
        .singleElement()
        .asString()
        .startsWith("line 5, /command: expected the name of a command");
  }

  @Test
  void reading_stops_at_a_broken_line_and_goes_on_when_asked_again() throws IOException {
    String file = FIRST + "\n[]\n" + SECOND;
    LineReader<EpisodeCommand> reader = reader(file.getBytes(UTF_8), BrokenLines.stop());
    assertThat(reader.next()).map(EpisodeCommand::on).contains(TUE_2018_10_02);
    assertThatExceptionOfType(CobiJsonException.class)
        .isThrownBy(reader::next)
        .withMessage("line 2, column 1: expected a command, found a list");
    assertThat(reader.next()).map(EpisodeCommand::on).contains(TUE_2018_10_02.plusDays(1));
    assertThat(reader.next()).isEmpty();
    assertThat(reader.next()).as("after the end").isEmpty();
    assertThat(reader.documents()).isEqualTo(2);
    assertThat(reader.broken()).isEqualTo(1);
  }

  @Test
  void all_that_is_wrong_with_a_line_is_said() throws IOException {
    daysIn("{\"command\":\"record-consent\",\"on\":1,\"of\":2}");
    assertThat(words(0))
        .containsExactly(
            "line 1, column 41, /?: unknown property; known here are command, on, overrides",
            "line 1, /on: expected a day such as 2018-10-02, found a number");
  }

  @Test
  void lines_with_nothing_but_white_space_are_passed_over_and_counted() throws IOException {
    assertThat(daysIn("\n \t \r\n" + FIRST + "\r\n\n[]\n")).containsExactly(TUE_2018_10_02);
    assertThat(broken).extracting(BrokenLine::number).containsExactly(5);
  }

  @Test
  void a_comment_is_no_document() throws IOException {
    assertThat(daysIn("# words\n" + FIRST)).containsExactly(TUE_2018_10_02);
    assertThat(broken).extracting(BrokenLine::number).containsExactly(1);
  }

  @Test
  void nothing_at_all() throws IOException {
    assertThat(daysIn("")).isEmpty();
    assertThat(daysIn("\n")).isEmpty();
    assertThat(broken).isEmpty();
  }

  @Test
  void a_file_that_is_cut_off_within_a_line() throws IOException {
    assertThat(daysIn(FIRST + "\n" + SECOND)).hasSize(2);
    for (int length = 1; length < SECOND.length(); length++) {
      broken.clear();
      assertThat(daysIn(FIRST + "\n" + SECOND.substring(0, length))).hasSize(1);
      assertThat(broken).extracting(BrokenLine::number).containsExactly(2);
    }
  }

  @Test
  void two_documents_on_one_line_are_neither() throws IOException {
    assertThat(daysIn(FIRST + " " + SECOND + "\n" + FIRST)).hasSize(1);
    assertThat(words(0))
        .containsExactly("line 1, column 48: something follows the end of the document");
  }

  @Test
  void bytes_that_are_not_utf_8_and_a_byte_order_mark() throws IOException {
    String file = "\u00ef\u00bb\u00bf" + FIRST + "\n\"caf\u00e9\"\n" + SECOND;
    assertThat(days(new ByteArrayInputStream(file.getBytes(ISO_8859_1)))).hasSize(1);
    assertThat(words(0))
        .containsExactly(
            "line 1, column 1: the document begins with a byte-order mark;"
                + " it must be UTF-8 without one");
    assertThat(words(1)).containsExactly("line 2, column 5: the bytes are not UTF-8");
  }

  @Test
  void the_longest_line_and_one_byte_more() throws IOException {
    String most = FIRST + " ".repeat(MEBIBYTE - FIRST.length());
    assertThat(daysIn(most + "\n" + SECOND)).hasSize(2);
    assertThat(broken).isEmpty();

    assertThat(daysIn(most + " \n" + SECOND)).containsExactly(TUE_2018_10_02.plusDays(1));
    assertThat(words(0))
        .containsExactly("line 1, column 1: the document is larger than 1,048,576 bytes");
  }

  @Test
  void a_blank_line_may_be_no_longer_than_another() throws IOException {
    assertThat(daysIn(" ".repeat(MEBIBYTE) + "\n" + FIRST)).hasSize(1);
    assertThat(broken).isEmpty();
    assertThat(daysIn(" ".repeat(MEBIBYTE + 1) + "\n" + FIRST)).hasSize(1);
    assertThat(broken).extracting(BrokenLine::number).containsExactly(1);
  }

  @Test
  void a_gibibyte_of_white_space_on_one_line_is_passed_over() throws IOException {
    assertThat(days(Spaces.gibibyteBefore("{}\n" + FIRST))).containsExactly(TUE_2018_10_02);
    assertThat(words(0))
        .containsExactly("line 1, column 1: the document is larger than 1,048,576 bytes");
  }

  @Test
  void a_stream_that_gives_one_byte_at_a_time() throws IOException {
    InputStream slow =
        new ByteArrayInputStream((FIRST + "\n[]\n" + SECOND).getBytes(UTF_8)) {
          @Override
          public int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1));
          }

          @Override
          public void close() {
            throw new AssertionError("the stream is the host's to close");
          }
        };
    assertThat(days(slow)).hasSize(2);
    assertThat(broken).extracting(BrokenLine::number).containsExactly(2);
  }

  @Test
  void a_stream_that_breaks_is_no_end_of_the_file() {
    InputStream breaking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the connection was closed");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return read();
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> days(breaking))
        .withMessage("the connection was closed");
  }

  @Test
  void a_value_that_cannot_be_written_leaves_nothing_of_itself() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LineWriter<EpisodeCommand> writer = LineWriter.of(CobiJson.COMMAND, bytes);
    writer.write(RecordConsent.builder().on(TUE_2018_10_02).build());
    int before = bytes.size();
    EpisodeCommand withSeconds =
        GiveEvidence.builder()
            .on(TUE_2018_10_02)
            .session(LocalDateTime.of(2018, 10, 2, 10, 0, 30))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.write(withSeconds))
        .withMessage("a local time must be in whole minutes to be written but has seconds");
    assertThat(bytes.size()).isEqualTo(before);
    assertThat(writer.documents()).isEqualTo(1);
  }

  private List<LocalDate> daysIn(String file) throws IOException {
    return days(new ByteArrayInputStream(file.getBytes(UTF_8)));
  }

  private List<LocalDate> days(InputStream bytes) throws IOException {
    List<LocalDate> days = new ArrayList<>();
    LineReader.of(CobiJson.COMMAND, bytes, BrokenLines.skipAndTell(broken::add))
        .forEach(command -> days.add(command.on()));
    return days;
  }

  private static LineReader<EpisodeCommand> reader(byte[] bytes, BrokenLines brokenLines) {
    return LineReader.of(CobiJson.COMMAND, new ByteArrayInputStream(bytes), brokenLines);
  }

  private List<String> words(int index) {
    return broken.get(index).problems().stream().map(JsonProblem::message).toList();
  }
}
