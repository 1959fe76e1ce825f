package org.cobi.testing;

import java.util.List;
import org.cobi.model.duty.Duty;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.episode.Episode;

/** What a decision says, as lines that a test compares whole. */
final class Reasons {
  private Reasons() {}

  /** Every rule that stands in the way, with its words: "COBI-PRG-01: 9 of 10 sessions …". */
  static List<String> of(Then then) {
    return then.decision().reasons().stream()
        .map(found -> found.rule() + ": " + found.words())
        .toList();
  }

  /** Every rule that warns or informs, with its words. */
  static List<String> noticesOf(Then then) {
    return then.decision().notices().stream()
        .map(found -> found.rule() + ": " + found.words())
        .toList();
  }

  /** The duties of a rule that are owed, each with its owner and last day. */
  static List<String> duties(Episode episode, String rule) {
    return episode.duties().stream()
        .filter(duty -> duty.rule().value().equals(rule))
        .map(Reasons::line)
        .toList();
  }

  private static String line(Duty duty) {
    return duty.name()
        + ", "
        + duty.owner().title()
        + ", "
        + ReadableDate.of(duty.deadline().lastDay());
  }
}
