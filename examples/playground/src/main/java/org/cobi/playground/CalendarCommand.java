package org.cobi.playground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cobi.json.CaseloadDocument;
import org.cobi.json.CaseloadFiles;
import org.cobi.json.PlanFiles;
import org.cobi.playground.diary.EntryFiles;
import org.cobi.playground.diary.KeyFile;
import org.cobi.scheduling.calendar.UidKey;
import org.cobi.scheduling.plan.Appointment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the appointments of a plan as calendar files. */
@Command(
    name = "calendar",
    description = {
      "Write the appointments of a plan as calendar files (iCalendar), one for each.",
      "",
      "Files and entries say nothing about anybody: their names are made with a secret key, the title"
          + " is \"Appointment\", and they are private. Asked again with a later plan, it books what is"
          + " new, moves what has another time and cancels what is gone; a calendar that takes the files"
          + " replaces its entries in place. Appointments that are over stay as they are."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the files are in step with the plan",
      "2:something could not be read or written",
      "3:the playground itself failed"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  ./cobi schedule examples/caseloads/sussex-feasible-s1.json -o plan.json",
      "  ./cobi calendar examples/caseloads/sussex-feasible-s1.json plan.json -o diary --key uid.key"
    })
final class CalendarCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "CASELOAD", description = "A caseload (cobi-caseload/1).")
  private Path caseloadFile = Path.of("");

  @Parameters(index = "1", paramLabel = "PLAN", description = "A plan for it (cobi-plan/1).")
  private Path planFile = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIRECTORY",
      description = "Where the files are; it is made if it is missing.")
  private Path directory = Path.of("");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description =
          "The secret from which entries get their names. Where there is none, one is drawn. Keep it"
              + " as long as there are appointments to come, and away from the files.")
  private Path keyFile = Path.of("");

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description = "The moment of writing, such as 2026-03-02T09:15:00Z. Default: now.")
  private @Nullable Instant at;

  @Mixin private LanguageOption language = new LanguageOption();

  CalendarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PlanningFiles files = new PlanningFiles(terminal);
    String nothing = "no calendar file was written";
    Optional<CaseloadDocument> document = files.read(caseloadFile, nothing, CaseloadFiles::read);
    return document
        .flatMap(
            caseload ->
                files
                    .read(
                        planFile,
                        nothing,
                        bytes -> PlanFiles.appointments(bytes, caseload.caseload()))
                    .map(appointments -> write(caseload.caseload().name(), appointments)))
        .orElse(ExitStatus.UNREADABLE);
  }

  private int write(String caseload, List<Appointment> appointments) {
    try {
      Files.createDirectories(directory);
      UidKey key = KeyFile.at(keyFile);
      EntryFiles entries = new EntryFiles(directory, key, now(), language.language());
      EntryFiles.Done done = entries.bringInStep(caseload, appointments);
      terminal
          .out()
          .println(
              done.booked()
                  + " booked, "
                  + done.moved()
                  + " moved, "
                  + done.cancelled()
                  + " cancelled, "
                  + done.unchanged()
                  + " unchanged");
      return ExitStatus.AS_EXPECTED;
    } catch (EntryFiles.UnknownFileException unknown) {
      terminal.complain(unknown.getMessage() + "; nothing was written");
    } catch (IOException | IllegalArgumentException failed) {
      terminal.complain(
          failed instanceof IllegalArgumentException
              ? String.valueOf(failed.getMessage())
              : directory + " or " + keyFile + " could not be read or written");
    }
    return ExitStatus.UNREADABLE;
  }

  private Instant now() {
    return at == null ? Clock.systemUTC().instant() : at;
  }
}
