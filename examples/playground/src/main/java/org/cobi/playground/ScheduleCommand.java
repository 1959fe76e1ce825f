package org.cobi.playground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cobi.json.CaseloadDocument;
import org.cobi.json.CaseloadFiles;
import org.cobi.json.PlanFiles;
import org.cobi.playground.page.Page;
import org.cobi.playground.schedule.Interruption;
import org.cobi.playground.schedule.PlanPage;
import org.cobi.playground.schedule.ProgressView;
import org.cobi.playground.schedule.SearchRun;
import org.cobi.playground.schedule.SearchRun.Outcome;
import org.cobi.playground.schedule.Threads;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.SchedulingPolicy;
import org.cobi.scheduling.caseload.Caseload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a caseload. */
@Command(
    name = "schedule",
    description = {
      "Plan a caseload: who is seen when, by whom and where, and who cannot be placed and why.",
      "",
      "It works for as long as it is given and then writes the best plan. Ctrl-C ends it earlier: the"
          + " best plan so far is written all the same. If anything is wrong with the caseload,"
          + " everything that is wrong is said and nothing is planned."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the plan is written and places everybody",
      "1:the plan is written and leaves somebody out",
      "2:the caseload could not be read, or the plan could not be written",
      "3:the playground itself failed",
      "130:Ctrl-C; the best plan so far is written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./cobi schedule examples/caseloads/sussex-over-s1.json -o plan.json",
      "  ./cobi schedule caseload.json -o plan.json --seconds 120",
      "  ./cobi schedule caseload.json -o plan.json --iterations 20000 --seed 7"
    })
final class ScheduleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "CASELOAD", description = "A caseload (cobi-caseload/1).")
  private Path caseloadFile = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PLAN",
      description = "Where the plan (cobi-plan/1) is written: whole, or not at all.")
  private Path planFile = Path.of("");

  @Mixin private SearchOptions options = new SearchOptions();

  @Option(
      names = "--spare-days",
      paramLabel = "N",
      description =
          "How many days at the end of each window should stay free for sessions that are missed; 7"
              + " is a spare week. Default: 0.")
  private int spareDays;

  @Mixin private PeopleOption people = new PeopleOption();

  @Mixin private ColourOption colour = new ColourOption();

  ScheduleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> misuse = options.misuse().or(this::negativeSpareDays);
    misuse.ifPresent(terminal::complain);
    PlanningFiles files = new PlanningFiles(terminal);
    if (misuse.isPresent() || !files.canWrite(planFile, caseloadFile)) {
      return ExitStatus.UNREADABLE;
    }
    Optional<CaseloadDocument> document =
        files.read(caseloadFile, "nothing was planned", CaseloadFiles::read);
    return document.isEmpty() ? ExitStatus.UNREADABLE : plan(document.get().caseload(), files);
  }

  private Optional<String> negativeSpareDays() {
    return spareDays < 0 ? Optional.of("--spare-days must not be negative") : Optional.empty();
  }

  private int plan(Caseload caseload, PlanningFiles files) throws IOException {
    try (Interruption interruption = Interruption.listen()) {
      Outcome outcome = search(caseload, interruption);
      if (!files.write(planFile, out -> PlanFiles.write(outcome.plan(), out))) {
        return ExitStatus.UNREADABLE;
      }
      show(caseload, outcome);
      terminal.flush();
      return outcome.plan().leftOut().isEmpty()
          ? ExitStatus.AS_EXPECTED
          : ExitStatus.NOT_AS_EXPECTED;
    }
  }

  private Outcome search(Caseload caseload, Interruption interruption) {
    SchedulingPolicy policy = SchedulingPolicy.builder().spareDays(spareDays).build();
    CaseloadScheduler scheduler =
        CaseloadScheduler.of(caseload).with(policy).withSeed(options.seed());
    SearchRun run = new SearchRun(options.budget(), System::nanoTime, interruption::isAsked);
    try (Threads threads = Threads.of(options.threads());
        ProgressView progress = options.progress()) {
      return run.run(scheduler.search(), threads, progress);
    }
  }

  private void show(Caseload caseload, Outcome outcome) {
    Page page = terminal.page(colour.colour());
    PlanPage.show(page, caseload, outcome.plan(), people.in(caseload));
    page.blank();
    page.text(0, ending(outcome));
    page.verbatim("The plan is in " + planFile);
  }

  private static String ending(Outcome outcome) {
    String seconds = String.format(Locale.ROOT, "%.1f s", outcome.elapsed().toNanos() / 1e9);
    return switch (outcome.end()) {
      case BUDGET -> "Searched for " + seconds + "; more time may make it better.";
      case TOO_EARLY ->
          "After "
              + seconds
              + " not everybody had been asked once: give it more time before you rely on who is left"
              + " out.";
      case PROVEN_BEST -> "Found in " + seconds + ", and no plan can be better.";
      case INTERRUPTED -> "Interrupted after " + seconds + "; this is the best plan so far.";
    };
  }
}
