package org.cobi.casework;

/** Others stored something in the same episode time and again. */
public class BusyEpisodeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** One that names nobody. */
  public BusyEpisodeException() {
    super("others are working on this episode; try again");
  }
}
