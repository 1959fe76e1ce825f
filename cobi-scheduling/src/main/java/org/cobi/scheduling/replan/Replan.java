package org.cobi.scheduling.replan;

import java.util.List;
import java.util.function.Supplier;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Plan;

/**
 * What becomes of an agreed plan: what changes for whom, and the plan as it would then be.
 *
 * <p>The changes are known at once. The whole plan and the reasons are made when somebody first
 * asks for them, by the {@link Replanning} that answered, on the thread that asks.
 */
public final class Replan {
  private final List<AppointmentChange> changes;
  private final int unfinished;
  private final Lazy<Caseload> caseload;
  private final Lazy<Plan> plan;
  private final Lazy<List<Unfinished>> reasons;

  Replan(
      List<AppointmentChange> changes,
      int unfinished,
      Supplier<Caseload> caseload,
      Supplier<Plan> plan,
      Supplier<List<Unfinished>> reasons) {
    this.changes = List.copyOf(changes);
    this.unfinished = unfinished;
    this.caseload = new Lazy<>(caseload);
    this.plan = new Lazy<>(plan);
    this.reasons = new Lazy<>(reasons);
  }

  /** Every appointment that changes, by person in the caseload's order, then by time. */
  public List<AppointmentChange> changes() {
    return changes;
  }

  /** Whether everybody whose series had begun or was agreed can still finish it. */
  public boolean isWhole() {
    return unfinished == 0;
  }

  /** Who cannot finish their series in its window any more, and why. */
  public List<Unfinished> unfinished() {
    return reasons.get();
  }

  /** All of this as one value, to be written down and told to those concerned. */
  public Consequences consequences() {
    return new Consequences(caseload().name(), changes, unfinished());
  }

  /** The caseload as it is after everything that was not foreseen. */
  public Caseload caseload() {
    return caseload.get();
  }

  /**
   * The plan as it would be. It has the whole series of everybody who has one, what was held
   * included; whoever cannot finish counts as left out in it, see {@link #unfinished()}.
   */
  public Plan plan() {
    return plan.get();
  }

  /** Says how many there are of each, and nothing about anybody. */
  @Override
  public String toString() {
    return "Replan[" + changes.size() + " changes, " + unfinished + " unfinished]";
  }

  /** A value that is made once, when it is first asked for. */
  private static final class Lazy<T> {
    private final Supplier<T> maker;
    private java.util.Optional<T> made = java.util.Optional.empty();

    Lazy(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      if (made.isEmpty()) {
        made = java.util.Optional.of(maker.get());
      }
      return made.get();
    }
  }
}
