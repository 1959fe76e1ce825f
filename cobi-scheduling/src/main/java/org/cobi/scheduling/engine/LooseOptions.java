package org.cobi.scheduling.engine;

/** What would be free if some obstacles did not count. */
final class LooseOptions implements Options {
  private final Grid grid;
  private final Diary diary;
  private final FreeOptions free;
  private final long anyStart;

  /** The obstacles that do not count, as bits. */
  private int loose;

  /** On how many sessions more a day may have; for the smallest change that would help. */
  private int moreADay;

  private int morePlaces;
  private int moreFundedDays;
  private Moment moment = Moment.BEFORE_EVERYTHING;

  LooseOptions(Diary diary, FreeOptions free) {
    this.grid = diary.grid;
    this.diary = diary;
    this.free = free;
    this.anyStart = StartMasks.block(0, grid.steps);
  }

  /** Nothing is possible before a moment. */
  void notBefore(Moment now) {
    moment = now;
  }

  void loosen(int obstacles) {
    loose = obstacles;
    moreADay = 0;
    morePlaces = 0;
    moreFundedDays = 0;
  }

  void fund(int moreDays) {
    moreFundedDays = moreDays;
  }

  void allow(int moreSessionsADay, int morePeople) {
    moreADay = moreSessionsADay;
    morePlaces = morePeople;
  }

  private boolean isLoose(Obstacle obstacle) {
    return (loose & obstacle.bit()) != 0;
  }

  @Override
  public long entry(int person, int practitioner) {
    boolean full = diary.caseload[practitioner] >= grid.mostPeople[practitioner] + morePlaces;
    return full && !isLoose(Obstacle.CASELOAD) ? Costs.IMPOSSIBLE : 0;
  }

  @Override
  public long starts(Grid sameGrid, int practitioner, int day, int length) {
    if (grid.officeOn(practitioner, day) == Grid.NONE) {
      return 0;
    }
    boolean shut = grid.closed[day] && isShut(practitioner, day);
    boolean away = grid.mostOn[practitioner * grid.days + day] < 1 && !grid.closed[day];
    boolean byMaximum = isLoose(Obstacle.DAILY_MOST) || moreADay > 0;
    boolean mayBeAway =
        isLoose(Obstacle.PRACTITIONER_HOURS)
            || (away && byMaximum && grid.isReducedToNothing(practitioner, day));
    if (shut || (away && !mayBeAway)) {
      return 0;
    }
    long starts =
        isLoose(Obstacle.PRACTITIONER_HOURS)
            ? startsThatEnd(length)
            : grid.practitionerStarts[length][practitioner * Grid.WEEK + day % Grid.WEEK];
    return starts & moment.startsOn(day);
  }

  /** Whether a closed day stays closed: what was closed has no maximum of its own, but leave. */
  private boolean isShut(int practitioner, int day) {
    boolean unfunded = grid.isAfterFunding(day - moreFundedDays) && !isLoose(Obstacle.FUNDING);
    boolean holiday = grid.isHoliday(day) && !isLoose(Obstacle.CLOSED_DAYS);
    boolean away = grid.isOnLeave(practitioner, day) && !isLoose(Obstacle.PRACTITIONER_HOURS);
    return unfunded || holiday || away;
  }

  private long startsThatEnd(int length) {
    int last = grid.steps - grid.stepsOf[length];
    return last < 0 ? 0 : anyStart & StartMasks.block(0, last + 1);
  }

  @Override
  public long session(int person, int practitioner, int day, int length, long starts) {
    if (isLoose(Obstacle.TAKEN)) {
      return isDayFull(practitioner, day) ? Costs.IMPOSSIBLE : 0;
    }
    if (free.isKeptAway(person, practitioner, day) || isDayFull(practitioner, day)) {
      return Costs.IMPOSSIBLE;
    }
    long room = diary.freeSteps(practitioner, day, grid.stepsOf[length]);
    if ((starts & room) != 0) {
      return 0;
    }
    return free.canBeRetimed(practitioner, day, length, starts) ? 0 : Costs.IMPOSSIBLE;
  }

  private boolean isDayFull(int practitioner, int day) {
    int at = practitioner * grid.days + day;
    boolean held = diary.count[at] >= Math.max(0, grid.mostOn[at]) + moreADay;
    boolean closedOnly = grid.mostOn[at] == 0 && grid.closed[day];
    return held
        && !closedOnly
        && !isLoose(Obstacle.DAILY_MOST)
        && !(grid.mostOn[at] == 0 && isLoose(Obstacle.PRACTITIONER_HOURS));
  }
}
