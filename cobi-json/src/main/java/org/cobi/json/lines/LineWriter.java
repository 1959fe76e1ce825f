package org.cobi.json.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.cobi.json.DocumentType;
import org.cobi.json.WrittenDocument;

/**
 * Writes documents of one kind to a stream, one on each line.
 *
 * <p>A line is handed to the stream whole: a value that cannot be written leaves nothing of itself.
 * The stream is the host's, to buffer, to flush and to close.
 *
 * <p>Not for several threads at once.
 *
 * @param <T> the type of what a document holds
 */
public final class LineWriter<T> {
  private final Function<T, String> format;
  private final OutputStream bytes;
  private long documents;

  private LineWriter(Function<T, String> format, OutputStream bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  /** Begins to write values of this kind, which have no header. */
  public static <T> LineWriter<T> of(WrittenDocument<T> document, OutputStream bytes) {
    return new LineWriter<>(document::write, bytes);
  }

  /** Begins to write documents of this kind, each with its header. */
  public static <T> LineWriter<T> of(DocumentType<T> document, OutputStream bytes) {
    return new LineWriter<>(document::write, bytes);
  }

  /** Writes one document and the end of its line. */
  public void write(T value) throws IOException {
    byte[] line = (format.apply(value) + "\n").getBytes(StandardCharsets.UTF_8);
    bytes.write(line);
    documents++;
  }

  /** How many documents were written, for whoever reads them. */
  public long documents() {
    return documents;
  }
}
