package org.cobi.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.cobi.json.CobiJsonException;
import org.cobi.json.Document;
import org.cobi.json.DocumentType;

/**
 * Reads documents of one kind from a stream of lines, one at a time.
 *
 * <p>Each line is judged as strictly as a document that comes alone, its size included; lines with
 * nothing but white space are passed over. The stream is the host's: it is read to its end and
 * stays open. Where a file ends too early between two lines, nothing on its last line shows it:
 * compare {@link #documents()} with what the sender counted.
 *
 * <p>Not for several threads at once.
 *
 * @param <T> the type of what a document holds
 */
public final class LineReader<T> {
  private final LineFormat<T> format;
  private final LineSource source;
  private final BrokenLines brokenLines;
  private long documents;
  private long broken;

  private LineReader(LineFormat<T> format, InputStream bytes, BrokenLines brokenLines) {
    this.format = format;
    this.source = new LineSource(bytes);
    this.brokenLines = brokenLines;
  }

  /** Begins to read values of this kind, which have no header. */
  public static <T> LineReader<T> of(
      Document<T> document, InputStream bytes, BrokenLines brokenLines) {
    return new LineReader<>(document::readLine, bytes, brokenLines);
  }

  /** Begins to read documents of this kind, each with its header. */
  public static <T> LineReader<T> of(
      DocumentType<T> document, InputStream bytes, BrokenLines brokenLines) {
    return new LineReader<>(document::readLine, bytes, brokenLines);
  }

  /**
   * The next whole document; empty at the end of the stream.
   *
   * @throws CobiJsonException if the line is broken and reading is to stop there; the next call
   *     goes on after it
   */
  public Optional<T> next() throws IOException {
    while (source.advance()) {
      Optional<T> read = source.isBlank() ? Optional.empty() : read(source.line());
      if (read.isPresent()) {
        documents++;
        return read;
      }
    }
    return Optional.empty();
  }

  private Optional<T> read(byte[] line) {
    try {
      return Optional.of(format.read(line, source.number()));
    } catch (CobiJsonException refused) {
      broken++;
      brokenLines.found(new BrokenLine(source.number(), refused.problems()));
      return Optional.empty();
    }
  }

  /**
   * Gives every document to somebody, to the end of the stream.
   *
   * @return how many there were
   * @throws CobiJsonException if a line is broken and reading is to stop there
   */
  public long forEach(Consumer<? super T> somebody) throws IOException {
    long before = documents;
    for (Optional<T> read = next(); read.isPresent(); read = next()) {
      somebody.accept(read.get());
    }
    return documents - before;
  }

  /** How many documents were read so far. */
  public long documents() {
    return documents;
  }

  /** How many lines were broken so far. */
  public long broken() {
    return broken;
  }

  /** How a line is read. */
  private interface LineFormat<T> {
    T read(byte[] line, int number);
  }
}
