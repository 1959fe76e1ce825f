package org.cobi.workflow.subjectaccess;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Role;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;
import org.cobi.model.time.PeriodReading;
import org.immutables.value.Value;

/**
 * A participant asks to see what is kept about him or her.
 *
 * <p>Received on Mon 5 Jan 2026, the answer is due on Thu 5 Feb 2026; received on Sat 31 Jan 2026,
 * on Sat 28 Feb 2026.
 */
@Value.Immutable
@CobiStyle
public sealed interface SubjectAccessRequest permits ImmutableSubjectAccessRequest {

  /** The host's reference of the request. */
  SubjectAccessRef reference();

  /** Who asks. The host has made sure that it is that person. */
  ParticipantRef participant();

  /** The day on which it was received. */
  LocalDate receivedOn();

  /** The human who reviews the export before the person gets it. */
  Optional<Actor> reviewer();

  /** From the day of receipt to the answer; longer only where the law allows an extension. */
  @Value.Default
  default Period answerWithin() {
    return Period.ofMonths(1);
  }

  /** The last day on which the answer is in time. */
  default LocalDate dueOn() {
    return PeriodReading.AFTER.lastDay(receivedOn(), answerWithin());
  }

  /** What is owed: the review and the answer, by the reviewer's role, or by the manager's. */
  default Duty duty() {
    return Duty.builder()
        .id(DutyId.of(SubjectAccessRules.ANSWERED + "/1"))
        .rule(SubjectAccessRules.ANSWERED)
        .name("ANSWER_SUBJECT_ACCESS")
        .what("Review the export of the person's own data and send the answer.")
        .owner(reviewer().map(Actor::role).orElse(Role.PROGRAMME_MANAGER))
        .deadline(Deadline.endOf(dueOn(), ClockKind.CALENDAR_DAYS))
        .subject(Subject.episode())
        .build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableSubjectAccessRequest.Builder {
    Builder() {}
  }
}
