package org.cobi.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** Which series a person has, if any. */
@PlanningEntity
public final class PersonPlan {
  @PlanningId private int person;
  private List<SeriesOption> options = List.of();

  @PlanningVariable(valueRangeProviderRefs = "options", allowsUnassigned = true)
  private SeriesOption option;

  /** For Timefold. */
  public PersonPlan() {}

  PersonPlan(int person, List<SeriesOption> options, SeriesOption option) {
    this.person = person;
    this.options = options;
    this.option = option;
  }

  public int getPerson() {
    return person;
  }

  @ValueRangeProvider(id = "options")
  public List<SeriesOption> getOptions() {
    return options;
  }

  public SeriesOption getOption() {
    return option;
  }

  public void setOption(SeriesOption option) {
    this.option = option;
  }
}
