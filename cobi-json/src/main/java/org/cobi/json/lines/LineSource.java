package org.cobi.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.cobi.json.syntax.Limits;

/**
 * Cuts a stream into lines and never holds more than one of them. Of a line that is longer than may
 * be read, one byte too many is kept, so that it is known to be too long, and the rest is passed
 * over.
 */
final class LineSource {
  private static final int BUFFER = 65_536;
  private static final int MOST = Limits.DOCUMENT_BYTES + 1;

  private final InputStream bytes;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;

  private byte[] line = new byte[BUFFER];
  private int length;
  private int number;

  LineSource(InputStream bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next line; false if there is none. */
  boolean advance() throws IOException {
    length = 0;
    if (!fill()) {
      return false;
    }
    number = Math.incrementExact(number);
    while (fill()) {
      int stop = endOfLine();
      keep(stop);
      next = stop + 1;
      if (stop < end) {
        return true;
      }
    }
    return true;
  }

  /** Whether there is a byte to read. */
  private boolean fill() throws IOException {
    if (next >= end) {
      next = 0;
      end = bytes.read(buffer);
    }
    return end > 0;
  }

  private int endOfLine() {
    int index = next;
    while (index < end && buffer[index] != '\n') {
      index++;
    }
    return index;
  }

  private void keep(int stop) {
    int more = Math.min(stop - next, MOST - length);
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.min(MOST, Math.max(length + more, 2 * line.length)));
    }
    System.arraycopy(buffer, next, line, length, more);
    length += more;
  }

  /** The number of the line, from 1; 0 before the first. */
  int number() {
    return number;
  }

  /** Whether the line holds nothing but white space, and not too much of that. */
  boolean isBlank() {
    if (length == MOST) {
      return false;
    }
    for (int index = 0; index < length; index++) {
      if (line[index] != ' ' && line[index] != '\t' && line[index] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The bytes of the line without its end. */
  byte[] line() {
    return Arrays.copyOf(line, length);
  }
}
