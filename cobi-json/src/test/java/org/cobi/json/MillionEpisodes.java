package org.cobi.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.cobi.json.lines.BrokenLine;
import org.cobi.json.lines.BrokenLines;
import org.cobi.json.lines.LineReader;
import org.cobi.json.lines.LineWriter;
import org.cobi.testing.Walk;
import org.cobi.testing.Walks;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.EpisodeId;

/**
 * Writes many episodes as JSON Lines and reads them at the other end of a pipe, so that all of them
 * pass through the memory of one small Java. Every thousandth line is broken on purpose.
 *
 * <p>The first argument says how many, the second whether they are kept, which must end badly.
 */
final class MillionEpisodes {
  private static final int DIFFERENT = 40;
  private static final int EVERY = 1000;
  private static final int PIPE = 1 << 16;

  private final int count;
  private final List<Journal> journals = Walks.some(DIFFERENT).stream().map(Walk::journal).toList();

  private MillionEpisodes(int count) {
    this.count = count;
  }

  public static void main(String[] arguments) throws Exception {
    new MillionEpisodes(Integer.parseInt(arguments[0])).run(arguments[1].equals("keep"));
  }

  private void run(boolean keep) throws IOException, InterruptedException {
    PipedInputStream in = new PipedInputStream(PIPE);
    PipedOutputStream out = new PipedOutputStream(in);
    Thread writer = new Thread(() -> write(out), "writer");
    writer.setDaemon(true);
    long start = System.nanoTime();
    writer.start();
    Reading reading = new Reading(keep);
    LineReader<EpisodeDocument> reader =
        LineReader.of(Documents.EPISODE, in, BrokenLines.skipAndTell(reading::broken));
    reader.forEach(reading::episode);
    writer.join();
    reading.finish();
    System.out.printf(
        Locale.ROOT,
        "%d episodes, %d broken lines, %d MiB, %d s, heap of %d MiB%n",
        reader.documents(),
        reader.broken(),
        written.get() >> 20,
        (System.nanoTime() - start) / 1_000_000_000,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private final AtomicLong written = new AtomicLong();

  private void write(OutputStream pipe) {
    try (OutputStream bytes = new BufferedOutputStream(new Counting(pipe), PIPE)) {
      LineWriter<EpisodeDocument> writer = LineWriter.of(Documents.EPISODE, bytes);
      for (int number = 1; number <= count; number++) {
        writer.write(episode(number));
        if (number % EVERY == 0) {
          bytes.write("{\"schema\":\"cobi-episode/1\",\n".getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private EpisodeDocument episode(int number) {
    Journal journal = journals.get(number % DIFFERENT);
    EpisodeId id = EpisodeId.of("EP-" + number);
    List<JournalEntry> entries =
        journal.entries().stream()
            .map(entry -> new JournalEntry(entry.sequence(), of(id, entry), entry.events()))
            .toList();
    return EpisodeDocument.of(new Journal(id, journal.programme(), entries));
  }

  private static Submission of(EpisodeId id, JournalEntry entry) {
    Submission submission = entry.submission();
    return Submission.builder()
        .id(submission.id())
        .episode(id)
        .recordedAt(submission.recordedAt())
        .recordedBy(submission.recordedBy())
        .command(submission.command())
        .build();
  }

  /** Sees that what was written is what is read, in order, and the broken lines in their places. */
  private final class Reading {
    private final boolean keep;
    private final List<EpisodeDocument> kept = new ArrayList<>();
    private int number;
    private int broken;

    Reading(boolean keep) {
      this.keep = keep;
    }

    void episode(EpisodeDocument read) {
      number++;
      Journal written = journals.get(number % DIFFERENT);
      must(read.journal().episode().value().equals("EP-" + number), "every episode in its place");
      must(read.journal().entries().size() == written.entries().size(), "every entry");
      if (keep) {
        kept.add(read);
      }
    }

    void broken(BrokenLine line) {
      broken++;
      must(line.number() == broken * EVERY + broken, "every broken line under its number");
    }

    void finish() {
      must(number == count, "all episodes");
      must(broken == count / EVERY, "all broken lines");
    }

    private void must(boolean holds, String what) {
      if (!holds) {
        throw new IllegalStateException(what + " must come, but did not after " + number);
      }
    }
  }

  /** Counts what passes. */
  private final class Counting extends OutputStream {
    private final OutputStream pipe;

    Counting(OutputStream pipe) {
      this.pipe = pipe;
    }

    @Override
    public void write(int one) throws IOException {
      pipe.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      pipe.write(bytes, offset, length);
      written.addAndGet(length);
    }

    @Override
    public void close() throws IOException {
      pipe.close();
    }
  }
}
