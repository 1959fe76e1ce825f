package org.cobi.playground;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line to try the rules with a case of your own. */
@Command(
    name = "./cobi",
    description = "Try the rules of the stalking intervention programmes with a case of your own.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%n",
    footer = "Every command has its own --help.")
public final class Playground implements Runnable {
  private final Terminal terminal;

  Playground(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Does what the arguments ask, and ends with an exit status. */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofThisProcess();
    int status = commandLine(terminal).execute(arguments);
    terminal.flush();
    System.exit(status);
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine commands = new CommandLine(new Playground(terminal));
    commands.addSubcommand(new RunCommand(terminal));
    commands.addSubcommand(new DemoCommand(terminal));
    commands.addSubcommand(new ScheduleCommand(terminal));
    commands.addSubcommand(new CalendarCommand(terminal));
    commands.addSubcommand(new ExportCommand(terminal));
    commands.addSubcommand(new ReplanCommand(terminal));
    commands.addSubcommand(new RulesCommand(terminal));
    commands.addSubcommand(new DiagramCommand(terminal));
    commands.addSubcommand(new ProgrammesCommand(terminal));
    dress(commands);
    commands.getSubcommands().values().forEach(Playground::dress);
    return commands
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(80)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((wrong, arguments) -> misunderstood(wrong, terminal))
        .setExecutionExceptionHandler((failure, line, parsed) -> broken(failure, terminal));
  }

  private static void dress(CommandLine command) {
    command.addMixin("help", new HelpOption());
    command
        .getCommandSpec()
        .usageMessage()
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%nCommands:%n");
  }

  private static int misunderstood(ParameterException wrong, Terminal terminal) {
    terminal.complain(String.valueOf(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("Try: " + command + " --help");
    return ExitStatus.UNREADABLE;
  }

  private static int broken(Exception failure, Terminal terminal) {
    terminal.complain("this should not have happened; please report it");
    failure.printStackTrace(terminal.err());
    return ExitStatus.BROKEN;
  }

  /** Without arguments: three things to try. */
  @Override
  public void run() {
    terminal
        .out()
        .println(
            """
            Try the rules of the stalking intervention programmes with a case of your own.

              ./cobi demo                 play one case in full, and five more in brief
              ./cobi run my.case.jsonl    play a case file of your own
              ./cobi rules --family PRG   read the rules of a family, with their sources
              ./cobi schedule examples/caseloads/sussex-over-s1.json -o plan.json
                                          plan a whole caseload

            ./cobi --help lists every command. How case files are written is in
            docs/case-files.md, what their lines may expect in docs/expectations.md, and
            how a caseload is planned in docs/scheduling.md.
            """
                .stripTrailing());
  }
}
