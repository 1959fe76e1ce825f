package org.cobi.scheduling.engine;

/**
 * What is free in a diary from a moment on, where keeping what was agreed costs least.
 *
 * <p>A session that was not agreed costs one move. A kept one costs nothing but what says that it
 * could have been moved more cheaply: keeping what comes soon saves more than keeping what comes
 * late.
 */
class KeepingOptions implements Options {
  /** One appointment that is not as it was agreed. */
  static final long MOVED = 1L << 54;

  /** By how much it is worse to move something three days sooner. */
  static final long SOONER = 1L << 44;

  /** A session that was not agreed. */
  static final long NEW = MOVED + 31 * SOONER;

  /** The objective below the moves; the same order in fewer bits. */
  static final Weights WEIGHTS = new Weights(1, 1L << 21, 1L << 32, 1L << 39);

  private static final int DAYS_A_LEVEL = 3;
  private static final int LEVELS = 31;

  final Grid grid;
  final Diary diary;
  final Moment moment;
  private final Agreed agreed;
  private final int[] agreedOn;
  private int person = Grid.NONE;
  private long floor;

  KeepingOptions(Diary diary, Moment moment, Agreed agreed) {
    this.grid = diary.grid;
    this.diary = diary;
    this.moment = moment;
    this.agreed = agreed;
    this.agreedOn = new int[grid.days];
    java.util.Arrays.fill(agreedOn, Grid.NONE);
  }

  /** Asks about another person from now on. */
  void ask(int other) {
    if (person != Grid.NONE) {
      mark(Grid.NONE);
    }
    person = other;
    mark(person);
  }

  private void mark(int value) {
    int[] bookings = agreed.toCome[person];
    floor = (grid.persons[person].sessions() - agreed.held[person]) * NEW;
    for (int i = 0; i < bookings.length; i++) {
      if (bookings[i] != Grid.NONE && !agreed.isMissed(person, i)) {
        int day = Diary.dayOf(bookings[i]);
        agreedOn[day] = value == Grid.NONE ? Grid.NONE : bookings[i];
        if (stands(person, bookings[i])) {
          floor -= NEW - kept(day);
        }
      }
    }
    for (int i = 0; i < bookings.length; i++) {
      boolean here = bookings[i] != Grid.NONE && agreed.isMissed(person, i);
      if (here) {
        agreedOn[Diary.dayOf(bookings[i])] = value == Grid.NONE ? Grid.NONE : MISSED;
      }
    }
  }

  /** Stands on the day of an appointment that was missed: nothing else is booked on it. */
  private static final int MISSED = -2;

  /** What it costs to keep an appointment of a day. */
  long kept(int day) {
    return Math.min(LEVELS, Math.max(0, day - moment.day()) / DAYS_A_LEVEL) * SOONER;
  }

  /** What it costs somebody to give up an appointment. */
  long loss(int other, int booking) {
    return agreed.has(other, booking) ? NEW - kept(Diary.dayOf(booking)) : WEIGHTS.handover();
  }

  /** Whether somebody's appointment could be held if nobody else were booked. */
  final boolean stands(int who, int booking) {
    Grid.Person needs = grid.persons[who];
    int q = Diary.practitionerOf(booking);
    int day = Diary.dayOf(booking);
    int c = java.util.Arrays.binarySearch(needs.candidates, q);
    if (c < 0
        || (needs.candidateDays[c] >>> day % Grid.WEEK & 1) == 0
        || day < needs.firstDay
        || day > needs.lastDay
        || !needs.isAvailable(day)
        || (moment.startsOn(day) >>> Diary.stepOf(booking) & 1) == 0) {
      return false;
    }
    long starts = 0;
    for (int l = 0; l < grid.minutes.length; l++) {
      starts |= needs.starts[l][day % Grid.WEEK] & starts(grid, q, day, l);
    }
    return (starts >>> Diary.stepOf(booking) & 1) != 0;
  }

  @Override
  public final int firstDay() {
    return moment.day();
  }

  @Override
  public final long floor() {
    return floor;
  }

  /** Whoever held a session before has the person already. */
  @Override
  public final long entry(int who, int practitioner) {
    boolean taken = diary.caseload[practitioner] >= grid.mostPeople[practitioner];
    return taken && !diary.wasHeldWith(who, practitioner) ? Costs.IMPOSSIBLE : 0;
  }

  @Override
  public final long session(int who, int practitioner, int day, int length, long starts) {
    long open = starts & moment.startsOn(day);
    int own = agreedOn[day];
    if (open == 0 || own == MISSED || isKeptAway(who, practitioner, day)) {
      return Costs.IMPOSSIBLE;
    }
    long free = open & diary.freeStarts(practitioner, day, grid.stepsOf[length]);
    if (free == 0) {
      return taken(practitioner, day, length, open);
    }
    boolean keeps =
        own != Grid.NONE
            && Diary.practitionerOf(own) == practitioner
            && (free >>> Diary.stepOf(own) & 1) != 0;
    return keeps ? kept(day) : NEW;
  }

  /** What it costs where nothing is free. */
  long taken(int practitioner, int day, int length, long starts) {
    return Costs.IMPOSSIBLE;
  }

  private boolean isKeptAway(int who, int practitioner, int day) {
    return grid.persons[who].apart.length > 0
        && diary.meetsSomebody(who, grid.officeOn(practitioner, day), day);
  }
}
