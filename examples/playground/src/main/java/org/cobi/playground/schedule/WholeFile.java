package org.cobi.playground.schedule;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is written whole or not at all: beside its place first, then moved there in one step.
 * Whoever reads it finds the old one or the new one and never a half.
 */
public final class WholeFile {
  private final Path place;

  private WholeFile(Path place) {
    this.place = place;
  }

  /** The file at that place. */
  public static WholeFile at(Path place) {
    return new WholeFile(place);
  }

  /** Why nothing can be written there, as half a sentence; empty if it looks possible. */
  public Optional<String> obstacle() {
    Path directory = directory();
    if (!Files.isDirectory(directory)) {
      return Optional.of("there is no directory for it");
    }
    if (Files.isDirectory(place)) {
      return Optional.of("it is a directory");
    }
    return Files.isWritable(directory)
        ? Optional.empty()
        : Optional.of("nothing can be written to its directory");
  }

  /** Writes all of it. If that fails, what was there before is still there. */
  public void write(Content content) throws IOException {
    Path target = Files.isSymbolicLink(place) ? place.toRealPath() : place.toAbsolutePath();
    Path beside =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
    try {
      writeTo(beside, content);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void writeTo(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        BufferedWriter out =
            new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onlyInTwoSteps) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path directory() {
    return Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(place);
  }

  /** What is written. */
  public interface Content {
    /** Writes it. */
    void writeTo(Appendable out) throws IOException;
  }
}
