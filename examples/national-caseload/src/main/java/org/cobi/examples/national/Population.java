package org.cobi.examples.national;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.cobi.model.time.LondonTime;

/**
 * How many invented episodes there are, and how their weeks follow each other: the same number of
 * them begins in each of so many weeks, and each has {@link Script#WEEKS} weeks to tell of.
 *
 * <p>The weeks of all episodes are numbered in the order of time, so that any part of them can be
 * read again after a crash.
 *
 * @param episodes how many; rounded up to the same number in each week
 * @param startWeeks in how many weeks they begin
 */
record Population(long episodes, int startWeeks) implements Serializable {
  /** A Tuesday; the first of the first sessions. */
  private static final LocalDateTime FIRST = LocalDateTime.of(2023, 1, 10, 10, 0);

  private static final int MOST_START_WEEKS = 200;

  Population {
    if (episodes < 1 || startWeeks < 1 || startWeeks > MOST_START_WEEKS) {
      throw new IllegalArgumentException(
          "there must be at least 1 episode, beginning in 1 to " + MOST_START_WEEKS + " weeks");
    }
  }

  /** How many episodes begin in each week. */
  long perWeek() {
    return (episodes + startWeeks - 1) / startWeeks;
  }

  /** How many weeks of episodes there are in all. */
  long weeks() {
    return perWeek() * startWeeks * Script.WEEKS;
  }

  /** The week of an episode that has this place, from 0, in the order of time. */
  EpisodeWeek at(long place) {
    long left = place;
    for (int week = 0; ; week++) {
      int firstStart = Math.max(0, week - Script.WEEKS + 1);
      int lastStart = Math.min(week, startWeeks - 1);
      long here = (lastStart - firstStart + 1) * perWeek();
      if (left < here) {
        int start = firstStart + (int) (left / perWeek());
        return new EpisodeWeek(start * perWeek() + left % perWeek(), week - start);
      }
      left -= here;
    }
  }

  /** In which week an episode begins, from 0. */
  int startWeekOf(long episode) {
    return (int) (episode / perWeek());
  }

  /** The start of the first session of those who begin in a week. */
  static LocalDateTime firstSession(int startWeek) {
    return FIRST.plusWeeks(startWeek);
  }

  /** The first moment of an episode's week. */
  Instant beginOf(EpisodeWeek week) {
    LocalDate first = firstSession(startWeekOf(week.episode())).toLocalDate();
    return LondonTime.startOf(first.plusWeeks(week.week() - Script.WEEKS_BEFORE));
  }
}
