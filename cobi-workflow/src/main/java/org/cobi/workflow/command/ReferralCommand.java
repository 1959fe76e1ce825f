package org.cobi.workflow.command;

import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.Order;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Practitioner;
import org.cobi.model.referral.Referral;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.NoteRef;
import org.immutables.value.Value;

/** What is asked on the way from an order to an accepted place. */
public sealed interface ReferralCommand extends EpisodeCommand {

  /** The answer whether a person given a stalking protection order is referred. */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordConsideration extends ReferralCommand, DecidedByAPerson
      permits ImmutableRecordConsideration {

    /** Whether the person is referred. */
    boolean referred();

    /** Why not, where the person is not. */
    Optional<ReasonCode> reason();

    @Override
    default Class<RecordConsideration> type() {
      return RecordConsideration.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordConsideration.Builder {
      Builder() {}
    }
  }

  /** A programme is asked to take a person. */
  @Value.Immutable
  @CobiStyle
  sealed interface ReceiveReferral extends ReferralCommand permits ImmutableReceiveReferral {

    /** Who, by which route, on which mandate. */
    Referral referral();

    /** The orders that the person is under; those that are already registered may be left out. */
    List<Order> orders();

    @Override
    default Class<ReceiveReferral> type() {
      return ReceiveReferral.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReceiveReferral.Builder {
      Builder() {}
    }
  }

  /** A practitioner, and maybe an overseer, is allocated; the assessment begins. */
  @Value.Immutable
  @CobiStyle
  sealed interface AllocatePractitioner extends ReferralCommand
      permits ImmutableAllocatePractitioner {

    /** Who delivers the sessions. */
    Practitioner practitioner();

    /** Who oversees them; needed before the first session. */
    Optional<Actor> overseer();

    /** The hand-over note, where sessions were held with another practitioner before. */
    Optional<NoteRef> handoverNote();

    @Override
    default Class<AllocatePractitioner> type() {
      return AllocatePractitioner.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAllocatePractitioner.Builder {
      Builder() {}
    }
  }

  /**
   * The person is suitable and is to have a place; without a free place, a place on the waiting
   * list.
   */
  @Value.Immutable
  @CobiStyle
  sealed interface AcceptReferral extends ReferralCommand permits ImmutableAcceptReferral {

    /**
     * How many places of the programme's strand are taken before this acceptance. Only the host
     * knows it; needed where the programme has places.
     */
    Optional<Integer> placesTaken();

    @Override
    default Class<AcceptReferral> type() {
      return AcceptReferral.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. {@code build()} refuses a negative number of places. */
    final class Builder extends ImmutableAcceptReferral.Builder {
      Builder() {}

      @Override
      public AcceptReferral build() {
        AcceptReferral accept = super.build();
        if (accept.placesTaken().filter(places -> places < 0).isPresent()) {
          throw new IllegalArgumentException(
              "places taken must not be negative but were " + accept.placesTaken().get());
        }
        return accept;
      }
    }
  }

  /** The person is not suitable, or does not want to take part. */
  @Value.Immutable
  @CobiStyle
  sealed interface DeclineReferral extends ReferralCommand, DecidedByAPerson
      permits ImmutableDeclineReferral {

    /** Why, as a code of the host's list. */
    ReasonCode reason();

    @Override
    default Class<DeclineReferral> type() {
      return DeclineReferral.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDeclineReferral.Builder {
      Builder() {}
    }
  }

  /** The person agrees to take part, or to go on after the mandate has ended. */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordConsent extends ReferralCommand permits ImmutableRecordConsent {

    @Override
    default Class<RecordConsent> type() {
      return RecordConsent.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordConsent.Builder {
      Builder() {}
    }
  }

  /** The person no longer agrees. */
  @Value.Immutable
  @CobiStyle
  sealed interface WithdrawConsent extends ReferralCommand permits ImmutableWithdrawConsent {

    @Override
    default Class<WithdrawConsent> type() {
      return WithdrawConsent.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableWithdrawConsent.Builder {
      Builder() {}
    }
  }
}
