package org.cobi.json.tree;

import java.io.Serial;

/** A document would have to be kept in memory that is too large for it. */
public final class TooMuchToKeepException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  TooMuchToKeepException() {
    super("a part of the document is too large to be kept", null, false, false);
  }
}
