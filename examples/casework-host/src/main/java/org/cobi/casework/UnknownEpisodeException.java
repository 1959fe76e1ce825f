package org.cobi.casework;

/** There is no such episode. */
public class UnknownEpisodeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** One that names nobody. */
  public UnknownEpisodeException() {
    super("there is no such episode");
  }
}
