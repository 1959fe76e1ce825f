package org.cobi.playground;

/** How the command line ends. */
final class ExitStatus {
  /** Every line met what it expects. */
  static final int AS_EXPECTED = 0;

  /** Some line did not. */
  static final int NOT_AS_EXPECTED = 1;

  /** Something could not be read, or could not be asked. */
  static final int UNREADABLE = 2;

  /** The playground itself failed. */
  static final int BROKEN = 3;

  private ExitStatus() {}
}
