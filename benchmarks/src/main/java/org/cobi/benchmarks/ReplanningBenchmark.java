package org.cobi.benchmarks;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.replan.DeliveredSession;
import org.cobi.scheduling.replan.Disturbance;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.replan.Replan;
import org.cobi.scheduling.replan.Replanning;
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

/** An agreed plan in the middle of the programme, asked what becomes of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReplanningBenchmark {
  private static final int IN_THE_MIDDLE = 45;

  @Param({"80", "10000"})
  int people;

  private Replanning agreed;
  private final List<List<Disturbance>> misses = new ArrayList<>();
  private final List<List<Disturbance>> illnesses = new ArrayList<>();
  private int turn;

  /** Agrees a plan and finds the next session of everybody, each of which might be missed. */
  @Setup
  public void agree() {
    Caseload caseload = SampleCaseload.of(SampleShape.FEASIBLE, people, 1).caseload();
    CaseloadSearch search = CaseloadScheduler.of(caseload).search();
    search.advance(1);
    List<Appointment> plan = search.appointments();
    LocalDateTime now = caseload.calendar().firstDay().plusDays(IN_THE_MIDDLE).atTime(7, 0);
    Set<DeliveredSession> held = new LinkedHashSet<>();
    Set<Object> seen = new LinkedHashSet<>();
    for (Appointment one : plan) {
      if (one.start().isBefore(now)) {
        held.add(new DeliveredSession(one.participant(), one.session()));
      } else if (seen.add(one.participant())) {
        misses.add(List.of(new SessionMissed(one.participant(), one.session())));
      }
    }
    agreed = Replanning.of(caseload, plan, now, held);
    caseload
        .practitioners()
        .forEach(
            who ->
                illnesses.add(
                    List.of(
                        new PractitionerAway(
                            who.reference(), now.toLocalDate(), now.toLocalDate().plusDays(6)))));
    misses.removeIf(miss -> !agreed.after(miss).isWhole());
  }

  /** Somebody will miss their next session, and can make up for it. */
  @Benchmark
  public Replan missedSession() {
    turn = (turn + 1) % misses.size();
    return agreed.after(misses.get(turn));
  }

  /** A practitioner is ill for a week. */
  @Benchmark
  public Replan practitionerIllForAWeek() {
    turn = (turn + 1) % illnesses.size();
    return agreed.after(illnesses.get(turn));
  }
}
