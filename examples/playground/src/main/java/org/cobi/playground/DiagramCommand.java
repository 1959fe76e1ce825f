package org.cobi.playground;

import java.util.concurrent.Callable;
import org.cobi.playground.book.LifecycleBook;
import org.cobi.playground.page.Colour;
import org.cobi.workflow.ProgrammeWorkflow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the lifecycle. */
@Command(
    name = "diagram",
    description = "Print the lifecycle of an episode as a Mermaid state diagram.",
    footerHeading = "%nExamples:%n",
    footer = {"  ./cobi diagram", "  ./cobi diagram --markdown > docs/lifecycle.md"})
final class DiagramCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--markdown",
      description = "Print docs/lifecycle.md: the stages, the table of moves, and the diagram.")
  private boolean markdown;

  DiagramCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal
        .page(Colour.NEVER)
        .verbatim(markdown ? LifecycleBook.markdown() : ProgrammeWorkflow.diagram());
    return ExitStatus.AS_EXPECTED;
  }
}
