package org.cobi.playground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cobi.playground.page.Page;
import org.cobi.playground.report.CasePage;
import org.cobi.playground.report.ErrorWords;
import org.cobi.playground.report.RunDocument;
import org.cobi.playground.report.Summary;
import org.cobi.playground.run.Case;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.CaseRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays case files. */
@Command(
    name = "run",
    description = {
      "Play case files and say of each line what becomes of it, why, and what is owed.",
      "",
      "A case file has a header and then one command on each line; a line may say what it expects."
          + " All files are read before any is played: if anything is wrong with one of them,"
          + " everything that is wrong is said and nothing is played."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every line met what it expects",
      "1:some line did not",
      "2:a file could not be read, or a command could not be asked",
      "3:the playground itself failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./cobi run my.case.jsonl",
      "  ./cobi run --quiet cases/",
      "  ./cobi run --json my.case.jsonl"
    })
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "CASE-FILE",
      description = "Case files; a directory stands for every *.case.jsonl in it, sorted.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--json",
      description = "Print one JSON document instead, without participants' references.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only what did not come as expected, and the closing line.")
  private boolean quiet;

  @Mixin private ColourOption colour = new ColourOption();

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<String> problems = new ArrayList<>();
    List<Case> cases = CasePaths.read(paths, problems);
    if (!problems.isEmpty()) {
      problems.forEach(terminal::complain);
      return ExitStatus.UNREADABLE;
    }
    List<CaseResult> results = cases.stream().map(CaseRunner::play).toList();
    show(results);
    results.forEach(this::complain);
    return status(results);
  }

  private void show(List<CaseResult> results) {
    if (json) {
      terminal.out().println(RunDocument.of(results));
      return;
    }
    Page page = terminal.page(colour.colour());
    for (CaseResult result : results) {
      if (quiet) {
        CasePage.showFailures(page, result);
      } else {
        CasePage.show(page, result);
      }
    }
    Summary.line(page, results);
  }

  private void complain(CaseResult result) {
    result.stoppedAt().ifPresent(step -> terminal.complain(ErrorWords.stopped(result, step)));
  }

  static int status(List<CaseResult> results) {
    if (results.stream().anyMatch(result -> result.stoppedAt().isPresent())) {
      return ExitStatus.UNREADABLE;
    }
    return results.stream().allMatch(CaseResult::isAsExpected)
        ? ExitStatus.AS_EXPECTED
        : ExitStatus.NOT_AS_EXPECTED;
  }
}
