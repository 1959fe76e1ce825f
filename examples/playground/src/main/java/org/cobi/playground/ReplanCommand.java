package org.cobi.playground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cobi.json.CaseloadDocument;
import org.cobi.json.CaseloadFiles;
import org.cobi.json.ChangesFiles;
import org.cobi.json.Documents;
import org.cobi.json.PlanFiles;
import org.cobi.playground.page.Page;
import org.cobi.playground.schedule.ReplanPage;
import org.cobi.scheduling.SchedulingPolicy;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.replan.InvalidReplanException;
import org.cobi.scheduling.replan.PlanChanges;
import org.cobi.scheduling.replan.Replan;
import org.cobi.scheduling.replan.ReplanProblem;
import org.cobi.scheduling.replan.Replanning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes an agreed plan as little as possible. */
@Command(
    name = "replan",
    description = {
      "Change an agreed plan after something that it did not foresee: a missed session, an absence,"
          + " a new bank holiday, an office that is no longer used.",
      "",
      "Sessions that were held stay as they are. Everybody is kept inside their window if there is a"
          + " way at all, and as few agreed appointments as possible move. If anything is wrong with"
          + " a document, everything that is wrong is said and nothing is planned."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the new plan is written and everybody can finish",
      "1:the new plan is written and somebody cannot finish; it is said why",
      "2:something could not be read or written; nothing was planned",
      "3:the command itself failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./cobi replan caseload.json plan.json changes.json -o new-plan.json",
      "  ./cobi replan caseload.json plan.json changes.json -o new-plan.json --tell tell.json"
    })
final class ReplanCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "CASELOAD", description = "The caseload (cobi-caseload/1).")
  private Path caseloadFile = Path.of("");

  @Parameters(index = "1", paramLabel = "PLAN", description = "The agreed plan (cobi-plan/1).")
  private Path planFile = Path.of("");

  @Parameters(
      index = "2",
      paramLabel = "CHANGES",
      description = "What has happened since (cobi-changes/1).")
  private Path changesFile = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "NEW-PLAN",
      description = "Where the new plan (cobi-plan/1) is written: whole, or not at all.")
  private Path newPlanFile = Path.of("");

  @Option(
      names = "--tell",
      paramLabel = "FILE",
      description = "Where to write what changes for whom (cobi-replan/1).")
  private Optional<Path> tellFile = Optional.empty();

  @Mixin private PeopleOption people = new PeopleOption();

  @Mixin private ColourOption colour = new ColourOption();

  ReplanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PlanningFiles files = new PlanningFiles(terminal);
    if (!canWrite(files)) {
      return ExitStatus.UNREADABLE;
    }
    Optional<Caseload> caseload =
        files
            .read(caseloadFile, "nothing was planned", CaseloadFiles::read)
            .map(CaseloadDocument::caseload);
    return caseload.isEmpty() ? ExitStatus.UNREADABLE : replan(caseload.get(), files);
  }

  private boolean canWrite(PlanningFiles files) {
    return files.canWrite(newPlanFile, caseloadFile, planFile, changesFile)
        && (tellFile.isEmpty()
            || files.canWrite(tellFile.get(), caseloadFile, planFile, changesFile, newPlanFile));
  }

  private int replan(Caseload caseload, PlanningFiles files) throws IOException {
    Optional<List<Appointment>> plan =
        files.read(
            planFile, "nothing was planned", bytes -> PlanFiles.appointments(bytes, caseload));
    Optional<PlanChanges> changes =
        files.read(changesFile, "nothing was planned", bytes -> ChangesFiles.read(bytes, caseload));
    if (plan.isEmpty() || changes.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    try {
      Replan replan =
          Replanning.replan(caseload, SchedulingPolicy.DEFAULT, plan.get(), changes.get());
      return write(caseload, replan, files);
    } catch (InvalidReplanException refused) {
      refused.problems().forEach(this::complain);
      terminal.complain("these contradict each other; nothing was planned");
      return ExitStatus.UNREADABLE;
    }
  }

  private void complain(ReplanProblem problem) {
    Path file = problem.where() == ReplanProblem.Where.PLAN ? planFile : changesFile;
    terminal.complain(file + ", " + problem.pointer() + ": " + problem.words());
  }

  private int write(Caseload caseload, Replan replan, PlanningFiles files) throws IOException {
    boolean written =
        files.write(newPlanFile, out -> PlanFiles.write(replan.plan(), out))
            && (tellFile.isEmpty()
                || files.write(
                    tellFile.get(),
                    out -> out.append(Documents.REPLAN.write(replan.consequences()))));
    if (!written) {
      return ExitStatus.UNREADABLE;
    }
    Page page = terminal.page(colour.colour());
    ReplanPage.show(page, caseload, replan.consequences(), people.in(caseload));
    page.blank();
    page.verbatim("The new plan is in " + newPlanFile);
    terminal.flush();
    return replan.isWhole() ? ExitStatus.AS_EXPECTED : ExitStatus.NOT_AS_EXPECTED;
  }
}
