package org.cobi.benchmarks.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.List;

/** Every hard rule that the slots of a session do not keep by themselves, and the objective. */
public final class SessionConstraints implements ConstraintProvider {
  private static final int SOFT_LEVELS = 4;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      oneAtATime(factory),
      roomForEach(factory),
      mostADay(factory),
      caseload(factory),
      gaps(factory),
      onePractitioner(factory),
      apart(factory),
      leftOut(factory),
      handOvers(factory),
      rhythm(factory),
      delay(factory),
    };
  }

  private static BendableLongScore hard() {
    return BendableLongScore.of(new long[] {1}, new long[SOFT_LEVELS]);
  }

  private static BendableLongScore soft(int level) {
    return BendableLongScore.ofSoft(1, SOFT_LEVELS, level, 1);
  }

  private static Constraint oneAtATime(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            PlannedSession.class,
            equal(PlannedSession::practitioner),
            equal(PlannedSession::day),
            overlapping(PlannedSession::start, PlannedSession::end))
        .penalize(hard())
        .asConstraint("one session at a time");
  }

  private static Constraint roomForEach(ConstraintFactory factory) {
    return factory
        .forEach(PlannedSession.class)
        .groupBy(PlannedSession::office, PlannedSession::day, toList())
        .filter((office, day, held) -> tooMany(held) > 0)
        .penalize(hard(), (office, day, held) -> tooMany(held))
        .asConstraint("a room for each");
  }

  private static int tooMany(List<PlannedSession> held) {
    PlannedSession any = held.get(0);
    int[] at = new int[any.problem().grains + 1];
    int tooMany = 0;
    for (PlannedSession one : held) {
      for (int grain = one.start(); grain < one.end(); grain++) {
        at[grain]++;
        tooMany += at[grain] > any.problem().rooms[any.office()] ? 1 : 0;
      }
    }
    return tooMany;
  }

  private static Constraint mostADay(ConstraintFactory factory) {
    return factory
        .forEach(PlannedSession.class)
        .groupBy(
            session -> session.problem(),
            PlannedSession::practitioner,
            PlannedSession::day,
            count())
        .filter((problem, q, d, held) -> held > problem.most[q][d])
        .penalize(hard(), (problem, q, d, held) -> held - problem.most[q][d])
        .asConstraint("the day's most");
  }

  private static Constraint caseload(ConstraintFactory factory) {
    return factory
        .forEach(PlannedSession.class)
        .groupBy(
            session -> session.problem(),
            PlannedSession::practitioner,
            countDistinct(PlannedSession::person))
        .filter((problem, q, people) -> people > problem.maxCaseload[q])
        .penalize(hard(), (problem, q, people) -> people - problem.maxCaseload[q])
        .asConstraint("the caseload");
  }

  private static BiConstraintStream<PlannedSession, PlannedSession> neighbours(
      ConstraintFactory factory) {
    return factory
        .forEach(PlannedSession.class)
        .join(
            PlannedSession.class,
            equal(PlannedSession::person),
            equal(PlannedSession::nextSession, PlannedSession::session));
  }

  private static Constraint gaps(ConstraintFactory factory) {
    return neighbours(factory)
        .filter((one, next) -> offLimits(one, next) > 0)
        .penalize(hard(), SessionConstraints::offLimits)
        .asConstraint("least and most gap");
  }

  private static int offLimits(PlannedSession one, PlannedSession next) {
    int gap = next.day() - one.day();
    return Math.max(
        Math.max(0, one.problem().gapLeast[one.person()] - gap),
        gap - one.problem().gapMost[one.person()]);
  }

  private static Constraint onePractitioner(ConstraintFactory factory) {
    return factory
        .forEach(PlannedSession.class)
        .filter(session -> session.problem().required[session.person()])
        .groupBy(PlannedSession::person, countDistinct(PlannedSession::practitioner))
        .filter((person, practitioners) -> practitioners > 1)
        .penalize(hard(), (person, practitioners) -> practitioners - 1)
        .asConstraint("one practitioner");
  }

  private static Constraint apart(ConstraintFactory factory) {
    return factory
        .forEach(SessionPlan.Apart.class)
        .join(PlannedSession.class, equal(SessionPlan.Apart::one, PlannedSession::person))
        .join(
            PlannedSession.class,
            equal((apart, one) -> apart.other(), PlannedSession::person),
            equal((apart, one) -> one.day(), PlannedSession::day),
            equal((apart, one) -> one.office(), PlannedSession::office))
        .penalize(hard())
        .asConstraint("kept apart");
  }

  private static Constraint leftOut(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(PlannedSession.class)
        .filter(session -> session.getSlot() == null)
        .penalize(soft(0), PlannedSession::weight)
        .asConstraint("left out");
  }

  private static Constraint handOvers(ConstraintFactory factory) {
    return neighbours(factory)
        .filter((one, next) -> one.practitioner() != next.practitioner())
        .penalize(soft(1))
        .asConstraint("hand-overs");
  }

  private static Constraint rhythm(ConstraintFactory factory) {
    return neighbours(factory)
        .penalize(soft(2), (one, next) -> offTarget(one, next))
        .asConstraint("rhythm");
  }

  private static int offTarget(PlannedSession one, PlannedSession next) {
    return Math.abs(next.day() - one.day() - one.problem().gapTarget[one.person()]);
  }

  private static Constraint delay(ConstraintFactory factory) {
    return factory
        .forEach(PlannedSession.class)
        .filter(session -> session.session() == 0)
        .penalize(soft(3), SessionConstraints::waited)
        .asConstraint("delay");
  }

  private static int waited(PlannedSession first) {
    return first.weight() * (first.day() - first.problem().earliest[first.person()]);
  }
}
