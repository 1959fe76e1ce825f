package org.cobi.scheduling.engine;

import java.util.Set;

/**
 * What does not count when a group is asked about, and by how much some limits are wider.
 *
 * @param obstacles what does not count at all; {@link GroupObstacle#MEMBER} is not among them
 * @param members the members, by their place, whose hours do not count
 * @param moreDays by how many days the window is longer
 * @param moreFunded by how many days the funding is longer
 * @param moreGap by how many days a gap may be longer
 * @param lessGap by how many days a gap may be shorter
 * @param moreADay how many sessions more a facilitator may hold on a day
 * @param morePlaces how many people more a facilitator may have
 */
record GroupLoose(
    Set<GroupObstacle> obstacles,
    Set<Integer> members,
    int moreDays,
    int moreFunded,
    int moreGap,
    int lessGap,
    int moreADay,
    int morePlaces) {

  /** Everything counts. */
  static final GroupLoose NOTHING = of(Set.of(), Set.of());

  static GroupLoose of(Set<GroupObstacle> obstacles, Set<Integer> members) {
    return new GroupLoose(obstacles, members, 0, 0, 0, 0, 0, 0);
  }

  /** One limit wider by some days, sessions or places. */
  static GroupLoose wider(GroupObstacle limit, int by) {
    return new GroupLoose(
        Set.of(),
        Set.of(),
        limit == GroupObstacle.WINDOW ? by : 0,
        limit == GroupObstacle.FUNDING ? by : 0,
        limit == GroupObstacle.MOST_GAP ? by : 0,
        limit == GroupObstacle.LEAST_GAP ? by : 0,
        limit == GroupObstacle.DAILY_MOST ? by : 0,
        limit == GroupObstacle.CASELOAD ? by : 0);
  }

  boolean has(GroupObstacle obstacle) {
    return obstacles.contains(obstacle);
  }

  /** How many sessions a facilitator can hold on a day; leave counts only if their hours do. */
  int mostOn(Grid grid, int q, int day) {
    if (grid.isOnLeave(q, day) && !has(GroupObstacle.FACILITATORS)) {
      return 0;
    }
    return grid.caseload().practitioners().get(q).maxOn(grid.date(day)) + moreADay;
  }
}
