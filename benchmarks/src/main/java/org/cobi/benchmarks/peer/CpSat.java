package org.cobi.benchmarks.peer;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.cobi.benchmarks.contest.Contestant;
import org.cobi.benchmarks.contest.CpuBudget;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;

/**
 * OR-Tools CP-SAT. A series is a path through the person's days: one Boolean for each pair of days
 * that can follow each other, exactly as many days as sessions. Which practitioner is met on a day
 * is a Boolean with an optional interval; a practitioner's day is a no-overlap, an office's day a
 * cumulative where there are more practitioners than rooms. The objective is solved level by level,
 * each from the plan of the level before; the first starts from {@link FirstFit}'s plan.
 */
public final class CpSat implements Contestant {
  private static final double[] SHARES = {0.5, 0.85, 1.0};
  private final int workers;

  /** With so many workers; the CPU time of all of them counts. */
  public CpSat(int workers) {
    this.workers = workers;
  }

  @Override
  public void plan(Caseload caseload, CpuBudget budget, Consumer<List<Appointment>> better) {
    Loader.loadNativeLibraries();
    Problem problem = new Problem(caseload);
    Bookings start = FirstFit.fill(problem);
    better.accept(start.appointments());
    Model model = new Model(problem);
    model.hint(start);
    for (int level = 0; level < SHARES.length && !budget.isUsedUp(); level++) {
      if (!model.solve(level, budget, budget.seconds() * SHARES[level], workers, better)) {
        return;
      }
    }
  }

  /** A meeting with a practitioner on a day, if it takes place. */
  private record Meeting(BoolVar held, IntVar start) {}

  /** The variables of one person. */
  private static final class Person {
    private BoolVar placed;
    private final Map<Integer, BoolVar> day = new LinkedHashMap<>();
    private final Map<Integer, BoolVar> first = new LinkedHashMap<>();
    private final Map<Integer, BoolVar> last = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, BoolVar>> steps = new LinkedHashMap<>();
    private final Map<Integer, BoolVar> withPractitioner = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Meeting>> meetings = new LinkedHashMap<>();
    private final Map<Integer, BoolVar> handedOver = new LinkedHashMap<>();
  }

  private static final class Model {
    private final Problem problem;
    private final CpModel model = new CpModel();
    private final List<Person> people = new ArrayList<>();
    private final List<List<List<IntervalVar>>> byPractitioner = new ArrayList<>();
    private final List<List<List<Literal>>> heldBy = new ArrayList<>();
    private final List<List<List<IntervalVar>>> byOffice = new ArrayList<>();
    private final LinearExprBuilder leftOut = LinearExpr.newBuilder();
    private final LinearExprBuilder roughness = LinearExpr.newBuilder();
    private final LinearExprBuilder delay = LinearExpr.newBuilder();

    private Model(Problem problem) {
      this.problem = problem;
      for (int q = 0; q < problem.practitioners; q++) {
        byPractitioner.add(lists());
        heldBy.add(lists());
      }
      for (int o = 0; o < problem.offices; o++) {
        byOffice.add(lists());
      }
      for (int p = 0; p < problem.people; p++) {
        people.add(person(p));
      }
      resources();
      problem.apart.forEach(pair -> keepApart(pair[0], pair[1]));
    }

    private <T> List<List<T>> lists() {
      List<List<T>> lists = new ArrayList<>();
      for (int d = 0; d < problem.days; d++) {
        lists.add(new ArrayList<>());
      }
      return lists;
    }

    private Person person(int p) {
      Person person = new Person();
      person.placed = model.newBoolVar("");
      leftOut.add(problem.weight[p]).addTerm(person.placed, -problem.weight[p]);
      for (int d = problem.earliest[p]; d <= problem.latest[p]; d++) {
        meetings(p, d, person);
      }
      path(p, person);
      person.meetings.forEach((d, with) -> oneMeeting(d, with, person));
      practitioners(p, person);
      return person;
    }

    /** The shortest length decides whether a day is possible; the others are asked further down. */
    private void meetings(int p, int d, Person person) {
      int usual = problem.length[p][Math.min(1, problem.sessions[p] - 1)];
      Map<Integer, Meeting> with = new LinkedHashMap<>();
      for (int q = 0; q < problem.practitioners; q++) {
        long starts = Problem.starts(problem.open(p, q, d), usual);
        if (starts != 0) {
          IntVar start = model.newIntVarFromDomain(domain(starts), "");
          with.put(q, new Meeting(model.newBoolVar(""), start));
        }
      }
      if (!with.isEmpty()) {
        person.day.put(d, model.newBoolVar(""));
        person.first.put(d, model.newBoolVar(""));
        person.last.put(d, model.newBoolVar(""));
        person.steps.put(d, new LinkedHashMap<>());
        person.meetings.put(d, with);
      }
    }

    private void path(int p, Person person) {
      Map<Integer, LinearExprBuilder> in = new LinkedHashMap<>();
      person.first.forEach((d, first) -> in.put(d, LinearExpr.newBuilder().add(first)));
      for (int d : person.day.keySet()) {
        LinearExprBuilder out = LinearExpr.newBuilder().add(person.last.get(d));
        for (int gap = problem.gapLeast[p]; gap <= problem.gapMost[p]; gap++) {
          if (person.day.containsKey(d + gap)) {
            BoolVar step = model.newBoolVar("");
            person.steps.get(d).put(d + gap, step);
            out.add(step);
            in.get(d + gap).add(step);
            roughness.addTerm(step, Math.abs(gap - problem.gapTarget[p]));
          }
        }
        model.addEquality(out, person.day.get(d));
      }
      in.forEach((d, sum) -> model.addEquality(sum, person.day.get(d)));
      model.addEquality(sum(person.first), person.placed);
      model.addEquality(sum(person.last), person.placed);
      model.addEquality(
          sum(person.day), LinearExpr.newBuilder().addTerm(person.placed, problem.sessions[p]));
      person.first.forEach(
          (d, first) -> delay.addTerm(first, (long) problem.weight[p] * (d - problem.earliest[p])));
    }

    private void oneMeeting(int d, Map<Integer, Meeting> with, Person person) {
      LinearExprBuilder sum = LinearExpr.newBuilder();
      with.values().forEach(meeting -> sum.add(meeting.held));
      model.addEquality(sum, person.day.get(d));
    }

    /** The interval of each meeting, the practitioners of a series, and hand-overs. */
    private void practitioners(int p, Person person) {
      person.meetings.forEach(
          (d, with) ->
              with.forEach(
                  (q, meeting) -> {
                    interval(p, d, q, meeting, person);
                    BoolVar who =
                        person.withPractitioner.computeIfAbsent(q, one -> model.newBoolVar(""));
                    model.addImplication(meeting.held, who);
                    model.addImplication(meeting.held, person.placed);
                  }));
      if (problem.required[p]) {
        model.addEquality(sum(person.withPractitioner), person.placed);
      } else {
        handOvers(person);
      }
    }

    private void handOvers(Person person) {
      person.steps.forEach(
          (d, steps) -> {
            BoolVar handedOver = model.newBoolVar("");
            person.handedOver.put(d, handedOver);
            steps.forEach(
                (then, step) ->
                    person
                        .meetings
                        .get(d)
                        .forEach(
                            (q, meeting) -> {
                              Meeting same = person.meetings.get(then).get(q);
                              List<Literal> clause = new ArrayList<>();
                              clause.add(step.not());
                              clause.add(meeting.held.not());
                              clause.add(handedOver);
                              if (same != null) {
                                clause.add(same.held);
                              }
                              model.addBoolOr(clause);
                            }));
          });
    }

    private void interval(int p, int d, int q, Meeting meeting, Person person) {
      int n = problem.sessions[p];
      int usual = problem.length[p][Math.min(1, n - 1)];
      int firstMore = problem.length[p][0] - usual;
      int lastMore = n > 1 ? problem.length[p][n - 1] - usual : 0;
      LinearExpr size =
          LinearExpr.newBuilder()
              .add(usual)
              .addTerm(person.first.get(d), firstMore)
              .addTerm(person.last.get(d), lastMore)
              .build();
      longer(p, d, q, meeting, person.first.get(d), usual + firstMore, usual);
      longer(p, d, q, meeting, person.last.get(d), usual + lastMore, usual);
      IntervalVar interval = optional(meeting, size, usual, Math.max(firstMore, lastMore));
      byPractitioner.get(q).get(d).add(interval);
      heldBy.get(q).get(d).add(meeting.held);
      byOffice.get(problem.officeOn[q][d]).get(d).add(interval);
    }

    /** CP-SAT wants a size of one variable, so the two that may lengthen a session meet in one. */
    private IntervalVar optional(Meeting meeting, LinearExpr size, int usual, int more) {
      if (more <= 0) {
        return model.newOptionalFixedSizeIntervalVar(meeting.start, usual, meeting.held, "");
      }
      IntVar length = model.newIntVar(usual, usual + more, "");
      IntVar end = model.newIntVar(0, problem.grains, "");
      model.addEquality(length, size).onlyEnforceIf(meeting.held);
      return model.newOptionalIntervalVar(meeting.start, length, end, meeting.held, "");
    }

    private void longer(int p, int d, int q, Meeting meeting, BoolVar when, int length, int usual) {
      if (length == usual) {
        return;
      }
      long starts = Problem.starts(problem.open(p, q, d), length);
      if (starts == 0) {
        model.addBoolOr(new Literal[] {when.not(), meeting.held.not()});
      } else {
        model
            .addLinearExpressionInDomain(meeting.start, domain(starts))
            .onlyEnforceIf(new Literal[] {when, meeting.held});
      }
    }

    private void resources() {
      for (int q = 0; q < problem.practitioners; q++) {
        LinearExprBuilder cases = LinearExpr.newBuilder();
        for (Person person : people) {
          if (person.withPractitioner.containsKey(q)) {
            cases.add(person.withPractitioner.get(q));
          }
        }
        model.addLessOrEqual(cases, problem.maxCaseload[q]);
        for (int d = 0; d < problem.days; d++) {
          if (byPractitioner.get(q).get(d).size() > 1) {
            model.addNoOverlap(byPractitioner.get(q).get(d));
          }
          if (heldBy.get(q).get(d).size() > problem.most[q][d]) {
            model.addLessOrEqual(
                LinearExpr.sum(heldBy.get(q).get(d).toArray(new Literal[0])), problem.most[q][d]);
          }
        }
      }
      rooms();
    }

    private void rooms() {
      for (int o = 0; o < problem.offices; o++) {
        for (int d = 0; d < problem.days; d++) {
          int present = 0;
          for (int q = 0; q < problem.practitioners; q++) {
            present += problem.officeOn[q][d] == o ? 1 : 0;
          }
          if (present > problem.rooms[o] && !byOffice.get(o).get(d).isEmpty()) {
            CumulativeConstraint rooms = model.addCumulative(problem.rooms[o]);
            byOffice.get(o).get(d).forEach(interval -> rooms.addDemand(interval, 1));
          }
        }
      }
    }

    private void keepApart(int one, int two) {
      people
          .get(one)
          .meetings
          .forEach(
              (d, with) ->
                  with.forEach(
                      (q, meeting) ->
                          people
                              .get(two)
                              .meetings
                              .getOrDefault(d, Map.of())
                              .forEach(
                                  (r, other) -> {
                                    if (problem.officeOn[q][d] == problem.officeOn[r][d]) {
                                      model.addBoolOr(
                                          new Literal[] {meeting.held.not(), other.held.not()});
                                    }
                                  })));
    }

    private LinearExprBuilder sum(Map<Integer, BoolVar> all) {
      LinearExprBuilder sum = LinearExpr.newBuilder();
      all.values().forEach(sum::add);
      return sum;
    }

    private static Domain domain(long starts) {
      long[] values = new long[Long.bitCount(starts)];
      long left = starts;
      for (int i = 0; i < values.length; i++) {
        values[i] = Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
      return Domain.fromValues(values);
    }

    private void hint(Bookings bookings) {
      model.clearHints();
      for (int p = 0; p < problem.people; p++) {
        hint(p, people.get(p), bookings.of(p));
      }
    }

    private void hint(int p, Person person, Bookings.Series series) {
      person.withPractitioner.forEach(
          (q, who) -> model.addHint(who, series != null && meets(series, q)));
      person.handedOver.forEach((d, one) -> model.addHint(one, false));
      Map<Integer, Integer> session = new LinkedHashMap<>();
      for (int k = 0; series != null && k < problem.sessions[p]; k++) {
        session.put(series.day()[k], k);
      }
      int n = problem.sessions[p];
      model.addHint(person.placed, series != null);
      person.day.forEach((d, day) -> model.addHint(day, session.containsKey(d)));
      person.first.forEach((d, one) -> model.addHint(one, session.getOrDefault(d, -1) == 0));
      person.last.forEach((d, one) -> model.addHint(one, session.getOrDefault(d, -1) == n - 1));
      person.steps.forEach(
          (d, steps) ->
              steps.forEach(
                  (then, step) -> {
                    int k = session.getOrDefault(d, -1);
                    model.addHint(step, k >= 0 && session.getOrDefault(then, -1) == k + 1);
                  }));
      person.meetings.forEach(
          (d, with) ->
              with.forEach(
                  (q, meeting) -> {
                    int k = session.getOrDefault(d, -1);
                    boolean held = k >= 0 && series.practitioner()[k] == q;
                    model.addHint(meeting.held, held);
                    if (held) {
                      model.addHint(meeting.start, series.start()[k]);
                    }
                  }));
    }

    private static boolean meets(Bookings.Series series, int q) {
      return java.util.Arrays.stream(series.practitioner()).anyMatch(who -> who == q);
    }

    private boolean solve(
        int level,
        CpuBudget budget,
        double until,
        int workers,
        Consumer<List<Appointment>> better) {
      LinearExpr objective = objective(level);
      model.minimize(objective);
      CpSolver solver = new CpSolver();
      solver.getParameters().setNumWorkers(workers);
      solver.getParameters().setRandomSeed(1);
      Thread watch = budget.whenUsed(until, solver::stopSearch);
      CpSolverStatus status =
          solver.solve(
              model,
              new CpSolverSolutionCallback() {
                @Override
                public void onSolutionCallback() {
                  better.accept(bookings(this::value).appointments());
                }
              });
      watch.interrupt();
      if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
        return false;
      }
      model.addLessOrEqual(objective, Math.round(solver.objectiveValue()));
      hint(bookings(solver::value));
      return true;
    }

    /** Weight left out; then hand-overs before rhythm; then the delay. */
    private LinearExpr objective(int level) {
      return switch (level) {
        case 0 -> leftOut.build();
        case 1 -> {
          LinearExprBuilder sum = LinearExpr.newBuilder().add(roughness);
          long most = problem.people * 11L * 7;
          people.forEach(
              person -> person.handedOver.values().forEach(one -> sum.addTerm(one, most)));
          yield sum.build();
        }
        default -> delay.build();
      };
    }

    private Bookings bookings(ToLongFunction<com.google.ortools.sat.LinearArgument> value) {
      Bookings bookings = new Bookings(problem);
      for (int p = 0; p < problem.people; p++) {
        Person person = people.get(p);
        if (value.applyAsLong(person.placed) == 1) {
          bookings.add(p, series(p, person, value));
        }
      }
      return bookings;
    }

    private Bookings.Series series(
        int p, Person person, ToLongFunction<com.google.ortools.sat.LinearArgument> value) {
      int n = problem.sessions[p];
      Bookings.Series series = new Bookings.Series(new int[n], new int[n], new int[n]);
      int k = 0;
      for (Map.Entry<Integer, Map<Integer, Meeting>> day : person.meetings.entrySet()) {
        for (Map.Entry<Integer, Meeting> with : day.getValue().entrySet()) {
          if (value.applyAsLong(with.getValue().held) == 1) {
            series.day()[k] = day.getKey();
            series.start()[k] = (int) value.applyAsLong(with.getValue().start);
            series.practitioner()[k] = with.getKey();
            k++;
          }
        }
      }
      return series;
    }
  }
}
