package org.cobi.scheduling.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is booked with whom, where and when, while a plan is being made.
 *
 * <p>A booking is one number: practitioner, day and step, see {@link #booking}. A person's series
 * is in the diary wholly or not at all.
 */
final class Diary {
  private static final int DAY_BITS = 11;
  private static final int STEP_BITS = 6;
  private static final int[] NO_SERIES = new int[0];

  final Grid grid;

  /** By practitioner and day: the steps that are taken. */
  final long[] taken;

  /** By practitioner and day: how many sessions. */
  final byte[] count;

  /** By practitioner and day: whose sessions, in no order, as many as counted. */
  final int[] who;

  /** By office and day: the steps at which every room is in use. */
  final long[] full;

  /** By practitioner: how many people they have. */
  final int[] caseload;

  /** By person: the bookings of their series, in order; empty when they have none. */
  final int[][] series;

  /** By person: with whom sessions were held that are no longer in the series. */
  private final int[][] heldWith;

  /** By practitioner and day: the steps of sessions that were held and are in nobody's series. */
  private final Map<Integer, Long> heldSteps;

  private final byte[] roomsInUse;

  /** Who was changed since {@link #begin}, each once, with the series they had then. */
  private int[] changed = new int[64];

  private int[][] before = new int[64][];
  private int changes;

  Diary(Grid grid) {
    this.grid = grid;
    this.taken = new long[grid.practitioners * grid.days];
    this.count = new byte[taken.length];
    this.who = new int[taken.length * Math.max(1, grid.mostADay)];
    this.full = new long[grid.offices * grid.days];
    this.roomsInUse = new byte[full.length * grid.steps];
    this.caseload = new int[grid.practitioners];
    this.series = new int[grid.people][];
    this.heldWith = new int[grid.people][];
    this.heldSteps = new HashMap<>();
    Arrays.fill(series, NO_SERIES);
    Arrays.fill(heldWith, NO_SERIES);
    for (int o = 0; o < grid.offices; o++) {
      if (grid.rooms[o] < 1) {
        Arrays.fill(full, o * grid.days, (o + 1) * grid.days, -1L);
      }
    }
  }

  /** The same diary, for somebody who works on another part of it and undoes changes alone. */
  Diary(Diary shared) {
    this.grid = shared.grid;
    this.taken = shared.taken;
    this.count = shared.count;
    this.who = shared.who;
    this.full = shared.full;
    this.roomsInUse = shared.roomsInUse;
    this.caseload = shared.caseload;
    this.series = shared.series;
    this.heldWith = shared.heldWith;
    this.heldSteps = shared.heldSteps;
  }

  /** From here on changes can be undone. */
  void begin() {
    changes = 0;
  }

  /** How many people were changed since {@link #begin}. */
  int changes() {
    return changes;
  }

  /** One of those who were changed. */
  int changed(int i) {
    return changed[i];
  }

  /** The series that one of those who were changed had before. */
  int[] before(int i) {
    return before[i];
  }

  /** Takes everything back that was changed since {@link #begin}. */
  void undo() {
    int count = changes;
    for (int i = 0; i < count; i++) {
      if (isPlaced(changed[i])) {
        cancel(changed[i]);
      }
    }
    for (int i = 0; i < count; i++) {
      if (before[i].length > 0) {
        book(changed[i], before[i]);
      }
    }
    changes = 0;
  }

  private void note(int person) {
    for (int i = 0; i < changes; i++) {
      if (changed[i] == person) {
        return;
      }
    }
    if (changes == changed.length) {
      changed = Arrays.copyOf(changed, 2 * changes);
      before = Arrays.copyOf(before, 2 * changes);
    }
    changed[changes] = person;
    before[changes++] = series[person];
  }

  static int booking(int practitioner, int day, int step) {
    return practitioner << (DAY_BITS + STEP_BITS) | day << STEP_BITS | step;
  }

  static int practitionerOf(int booking) {
    return booking >>> (DAY_BITS + STEP_BITS);
  }

  static int dayOf(int booking) {
    return booking >>> STEP_BITS & (1 << DAY_BITS) - 1;
  }

  static int stepOf(int booking) {
    return booking & (1 << STEP_BITS) - 1;
  }

  boolean isPlaced(int person) {
    return series[person].length > 0;
  }

  /** Sessions of a person were held with these practitioners, who therefore have the person. */
  void keepHeld(int person, int[] practitioners) {
    heldWith[person] = practitioners;
    for (int q : practitioners) {
      caseload[q]++;
    }
  }

  /** Whether a session was held with a practitioner. */
  boolean wasHeldWith(int person, int practitioner) {
    for (int q : heldWith[person]) {
      if (q == practitioner) {
        return true;
      }
    }
    return false;
  }

  /** A session of today that was held: it has its room, and its share of the practitioner's day. */
  void keepHeldToday(int booking, int steps) {
    int at = practitionerOf(booking) * grid.days + dayOf(booking);
    if (count[at] < grid.mostADay) {
      enter(Grid.NONE, booking, steps);
      heldSteps.merge(at, StartMasks.block(stepOf(booking), steps), (one, other) -> one | other);
    }
  }

  /** The steps of a day that were used by sessions that are in nobody's series. */
  long heldSteps(int practitioner, int day) {
    return heldSteps.isEmpty() ? 0 : heldSteps.getOrDefault(practitioner * grid.days + day, 0L);
  }

  /** Whether a booking of so many steps overlaps nothing and has a room. */
  boolean isFree(int booking, int steps) {
    int at = practitionerOf(booking) * grid.days + dayOf(booking);
    return count[at] < grid.mostADay
        && (freeSteps(practitionerOf(booking), dayOf(booking), steps) >>> stepOf(booking) & 1) != 0;
  }

  /** Books a whole series, which must fit. */
  void book(int person, int[] bookings) {
    note(person);
    series[person] = bookings;
    byte[] lengths = grid.persons[person].lengthOf;
    int first = lengths.length - bookings.length;
    for (int k = 0; k < bookings.length; k++) {
      enter(person, bookings[k], grid.stepsOf[lengths[first + k]]);
      if (isFirstWith(person, bookings, k)) {
        caseload[practitionerOf(bookings[k])]++;
      }
    }
  }

  /** Takes a whole series out and gives it back. */
  int[] cancel(int person) {
    note(person);
    int[] bookings = series[person];
    byte[] lengths = grid.persons[person].lengthOf;
    int first = lengths.length - bookings.length;
    for (int k = 0; k < bookings.length; k++) {
      leave(person, bookings[k], grid.stepsOf[lengths[first + k]]);
      if (isFirstWith(person, bookings, k)) {
        caseload[practitionerOf(bookings[k])]--;
      }
    }
    series[person] = NO_SERIES;
    return bookings;
  }

  /**
   * Books sessions that need not be a whole series, or the end of one, each with the steps that it
   * takes up. They are only taken out again in the same way.
   */
  void bookSome(int person, int[] bookings, int[] steps) {
    series[person] = bookings;
    for (int k = 0; k < bookings.length; k++) {
      enter(person, bookings[k], steps[k]);
      caseload[practitionerOf(bookings[k])] += isFirstWith(person, bookings, k) ? 1 : 0;
    }
  }

  /** Takes sessions out that were booked with {@link #bookSome}. */
  void cancelSome(int person, int[] steps) {
    int[] bookings = series[person];
    for (int k = 0; k < bookings.length; k++) {
      leave(person, bookings[k], steps[k]);
      caseload[practitionerOf(bookings[k])] -= isFirstWith(person, bookings, k) ? 1 : 0;
    }
    series[person] = NO_SERIES;
  }

  /** Takes one booking off a day for the moment; {@link #returnToDay} must follow. */
  void leaveDay(int person, int session) {
    note(person);
    leave(person, series[person][session], stepsOf(person, session));
  }

  /** Brings a booking back to its day at another step. */
  void returnToDay(int person, int session, int step) {
    int[] bookings = series[person].clone();
    int booking = bookings[session];
    bookings[session] = booking(practitionerOf(booking), dayOf(booking), step);
    enter(person, bookings[session], stepsOf(person, session));
    series[person] = bookings;
  }

  private int stepsOf(int person, int session) {
    byte[] lengths = grid.persons[person].lengthOf;
    return grid.stepsOf[lengths[lengths.length - series[person].length + session]];
  }

  private boolean isFirstWith(int person, int[] bookings, int k) {
    int practitioner = practitionerOf(bookings[k]);
    if (wasHeldWith(person, practitioner)) {
      return false;
    }
    for (int i = 0; i < k; i++) {
      if (practitionerOf(bookings[i]) == practitioner) {
        return false;
      }
    }
    return true;
  }

  private void enter(int person, int booking, int steps) {
    int at = practitionerOf(booking) * grid.days + dayOf(booking);
    taken[at] |= StartMasks.block(stepOf(booking), steps);
    who[at * grid.mostADay + count[at]++] = person;
    int office =
        grid.officeOn(practitionerOf(booking), dayOf(booking)) * grid.days + dayOf(booking);
    int last = Math.min(grid.steps, stepOf(booking) + steps);
    int rooms = grid.rooms[office / grid.days];
    for (int step = stepOf(booking); step < last; step++) {
      if (++roomsInUse[office * grid.steps + step] >= rooms) {
        full[office] |= 1L << step;
      }
    }
  }

  private void leave(int person, int booking, int steps) {
    int at = practitionerOf(booking) * grid.days + dayOf(booking);
    taken[at] &= ~StartMasks.block(stepOf(booking), steps);
    int last = at * grid.mostADay + --count[at];
    int mine = last;
    while (who[mine] != person) {
      mine--;
    }
    who[mine] = who[last];
    int office =
        grid.officeOn(practitionerOf(booking), dayOf(booking)) * grid.days + dayOf(booking);
    int end = Math.min(grid.steps, stepOf(booking) + steps);
    int rooms = grid.rooms[office / grid.days];
    for (int step = stepOf(booking); step < end; step++) {
      if (roomsInUse[office * grid.steps + step]-- <= rooms) {
        full[office] &= ~(1L << step);
      }
    }
  }

  /** The steps of a day at which no room is left, this practitioner's own use not counted. */
  long fullForOthers(int practitioner, int day) {
    int office = grid.officeOn(practitioner, day) * grid.days + day;
    int rooms = grid.rooms[office / grid.days];
    long own = taken[practitioner * grid.days + day];
    long left = full[office];
    for (long rest = full[office] & own; rest != 0; rest &= rest - 1) {
      int step = Long.numberOfTrailingZeros(rest);
      if (roomsInUse[office * grid.steps + step] - 1 < rooms) {
        left &= ~(1L << step);
      }
    }
    return left;
  }

  /** The session of a person that lies on a day, from 0, or {@link Grid#NONE}. */
  int sessionOn(int person, int day) {
    int[] bookings = series[person];
    for (int k = 0; k < bookings.length; k++) {
      if (dayOf(bookings[k]) == day) {
        return k;
      }
    }
    return Grid.NONE;
  }

  /** The steps that a person's session of a day takes up; there must be one. */
  long blockOn(int person, int day) {
    int session = sessionOn(person, day);
    return StartMasks.block(stepOf(series[person][session]), stepsOf(person, session));
  }

  /** Where a session of some length could start, as far as bookings are concerned. */
  long freeStarts(int practitioner, int day, int steps) {
    int at = practitioner * grid.days + day;
    if (count[at] >= grid.mostOn[at]) {
      return 0;
    }
    return freeSteps(practitioner, day, steps);
  }

  /** The same whatever the most sessions of the day. */
  long freeSteps(int practitioner, int day, int steps) {
    long office = full[grid.officeOn(practitioner, day) * grid.days + day];
    return StartMasks.runs(~(taken[practitioner * grid.days + day] | office), steps);
  }

  /** Whether somebody who must be kept apart from a person is at an office on a day. */
  boolean meetsSomebody(int person, int office, int day) {
    for (int other : grid.persons[person].apart) {
      for (int booking : series[other]) {
        if (dayOf(booking) == day && grid.officeOn(practitionerOf(booking), day) == office) {
          return true;
        }
      }
    }
    return false;
  }
}
