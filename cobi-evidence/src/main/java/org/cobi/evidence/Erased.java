package org.cobi.evidence;

import org.cobi.evidence.chain.ChainEntry;
import org.cobi.workflow.retention.RetentionFile;

/**
 * What is to be stored after a person was erased.
 *
 * @param file the person's retention file, which says so from here on
 * @param tombstone the chain entry that follows the head; store it, and keep its head elsewhere
 */
public record Erased(RetentionFile file, ChainEntry tombstone) {

  /** Says what it is but not about whom. */
  @Override
  public String toString() {
    return "Erased[<redacted>]";
  }
}
