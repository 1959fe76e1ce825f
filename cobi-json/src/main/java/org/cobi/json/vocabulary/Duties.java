package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.OrderRef;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;

/** What somebody owes, by when, and about what. */
public final class Duties {
  /** Which duty. */
  public static final TextShape<DutyId> ID =
      TextShape.of("the name of a duty such as COBI-ATT-02/3", DutyId::of, DutyId::value)
          .pattern("[A-Z]{2,12}-[A-Z]{3}-[0-9]{2}/[0-9]{1,6}");

  /**
   * By when. On the wall clock the moment says it, on the clocks of days the last day does: the
   * last nanosecond of a day is nothing to write down.
   */
  public static final ObjectShape<Deadline> DEADLINE =
      ObjectShape.of(
          "a deadline",
          required("clock", CodeShape.of(ClockKind.values()), Deadline::clock)
              .meaning("what was counted to reach it"),
          required("lastDay", Moments.DAY, Deadline::lastDay)
              .meaning("the London day of the deadline"),
          optional("dueBy", Moments.INSTANT, Duties::dueBy)
              .meaning("the last moment in time, on the wall clock only"),
          optional("beyondCalendar", Truth.SHAPE, (Deadline deadline) -> beyondCalendar(deadline))
              .meaning("true where the calendar ends too soon to say, so that it is due at once"),
          Duties::deadline);

  /** What a duty is about. */
  public static final ObjectShape<Subject> SUBJECT =
      ObjectShape.of(
          "a subject",
          required("kind", CodeShape.of(Subject.Kind.values()), Subject::kind)
              .meaning("the kind of thing"),
          optional("reference", TextShape.ANY, Duties::reference)
              .meaning("which one; left out for the episode as a whole"),
          Duties::subject);

  /** A duty. */
  public static final ObjectShape<Duty> DUTY =
      BuiltShape.of("a duty", Duty::builder, Duty.Builder::build)
          .with(required("id", ID, Duty::id), Duty.Builder::id)
          .with(required("rule", Rules.RULE, Duty::rule), Duty.Builder::rule)
          .with(required("name", TextShape.ANY, Duty::name), Duty.Builder::name)
          .with(required("what", TextShape.ANY, Duty::what), Duty.Builder::what)
          .with(required("owner", People.ROLE, Duty::owner), Duty.Builder::owner)
          .with(required("deadline", DEADLINE, Duty::deadline), Duty.Builder::deadline)
          .with(required("subject", SUBJECT, Duty::subject), Duty.Builder::subject)
          .with(
              maybeEmpty("options", new ListShape<>(Orders.ACTION), List.of(), Duty::options),
              Duty.Builder::options)
          .shape();

  private Duties() {}

  private static Optional<Instant> dueBy(Deadline deadline) {
    return Optional.of(deadline.dueBy()).filter(any -> deadline.clock() == ClockKind.WALL_CLOCK);
  }

  private static Optional<Boolean> beyondCalendar(Deadline deadline) {
    return Optional.of(deadline.isBeyondCalendar()).filter(beyond -> beyond);
  }

  private static Deadline deadline(
      ClockKind clock, LocalDate lastDay, Optional<Instant> dueBy, Optional<Boolean> beyond) {
    if (beyond.orElse(false)) {
      return beyondCalendar(clock, lastDay, dueBy);
    }

    if ((clock == ClockKind.WALL_CLOCK) != dueBy.isPresent()) {
      throw new IllegalArgumentException(
          "a deadline must have dueBy on the wall clock and on no other clock");
    }
    Deadline deadline = dueBy.map(Deadline::at).orElseGet(() -> Deadline.endOf(lastDay, clock));
    if (!deadline.lastDay().equals(lastDay)) {
      throw new IllegalArgumentException(
          "the lastDay of a deadline must be the London day of its dueBy but is another");
    }
    return deadline;
  }

  private static Deadline beyondCalendar(
      ClockKind clock, LocalDate lastDay, Optional<Instant> dueBy) {
    if (clock != ClockKind.WORKING_DAYS || dueBy.isPresent()) {
      throw new IllegalArgumentException(
          "a deadline beyond the calendar must be on the clock of working days, without dueBy");
    }
    return Deadline.beyondCalendar(lastDay);
  }

  private static Optional<String> reference(Subject subject) {
    return Optional.of(subject.reference()).filter(reference -> !reference.isEmpty());
  }

  private static Subject subject(Subject.Kind kind, Optional<String> reference) {
    if ((kind == Subject.Kind.EPISODE) != reference.isEmpty()) {
      throw new IllegalArgumentException(
          "a subject must have a reference unless it is the episode as a whole");
    }
    return switch (kind) {
      case EPISODE -> Subject.episode();
      case SESSION ->
          Subject.session(
              Moments.localTime(reference.orElseThrow())
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "the reference of a session must be its start such as"
                                  + " 2018-10-02T10:00 but is another text")));
      case ORDER -> Subject.order(OrderRef.of(reference.orElseThrow()));
      case RELAPSE -> Subject.relapse(RelapseRef.of(reference.orElseThrow()));
    };
  }
}
