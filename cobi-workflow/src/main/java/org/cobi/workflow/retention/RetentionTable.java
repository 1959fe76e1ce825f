package org.cobi.workflow.retention;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Role;
import org.immutables.value.Value;

/**
 * A controller's retention policy as data.
 *
 * <p>There is no default and no published table here: police, probation and providers keep records
 * for different times, and none of their figures could be verified. Whoever has one writes it down
 * with its source.
 */
@Value.Immutable
@CobiStyle
public sealed interface RetentionTable permits ImmutableRetentionTable {

  /** Every class of records, once each. */
  List<RetentionLine> lines();

  /** From the day of a review to its decision. */
  @Value.Default
  default Period decideWithin() {
    return Period.ofDays(28);
  }

  /** Who may decide that a person is erased. */
  @Value.Default
  default Set<Role> deciders() {
    return Set.of(Role.PROGRAMME_MANAGER);
  }

  /**
   * The line of a class.
   *
   * @throws IllegalArgumentException if the table has none: a record without a rule is an error,
   *     never one that may go
   */
  default RetentionLine lineOf(RetentionClass retentionClass) {
    return lines().stream()
        .filter(line -> line.retentionClass().equals(retentionClass))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the retention table must have a line for each class but has none for "
                        + retentionClass));
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses a class that is there twice. */
  final class Builder extends ImmutableRetentionTable.Builder {
    Builder() {}

    @Override
    public RetentionTable build() {
      RetentionTable table = super.build();
      long classes = table.lines().stream().map(RetentionLine::retentionClass).distinct().count();
      if (classes != table.lines().size()) {
        throw new IllegalArgumentException(
            "a retention table must have one line for each class but has several for one");
      }
      return table;
    }
  }
}
