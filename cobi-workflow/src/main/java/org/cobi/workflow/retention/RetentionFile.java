package org.cobi.workflow.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Actor;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.Violation;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.immutables.value.Value;

/**
 * What is known about the keeping of one person's records: since when, what was reviewed, what
 * holds them, and whether they were erased.
 *
 * <p>Completed on Tue 4 Dec 2018, first review after six years: the duty stands from Wed 4 Dec
 * 2024.
 */
@Value.Immutable
@CobiStyle
public sealed interface RetentionFile permits ImmutableRetentionFile {

  /** About whom. */
  DataSubjectRef subject();

  /** How the records are treated. */
  RetentionClass retentionClass();

  /** The day on which the last episode ended; the first review counts from here. */
  LocalDate endedOn();

  /** The reviews that kept the records, in order. */
  List<RetentionReview> reviews();

  /** Every legal hold, lifted or not, in order. */
  List<LegalHold> holds();

  /** The day on which the person was erased. */
  Optional<LocalDate> erasedOn();

  /** The day of the next review. */
  default LocalDate nextReviewOn(RetentionTable table) {
    RetentionLine line = table.lineOf(retentionClass());
    return reviews().isEmpty()
        ? endedOn().plus(line.firstReviewAfter())
        : reviews().get(reviews().size() - 1).on().plus(line.nextReviewAfter());
  }

  /** The legal holds that stand on a day. */
  default List<LegalHold> holdsOn(LocalDate day) {
    return holds().stream().filter(hold -> hold.standsOn(day)).toList();
  }

  /**
   * What is owed on a day: the review, from its date on until it is decided. Before that nothing,
   * and never a deletion.
   */
  default List<Duty> dutiesOn(LocalDate day, RetentionTable table) {
    LocalDate reviewOn = nextReviewOn(table);
    if (erasedOn().isPresent() || day.isBefore(reviewOn)) {
      return List.of();
    }
    return List.of(
        Duty.builder()
            .id(DutyId.of(RetentionRules.REVIEWED + "/" + (reviews().size() + 1)))
            .rule(RetentionRules.REVIEWED)
            .name("REVIEW_RETENTION")
            .what("Decide whether the records are still needed; nothing is erased by itself.")
            .owner(table.lineOf(retentionClass()).reviewer())
            .deadline(Deadline.endOf(reviewOn.plus(table.decideWithin()), ClockKind.CALENDAR_DAYS))
            .subject(Subject.episode())
            .build());
  }

  /**
   * The file after a review that kept the records.
   *
   * @throws IllegalArgumentException if it was before an earlier review or before the end
   */
  default RetentionFile kept(RetentionReview review) {
    LocalDate latest = reviews().isEmpty() ? endedOn() : reviews().get(reviews().size() - 1).on();
    if (review.on().isBefore(latest)) {
      throw new IllegalArgumentException(
          "a review must not be before the one before it or before the end, but it is");
    }
    return builder().from(this).addReviews(review).build();
  }

  /** The file with one more legal hold. */
  default RetentionFile held(LegalHold hold) {
    return builder().from(this).addHolds(hold).build();
  }

  /**
   * The file after the hold of a reason was lifted.
   *
   * @throws IllegalArgumentException if none of that reason stands on the day
   */
  default RetentionFile lifted(ReasonCode reason, LocalDate on, Actor by) {
    LegalHold hold =
        holdsOn(on).stream()
            .filter(standing -> standing.reason().equals(reason))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no legal hold of this reason stands"));
    List<LegalHold> after =
        holds().stream()
            .map(
                other ->
                    other.equals(hold)
                        ? LegalHold.builder().from(hold).liftedOn(on).liftedBy(by).build()
                        : other)
            .toList();
    return builder().from(this).holds(after).build();
  }

  /** The file after its person was erased. */
  default RetentionFile erased(ErasureOrder order) {
    return builder().from(this).erasedOn(order.decidedOn()).build();
  }

  /** Whether the person may be erased. Nothing is erased by asking. */
  default ErasureDecision decide(ErasureRequest request, RetentionTable table) {
    List<Violation> reasons = RetentionRules.check(new ErasureAsked(this, table, request));
    if (!reasons.isEmpty()) {
      return new ErasureDecision.Refused(reasons);
    }
    return new ErasureDecision.Permitted(
        new ErasureOrder(
            subject(), request.on(), request.decidedBy().orElseThrow(), request.reason()));
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRetentionFile.Builder {
    Builder() {}
  }
}
