package org.cobi.playground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cobi.model.audience.Audience;
import org.cobi.playground.page.Page;
import org.cobi.playground.report.AudienceDocument;
import org.cobi.playground.report.AudiencePage;
import org.cobi.playground.report.CasePage;
import org.cobi.playground.report.ErrorWords;
import org.cobi.playground.report.RunDocument;
import org.cobi.playground.report.Summary;
import org.cobi.playground.run.BothResults;
import org.cobi.playground.run.BothSides;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.CaseRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays case files. */
@Command(
    name = "run",
    description = {
      "Play case files and say of each line what becomes of it, why, and what is owed.",
      "",
      "A case file has a header and then one command on each line; a line may say what it expects."
          + " All files are read before any is played: if anything is wrong with one of them,"
          + " everything that is wrong is said and nothing is played.",
      "",
      "Restricted lines of the victim's side take effect for everybody and are shown to nobody"
          + " but the police and a victim-side worker, when one of them is named as the audience."
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
      "  ./cobi run --json my.case.jsonl",
      "  ./cobi run --audience participant my.case.jsonl"
    })
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

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

  @Mixin private AudienceOption audience = new AudienceOption();

  @Mixin private ColourOption colour = new ColourOption();

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (quiet && audience.chosen().isPresent()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--quiet and --audience cannot be used together");
    }
    List<String> problems = new ArrayList<>();
    List<BothSides> cases = CasePaths.read(paths, problems);
    if (audience.chosen().filter(Audience::readsRestricted).isPresent()) {
      cases.forEach(each -> problems.addAll(each.restricted().problems()));
    }
    if (!problems.isEmpty()) {
      problems.forEach(terminal::complain);
      return ExitStatus.UNREADABLE;
    }
    List<BothResults> results = cases.stream().map(CaseRunner::play).toList();
    return audience.chosen().map(who -> tell(results, who)).orElseGet(() -> tell(open(results)));
  }

  private static List<CaseResult> open(List<BothResults> results) {
    return results.stream().map(BothResults::open).toList();
  }

  /** To whoever tries a case: everything of it, and nothing of its restricted lines. */
  private int tell(List<CaseResult> results) {
    show(results);
    results.forEach(this::complain);
    return status(results);
  }

  private int tell(List<BothResults> results, Audience who) {
    if (json) {
      terminal.out().println(AudienceDocument.of(results, who));
    } else {
      Page page = terminal.page(colour.colour());
      results.forEach(result -> AudiencePage.show(page, result, who));
    }
    open(results).stream()
        .filter(result -> result.stoppedAt().isPresent())
        .map(ErrorWords::stoppedSomewhere)
        .forEach(terminal::complain);
    boolean unmet =
        who.readsRestricted()
            && results.stream().anyMatch(result -> !result.restricted().isAsExpected());
    int status = status(open(results));
    return unmet && status == ExitStatus.AS_EXPECTED ? ExitStatus.NOT_AS_EXPECTED : status;
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
