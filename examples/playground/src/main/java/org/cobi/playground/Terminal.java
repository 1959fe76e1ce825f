package org.cobi.playground;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.cobi.playground.page.Colour;
import org.cobi.playground.page.Page;

/**
 * Where words go.
 *
 * @param out results
 * @param err what went wrong
 */
record Terminal(PrintWriter out, PrintWriter err) {

  /** The terminal of this process, in UTF-8 whatever the machine's own encoding. */
  static Terminal ofThisProcess() {
    return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }

  Page page(Colour colour) {
    return new Page(out, colour.isOnHere());
  }

  void complain(String problem) {
    err.println("cobi: " + problem);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
