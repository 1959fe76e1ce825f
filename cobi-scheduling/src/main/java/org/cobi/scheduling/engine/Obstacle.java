package org.cobi.scheduling.engine;

import org.cobi.model.rule.RuleId;

/**
 * A kind of thing that can stand in the way of a series.
 *
 * <p>They stand in the order in which they are ruled out: what nobody would change comes first, so
 * that what is left is what somebody can act upon. An office that must not be used and a person to
 * be kept apart have no kind of their own: they read as a time that is taken.
 */
enum Obstacle {
  LEAST_GAP("COBI-SCH-03", "the least time between two sessions is too long"),
  CLOSED_DAYS("COBI-SCH-01", "too many days are holidays or closed"),
  FUNDING("COBI-PRG-07", "the funding ends too soon"),
  DAILY_MOST("COBI-SCH-05", "the practitioners hold no more sessions on the days that would fit"),
  DATES("COBI-SCH-06", "the person cannot come on too many dates"),
  CASELOAD("COBI-SCH-05", "the practitioners have no place left"),
  PRACTITIONER_HOURS("COBI-SCH-05", "the practitioners are not there at the times that would fit"),
  CONTINUITY("COBI-SCH-10", "no one practitioner can hold the whole series"),
  MOST_GAP("COBI-SCH-03", "the longest time between two sessions is too short"),
  WINDOW("COBI-PRG-05", "the window is too short"),
  HOURS("COBI-SCH-06", "the person can come at too few times"),
  OFFICES("COBI-SCH-05", "too few offices are within reach"),
  TAKEN("COBI-SCH-05", "the times that would fit are not available");

  /** The rule that stands behind it. */
  final RuleId rule;

  /** What it is, as the part of a sentence. */
  final String words;

  Obstacle(String rule, String words) {
    this.rule = RuleId.of(rule);
    this.words = words;
  }

  @SuppressWarnings("EnumOrdinal") // the order is the order in which they are ruled out
  int bit() {
    return 1 << ordinal();
  }
}
