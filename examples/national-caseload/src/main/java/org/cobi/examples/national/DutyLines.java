package org.cobi.examples.national;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;

/**
 * What is told of duties, a line each: which episode, what happened, which duty, whose, by when.
 */
final class DutyLines {

  private DutyLines() {}

  static String line(EpisodeId episode, String what, Duty duty) {
    return line(episode, what, duty.id()) + (" " + duty.owner() + " " + duty.deadline().dueBy());
  }

  static String line(EpisodeId episode, String what, DutyId duty) {
    return episode.value() + " " + what + " " + duty.value();
  }

  static String refused(Submission submission, Decision decision) {
    return decision.reasons().stream()
        .map(reason -> reason.rule().value())
        .collect(
            Collectors.joining(
                " ",
                submission.episode().value() + " refused " + submission.id().value() + " ",
                ""));
  }

  /** The duties that have become overdue after a moment and by another. */
  static List<String> overdue(Episode episode, Instant after, Instant by) {
    return episode.overdueAt(by).stream()
        .filter(duty -> !duty.isOverdueAt(after))
        .map(duty -> line(episode.id(), "overdue", duty))
        .toList();
  }
}
