package org.cobi.scheduling.engine;

import java.util.Arrays;

/**
 * Makes a plan better by moves: a few people are taken out and put back in with the exact
 * programme. A move that does not help is undone.
 *
 * <p>Two kinds of moves. Somebody takes the series they would like best, and whoever is in the way
 * is placed again, in a chain if need be. Or some people who share a practitioner are placed again
 * in another order.
 *
 * <p>An object works on its own part of the diary; several can work side by side.
 */
final class Improvement {
  private static final int LONGEST_CHAIN = 24;

  /** In how many of a hundred moves the prices guide. */
  private static final int PRICED = 80;

  private static final int MOST_OUT = 64;
  private static final long HARDEST = 24;

  /** Whoever came in by a chain is not soon sent out again by it. */
  private static final long JUST_CAME = 2L << 20;

  private static final Weights CHAIN = new Weights(0, 1L << 10, 1L << 8, 1L << 14);
  private static final long MAKE_ROOM = 1L << 10;

  private final Grid grid;
  private final Diary diary;
  private final Placement placement;
  private final Placement priced;
  private final SeriesProgramme chainProgramme;
  private final EvictingOptions evicting;
  private final long[] roomCost;

  /** By person: how often they could not be brought in. */
  private final int[] hardness;

  private final Cell cell;
  private final int[] people;
  private final Seeded chance;
  private int turn;
  private final int[] out = new int[MOST_OUT * 2];
  private int outCount;
  private final Figures old;
  private final Figures now;

  Improvement(
      Diary diary,
      Scarcity scarcity,
      int spareDays,
      Cell cell,
      long[] roomCost,
      int[] hardness,
      boolean[] mayMove,
      Prices prices,
      int[] people,
      Seeded chance) {
    this.grid = diary.grid;
    this.diary = diary;
    this.roomCost = roomCost;
    this.hardness = hardness;
    this.cell = cell;
    this.people = people;
    this.chance = chance;
    DayOrder order = new DayOrder(diary, mayMove);
    this.placement = new Placement(diary, order, cell, scarcity, spareDays, null);
    this.priced = new Placement(diary, order, cell, scarcity, spareDays, prices);
    this.chainProgramme = new SeriesProgramme(grid, spareDays, CHAIN);
    this.evicting = new EvictingOptions(diary, order, cell, roomCost);
    this.old = new Figures(grid, spareDays);
    this.now = new Figures(grid, spareDays);
  }

  /** Tries one move with somebody by chance; those who are left out first, in turn. */
  void move(Figures total) {
    int person = turn < people.length ? people[turn++] : Grid.NONE;
    while (person != Grid.NONE && diary.isPlaced(person)) {
      person = turn < people.length ? people[turn++] : Grid.NONE;
    }
    if (person == Grid.NONE) {
      person = people[chance.below(people.length)];
    }
    if (!diary.isPlaced(person)) {
      costRoomByWeight();
      bringIn(person, total);
    } else if (chance.below(2) == 0) {
      costRoomAlike();
      prefer(person, total);
    } else {
      reshuffle(person, 2 + chance.below(5), total);
    }
  }

  /** Whoever weighs much or was often asked makes room last; chance breaks ties. */
  private void costRoomByWeight() {
    for (int person : people) {
      long hard = Math.min(HARDEST, hardness[person]);
      roomCost[person] =
          ((long) grid.persons[person].weight << 20) + (hard << 14) + chance.below(1 << 18);
    }
  }

  private void costRoomAlike() {
    if (roomCost[people[0]] != MAKE_ROOM || people.length == 0) {
      for (int person : people) {
        roomCost[person] = MAKE_ROOM;
      }
    }
  }

  /** Tries to place somebody who is left out, at the expense of less weight; whether it helped. */
  boolean bringIn(int person, Figures total) {
    begin();
    out[outCount++] = person;
    long limit = grid.persons[person].weight;
    for (int link = 0; link < LONGEST_CHAIN && outCount > 0; link++) {
      int next = takeHeaviest();
      if (placement.place(next)) {
        continue;
      }
      if (!pushIn(next)) {
        hardness[next]++;
        return undo();
      }
      roomCost[next] += JUST_CAME;
      placeWhoeverFits();
      if (weightOut() < limit) {
        break;
      }
    }
    for (int i = 0; i < outCount; i++) {
      hardness[out[i]]++;
    }
    return settle(total);
  }

  /** Gives somebody the series they would like best and places the others again. */
  boolean prefer(int person, Figures total) {
    begin();
    take(person);
    if (!pushIn(person)) {
      return undo();
    }
    for (int link = 0; link < 6 && outCount > 0; link++) {
      placeWhoeverFits();
      if (outCount > 0) {
        int next = takeHeaviest();
        if (!pushIn(next)) {
          return undo();
        }
      }
    }
    return settle(total);
  }

  /** Places some people again who share a practitioner on some days with one of them. */
  boolean reshuffle(int person, int many, Figures total) {
    begin();
    Grid.Person who = grid.persons[person];
    if (who.candidates.length == 0) {
      return false;
    }
    int q = who.candidates[chance.below(who.candidates.length)];
    if (!cell.hasPractitioner(q)) {
      return false;
    }
    take(person);
    int span = who.lastDay - who.firstDay + 1;
    for (int tries = 0; tries < many * 6 && outCount < many; tries++) {
      int at = q * grid.days + who.firstDay + chance.below(span);
      if (diary.count[at] > 0) {
        int other = diary.who[at * grid.mostADay + chance.below(diary.count[at])];
        if (isFree(other)) {
          take(other);
        }
      }
    }
    for (int i = outCount - 1; i > 0; i--) {
      int j = chance.below(i + 1);
      int swapped = out[i];
      out[i] = out[j];
      out[j] = swapped;
    }
    int left = outCount;
    outCount = 0;
    Placement way = chance.below(100) < PRICED ? priced : placement;
    for (int i = 0; i < left; i++) {
      way.place(out[i]);
    }
    return settle(total);
  }

  private boolean isFree(int person) {
    return roomCost[person] < Costs.IMPOSSIBLE;
  }

  private void begin() {
    diary.begin();
    outCount = 0;
  }

  private void take(int person) {
    if (diary.isPlaced(person)) {
      diary.cancel(person);
    }
    out[outCount++] = person;
  }

  private int takeHeaviest() {
    int at = 0;
    for (int i = 1; i < outCount; i++) {
      if (grid.persons[out[i]].weight > grid.persons[out[at]].weight) {
        at = i;
      }
    }
    int person = out[at];
    out[at] = out[--outCount];
    return person;
  }

  private long weightOut() {
    long weight = 0;
    for (int i = 0; i < outCount; i++) {
      weight += grid.persons[out[i]].weight;
    }
    return weight;
  }

  private void placeWhoeverFits() {
    int left = outCount;
    int[] waiting = Arrays.copyOf(out, left);
    outCount = 0;
    for (int i = 0; i < left; i++) {
      if (!placement.place(waiting[i])) {
        out[outCount++] = waiting[i];
      }
    }
  }

  /** Books the best series for somebody, taking out whoever is in its way. */
  private boolean pushIn(int person) {
    removeFromOut(person);
    long own = roomCost[person];
    roomCost[person] = Costs.IMPOSSIBLE;
    boolean found = chainProgramme.find(person, evicting);
    roomCost[person] = own;
    if (!found || outCount + 16 > out.length) {
      return false;
    }
    int[] days = chainProgramme.days().clone();
    int[] who = chainProgramme.practitioners().clone();
    Grid.Person needs = grid.persons[person];
    for (int k = 0; k < days.length; k++) {
      boolean newHere = k == 0 || who[k] != who[k - 1];
      if (newHere && diary.caseload[who[k]] >= grid.mostPeople[who[k]]) {
        int leaver = evicting.leaverOf(who[k]);
        if (leaver == Grid.NONE || !isFree(leaver)) {
          return false;
        }
        take(leaver);
      }
      int l = needs.lengthOf[k];
      int w = days[k] % Grid.WEEK;
      long starts = needs.starts[l][w] & grid.practitionerStarts[l][who[k] * Grid.WEEK + w];
      int steps = grid.stepsOf[l];
      if (!evicting.hasRoom(who[k], days[k], l, starts)) {
        int leaver = evicting.leaver(who[k], days[k], steps, starts);
        if (leaver == Grid.NONE || !isFree(leaver)) {
          return false;
        }
        take(leaver);
      }
    }
    diary.book(person, placement.bookings(person, days, who));
    return true;
  }

  private void removeFromOut(int person) {
    for (int i = 0; i < outCount; i++) {
      if (out[i] == person) {
        out[i] = out[--outCount];
        return;
      }
    }
  }

  /** Keeps the move if the plan is no worse for it, else undoes it; whether it is better. */
  private boolean settle(Figures total) {
    old.clear();
    now.clear();
    for (int i = 0; i < diary.changes(); i++) {
      int person = diary.changed(i);
      if (diary.before(i).length > 0) {
        old.add(person, diary.before(i));
      }
      if (diary.isPlaced(person)) {
        now.add(person, diary.series[person]);
      }
    }
    int order = now.compareTo(old);
    if (order > 0) {
      return undo();
    }
    old.negate();
    total.addAll(old);
    total.addAll(now);
    return order < 0;
  }

  private boolean undo() {
    diary.undo();
    return false;
  }
}
