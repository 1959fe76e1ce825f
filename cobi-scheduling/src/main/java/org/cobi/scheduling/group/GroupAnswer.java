package org.cobi.scheduling.group;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a group: its best series, or what stands in the way of any.
 *
 * @param series the best series, if there is one
 * @param reasons a smallest set of what stands in the way; empty exactly if there is a series
 */
public record GroupAnswer(Optional<GroupSeries> series, List<GroupReason> reasons) {

  /** Copies the reasons. */
  public GroupAnswer {
    reasons = List.copyOf(reasons);
  }
}
