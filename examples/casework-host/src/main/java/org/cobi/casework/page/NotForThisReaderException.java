package org.cobi.casework.page;

/** A page that is not for the reader's role. */
public class NotForThisReaderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** One that says nothing of the page. */
  public NotForThisReaderException() {
    super("this page is not for your role");
  }
}
