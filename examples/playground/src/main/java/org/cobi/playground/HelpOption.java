package org.cobi.playground;

import picocli.CommandLine.Option;

/** What every command understands. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this and end.")
  boolean asked;
}
