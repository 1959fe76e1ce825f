package org.cobi.scheduling.engine;

import java.util.Arrays;
import org.jspecify.annotations.NullUnmarked;

/**
 * The caseload with everything shared given a price instead of a limit: each person takes the best
 * series at these prices, whatever the others do.
 *
 * <p>What they all pay, less what the limits are worth at these prices, is a bound that no plan can
 * be better than. Where too many want the same the price rises, where too few do it falls, and the
 * bound with it: a subgradient method with Polyak's steps. The same prices tell a plan in the
 * making what is scarce.
 */
@NullUnmarked // arrays with gaps: where nothing ever had a price there is none
final class Relaxation {
  /** How much of the last step's way is kept. */
  private static final float KEEP = 0.85f;

  /** After how many passes without progress the steps become shorter. */
  private static final int PATIENCE = 15;

  private static final double LEAST_DISTANCE = Costs.RHYTHM * 0.01;

  private final Grid grid;
  private final SeriesProgramme programme;
  private final PricedOptions options;
  private final Prices prices;
  private final Prices best;
  private final long[] outCost;
  private final int[] useOfDay;
  private final byte[][] useOfStep;
  private final byte[][] useOfRoom;
  private final int[] useOfPlace;
  private final float[] wayOfDay;
  private final float[][] wayOfStep;
  private final float[][] wayOfRoom;
  private final float[] wayOfPlace;
  private final Scarcity scarcity;
  private double bound = Double.NEGATIVE_INFINITY;
  private double theta = 1.0;
  private int passesWithoutProgress;
  private int passes;

  /** What the conditions with a multiplier of their own are worth. */
  private final long conditions;

  /**
   * A relaxation at no prices.
   *
   * @param weights what the parts of a series cost
   * @param outCost by person: what it costs to leave them out
   * @param conditions what is subtracted from every bound: conditions that were given a multiplier
   */
  Relaxation(
      Grid grid,
      int spareDays,
      Scarcity scarcity,
      Weights weights,
      long[] outCost,
      long conditions) {
    this.grid = grid;
    this.scarcity = scarcity;
    this.programme = new SeriesProgramme(grid, spareDays, weights);
    this.prices = new Prices(grid);
    this.best = new Prices(grid);
    this.options = new PricedOptions(grid, prices);
    this.outCost = outCost;
    this.conditions = conditions;
    this.useOfDay = new int[prices.ofDay.length];
    this.useOfStep = new byte[prices.ofStep.length][];
    this.useOfRoom = new byte[prices.ofRoom.length][];
    this.useOfPlace = new int[grid.practitioners];
    this.wayOfDay = new float[useOfDay.length];
    this.wayOfStep = new float[useOfDay.length][];
    this.wayOfRoom = new float[useOfRoom.length][];
    this.wayOfPlace = new float[grid.practitioners];
  }

  /** Goes on from the prices of another. */
  void beginWith(Prices others) {
    prices.copyFrom(others);
  }

  /** The best bound so far, in units of cost. */
  double bound() {
    return bound;
  }

  /** The prices at which the best bound was found. */
  Prices bestPrices() {
    return best;
  }

  Prices prices() {
    return prices;
  }

  int passes() {
    return passes;
  }

  /**
   * Asks everybody once and moves the prices.
   *
   * @param known what the best known plan costs, the most that the bound can reach
   * @param ahead how far above the best bound to aim at most
   */
  double pass(double known, double ahead) {
    passes++;
    clearUse();
    double value = -(double) conditions;
    for (int p = 0; p < grid.people; p++) {
      boolean found = programme.find(p, options);
      if (found && programme.cost() < outCost[p]) {
        value += programme.cost();
        use(p);
      } else {
        value += outCost[p];
      }
    }
    value -= worthOfLimits();
    if (value > bound + 1) {
      bound = value;
      best.copyFrom(prices);
      passesWithoutProgress = 0;
    } else if (++passesWithoutProgress >= PATIENCE) {
      theta = Math.max(theta / 2, 0.002);
      passesWithoutProgress = 0;
    }
    double target = Math.min(known, bound + ahead);
    move(theta * Math.max(target - value, LEAST_DISTANCE));
    return value;
  }

  private void clearUse() {
    Arrays.fill(useOfDay, 0);
    Arrays.fill(useOfPlace, 0);
    for (byte[] use : useOfStep) {
      if (use != null) {
        Arrays.fill(use, (byte) 0);
      }
    }
    for (byte[] use : useOfRoom) {
      if (use != null) {
        Arrays.fill(use, (byte) 0);
      }
    }
  }

  private void use(int p) {
    Grid.Person person = grid.persons[p];
    int[] days = programme.days();
    int[] who = programme.practitioners();
    for (int k = 0; k < days.length; k++) {
      int q = who[k];
      int d = days[k];
      int l = person.lengthOf[k];
      if (k == 0) {
        useOfPlace[q]++;
      }
      int at = q * grid.days + d;
      useOfDay[at]++;
      int steps = grid.stepsOf[l];
      int w = d % Grid.WEEK;
      long starts = person.starts[l][w] & grid.practitionerStarts[l][q * Grid.WEEK + w];
      byte[] own = useAt(useOfStep, at);
      int room = grid.officeOn(q, d) * grid.days + d;
      byte[] rooms = useAt(useOfRoom, room);
      int start = startFor(q, d, steps, starts, own, rooms);
      int end = Math.min(grid.steps, start + steps);
      for (int step = start; step < end; step++) {
        own[step] = oneMore(own[step]);
        rooms[step] = oneMore(rooms[step]);
      }
    }
  }

  private byte[] useAt(byte[][] use, int at) {
    if (use[at] == null) {
      use[at] = new byte[grid.steps];
    }
    return use[at];
  }

  private static byte oneMore(byte use) {
    return (byte) Math.min(Byte.MAX_VALUE, use + 1);
  }

  private int startFor(int q, int d, int steps, long starts, byte[] own, byte[] rooms) {
    int best = Grid.NONE;
    long least = Long.MAX_VALUE;
    int most = grid.rooms[grid.officeOn(q, d)];
    for (long rest = starts; rest != 0; rest &= rest - 1) {
      int start = Long.numberOfTrailingZeros(rest);
      long rank = prices.ofStart(q, d, start, steps) << 20;
      int used = 0;
      for (int step = start; step < Math.min(grid.steps, start + steps); step++) {
        used += own[step] + (rooms[step] >= most ? 1 : 0);
      }
      rank += (long) used << 12;
      rank += scarcity.of(d, start, steps);
      if (rank < least) {
        least = rank;
        best = start;
      }
    }
    return best;
  }

  private double worthOfLimits() {
    double worth = 0;
    for (int i = 0; i < prices.ofDay.length; i++) {
      worth += prices.ofDay[i] == 0 ? 0 : (double) prices.ofDay[i] * grid.mostOn[i];
      if (prices.ofStep[i] != null) {
        worth += sum(prices.ofStep[i]);
      }
    }
    for (int i = 0; i < prices.ofRoom.length; i++) {
      if (prices.ofRoom[i] != null) {
        worth += sum(prices.ofRoom[i]) * grid.rooms[i / grid.days];
      }
    }
    for (int q = 0; q < grid.practitioners; q++) {
      worth += (double) prices.ofPlace[q] * grid.mostPeople[q];
    }
    return worth;
  }

  private static double sum(int[] values) {
    double sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }

  private void move(double distance) {
    double norm = 0;
    for (int i = 0; i < useOfDay.length; i++) {
      float way = KEEP * wayOfDay[i] + useOfDay[i] - grid.mostOn[i];
      wayOfDay[i] = prices.ofDay[i] == 0 && way < 0 ? 0 : way;
      norm += (double) wayOfDay[i] * wayOfDay[i];
      wayOfStep[i] = way(wayOfStep[i], useOfStep[i], 1, prices.ofStep[i]);
      norm += norm(wayOfStep[i]);
    }
    for (int i = 0; i < useOfRoom.length; i++) {
      wayOfRoom[i] = way(wayOfRoom[i], useOfRoom[i], grid.rooms[i / grid.days], prices.ofRoom[i]);
      norm += norm(wayOfRoom[i]);
    }
    for (int q = 0; q < grid.practitioners; q++) {
      float way = KEEP * wayOfPlace[q] + useOfPlace[q] - grid.mostPeople[q];
      wayOfPlace[q] = prices.ofPlace[q] == 0 && way < 0 ? 0 : way;
      norm += (double) wayOfPlace[q] * wayOfPlace[q];
    }
    if (norm > 0) {
      walk(distance / norm);
    }
  }

  private void walk(double step) {
    for (int i = 0; i < useOfDay.length; i++) {
      prices.ofDay[i] = moved(prices.ofDay[i], wayOfDay[i], step);
      prices.ofStep[i] = moved(prices.ofStep[i], wayOfStep[i], step);
    }
    for (int i = 0; i < useOfRoom.length; i++) {
      prices.ofRoom[i] = moved(prices.ofRoom[i], wayOfRoom[i], step);
    }
    for (int q = 0; q < grid.practitioners; q++) {
      prices.ofPlace[q] = moved(prices.ofPlace[q], wayOfPlace[q], step);
    }
  }

  private float[] way(float[] before, byte[] use, int limit, int[] price) {
    if (use == null && before == null) {
      return null;
    }
    float[] way = before == null ? new float[grid.steps] : before;
    boolean any = false;
    for (int i = 0; i < way.length; i++) {
      float to = KEEP * way[i] + (use == null ? 0 : use[i]) - limit;
      way[i] = to < 0 && (price == null || price[i] == 0) ? 0 : to;
      any |= way[i] != 0;
    }
    return any ? way : null;
  }

  private static double norm(float[] way) {
    double sum = 0;
    if (way != null) {
      for (float to : way) {
        sum += (double) to * to;
      }
    }
    return sum;
  }

  private static int moved(int price, float way, double step) {
    return way == 0 ? price : Prices.kept(price + (long) (way * step));
  }

  private static int[] moved(int[] price, float[] way, double step) {
    if (way == null) {
      return price;
    }
    int[] now = price == null ? new int[way.length] : price;
    boolean any = false;
    for (int i = 0; i < way.length; i++) {
      now[i] = moved(now[i], way[i], step);
      any |= now[i] > 0;
    }
    return any ? now : null;
  }
}
