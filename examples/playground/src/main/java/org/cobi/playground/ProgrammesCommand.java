package org.cobi.playground;

import java.util.concurrent.Callable;
import org.cobi.playground.book.ProgrammeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the published programmes. */
@Command(
    name = "programmes",
    description =
        "Print the published programmes: every value that their rules depend on, where it comes from,"
            + " and what is assumed where an announcement is silent.")
final class ProgrammesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ColourOption colour = new ColourOption();

  ProgrammesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ProgrammeBook.show(terminal.page(colour.colour()));
    return ExitStatus.AS_EXPECTED;
  }
}
