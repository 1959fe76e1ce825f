package org.cobi.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.cobi.benchmarks.peer.Problem;

/** One session of one person, and when and with whom it is held, if at all. */
@PlanningEntity
public final class PlannedSession {
  @PlanningId private int id;
  private Problem problem;
  private int person;
  private int session;
  private List<SessionSlot> slots = List.of();

  @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
  private SessionSlot slot;

  /** For Timefold. */
  public PlannedSession() {}

  PlannedSession(
      int id, Problem problem, int person, int session, List<SessionSlot> slots, SessionSlot slot) {
    this.id = id;
    this.problem = problem;
    this.person = person;
    this.session = session;
    this.slots = slots;
    this.slot = slot;
  }

  @ValueRangeProvider(id = "slots")
  public List<SessionSlot> getSlots() {
    return slots;
  }

  public SessionSlot getSlot() {
    return slot;
  }

  public void setSlot(SessionSlot slot) {
    this.slot = slot;
  }

  int id() {
    return id;
  }

  Problem problem() {
    return problem;
  }

  int person() {
    return person;
  }

  int session() {
    return session;
  }

  int nextSession() {
    return session + 1;
  }

  int day() {
    return slot.day();
  }

  int start() {
    return slot.start();
  }

  int end() {
    return slot.start() + problem.length[person][session];
  }

  int practitioner() {
    return slot.practitioner();
  }

  int office() {
    return problem.officeOn[slot.practitioner()][slot.day()];
  }

  int weight() {
    return problem.weight[person];
  }
}
