package org.cobi.playground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cobi.json.DocumentType;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.playground.run.BothSides;
import org.cobi.playground.run.CaseResult;
import org.cobi.playground.run.CaseRunner;
import org.cobi.playground.run.EpisodeResult;
import org.cobi.playground.schedule.WholeFile;
import org.cobi.workflow.JournalEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what became of cases as documents for other systems. */
@Command(
    name = "export",
    description = {
      "Play cases and write what became of them as JSON documents for other systems.",
      "",
      "Each episode becomes one document (cobi-episode/1) and a file of its journal, one entry a line"
          + " (cobi-journal-entry/1). Beside them, in schemas, lie the JSON Schemas by which anybody"
          + " can check them. Files are numbered and named after nobody."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything is written",
      "2:something could not be read or written",
      "3:the playground itself failed"
    },
    footerHeading = "%nExample:%n",
    footer = "  ./cobi export -o exported")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "CASE-FILE",
      description = "Files and directories of *.case.jsonl. Default: the bundled cases.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIRECTORY",
      description = "Where the documents are written; it is made if it is missing.")
  private Path directory = Path.of("");

  private int written;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<String> problems = new ArrayList<>();
    List<BothSides> cases = paths.isEmpty() ? BundledCases.all() : CasePaths.read(paths, problems);
    problems.forEach(terminal::complain);
    if (!problems.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    try {
      Files.createDirectories(directory.resolve("schemas"));
      for (DocumentType<?> document : Documents.ALL) {
        String name = document.schema().name() + "-" + document.schema().version();
        write(directory.resolve("schemas").resolve(name + ".schema.json"), document.jsonSchema());
      }
      for (BothSides next : cases) {
        write(CaseRunner.play(next).open());
      }
    } catch (IOException failed) {
      terminal.complain(directory + ": not everything could be written");
      return ExitStatus.UNREADABLE;
    }
    terminal.out().println(written + " episodes are in " + directory);
    return ExitStatus.AS_EXPECTED;
  }

  private void write(CaseResult result) throws IOException {
    for (EpisodeResult episode : result.episodes()) {
      written++;
      EpisodeDocument document = EpisodeDocument.withSnapshot(episode.journal());
      write(numbered("episode.json"), Documents.EPISODE.write(document) + "\n");
      StringBuilder journal = new StringBuilder();
      for (JournalEntry entry : episode.journal().entries()) {
        journal.append(Documents.JOURNAL_ENTRY.write(entry)).append('\n');
      }
      write(numbered("journal.jsonl"), journal.toString());
    }
  }

  private Path numbered(String kind) {
    return directory.resolve("episode-" + written + "." + kind);
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.at(file).write(out -> out.append(text));
  }
}
