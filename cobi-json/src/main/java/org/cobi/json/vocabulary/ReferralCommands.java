package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.vocabulary.CommandFields.DECIDED_BY;
import static org.cobi.json.vocabulary.CommandFields.ON;
import static org.cobi.json.vocabulary.CommandFields.OVERRIDES;
import static org.cobi.json.vocabulary.CommandFields.command;

import java.util.List;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.DeclineReferral;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.ReferralCommand.RecordConsent;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.command.ReferralCommand.WithdrawConsent;

/** What is asked on the way from an order to an accepted place. */
final class ReferralCommands {
  private static final ObjectShape<RecordConsideration> RECORD_CONSIDERATION =
      command(RecordConsideration::builder, RecordConsideration.Builder::build)
          .with(ON, RecordConsideration.Builder::on)
          .with(
              required("referred", Truth.SHAPE, RecordConsideration::referred)
                  .meaning("whether the person is referred"),
              RecordConsideration.Builder::referred)
          .with(
              optional("reason", Rules.REASON, RecordConsideration::reason)
                  .meaning("why not, where the person is not"),
              RecordConsideration.Builder::reason)
          .with(DECIDED_BY, RecordConsideration.Builder::decidedBy)
          .with(OVERRIDES, RecordConsideration.Builder::overrides)
          .shape();

  private static final ObjectShape<ReceiveReferral> RECEIVE_REFERRAL =
      command(ReceiveReferral::builder, ReceiveReferral.Builder::build)
          .with(ON, ReceiveReferral.Builder::on)
          .with(
              required("referral", Referrals.REFERRAL, ReceiveReferral::referral)
                  .meaning("who, by which route, on which mandate"),
              ReceiveReferral.Builder::referral)
          .with(
              maybeEmpty(
                      "orders", new ListShape<>(Orders.ORDER), List.of(), ReceiveReferral::orders)
                  .meaning(
                      "the orders the person is under; those registered before may be left out"),
              ReceiveReferral.Builder::orders)
          .with(OVERRIDES, ReceiveReferral.Builder::overrides)
          .shape();

  private static final ObjectShape<AllocatePractitioner> ALLOCATE_PRACTITIONER =
      command(AllocatePractitioner::builder, AllocatePractitioner.Builder::build)
          .with(ON, AllocatePractitioner.Builder::on)
          .with(
              required("practitioner", People.PRACTITIONER, AllocatePractitioner::practitioner)
                  .meaning("who delivers the sessions"),
              AllocatePractitioner.Builder::practitioner)
          .with(
              optional("overseer", People.ACTOR, AllocatePractitioner::overseer)
                  .meaning("who oversees them; needed before the first session"),
              AllocatePractitioner.Builder::overseer)
          .with(
              optional("handoverNote", Sessions.NOTE, AllocatePractitioner::handoverNote)
                  .meaning("the hand-over note, where somebody else held sessions before"),
              AllocatePractitioner.Builder::handoverNote)
          .with(OVERRIDES, AllocatePractitioner.Builder::overrides)
          .shape();

  private static final ObjectShape<AcceptReferral> ACCEPT_REFERRAL =
      command(AcceptReferral::builder, AcceptReferral.Builder::build)
          .with(ON, AcceptReferral.Builder::on)
          .with(
              optional("placesTaken", WholeNumber.COUNT, AcceptReferral::placesTaken)
                  .meaning(
                      "how many places are taken before; needed where the programme has places"),
              AcceptReferral.Builder::placesTaken)
          .with(OVERRIDES, AcceptReferral.Builder::overrides)
          .shape();

  private static final ObjectShape<DeclineReferral> DECLINE_REFERRAL =
      command(DeclineReferral::builder, DeclineReferral.Builder::build)
          .with(ON, DeclineReferral.Builder::on)
          .with(
              required("reason", Rules.REASON, DeclineReferral::reason).meaning("why"),
              DeclineReferral.Builder::reason)
          .with(DECIDED_BY, DeclineReferral.Builder::decidedBy)
          .with(OVERRIDES, DeclineReferral.Builder::overrides)
          .shape();

  private static final ObjectShape<RecordConsent> RECORD_CONSENT =
      command(RecordConsent::builder, RecordConsent.Builder::build)
          .with(ON, RecordConsent.Builder::on)
          .with(OVERRIDES, RecordConsent.Builder::overrides)
          .shape();

  private static final ObjectShape<WithdrawConsent> WITHDRAW_CONSENT =
      command(WithdrawConsent::builder, WithdrawConsent.Builder::build)
          .with(ON, WithdrawConsent.Builder::on)
          .with(OVERRIDES, WithdrawConsent.Builder::overrides)
          .shape();

  static final List<Named<? extends EpisodeCommand>> ALL =
      List.of(
          new Named<>(
              "record-consideration",
              RecordConsideration.class,
              "The answer whether a person given a stalking protection order is referred.",
              RECORD_CONSIDERATION),
          new Named<>(
              "receive-referral",
              ReceiveReferral.class,
              "A programme is asked to take a person.",
              RECEIVE_REFERRAL),
          new Named<>(
              "allocate-practitioner",
              AllocatePractitioner.class,
              "A practitioner, and maybe an overseer, is allocated; the assessment begins.",
              ALLOCATE_PRACTITIONER),
          new Named<>(
              "accept-referral",
              AcceptReferral.class,
              "The person is suitable and gets a place or, if none is free, waits for one.",
              ACCEPT_REFERRAL),
          new Named<>(
              "decline-referral",
              DeclineReferral.class,
              "The person is not suitable, or does not want to take part.",
              DECLINE_REFERRAL),
          new Named<>(
              "record-consent",
              RecordConsent.class,
              "The person agrees to take part, or to go on after the mandate has ended.",
              RECORD_CONSENT),
          new Named<>(
              "withdraw-consent",
              WithdrawConsent.class,
              "The person no longer agrees.",
              WITHDRAW_CONSENT));

  private ReferralCommands() {}
}
