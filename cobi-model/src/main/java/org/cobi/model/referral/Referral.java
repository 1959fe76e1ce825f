package org.cobi.model.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.immutables.value.Value;

/** A request that a programme take one person, by one route. */
@Value.Immutable
@CobiStyle
public sealed interface Referral permits ImmutableReferral {

  /** Whom it is about. */
  ParticipantRef participant();

  /** The route by which the person comes. Exactly one. */
  Route route();

  /** Who asks. */
  Actor referredBy();

  /** The order whose term obliges the person to attend; absent on the voluntary route. */
  Optional<OrderRef> mandate();

  /** The day of a conviction for stalking, where there is one that no order names. */
  Optional<LocalDate> convictedOn();

  /** The person's age in whole years on the day of the referral. */
  Optional<Integer> age();

  /** The police area that is responsible for the person. */
  Optional<PoliceArea> area();

  /** The day on which the person agreed to take part, where the person did. */
  Optional<LocalDate> consentOn();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses an age outside 10 to 120. */
  final class Builder extends ImmutableReferral.Builder {
    Builder() {}

    @Override
    public Referral build() {
      Referral referral = super.build();
      referral.age().ifPresent(Builder::mustBeAnAge);
      return referral;
    }

    private static void mustBeAnAge(int age) {
      if (age < 10 || age > 120) {
        throw new IllegalArgumentException("age must be from 10 to 120 years but was " + age);
      }
    }
  }
}
