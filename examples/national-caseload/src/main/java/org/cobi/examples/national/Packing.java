package org.cobi.examples.national;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.workflow.Journal;

/**
 * Journals in few bytes: the document {@code cobi-episode/1}, deflated. The dictionary is a sample
 * document; what is packed with it can only be unpacked with it, so it never changes.
 */
final class Packing {
  private static final byte[] DICTIONARY = dictionary();
  private static final int BUFFER = 8192;

  private Packing() {}

  private static byte[] dictionary() {
    try (InputStream file = Packing.class.getResourceAsStream("dictionary-1.txt")) {
      return Objects.requireNonNull(file, "dictionary-1.txt is missing").readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static byte[] pack(Journal journal) {
    String document = Documents.EPISODE.write(EpisodeDocument.of(journal));
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(document.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static Journal unpack(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(DICTIONARY);
      inflater.setInput(packed);
      ByteArrayOutputStream document = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0) {
          throw new IllegalStateException("a packed journal ends too early");
        }
        document.write(buffer, 0, read);
      }
      return Documents.EPISODE.read(document.toString(StandardCharsets.UTF_8)).journal();
    } catch (DataFormatException broken) {
      throw new IllegalStateException("a packed journal is broken", broken);
    } finally {
      inflater.end();
    }
  }
}
