package org.cobi.casework;

/** The same time was taken by somebody else in the moment between asking and storing. */
public class DoubleBookingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** One that names nobody. */
  public DoubleBookingException() {
    super("this time has just been taken");
  }
}
