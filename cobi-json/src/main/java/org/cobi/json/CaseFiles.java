package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import org.cobi.json.syntax.Limits;

/**
 * Case files: cases to be tried, as JSON Lines that people write by hand.
 *
 * <p>The first line is the header, each following line is one command. Empty lines and lines that
 * begin with {@code #} are passed over. The whole format is in {@link #guide()}.
 *
 * <p>The lines of the victim's side are passed over as if they were not there: they have no number
 * and no problems here. {@link RestrictedCaseFiles} reads them, and them alone.
 */
public final class CaseFiles {

  private CaseFiles() {}

  /**
   * The case that the text says, all of it or nothing.
   *
   * @throws CobiJsonException with everything that is wrong with any line
   */
  public static CaseFile read(String text) {
    return CaseFileReader.read(text);
  }

  /**
   * The case that the bytes say, all of it or nothing. It may have 16 MiB besides the lines of the
   * victim's side, and no more than 32 MiB are ever read; the stream stays open.
   *
   * @throws CobiJsonException with everything that is wrong with any line
   */
  public static CaseFile read(InputStream bytes) throws IOException {
    return CaseFileReader.read(bytes.readNBytes(2 * Limits.FILE_BYTES + 1));
  }

  /**
   * The file of a case: its header and its lines, each on one line with everything said that may be
   * left out.
   *
   * @throws IllegalArgumentException if the calendar is not a published one with additions
   */
  public static String write(CaseFile file) {
    StringBuilder text = new StringBuilder();
    text.append(write(file.header())).append('\n');
    file.lines().forEach(line -> text.append(write(line)).append('\n'));
    return text.toString();
  }

  /** The header as the first line of a file, without the end of the line. */
  public static String write(CaseHeader header) {
    return Parsing.SYNTAX.write(sink -> CaseHeaders.HEADER.write(header, sink));
  }

  /** One line of a file, without its end. */
  public static String write(CaseLine line) {
    return Parsing.SYNTAX.write(sink -> CaseLines.write(line, sink));
  }

  /** The format as Markdown: the header, and each command with its properties and an example. */
  public static String guide() {
    return CaseGuide.markdown();
  }
}
