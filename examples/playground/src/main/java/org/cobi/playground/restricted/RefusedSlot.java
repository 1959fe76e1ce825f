package org.cobi.playground.restricted;

import java.util.List;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeId;

/**
 * What stands behind a slot that was refused in the words of an ordinary conflict.
 *
 * @param episode which episode asked for the slot
 * @param command what was asked
 * @param reasons what the restricted files say against it, at least one thing
 */
record RefusedSlot(EpisodeId episode, EpisodeCommand command, List<RestrictedViolation> reasons) {

  RefusedSlot {
    reasons = List.copyOf(reasons);
  }

  @Override
  public String toString() {
    return "RefusedSlot[<redacted>]";
  }
}
