package org.cobi.scheduling.engine;

import java.util.Arrays;

/**
 * What is free when nobody who is booked is moved. A slot that was agreed with the person before
 * may be worth more than any other.
 */
final class AgreedOptions implements Options {
  /** What it costs to hold a session at a slot that was not agreed; more than any hand-overs. */
  static final long NOT_AGREED = 1L << 54;

  private final Grid grid;
  private final Diary diary;
  private final boolean[] hasPerson;

  /** By day: the agreed booking, or {@link Grid#NONE}. */
  private final int[] agreedOn;

  private boolean keeping;

  AgreedOptions(Diary diary) {
    this.grid = diary.grid;
    this.diary = diary;
    this.hasPerson = new boolean[grid.practitioners];
    this.agreedOn = new int[grid.days];
  }

  /**
   * From here on somebody is asked about.
   *
   * @param before what was held before; whoever held it has the person already
   * @param agreed what was agreed for later
   */
  void ask(int[] before, int[] agreed) {
    Arrays.fill(hasPerson, false);
    Arrays.fill(agreedOn, Grid.NONE);
    for (int booking : before) {
      hasPerson[Diary.practitionerOf(booking)] = true;
    }
    for (int booking : agreed) {
      hasPerson[Diary.practitionerOf(booking)] = true;
      agreedOn[Diary.dayOf(booking)] = booking;
    }
    keeping = agreed.length > 0;
  }

  @Override
  public long entry(int person, int practitioner) {
    boolean full = diary.caseload[practitioner] >= grid.mostPeople[practitioner];
    return full && !hasPerson[practitioner] ? Costs.IMPOSSIBLE : 0;
  }

  @Override
  public long session(int person, int practitioner, int day, int length, long starts) {
    long free = free(person, practitioner, day, length, starts);
    if (free == 0) {
      return Costs.IMPOSSIBLE;
    }
    return !keeping || isAgreed(practitioner, day, free) ? 0 : NOT_AGREED;
  }

  /** The starts that are free for a person on a day. */
  long free(int person, int practitioner, int day, int length, long starts) {
    long free = starts & diary.freeStarts(practitioner, day, grid.stepsOf[length]);
    boolean meets =
        free != 0
            && grid.persons[person].apart.length > 0
            && diary.meetsSomebody(person, grid.officeOn(practitioner, day), day);
    return meets ? 0 : free;
  }

  /** Whether a slot with this practitioner was agreed for this day, and is among some starts. */
  boolean isAgreed(int practitioner, int day, long starts) {
    int agreed = agreedOn[day];
    return agreed != Grid.NONE
        && Diary.practitionerOf(agreed) == practitioner
        && (starts >>> Diary.stepOf(agreed) & 1) != 0;
  }
}
