package org.cobi.playground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.cobi.json.CobiJsonException;
import org.cobi.playground.schedule.WholeFile;

/** Reads and writes the documents of planning, and complains of what does not work. */
final class PlanningFiles {
  private final Terminal terminal;

  PlanningFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether something can be written there, before time is spent on it. */
  boolean canWrite(Path output, Path... inputs) {
    for (Path input : inputs) {
      if (output.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize())) {
        terminal.complain(output + " cannot be written: it is what is read");
        return false;
      }
    }
    Optional<String> obstacle = WholeFile.at(output).obstacle();
    obstacle.ifPresent(why -> terminal.complain(output + " cannot be written: " + why));
    return obstacle.isEmpty();
  }

  /** What a file says; empty after everything that is wrong with it was said. */
  <T> Optional<T> read(Path file, String consequence, Reading<T> reading) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Optional.of(reading.read(bytes));
    } catch (CobiJsonException refused) {
      refused.getMessage().lines().forEach(problem -> terminal.complain(file + ", " + problem));
      int problems = refused.problems().size();
      terminal.complain(
          file
              + " has "
              + problems
              + (problems == 1 ? " problem" : " problems")
              + "; "
              + consequence);
    } catch (NoSuchFileException missing) {
      terminal.complain(file + ": there is no such file");
    } catch (IOException unreadable) {
      terminal.complain(file + ": cannot be read");
    }
    return Optional.empty();
  }

  /** Writes a whole file; false after a complaint. */
  boolean write(Path file, WholeFile.Content content) {
    try {
      WholeFile.at(file).write(content);
      return true;
    } catch (IOException failed) {
      terminal.complain(file + " could not be written; what was there before is still there");
      return false;
    }
  }

  /** Reads a document. */
  interface Reading<T> {
    T read(InputStream bytes) throws IOException;
  }
}
