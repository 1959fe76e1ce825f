package org.cobi.scheduling.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.cobi.scheduling.plan.Reason;

/**
 * Mends an agreed plan after something that was not foreseen, and changes as little as it can.
 *
 * <p>It holds the agreed plan. A question says what is so now; whoever is concerned is booked anew
 * with the exact programme, in which every appointment that stays as it was agreed is cheaper than
 * any that does not. Only where that is not enough do others give up single appointments, in a
 * chain. Afterwards the agreed plan stands again as it did before the question.
 *
 * <p>An object is used by one thread at a time.
 */
public final class Rebooking {
  private static final int ORDERS = 4;
  private static final int LONGEST_CHAIN = 12;

  /** How many chains are tried for one person. */
  private static final int CHAINS = 10;

  private static final int[] NO_SERIES = new int[0];

  private final Grid grid;
  private final Diary diary;
  private final Agreed agreed;
  private final Moment moment;
  private final int spareDays;
  private final SeriesProgramme programme;
  private final KeepingOptions keeping;
  private final YieldingOptions yielding;
  private final boolean[] spared;
  private final boolean[] isTouched;
  private final boolean[] isUnfinished;

  /**
   * By person: whether no one appointment of anybody else stands in the way, but something else.
   */
  private final boolean[] isHopeless;

  private int[] touched = new int[64];
  private int touchedCount;
  private int[] chain = new int[LONGEST_CHAIN * 4];
  private int chainLength;
  private int chainDone;
  private int[][] loaded;
  private int[] broken = NO_SERIES;
  private int[] waiting = NO_SERIES;
  private int[] outside = NO_SERIES;

  /**
   * An agreed plan, not loaded yet.
   *
   * @param now the day from which on something can be booked
   * @param step the first step of that day at which a session may still start
   */
  public Rebooking(Grid grid, int spareDays, int now, int step) {
    this.grid = grid;
    this.spareDays = spareDays;
    this.diary = new Diary(grid);
    this.agreed = new Agreed(grid.people);
    this.moment = new Moment(now, step);
    this.programme = new SeriesProgramme(grid, spareDays, KeepingOptions.WEIGHTS);
    this.spared = new boolean[grid.people];
    this.isTouched = new boolean[grid.people];
    this.isUnfinished = new boolean[grid.people];
    this.isHopeless = new boolean[grid.people];
    this.keeping = new KeepingOptions(diary, moment, agreed);
    this.yielding = new YieldingOptions(diary, moment, agreed, spared);
    this.loaded = diary.series;
  }

  /**
   * The appointments of a person that are still to come, in order; {@link Grid#NONE} for odd ones.
   */
  public void agree(int person, int[] toCome) {
    agreed.toCome[person] = toCome;
  }

  /**
   * The sessions of a person that were held.
   *
   * @param days when, in order; days before the calendar are below 0
   * @param practitioners with whom, in the same order
   */
  public void held(int person, int[] days, int[] practitioners) {
    int last = days.length - 1;
    agreed.held[person] = days.length;
    agreed.lastHeldOn[person] = days[last];
    agreed.lastHeldBy[person] = practitioners[last];
    diary.keepHeld(person, Arrays.stream(practitioners).distinct().toArray());
  }

  /** One of the sessions that were held lies on a day on which something can still be booked. */
  public void heldToday(int person, int session, int booking) {
    diary.keepHeldToday(booking, grid.stepsOf[grid.persons[person].lengthOf[session]]);
  }

  /** Everybody has been agreed: enters what is to come and finds what does not hold any more. */
  public void load() {
    int[] unheld = new int[grid.people];
    int[] without = new int[grid.people];
    int unheldCount = 0;
    int withoutCount = 0;
    for (int p = 0; p < grid.people; p++) {
      int left = grid.persons[p].sessions() - agreed.held[p];
      if (!agreed.isKnown(p)) {
        without[withoutCount++] = p;
      } else if (left > 0 && !enter(p, left)) {
        unheld[unheldCount++] = p;
      }
    }
    for (int p = 0; p < grid.people; p++) {
      if (diary.isPlaced(p) && !holds(p)) {
        unheld[unheldCount++] = p;
      }
    }
    broken = Arrays.copyOf(unheld, unheldCount);
    loaded = diary.series.clone();
    outside = Arrays.copyOf(without, withoutCount);
    waiting = Arrays.stream(outside).filter(this::wouldFit).toArray();
  }

  private boolean enter(int person, int left) {
    int[] bookings = agreed.toCome[person];
    if (bookings.length != left) {
      return false;
    }
    byte[] lengths = grid.persons[person].lengthOf;
    for (int k = 0; k < left; k++) {
      int steps = grid.stepsOf[lengths[agreed.held[person] + k]];
      if (bookings[k] == Grid.NONE || !isRoomFor(bookings[k], steps)) {
        return false;
      }
    }
    diary.begin();
    diary.book(person, bookings);
    return true;
  }

  private boolean isRoomFor(int booking, int steps) {
    return Diary.dayOf(booking) < moment.day() || diary.isFree(booking, steps);
  }

  private boolean wouldFit(int person) {
    keeping.ask(person);
    return programme.find(person, keeping);
  }

  /** What was asked for, and what becomes of it. */
  public static final class Answer {
    private final Grid.Facts facts;
    private final int[] people;
    private final int[][] series;
    private final int[] unfinished;

    Answer(Grid.Facts facts, int[] people, int[][] series, int[] unfinished) {
      this.facts = facts;
      this.people = people;
      this.series = series;
      this.unfinished = unfinished;
    }

    /** Whose appointments change, in the caseload's order. */
    public int[] people() {
      return people.clone();
    }

    /** Whose series cannot be finished, in the caseload's order. */
    public int[] unfinished() {
      return unfinished.clone();
    }
  }

  /** What is so now, beyond what was agreed; each method says one thing. */
  public final class Question {
    private final Grid.Facts before = grid.facts();
    private int[] concerned = broken.clone();
    private int concernedCount = broken.length;
    private int[] missing = NO_SERIES;

    private Question() {}

    private void concern(int person) {
      for (int i = 0; i < concernedCount; i++) {
        if (concerned[i] == person) {
          return;
        }
      }
      if (concernedCount == concerned.length) {
        concerned = Arrays.copyOf(concerned, 2 * concernedCount + 4);
      }
      concerned[concernedCount++] = person;
    }

    /** One of the appointments to come, by its place among them, was or will be missed. */
    public void missed(int person, int appointment) {
      agreed.missed[person] |= 1L << appointment;
      missing = Arrays.copyOf(missing, missing.length + 1);
      missing[missing.length - 1] = person;
      concern(person);
    }

    /** A practitioner is away from one day to another, both included. */
    public void away(int practitioner, int first, int last) {
      for (int d = Math.max(0, first); d <= Math.min(grid.days - 1, last); d++) {
        concernAll(practitioner, d);
      }
      grid.sendAway(practitioner, first, last);
    }

    /** Nothing is held on a day. */
    public void closed(int day) {
      for (int q = 0; q < grid.practitioners; q++) {
        concernAll(q, day);
      }
      grid.close(day);
    }

    private void concernAll(int practitioner, int day) {
      int at = practitioner * grid.days + day;
      for (int i = 0; i < diary.count[at]; i++) {
        int person = diary.who[at * grid.mostADay + i];
        if (person != Grid.NONE && day >= moment.day()) {
          concern(person);
        }
      }
    }

    /** A person cannot come from one day to another, both included. */
    public void cannotCome(int person, int first, int last) {
      int from = Math.max(0, first);
      grid.replace(
          person, grid.persons[person].awayOn(Grid.range(from, Math.min(grid.days - 1, last))));
      concern(person);
    }

    /** An office is not used for a person any more. */
    public void without(int person, int office) {
      grid.replace(person, grid.persons[person].withoutOffice(grid, office));
      concern(person);
    }

    /** Two people are to be kept apart. */
    public void apart(int person, int other) {
      grid.replace(person, grid.persons[person].apartFrom(other));
      grid.replace(other, grid.persons[other].apartFrom(person));
      concern(person);
      concern(other);
    }

    /** The answer; the agreed plan and what was so before stand again afterwards. */
    public Answer answer() {
      try {
        return answerTo(Arrays.copyOf(concerned, concernedCount));
      } finally {
        restore();
        grid.become(before);
        for (int person : missing) {
          agreed.missed[person] = 0;
        }
      }
    }
  }

  /** A question about nothing so far. */
  public Question ask() {
    return new Question();
  }

  private Answer answerTo(int[] concerned) {
    int[] order = tightestFirst(concerned);
    int[] unfinished = mend(order);
    if (Arrays.stream(unfinished).anyMatch(person -> !isHopeless[person])) {
      unfinished = mendInOtherOrders(order, unfinished);
    }
    sweep();
    return answer(unfinished);
  }

  private int[] mendInOtherOrders(int[] first, int[] unfinishedFirst) {
    int[] order = first;
    int[] unfinished = unfinishedFirst;
    int[] bestUnfinished = unfinished;
    int[][] best = touchedSeries();
    for (int turn = 1; turn < ORDERS && unfinished.length > 0; turn++) {
      restore();
      order = ahead(unfinished, order);
      unfinished = mend(order);
      if (weightOf(unfinished) < weightOf(bestUnfinished)) {
        bestUnfinished = unfinished;
        best = touchedSeries();
      }
    }
    restore();
    book(best);
    return bestUnfinished;
  }

  private int[][] touchedSeries() {
    int[][] all = new int[touchedCount][];
    for (int i = 0; i < touchedCount; i++) {
      all[i] = marked(touched[i]);
    }
    return all;
  }

  private long weightOf(int[] people) {
    return Arrays.stream(people).mapToLong(p -> grid.persons[p].weight).sum();
  }

  private static int[] ahead(int[] first, int[] all) {
    return java.util.stream.IntStream.concat(Arrays.stream(first), Arrays.stream(all))
        .distinct()
        .toArray();
  }

  /** Whose window leaves least to spare comes first. */
  private int[] tightestFirst(int[] people) {
    long[] keys = new long[people.length];
    for (int i = 0; i < people.length; i++) {
      Grid.Person person = grid.persons[people[i]];
      int left = person.sessions() - agreed.held[people[i]];
      long slack = person.lastDay - moment.day() - (long) left * person.targetGap + 4096;
      keys[i] = Math.max(0, slack) << 32 | people[i];
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** Books everybody anew who has to be; who could not be. */
  private int[] mend(int[] order) {
    int[] failed = new int[order.length];
    int count = 0;
    for (int person : order) {
      if (!holds(person) && !mend(person)) {
        failed[count++] = person;
        isUnfinished[person] = true;
        spared[person] = true;
      }
    }
    for (int i = 0; i < count; i++) {
      isUnfinished[failed[i]] = false;
      spared[failed[i]] = false;
    }
    int[] unfinished = Arrays.copyOf(failed, count);
    Arrays.sort(unfinished);
    return unfinished;
  }

  /** Whether what is booked for a person is a whole series that can be held. */
  private boolean holds(int person) {
    int[] series = diary.series[person];
    int held = agreed.held[person];
    Grid.Person needs = grid.persons[person];
    if (series.length != needs.sessions() - held) {
      return false;
    }
    int before = agreed.lastHeldOn[person];
    int with = agreed.lastHeldBy[person];
    for (int booking : series) {
      int day = Diary.dayOf(booking);
      int q = Diary.practitionerOf(booking);
      boolean stands =
          keeping.stands(person, booking)
              && !isMissed(person, booking)
              && isInRhythm(needs, before, day, q)
              && (!needs.oneOnly || with == Grid.NONE || with == q);
      if (!stands || meets(person, day, q)) {
        return false;
      }
      before = day;
      with = q;
    }
    return true;
  }

  private boolean isMissed(int person, int booking) {
    return agreed.missed[person] != 0
        && !agreed.has(person, booking)
        && isAmong(agreed.toCome[person], booking);
  }

  private static boolean isAmong(int[] bookings, int booking) {
    return Arrays.stream(bookings).anyMatch(one -> one == booking);
  }

  private boolean isInRhythm(Grid.Person needs, int before, int day, int q) {
    int gap = day - before;
    return before == Agreed.NEVER
        || (gap >= needs.leastGap
            && (gap <= needs.mostGap
                || (gap <= needs.mostGapAcrossLeave && grid.hasLeaveBetween(q, before, day))));
  }

  private boolean meets(int person, int day, int q) {
    return grid.persons[person].apart.length > 0
        && diary.meetsSomebody(person, grid.officeOn(q, day), day);
  }

  /** Books a person anew, at the expense of others only where that moves less. */
  private boolean mend(int person) {
    int[] before = take(person);
    boolean found = find(person, keeping);
    if (found && keepsAll(keeping)) {
      change(person, bookings(person));
      return true;
    }
    int[] alone = found ? bookings(person) : NO_SERIES;
    if (makeRoomFor(person, found ? programme.cost() : Costs.IMPOSSIBLE)) {
      return true;
    }
    change(person, found ? alone : before);
    return found;
  }

  /**
   * Looks for the chain that costs least, and less than some cost; whether it was booked. Whoever
   * could not be booked anew in one chain is not asked in the next.
   */
  private boolean makeRoomFor(int person, long lessThan) {
    long least = lessThan;
    int[][] best = new int[0][];
    int sparedMore = 0;
    int[] sparedForNow = new int[CHAINS];
    for (int tries = 0; tries < CHAINS; tries++) {
      diary.begin();
      boolean made = makeRoom(person);
      long cost = made ? costOfChanges(person) : Costs.IMPOSSIBLE;
      if (cost < least) {
        least = cost;
        best = changedSeries();
      }
      int avoid = made ? costliest(person) : chain[chainDone - 1];
      diary.undo();
      if (avoid == person || avoid == Grid.NONE) {
        isHopeless[person] = !made && tries == 0;
        break;
      }
      sparedForNow[sparedMore++] = avoid;
      spared[avoid] = true;
    }
    for (int i = 0; i < sparedMore; i++) {
      spared[sparedForNow[i]] = isUnfinished[sparedForNow[i]];
    }
    book(best);
    return best.length > 0;
  }

  /** Who in the chain that was just made gave up more than one appointment, if anybody. */
  private int costliest(int first) {
    int costliest = Grid.NONE;
    long most = 3 * KeepingOptions.MOVED / 2;
    for (int i = 0; i < diary.changes(); i++) {
      int person = diary.changed(i);
      long cost = cost(person, diary.series[person]) - cost(person, diary.before(i));
      if (person != first && cost > most) {
        most = cost;
        costliest = person;
      }
    }
    return costliest;
  }

  /** The series of everybody who was changed since the beginning, each followed by whose it is. */
  private int[][] changedSeries() {
    int[][] all = new int[diary.changes()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = marked(diary.changed(i));
    }
    return all;
  }

  private int[] marked(int person) {
    int[] bookings = diary.series[person];
    int[] marked = Arrays.copyOf(bookings, bookings.length + 1);
    marked[bookings.length] = person;
    return marked;
  }

  /** Books series that are followed by whose they are; all who move leave first. */
  private void book(int[][] marked) {
    for (int[] series : marked) {
      take(series[series.length - 1]);
    }
    for (int[] series : marked) {
      change(series[series.length - 1], Arrays.copyOf(series, series.length - 1));
    }
  }

  private boolean find(int person, KeepingOptions options) {
    options.ask(person);
    return programme.findAfter(
        person, options, agreed.held[person], agreed.lastHeldOn[person], agreed.lastHeldBy[person]);
  }

  /** Whether every appointment that still stands stays as it was agreed. */
  private boolean keepsAll(KeepingOptions options) {
    return programme.cost() - options.floor() < KeepingOptions.SOONER;
  }

  /** Books a person where others give up single appointments, and books those anew in turn. */
  private boolean makeRoom(int first) {
    chainLength = 0;
    chain[chainLength++] = first;
    boolean all = true;
    int done = 0;
    for (; all && done < chainLength; done++) {
      spared[chain[done]] = true;
      all = done < LONGEST_CHAIN && link(chain[done]);
    }
    for (int i = 0; i < done; i++) {
      spared[chain[i]] = isUnfinished[chain[i]];
    }
    chainDone = done;
    return all;
  }

  private boolean link(int person) {
    boolean free = find(person, keeping);
    long cost = free ? programme.cost() : Costs.IMPOSSIBLE;
    if (free && keepsAll(keeping)) {
      change(person, bookings(person));
      return true;
    }
    int[] alone = free ? bookings(person) : NO_SERIES;
    if (find(person, yielding) && programme.cost() < cost) {
      return pushIn(person);
    }
    if (free) {
      change(person, alone);
    }
    return free;
  }

  private boolean pushIn(int person) {
    int[] days = programme.days().clone();
    int[] who = programme.practitioners().clone();
    Grid.Person needs = grid.persons[person];
    for (int k = 0; k < days.length; k++) {
      int l = needs.lengthOf[agreed.held[person] + k];
      long starts = startsOf(needs, l, who[k], days[k]);
      if ((starts & diary.freeStarts(who[k], days[k], grid.stepsOf[l])) == 0) {
        int leaver = yielding.leaver(who[k], days[k], grid.stepsOf[l], starts);
        if (leaver == Grid.NONE || chainLength == chain.length) {
          return false;
        }
        take(leaver);
        chain[chainLength++] = leaver;
      }
    }
    change(person, bookings(person, days, who));
    return true;
  }

  private long startsOf(Grid.Person needs, int length, int practitioner, int day) {
    int w = day % Grid.WEEK;
    return needs.starts[length][w]
        & grid.practitionerStarts[length][practitioner * Grid.WEEK + w]
        & moment.startsOn(day);
  }

  private int[] bookings(int person) {
    return bookings(person, programme.days(), programme.practitioners());
  }

  /** Starts for a series: what was agreed where it was, else the time of day nearest to it. */
  private int[] bookings(int person, int[] days, int[] practitioners) {
    Grid.Person needs = grid.persons[person];
    int usual = usualStep(person);
    int[] bookings = new int[days.length];
    for (int k = 0; k < days.length; k++) {
      int l = needs.lengthOf[agreed.held[person] + k];
      long free =
          startsOf(needs, l, practitioners[k], days[k])
              & diary.freeStarts(practitioners[k], days[k], grid.stepsOf[l]);
      bookings[k] = agreedAmong(person, practitioners[k], days[k], free);
      if (bookings[k] == Grid.NONE) {
        int step = nearest(free, usual);
        bookings[k] = Diary.booking(practitioners[k], days[k], step);
        usual = usual == Grid.NONE ? step : usual;
      }
    }
    return bookings;
  }

  private int agreedAmong(int person, int practitioner, int day, long free) {
    for (int booking : agreed.toCome[person]) {
      if (booking != Grid.NONE
          && Diary.dayOf(booking) == day
          && Diary.practitionerOf(booking) == practitioner
          && (free >>> Diary.stepOf(booking) & 1) != 0) {
        return booking;
      }
    }
    return Grid.NONE;
  }

  /** The time of day of the next appointment that was agreed. */
  private int usualStep(int person) {
    for (int booking : agreed.toCome[person]) {
      if (booking != Grid.NONE) {
        return Diary.stepOf(booking);
      }
    }
    return Grid.NONE;
  }

  private static int nearest(long free, int usual) {
    int best = Long.numberOfTrailingZeros(free);
    for (long rest = free; usual != Grid.NONE && rest != 0; rest &= rest - 1) {
      int step = Long.numberOfTrailingZeros(rest);
      if (Math.abs(step - usual) < Math.abs(best - usual)) {
        best = step;
      }
    }
    return best;
  }

  /** What everybody's changes since the last beginning cost; the first person's whole series. */
  private long costOfChanges(int first) {
    long cost = 0;
    for (int i = 0; i < diary.changes(); i++) {
      int person = diary.changed(i);
      cost += cost(person, diary.series[person]);
      cost -= person == first ? 0 : cost(person, diary.before(i));
    }
    return cost;
  }

  private long cost(int person, int[] series) {
    Weights weights = KeepingOptions.WEIGHTS;
    Grid.Person needs = grid.persons[person];
    int before = agreed.lastHeldOn[person];
    int with = agreed.lastHeldBy[person];
    long cost = 0;
    for (int booking : series) {
      int day = Diary.dayOf(booking);
      int q = Diary.practitionerOf(booking);
      cost += agreed.has(person, booking) ? keeping.kept(day) : KeepingOptions.NEW;
      cost += with != Grid.NONE && with != q ? weights.handover() : 0;
      cost +=
          before == Agreed.NEVER
              ? needs.weight * weights.delay() * (day - needs.firstDay)
              : Math.abs(day - before - needs.targetGap) * weights.rhythm();
      before = day;
      with = q;
    }
    int over = before - (needs.latest - spareDays);
    return cost + (spareDays > 0 && over > 0 ? over * weights.spare() : 0);
  }

  /** Places whoever had no series and fits now. */
  private void sweep() {
    if (outside.length == 0) {
      return;
    }
    boolean[] freed = freedPractitioners();
    for (int person : outside) {
      boolean mayFit = isAmong(waiting, person) || hasOneOf(person, freed);
      if (mayFit && !diary.isPlaced(person) && find(person, keeping)) {
        change(person, bookings(person));
      }
    }
  }

  private boolean[] freedPractitioners() {
    boolean[] freed = new boolean[grid.practitioners];
    for (int i = 0; i < touchedCount; i++) {
      for (int booking : loaded[touched[i]]) {
        if (!isAmong(diary.series[touched[i]], booking)) {
          freed[Diary.practitionerOf(booking)] = true;
        }
      }
    }
    return freed;
  }

  private boolean hasOneOf(int person, boolean[] practitioners) {
    return Arrays.stream(grid.persons[person].candidates).anyMatch(q -> practitioners[q]);
  }

  private int[] take(int person) {
    touch(person);
    return diary.isPlaced(person) ? diary.cancel(person) : NO_SERIES;
  }

  private void change(int person, int[] series) {
    touch(person);
    if (diary.isPlaced(person)) {
      diary.cancel(person);
    }
    if (series.length > 0) {
      diary.book(person, series);
    }
  }

  private void touch(int person) {
    if (!isTouched[person]) {
      isTouched[person] = true;
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touchedCount);
      }
      touched[touchedCount++] = person;
    }
  }

  /** The agreed plan stands again. */
  private void restore() {
    for (int i = 0; i < touchedCount; i++) {
      if (diary.isPlaced(touched[i])) {
        diary.cancel(touched[i]);
      }
    }
    for (int i = 0; i < touchedCount; i++) {
      int person = touched[i];
      if (loaded[person].length > 0) {
        diary.book(person, loaded[person]);
      }
      isTouched[person] = false;
    }
    touchedCount = 0;
    diary.begin();
  }

  private Answer answer(int[] unfinished) {
    int[] people =
        Arrays.stream(touched, 0, touchedCount)
            .filter(person -> !Arrays.equals(diary.series[person], loaded[person]))
            .sorted()
            .toArray();
    int[][] series = new int[people.length][];
    for (int i = 0; i < people.length; i++) {
      series[i] = diary.series[people[i]];
    }
    return new Answer(grid.facts(), people, series, unfinished);
  }

  /** The bookings to come of a person after an answer. */
  public int[] seriesAfter(Answer answer, int person) {
    int at = Arrays.binarySearch(answer.people, person);
    return at >= 0 ? answer.series[at].clone() : loaded[person].clone();
  }

  /** What stands in the way of each person's series, as everything is after an answer. */
  public List<List<Reason>> reasonsAfter(Answer answer, List<Integer> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return after(answer, () -> people.stream().map(this::reasons).toList());
  }

  private List<Reason> reasons(int person) {
    int[] own = take(person);
    List<Reason> reasons = conflicts(person).notBefore(moment).reasonsFor(person);
    change(person, own);
    return reasons;
  }

  /** Asks about the rest of a person's series; what was agreed with others keeps its times. */
  private Conflicts conflicts(int person) {
    SeriesProgramme any = new SeriesProgramme(grid, 0, Weights.OPTIONS_ONLY);
    int held = agreed.held[person];
    int last = agreed.lastHeldOn[person];
    int by = agreed.lastHeldBy[person];
    return new Conflicts(
        diary,
        new boolean[grid.people],
        (who, needing, options) -> any.find(who, needing, options, held, last, by),
        who -> grid.persons[who]);
  }

  /** Whether an appointment of a person can be held, as everything is after an answer. */
  public boolean standsAfter(Answer answer, int person, int booking) {
    Grid.Facts before = grid.facts();
    grid.become(answer.facts);
    boolean stands = booking != Grid.NONE && keeping.stands(person, booking);
    grid.become(before);
    return stands;
  }

  private <T> T after(Answer answer, Supplier<T> question) {
    Grid.Facts before = grid.facts();
    try {
      grid.become(answer.facts);
      for (int person : answer.people) {
        take(person);
      }
      for (int i = 0; i < answer.people.length; i++) {
        change(answer.people[i], answer.series[i]);
      }
      return question.get();
    } finally {
      restore();
      grid.become(before);
    }
  }
}
