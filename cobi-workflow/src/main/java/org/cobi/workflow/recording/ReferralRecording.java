package org.cobi.workflow.recording;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cobi.model.programme.Places;
import org.cobi.workflow.command.OrderCommand.AmendOrder;
import org.cobi.workflow.command.OrderCommand.RegisterOrder;
import org.cobi.workflow.command.OrderCommand.ReplaceMandate;
import org.cobi.workflow.command.OrderCommand.ReportNewDetails;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.command.ReferralCommand.WithdrawConsent;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeEvent.ConsentWithdrawn;
import org.cobi.workflow.episode.EpisodeEvent.DetailsChanged;
import org.cobi.workflow.episode.EpisodeEvent.HandoverNoted;
import org.cobi.workflow.episode.EpisodeEvent.MandateReplaced;
import org.cobi.workflow.episode.EpisodeEvent.OrderAmended;
import org.cobi.workflow.episode.EpisodeEvent.OrderRegistered;
import org.cobi.workflow.episode.EpisodeEvent.OverseerAssigned;
import org.cobi.workflow.episode.EpisodeEvent.PersonConsidered;
import org.cobi.workflow.episode.EpisodeEvent.PlaceFreed;
import org.cobi.workflow.episode.EpisodeEvent.PractitionerAllocated;
import org.cobi.workflow.episode.EpisodeEvent.ReferralAccepted;
import org.cobi.workflow.episode.EpisodeEvent.ReferralDeclined;
import org.cobi.workflow.episode.EpisodeEvent.ReferralReceived;
import org.cobi.workflow.episode.EpisodeEvent.ReferralWaitlisted;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.Orders;
import org.cobi.workflow.rules.ReferralRules;

/** What is recorded on the way from an order to an accepted place. */
public final class ReferralRecording {

  private ReferralRecording() {}

  /** An order became known. */
  public static Stream<EpisodeEvent> registered(Asked<RegisterOrder> asked) {
    return Stream.of(new OrderRegistered(asked.on(), asked.command().order()));
  }

  /** An order changed. */
  public static Stream<EpisodeEvent> amended(Asked<AmendOrder> asked) {
    return Stream.of(
        new OrderAmended(
            asked.on(),
            Orders.amended(asked.command(), asked.episode()),
            asked.command().change()));
  }

  /** The sessions rest on another order. */
  public static Stream<EpisodeEvent> mandateReplaced(Asked<ReplaceMandate> asked) {
    return Stream.of(new MandateReplaced(asked.on(), asked.command().mandate()));
  }

  /** A name or an address is new. */
  public static Stream<EpisodeEvent> newDetails(Asked<ReportNewDetails> asked) {
    return Stream.of(new DetailsChanged(asked.on(), asked.command().order()));
  }

  /** The answer whether the person is referred. */
  public static Stream<EpisodeEvent> considered(Asked<RecordConsideration> asked) {
    RecordConsideration command = asked.command();
    return Stream.of(
        new PersonConsidered(
            asked.on(), command.referred(), command.reason(), command.decidedBy()));
  }

  /** The orders that are new, then the referral. */
  public static Stream<EpisodeEvent> received(Asked<ReceiveReferral> asked) {
    return Stream.concat(
        asked.command().orders().stream().map(order -> new OrderRegistered(asked.on(), order)),
        Stream.of(
            new ReferralReceived(
                asked.on(), asked.command().referral(), asked.programme().sessions())));
  }

  /** Who delivers and who oversees. */
  public static Stream<EpisodeEvent> allocated(Asked<AllocatePractitioner> asked) {
    AllocatePractitioner command = asked.command();
    return Stream.<Stream<? extends EpisodeEvent>>of(
            Stream.of(new PractitionerAllocated(asked.on(), command.practitioner())),
            command.handoverNote().stream().map(note -> new HandoverNoted(asked.on(), note)),
            command.overseer().stream().map(who -> new OverseerAssigned(asked.on(), who)))
        .flatMap(Function.identity());
  }

  /** A place, or a place on the waiting list. */
  public static Stream<EpisodeEvent> accepted(Asked<AcceptReferral> asked) {
    Optional<Places> places = asked.programme().places();
    return Stream.of(
        ReferralRules.noPlaceIsLeft(asked)
            ? new ReferralWaitlisted(asked.on(), places.map(Places::count).orElse(0))
            : new ReferralAccepted(asked.on(), places.isPresent()));
  }

  /** The referral was declined; a place that was taken is free again. */
  public static Stream<EpisodeEvent> declined(Asked<DeclineReferral> asked) {
    DeclineReferral command = asked.command();
    return Stream.concat(
        Stream.of(
            new ReferralDeclined(asked.on(), command.reason(), command.decidedBy().orElseThrow())),
        placeFreed(asked));
  }

  /** A place is freed only by an end before the first session was held. */
  static Stream<EpisodeEvent> placeFreed(Asked<?> asked) {
    Episode episode = asked.episode();
    boolean nothingHeld =
        episode.sessions().stream()
            .noneMatch(session -> session.outcomeIs(outcome -> outcome.attendance().tookPlace()));
    return episode.placeTaken() && nothingHeld
        ? Stream.of(new PlaceFreed(asked.on()))
        : Stream.empty();
  }

  /** The person agreed. */
  public static Stream<EpisodeEvent> consented(Asked<RecordConsent> asked) {
    return Stream.of(new ConsentGiven(asked.on()));
  }

  /** The person no longer agrees. */
  public static Stream<EpisodeEvent> consentWithdrawn(Asked<WithdrawConsent> asked) {
    return Stream.of(new ConsentWithdrawn(asked.on()));
  }
}
