package org.cobi.playground;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Types a command and keeps what comes back. */
final class Shell {

  private Shell() {}

  /** What came back. */
  record Answer(int status, String out, String err) {}

  static Answer type(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Playground.commandLine(new Terminal(new PrintWriter(out), new PrintWriter(err)))
            .execute(arguments);
    return new Answer(status, out.toString(), err.toString());
  }
}
