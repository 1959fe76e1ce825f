package org.cobi.scheduling.engine;

import java.util.List;

/** Where a whole team and a room are free, as far as bookings are concerned. */
final class TeamOptions implements Options {
  private final Grid teamGrid;
  private final List<Team> teams;
  private final Diary diary;
  private final long[] membersBusy;
  private final int[] apart;
  private final GroupLoose loose;

  /**
   * Options for a group.
   *
   * @param teamGrid the grid in which each team stands as a practitioner
   * @param teams who is in each of them
   * @param diary what is booked with the facilitators and in the rooms
   * @param membersBusy by day: the steps at which a member is somewhere else
   * @param apart people of the diary whom a member must not meet
   * @param loose what does not count
   */
  TeamOptions(
      Grid teamGrid,
      List<Team> teams,
      Diary diary,
      long[] membersBusy,
      int[] apart,
      GroupLoose loose) {
    this.teamGrid = teamGrid;
    this.teams = teams;
    this.diary = diary;
    this.membersBusy = membersBusy;
    this.apart = apart;
    this.loose = loose;
  }

  @Override
  public long entry(int person, int team) {
    for (int q : teams.get(team).facilitators()) {
      boolean full = diary.caseload[q] >= diary.grid.mostPeople[q] + loose.morePlaces();
      if (full && !loose.has(GroupObstacle.CASELOAD)) {
        return Costs.IMPOSSIBLE;
      }
    }
    return 0;
  }

  @Override
  public long session(int person, int team, int day, int length, long starts) {
    return free(team, day, length, starts) == 0 ? Costs.IMPOSSIBLE : 0;
  }

  /** The starts that are free. */
  long free(int team, int day, int length, long starts) {
    int office = teamGrid.officeOn(team, day);
    if (isSomebodyFull(team, day)) {
      return 0;
    }
    if (loose.has(GroupObstacle.TAKEN)) {
      return starts;
    }
    if (meetsSomebody(office, day)) {
      return 0;
    }
    long taken = diary.full[office * teamGrid.days + day] | membersBusy[day];
    for (int q : teams.get(team).facilitators()) {
      taken |= diary.taken[q * teamGrid.days + day];
    }
    return starts & StartMasks.runs(~taken, teamGrid.stepsOf[length]);
  }

  private boolean isSomebodyFull(int team, int day) {
    if (loose.has(GroupObstacle.DAILY_MOST)) {
      return false;
    }
    for (int q : teams.get(team).facilitators()) {
      int most = loose.mostOn(diary.grid, q, day);
      if (diary.count[q * teamGrid.days + day] >= most) {
        return true;
      }
    }
    return false;
  }

  private boolean meetsSomebody(int office, int day) {
    for (int other : apart) {
      for (int booking : diary.series[other]) {
        int where = diary.grid.officeOn(Diary.practitionerOf(booking), Diary.dayOf(booking));
        if (Diary.dayOf(booking) == day && where == office) {
          return true;
        }
      }
    }
    return false;
  }
}
