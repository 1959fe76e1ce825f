package org.cobi.scheduling;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cobi.model.programme.DeliveryWindow;

/**
 * A series that keeps every rule.
 *
 * @param starts the starts, in order
 * @param window the days on which the sessions may lie
 * @param notAskedFor how many of the starts are not among those asked for
 * @param rhythm the sum over all gaps of the days by which each differs from the target
 */
public record SeriesProposal(
    List<LocalDateTime> starts, DeliveryWindow window, int notAskedFor, int rhythm) {

  /** Copies the starts. */
  public SeriesProposal {
    starts = List.copyOf(starts);
  }

  /** The start of the last session. */
  public LocalDateTime last() {
    return starts.get(starts.size() - 1);
  }

  /** The days from the last session to the last day that is allowed. */
  public long slackDays() {
    return ChronoUnit.DAYS.between(last().toLocalDate(), window.lastDay());
  }

  /** The days from the first session to the last, both counted. */
  public long spanDays() {
    return 1 + ChronoUnit.DAYS.between(starts.get(0).toLocalDate(), last().toLocalDate());
  }
}
