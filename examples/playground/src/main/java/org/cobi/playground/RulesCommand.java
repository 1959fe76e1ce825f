package org.cobi.playground;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cobi.playground.book.RuleBook;
import org.cobi.playground.book.RuleFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rules. */
@Command(
    name = "rules",
    description =
        "Print every rule and duty: what it demands, what follows, where it comes from, and on which"
            + " values it depends.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:printed", "2:there is no such family"},
    footerHeading = "%nExamples:%n",
    footer = {"  ./cobi rules --family ATT", "  ./cobi rules --markdown > docs/rules.md"})
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--family",
      paramLabel = "FAMILY",
      description = "Only the rules of one family: REF, ORD, PRG, SCH, ATT, REL, VIC, DAT or WFL.")
  private String family = "";

  @Option(names = "--json", description = "Print one JSON document instead.")
  private boolean json;

  @Option(names = "--markdown", description = "Print docs/rules.md, which has every family.")
  private boolean markdown;

  @Mixin private ColourOption colour = new ColourOption();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<RuleFamily> families =
        family.isEmpty() ? RuleFamily.ALL : RuleFamily.find(family).stream().toList();
    if (families.isEmpty()) {
      terminal.complain("there is no family of rules of this name; there are: " + codes());
      return ExitStatus.UNREADABLE;
    }
    print(families);
    return ExitStatus.AS_EXPECTED;
  }

  private static String codes() {
    return RuleFamily.ALL.stream().map(RuleFamily::code).collect(Collectors.joining(", "));
  }

  private void print(List<RuleFamily> families) {
    if (markdown) {
      terminal.page(colour.colour()).verbatim(RuleBook.markdown());
    } else if (json) {
      terminal.out().println(RuleBook.json(families));
    } else {
      RuleBook.show(terminal.page(colour.colour()), families);
    }
  }
}
