package org.cobi.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

/** The exact programme, held against trying every series. */
class SeriesProgrammeTest {

  @Test
  void it_finds_what_trying_every_series_finds() {
    int found = 0;
    int none = 0;
    for (long seed = 1; seed <= 60; seed++) {
      Caseload caseload = SampleCaseload.of(SampleShape.TINY, 6, seed).caseload();
      Grid grid = new Grid(caseload);
      Diary diary = new Diary(grid);
      Placement placement = placement(diary);
      FreeOptions free = new FreeOptions(diary, order(diary), Cell.WHOLE, null);
      SeriesProgramme programme = new SeriesProgramme(grid, 7, Weights.IN_ORDER);
      for (int person = 0; person < grid.people; person++) {
        long best = new EverySeries(grid, free, person, 7).cheapest();
        assertThat(programme.find(person, free)).isEqualTo(best < Costs.IMPOSSIBLE);
        assertThat(programme.cost()).isEqualTo(best);
        found += best < Costs.IMPOSSIBLE ? 1 : 0;
        none += best < Costs.IMPOSSIBLE ? 0 : 1;
        placement.place(person);
      }
    }
    assertThat(found).isGreaterThan(100);
    assertThat(none).isGreaterThan(3);
  }

  /** Others may be at work on them at the same time. */
  @Test
  void it_never_asks_for_the_days_of_a_practitioner_who_takes_nobody_on() {
    Grid grid = new Grid(SampleCaseload.of(SampleShape.TIGHT, 80, 4).caseload());
    SeriesProgramme programme = new SeriesProgramme(grid, 0, Weights.IN_ORDER);
    int changing = 0;
    for (int person = 0; person < grid.people; person++) {
      if (!grid.persons[person].oneOnly && grid.persons[person].candidates.length > 2) {
        programme.find(person, new OnlyEveryOther());
        changing++;
      }
    }
    assertThat(changing).isGreaterThan(10);
  }

  private static final class OnlyEveryOther implements Options {
    @Override
    public long entry(int person, int practitioner) {
      return practitioner % 2 == 0 ? 0 : Costs.IMPOSSIBLE;
    }

    @Override
    public long session(int person, int practitioner, int day, int length, long starts) {
      assertThat(practitioner % 2).as("a practitioner who takes nobody on").isZero();
      return Costs.HANDOVER;
    }
  }

  @Test
  void an_undone_move_leaves_the_diary_as_it_was() {
    Grid grid = new Grid(SampleCaseload.of(SampleShape.TIGHT, 30, 5).caseload());
    Diary diary = new Diary(grid);
    Placement placement = placement(diary);
    for (int person = 0; person < grid.people; person++) {
      placement.place(person);
    }
    String before = stateOf(diary);
    diary.begin();
    for (int person = 0; person < 10; person++) {
      if (diary.isPlaced(person)) {
        diary.cancel(person);
      }
    }
    for (int person = 9; person >= 0; person--) {
      placement.place(person);
    }
    assertThat(stateOf(diary)).isNotEqualTo(before);

    diary.undo();

    assertThat(stateOf(diary)).isEqualTo(before);
  }

  @Test
  void any_obstacle_of_a_smallest_set_that_goes_leaves_room_for_a_series() {
    int sets = 0;
    for (long seed = 1; seed <= 4; seed++) {
      Grid grid = new Grid(SampleCaseload.of(SampleShape.OVER_SUBSCRIBED, 45, seed).caseload());
      Diary diary = new Diary(grid);
      Placement placement = placement(diary);
      for (int person : Order.scarcestFirst(grid)) {
        placement.place(person);
      }
      Conflicts conflicts = new Conflicts(diary, 0);
      for (int person = 0; person < grid.people; person++) {
        if (!diary.isPlaced(person)) {
          assertSmallest(conflicts, person);
          sets++;
        }
      }
    }
    assertThat(sets).isGreaterThan(10);
  }

  private static void assertSmallest(Conflicts conflicts, int person) {
    List<Obstacle> set = conflicts.smallestSet(person);
    assertThat(set).isNotEmpty();
    int others = 0;
    for (Obstacle obstacle : Obstacle.values()) {
      others |= set.contains(obstacle) ? 0 : obstacle.bit();
    }
    assertThat(conflicts.fits(person, others)).isFalse();
    for (Obstacle obstacle : set) {
      assertThat(conflicts.fits(person, others | obstacle.bit())).isTrue();
    }
  }

  private static Placement placement(Diary diary) {
    return new Placement(diary, order(diary), Cell.WHOLE, new Scarcity(diary.grid), 7, null);
  }

  private static DayOrder order(Diary diary) {
    boolean[] all = new boolean[diary.grid.people];
    Arrays.fill(all, true);
    return new DayOrder(diary, all);
  }

  private static String stateOf(Diary diary) {
    return Arrays.toString(diary.taken)
        + Arrays.toString(diary.count)
        + Arrays.toString(diary.full)
        + Arrays.toString(diary.caseload)
        + Arrays.deepToString(diary.series);
  }

  /** Tries every day and practitioner for each session in turn. */
  private static final class EverySeries {
    private final Grid grid;
    private final Options options;
    private final int number;
    private final Grid.Person person;
    private final int spareDays;
    private long cheapest = Costs.IMPOSSIBLE;

    EverySeries(Grid grid, Options options, int number, int spareDays) {
      this.grid = grid;
      this.options = options;
      this.number = number;
      this.person = grid.persons[number];
      this.spareDays = spareDays;
    }

    long cheapest() {
      go(0, Grid.NONE, Grid.NONE, 0);
      return cheapest;
    }

    private void go(int k, int lastDay, int lastWho, long cost) {
      if (k == person.sessions()) {
        int over = lastDay - (person.latest - spareDays);
        cheapest = Math.min(cheapest, cost + (over > 0 ? over * Costs.SPARE : 0));
        return;
      }
      int from = k == 0 ? person.firstDay : lastDay + person.leastGap;
      int to = k == 0 ? person.lastDay : Math.min(person.lastDay, lastDay + person.mostGap);
      for (int day = from; day <= to; day++) {
        if (person.isAvailable(day)) {
          for (int q = 0; q < grid.practitioners; q++) {
            with(k, day, q, lastDay, lastWho, cost);
          }
        }
      }
    }

    private void with(int k, int day, int q, int lastDay, int lastWho, long cost) {
      boolean changes = k > 0 && q != lastWho;
      int office = grid.officeOn(q, day);
      if ((changes && person.oneOnly)
          || office == Grid.NONE
          || Arrays.binarySearch(person.offices, office) < 0
          || options.entry(number, q) >= Costs.IMPOSSIBLE) {
        return;
      }
      int l = person.lengthOf[k];
      long starts = person.starts[l][day % Grid.WEEK] & options.starts(grid, q, day, l);
      if (starts == 0 || options.session(number, q, day, l, starts) >= Costs.IMPOSSIBLE) {
        return;
      }
      long rhythm = k == 0 ? 0 : Math.abs(day - lastDay - person.targetGap) * Costs.RHYTHM;
      long delay = k == 0 ? (long) person.weight * (day - person.firstDay) : 0;
      go(k + 1, day, q, cost + rhythm + delay + (changes ? Costs.HANDOVER : 0));
    }
  }
}
