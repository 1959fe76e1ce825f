package org.cobi.playground;

import org.cobi.playground.page.Colour;
import picocli.CommandLine.Option;

/** What every command that prints words understands. */
final class ColourOption {
  @Option(
      names = "--colour",
      paramLabel = "WHEN",
      description = {
        "auto, always or never. With auto, which is the default, colour is used only on a terminal,"
            + " unless NO_COLOR is set or TERM is dumb."
      })
  private Colour colour = Colour.AUTO;

  Colour colour() {
    return colour;
  }
}
