package org.cobi.scheduling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;

/**
 * Plans a caseload, in slices: first some passes of prices, then everybody in turn, then moves.
 *
 * <p>After each slice there is a plan that can be taken, and it is never worse than the one before.
 * What a slice does follows from the caseload, the seed and the slices before it; the workers only
 * carry its parts out.
 */
public final class Search {
  private static final int FIRST_PASSES = 6;
  private static final int PLACED_A_SLICE = 4096;
  private static final int MOVES_A_PERSON = 4;
  private static final int PASSES_A_ROUND = 6;

  /** The same while somebody is left out of whom it is not proven that somebody must be. */
  private static final int PASSES_FOR_WEIGHT = 20;

  private static final long LEFT_OUT = 60;
  private static final Weights GUIDE =
      new Weights(1, Costs.RHYTHM, 4 * Costs.RHYTHM, 24 * Costs.RHYTHM);

  private final Grid grid;
  private final int spareDays;
  private final long seed;
  private final Diary diary;
  private final Scarcity scarcity;
  private final Figures figures;
  private final Prices guide;
  private final Relaxation guiding;
  private final int[] order;
  private final boolean[] mayMove;
  private final long[] roomCost;
  private final int[] hardness;
  private final Cells cells;
  private final Bounds bounds;
  private int passes;
  private int placed;
  private long rounds;
  private long moves;
  private long unchangedRounds;

  /** A search that has not begun. */
  public Search(Grid grid, int spareDays, long seed) {
    this.grid = grid;
    this.spareDays = spareDays;
    this.seed = seed;
    this.diary = new Diary(grid);
    this.scarcity = new Scarcity(grid);
    this.figures = new Figures(grid, spareDays);
    this.guide = new Prices(grid);
    this.guiding = new Relaxation(grid, spareDays, scarcity, GUIDE, leftOutCosts(), 0);
    this.order = Order.scarcestFirst(grid);
    this.mayMove = new boolean[grid.people];
    this.roomCost = new long[grid.people];
    this.hardness = new int[grid.people];
    this.cells = new Cells(grid);
    this.bounds = new Bounds(grid, spareDays, scarcity);
    Arrays.fill(mayMove, true);
  }

  private long[] leftOutCosts() {
    long[] costs = new long[grid.people];
    for (int p = 0; p < grid.people; p++) {
      costs[p] = grid.persons[p].weight * LEFT_OUT * Costs.RHYTHM;
    }
    return costs;
  }

  /** Whether everybody has been asked once, so that moves have begun. */
  public boolean isImproving() {
    return placed >= grid.people;
  }

  /** How much of the first plan is made, from 0 to 1. */
  public double firstPlan() {
    double whole = FIRST_PASSES + 2.0;
    double done = passes + 2.0 * placed / Math.max(1, grid.people);
    return grid.people == 0 ? 1 : Math.min(1, done / whole);
  }

  /** How many moves have been tried. */
  public long moves() {
    return moves;
  }

  /** How good the plan is. */
  public PlanFigures figures() {
    return figures.frozen();
  }

  /** What no plan can be better than. */
  public PlanBounds bounds() {
    return bounds.frozen(figures);
  }

  /** Whether nothing is left to gain but, perhaps, an earlier start. */
  public boolean isProvenBest() {
    return isImproving() && bounds().proveBestRhythm(figures());
  }

  /** Whether the plan has not changed for so many rounds that it hardly will. */
  public long unchangedRounds() {
    return unchangedRounds;
  }

  /** Everybody's bookings as they are now, to be read before the next slice. */
  public PackedAppointments appointments() {
    int[][] copy = new int[grid.people][];
    for (int p = 0; p < grid.people; p++) {
      copy[p] = diary.series[p];
    }
    return new PackedAppointments(grid, copy);
  }

  /** What the caseload is called. */
  public String caseloadName() {
    return grid.caseload().name();
  }

  /** Everybody who has no series, with what stands in the way. */
  public List<LeftOut> leftOut() {
    List<LeftOut> all = new ArrayList<>();
    Conflicts conflicts = new Conflicts(diary, spareDays);
    for (int p = 0; p < grid.people; p++) {
      if (!diary.isPlaced(p)) {
        all.add(
            new LeftOut(grid.caseload().people().get(p).participant(), conflicts.reasonsFor(p)));
      }
    }
    return all;
  }

  /**
   * Does the next slice of work.
   *
   * @param workers carries out tasks that have nothing to do with each other, in any order
   */
  public void step(Consumer<List<Runnable>> workers) {
    if (passes < FIRST_PASSES) {
      guiding.pass(Double.MAX_VALUE, (double) Costs.RHYTHM * 3 * grid.people);
      guide.copyFrom(guiding.prices());
      passes++;
    } else if (!isImproving()) {
      placeSome();
    } else {
      round(workers);
    }
  }

  private void placeSome() {
    DayOrder days = new DayOrder(diary, mayMove);
    Placement placement = new Placement(diary, days, Cell.WHOLE, scarcity, spareDays, guide);
    int end = Math.min(grid.people, placed + PLACED_A_SLICE);
    for (; placed < end; placed++) {
      int person = order[placed];
      diary.begin();
      if (placement.place(person)) {
        figures.add(person, diary.series[person]);
      }
    }
  }

  private void round(Consumer<List<Runnable>> workers) {
    PlanFigures before = figures.frozen();
    cells.cut(diary, seed, rounds);
    for (int p = 0; p < grid.people; p++) {
      mayMove[p] = cells.personCell[p] != Grid.NONE;
      roomCost[p] = mayMove[p] ? 0 : Costs.IMPOSSIBLE;
    }
    List<Runnable> tasks = new ArrayList<>();
    List<CellRound> parts = new ArrayList<>();
    for (int c = 0; c < cells.count(); c++) {
      if (cells.people.get(c).length > 0) {
        CellRound part = new CellRound(c);
        parts.add(part);
        tasks.add(part);
      }
    }
    workers.accept(tasks);
    for (CellRound part : parts) {
      figures.addAll(part.change);
      moves += part.tried;
    }
    rounds++;
    unchangedRounds = before.equals(figures.frozen()) ? unchangedRounds + 1 : 0;
    prices();
  }

  /** Some passes more, for the bounds and for the prices that guide the next round. */
  private void prices() {
    boolean isWeightOpen = bounds.isWeightOpen(figures);
    int many = isWeightOpen ? PASSES_FOR_WEIGHT : PASSES_A_ROUND;
    for (int i = 0; i < many; i++) {
      bounds.pass(figures);
    }
    bounds.guide(guide);
  }

  /** One round in one cell. */
  private final class CellRound implements Runnable {
    private final int number;
    private final Figures change = new Figures(grid, spareDays);
    private long tried;

    CellRound(int number) {
      this.number = number;
      change.clear();
    }

    @Override
    public void run() {
      int[] people = cells.people.get(number);
      Seeded chance = Seeded.of(seed, rounds, number);
      Improvement improvement =
          new Improvement(
              new Diary(diary),
              scarcity,
              spareDays,
              cells.cell(number),
              roomCost,
              hardness,
              mayMove,
              guide,
              people,
              chance);
      int budget = Math.max(64, MOVES_A_PERSON * people.length);
      for (tried = 0; tried < budget; tried++) {
        improvement.move(change);
      }
    }
  }
}
