package org.cobi.examples.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The share of people to whom something has not happened yet, by day, when some are not observed to
 * the end. Whoever is last observed on a day is counted as at risk on it.
 *
 * @param steps where the share falls, in order
 */
record KaplanMeier(List<Step> steps) {

  /** Copies the steps. */
  KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * One person.
   *
   * @param days how long they were observed
   * @param happened whether it happened then, or observation ended
   */
  record Observed(int days, boolean happened) {}

  /**
   * A day on which it happened to somebody.
   *
   * @param day the day
   * @param atRisk to how many it could happen
   * @param happened to how many it did
   * @param share of how many it has not happened, this day included
   * @param standardError by Greenwood's formula
   */
  record Step(int day, int atRisk, int happened, double share, double standardError) {}

  static KaplanMeier of(List<Observed> people) {
    TreeMap<Integer, int[]> days = new TreeMap<>();
    for (Observed person : people) {
      int[] both = days.computeIfAbsent(person.days(), day -> new int[2]);
      both[person.happened() ? 0 : 1]++;
    }
    List<Step> steps = new ArrayList<>();
    int atRisk = people.size();
    double share = 1;
    double greenwood = 0;
    for (var day : days.entrySet()) {
      int happened = day.getValue()[0];
      if (happened > 0) {
        share *= 1 - (double) happened / atRisk;
        greenwood += (double) happened / atRisk / (atRisk - happened);
        double error = share == 0 ? 0 : share * Math.sqrt(greenwood);
        steps.add(new Step(day.getKey(), atRisk, happened, share, error));
      }
      atRisk -= happened + day.getValue()[1];
    }
    return new KaplanMeier(steps);
  }

  /** The share after a day. */
  double after(int day) {
    double share = 1;
    for (Step step : steps) {
      if (step.day() > day) {
        break;
      }
      share = step.share();
    }
    return share;
  }
}
