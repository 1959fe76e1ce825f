package org.cobi.casework.page;

/** Nobody vouches for whoever asks. */
class NotSignedInException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotSignedInException() {
    super("nobody vouches for this user");
  }
}
