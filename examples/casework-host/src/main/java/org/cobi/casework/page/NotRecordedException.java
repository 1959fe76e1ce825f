package org.cobi.casework.page;

/** The audit could not be written, so nothing is shown. */
class NotRecordedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotRecordedException() {
    super("the audit record could not be written, so nothing is shown");
  }
}
