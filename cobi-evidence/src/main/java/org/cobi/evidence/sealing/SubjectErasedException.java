package org.cobi.evidence.sealing;

/** Something was to be sealed for a person who has no key: it was never made, or was destroyed. */
public final class SubjectErasedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  SubjectErasedException() {
    super(
        "there is no key for the data subject: it was never made, or the person was erased and"
            + " nothing more may be recorded");
  }
}
