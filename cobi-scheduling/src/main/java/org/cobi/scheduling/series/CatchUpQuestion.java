package org.cobi.scheduling.series;

import java.time.LocalDate;
import java.util.List;
import org.cobi.model.CobiStyle;
import org.cobi.scheduling.plan.Appointment;
import org.immutables.value.Value;

/** A session that was not held, and what was agreed for the ones after it. */
@Value.Immutable
@CobiStyle
public sealed interface CatchUpQuestion permits ImmutableCatchUpQuestion {

  /** The appointment that was missed, or that the service cancelled. */
  Appointment missed();

  /** The sessions before it, as they were held, from the first on. */
  List<Appointment> held();

  /** The appointments agreed for the sessions after it, in order. */
  List<Appointment> agreed();

  /** The first day on which a catch-up can be held. */
  LocalDate notBefore();

  /** Within how many days of the missed one a catch-up is meant to be held; COBI-SCH-04. */
  @Value.Default
  default int withinDays() {
    return 14;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses agreed appointments that are not after the missed one. */
  final class Builder extends ImmutableCatchUpQuestion.Builder {
    Builder() {}

    @Override
    public CatchUpQuestion build() {
      CatchUpQuestion question = super.build();
      Appointment before = question.missed();
      for (Appointment agreed : question.agreed()) {
        if (!agreed.participant().equals(before.participant())
            || !agreed.start().isAfter(before.start())
            || agreed.start().toLocalDate().isBefore(question.notBefore())) {
          throw new IllegalArgumentException(
              "agreed appointments must be the same person's, in order, after the missed one and not"
                  + " before the first day on which anything can be held");
        }
        before = agreed;
      }
      return question;
    }
  }
}
