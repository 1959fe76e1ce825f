package org.cobi.scheduling.caseload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.PractitionerRef;
import org.immutables.value.Value;

/** When and where one practitioner works, and how much. */
@Value.Immutable
@CobiStyle
public sealed interface PractitionerWeek permits ImmutablePractitionerWeek {

  /** The host's reference of this practitioner. */
  PractitionerRef reference();

  /** How many people they can have at most. */
  int maxCaseload();

  /** How many sessions they can hold on one day. */
  int maxPerDay();

  /** Where and when they work, by day of the week. */
  Map<DayOfWeek, Shift> week();

  /** The days on which they are away. */
  Set<LocalDate> leave();

  /** The days on which they can hold fewer or more sessions than usual; 0 is none. */
  Map<LocalDate, Integer> reducedDays();

  /** How many sessions they can hold on a day, leave and hours left aside. */
  default int maxOn(LocalDate day) {
    return reducedDays().getOrDefault(day, maxPerDay());
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. What contradicts itself is found by {@link CaseloadCheck}, all at once. */
  final class Builder extends ImmutablePractitionerWeek.Builder {
    Builder() {}
  }
}
