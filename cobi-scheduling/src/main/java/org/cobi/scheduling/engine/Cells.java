package org.cobi.scheduling.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a caseload into cells of neighbouring offices, another way each round.
 *
 * <p>A practitioner belongs to a cell if all their offices do, a person if all the practitioners of
 * their series do. What belongs to no cell stays as it is for the round. The cut follows from the
 * caseload, the seed and the round alone, never from who works on it.
 */
final class Cells {
  private static final int PEOPLE_A_CELL = 400;

  private final Grid grid;
  private final int[][] neighbours;
  private final int[] officeCell;
  private final int[] practitionerCell;

  /** By person: the cell, or {@link Grid#NONE}. */
  final int[] personCell;

  /** By cell: who belongs to it. */
  final List<int[]> people = new ArrayList<>();

  Cells(Grid grid) {
    this.grid = grid;
    this.neighbours = neighbours(grid);
    this.officeCell = new int[grid.offices];
    this.practitionerCell = new int[grid.practitioners];
    this.personCell = new int[grid.people];
  }

  int count() {
    return people.size();
  }

  Cell cell(int number) {
    return practitioner -> practitionerCell[practitioner] == number;
  }

  /** Cuts anew. */
  void cut(Diary diary, long seed, long round) {
    int offices =
        Math.max(2, (int) ((long) PEOPLE_A_CELL * grid.offices / Math.max(1, grid.people)));
    int cells = cutOffices(Math.min(offices, grid.offices), Seeded.of(seed, round, -1));
    for (int q = 0; q < grid.practitioners; q++) {
      practitionerCell[q] = cellOfPractitioner(q);
    }
    int[] sizes = new int[cells];
    for (int p = 0; p < grid.people; p++) {
      personCell[p] = cells == 1 ? 0 : cellOfPerson(diary, p, round);
      if (personCell[p] != Grid.NONE) {
        sizes[personCell[p]]++;
      }
    }
    people.clear();
    int[] filled = new int[cells];
    for (int size : sizes) {
      people.add(new int[size]);
    }
    for (int p = 0; p < grid.people; p++) {
      int cell = personCell[p];
      if (cell != Grid.NONE) {
        people.get(cell)[filled[cell]++] = p;
      }
    }
  }

  private int cutOffices(int most, Seeded chance) {
    Arrays.fill(officeCell, Grid.NONE);
    int first = chance.below(Math.max(1, grid.offices));
    int cells = 0;
    for (int i = 0; i < grid.offices; i++) {
      int office = (first + i) % grid.offices;
      if (officeCell[office] == Grid.NONE) {
        grow(office, cells++, most);
      }
    }
    return cells;
  }

  private void grow(int office, int cell, int most) {
    Deque<Integer> next = new ArrayDeque<>();
    next.add(office);
    officeCell[office] = cell;
    int size = 1;
    while (!next.isEmpty() && size < most) {
      for (int near : neighbours[next.remove()]) {
        if (officeCell[near] == Grid.NONE && size < most) {
          officeCell[near] = cell;
          next.add(near);
          size++;
        }
      }
    }
  }

  private int cellOfPractitioner(int q) {
    int cell = Grid.NONE;
    for (int w = 0; w < Grid.WEEK; w++) {
      int office = grid.officeOf[q * Grid.WEEK + w];
      if (office != Grid.NONE) {
        if (cell != Grid.NONE && officeCell[office] != cell) {
          return Grid.NONE;
        }
        cell = officeCell[office];
      }
    }
    return cell;
  }

  /** Whoever must be kept apart from somebody is only moved when there is one cell. */
  private int cellOfPerson(Diary diary, int p, long round) {
    Grid.Person person = grid.persons[p];
    if (person.apart.length > 0 || person.candidates.length == 0) {
      return Grid.NONE;
    }
    if (!diary.isPlaced(p)) {
      int q = person.candidates[(int) (round % person.candidates.length)];
      return practitionerCell[q];
    }
    int cell = practitionerCell[Diary.practitionerOf(diary.series[p][0])];
    for (int booking : diary.series[p]) {
      if (practitionerCell[Diary.practitionerOf(booking)] != cell) {
        return Grid.NONE;
      }
    }
    return cell;
  }

  private static int[][] neighbours(Grid grid) {
    List<List<Integer>> near = new ArrayList<>();
    for (int o = 0; o < grid.offices; o++) {
      near.add(new ArrayList<>());
    }
    for (int q = 0; q < grid.practitioners; q++) {
      for (int w = 0; w < Grid.WEEK; w++) {
        for (int v = 0; v < Grid.WEEK; v++) {
          int a = grid.officeOf[q * Grid.WEEK + w];
          int b = grid.officeOf[q * Grid.WEEK + v];
          if (a != Grid.NONE && b != Grid.NONE && a != b && !near.get(a).contains(b)) {
            near.get(a).add(b);
          }
        }
      }
    }
    return near.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
