package org.cobi.scheduling.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.scheduling.plan.Appointment;
import org.immutables.value.Value;

/** Whose series is asked about, and what of it stays as it is. */
@Value.Immutable
@CobiStyle
public sealed interface SeriesQuestion permits ImmutableSeriesQuestion {

  /** Whose series. */
  ParticipantRef participant();

  /**
   * The appointments that stay, held or to be held, in order from the first session on; whatever
   * else is booked for this person does not count.
   */
  List<Appointment> fixed();

  /**
   * The first day on which something new can be held; the person's earliest day if nothing is said.
   */
  Optional<LocalDate> notBefore();

  /**
   * The definition whose windows begin with the first session, so that each first day has its own
   * last day; the person's own window then only bounds them.
   */
  Optional<ProgrammeDefinition> programme();

  /** The day on which the place was accepted, for windows that begin with it. */
  Optional<LocalDate> acceptedOn();

  /** About a whole series that has not begun. */
  static SeriesQuestion of(ParticipantRef participant) {
    return builder().participant(participant).build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one. {@code build()} refuses fixed appointments that are somebody else's or not in order
   * from the first session on.
   */
  final class Builder extends ImmutableSeriesQuestion.Builder {
    Builder() {}

    @Override
    public SeriesQuestion build() {
      SeriesQuestion question = super.build();
      for (int i = 0; i < question.fixed().size(); i++) {
        Appointment fixed = question.fixed().get(i);
        boolean inOrder = i == 0 || question.fixed().get(i - 1).start().isBefore(fixed.start());
        if (!fixed.participant().equals(question.participant())
            || fixed.session().value() != i + 1
            || !inOrder) {
          throw new IllegalArgumentException(
              "fixed appointments must be the person's own, in order from session 1 on");
        }
      }
      return question;
    }
  }
}
