package org.cobi.playground;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cobi.playground.page.Page;
import org.cobi.playground.report.CasePage;
import org.cobi.playground.report.Summary;
import org.cobi.playground.run.BothResults;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.CaseRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays the cases that come with the playground. */
@Command(
    name = "demo",
    description =
        "Play the bundled cases, at least one for each published programme. One is shown in full, the"
            + " others with one line for each command.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every line met what it expects",
      "1:some line did not",
      "3:the playground itself failed"
    })
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--all", description = "Show every case in full.")
  private boolean all;

  @Mixin private ColourOption colour = new ColourOption();

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<CaseResult> results =
        BundledCases.all().stream().map(CaseRunner::play).map(BothResults::open).toList();
    Page page = terminal.page(colour.colour());
    introduction(page);
    results.forEach(result -> show(page, result));
    Summary.table(page, results);
    Summary.line(page, results);
    return RunCommand.status(results);
  }

  private static void introduction(Page page) {
    page.text(
        0,
        "These cases are invented. Each line of a case is asked of the rules, and says beforehand what"
            + " it expects; the table at the end says whether it came so. The rules advise: a named"
            + " person decides.");
    page.blank();
  }

  private void show(Page page, CaseResult result) {
    if (all || result.played().file().equals(BundledCases.RICHEST)) {
      CasePage.show(page, result);
    } else {
      CasePage.showBriefly(page, result);
    }
  }
}
