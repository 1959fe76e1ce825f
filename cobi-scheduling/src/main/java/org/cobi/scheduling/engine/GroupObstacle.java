package org.cobi.scheduling.engine;

import org.cobi.model.rule.RuleId;

/**
 * A kind of thing that can stand in the way of a group, in the order in which they are ruled out.
 * An office that must not be used and people to be kept apart read as a time that is taken.
 */
enum GroupObstacle {
  LEAST_GAP("COBI-SCH-03", "the least time between two sessions is too long"),
  CLOSED_DAYS("COBI-SCH-01", "too many days are holidays or closed"),
  FUNDING("COBI-PRG-07", "the funding ends too soon"),
  DAILY_MOST("COBI-SCH-05", "the facilitators hold no more sessions on the days that would fit"),
  CASELOAD("COBI-SCH-05", "the facilitators have no place left"),
  FACILITATORS("COBI-PRG-10", "too few facilitators are together at the times that would fit"),
  MOST_GAP("COBI-SCH-03", "the longest time between two sessions is too short"),
  WINDOW("COBI-PRG-05", "the window is too short"),
  OFFICES("COBI-SCH-05", "too few offices are within everybody's reach"),
  MEMBER("COBI-SCH-06", "somebody of the group can come at too few times"),
  TAKEN("COBI-SCH-05", "the times that would fit are not available");

  /** The rule that stands behind it. */
  final RuleId rule;

  /** What it is, as the part of a sentence. */
  final String words;

  GroupObstacle(String rule, String words) {
    this.rule = RuleId.of(rule);
    this.words = words;
  }
}
