package org.cobi.scheduling.engine;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One person's best series against everybody else's bookings, and what stands in the way of one.
 * Every twentieth person is taken out of a diary that is otherwise full, and asked about in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SeriesBenchmark {
  @Param({"80", "10000"})
  int people;

  private Grid grid;
  private FreeOptions free;
  private SeriesProgramme programme;
  private Conflicts conflicts;
  private int[] out;
  private int[] without;
  private int turn;

  /** Fills the diary. */
  @Setup
  public void fill() {
    grid = new Grid(SampleCaseload.of(SampleShape.TIGHT, people, 1).caseload());
    Diary diary = new Diary(grid);
    boolean[] mayMove = new boolean[grid.people];
    Arrays.fill(mayMove, true);
    DayOrder order = new DayOrder(diary, mayMove);
    Placement placement = new Placement(diary, order, Cell.WHOLE, new Scarcity(grid), 0, null);
    for (int p : Order.scarcestFirst(grid)) {
      diary.begin();
      placement.place(p);
    }
    without = IntStream.range(0, grid.people).filter(p -> !diary.isPlaced(p)).toArray();
    out =
        IntStream.range(0, grid.people)
            .filter(p -> p % 20 == 0 && diary.isPlaced(p))
            .toArray();
    for (int p : out) {
      diary.begin();
      diary.cancel(p);
    }
    free = new FreeOptions(diary, order, Cell.WHOLE, null);
    programme = new SeriesProgramme(grid, 0, Weights.IN_ORDER);
    conflicts = new Conflicts(diary, 0);
  }

  /** The exact programme. */
  @Benchmark
  public boolean bestSeries() {
    turn = (turn + 1) % out.length;
    return programme.find(out[turn], free);
  }

  /** A smallest set of obstacles of somebody who has no series; of somebody else if nobody has. */
  @Benchmark
  public int smallestConflictSet() {
    int[] asked = without.length == 0 ? out : without;
    turn = (turn + 1) % asked.length;
    return conflicts.smallestSet(asked[turn]).size();
  }
}
