package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.util.List;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.CircumstancesRecorded;
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

/** What happened on the way from an order to an accepted place. */
final class ArrivalEvents {
  static final List<Named<? extends EpisodeEvent>> ALL =
      List.of(
          Named.of(
              "order-registered",
              OrderRegistered.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("order", Orders.ORDER, OrderRegistered::order),
                  OrderRegistered::new)),
          Named.of(
              "order-amended",
              OrderAmended.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("order", Orders.ORDER, OrderAmended::order),
                  required("change", Orders.CHANGE, OrderAmended::change),
                  OrderAmended::new)),
          Named.of(
              "details-changed",
              DetailsChanged.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("order", Orders.REFERENCE, DetailsChanged::order),
                  DetailsChanged::new)),
          Named.of(
              "person-considered",
              PersonConsidered.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("referred", Truth.SHAPE, PersonConsidered::referred),
                  optional("reason", Rules.REASON, PersonConsidered::reason),
                  optional("by", People.ACTOR, PersonConsidered::by),
                  PersonConsidered::new)),
          Named.of(
              "referral-received",
              ReferralReceived.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("referral", Referrals.REFERRAL, ReferralReceived::referral),
                  required("sessionsNeeded", WholeNumber.COUNT, ReferralReceived::sessionsNeeded),
                  ReferralReceived::new)),
          Named.of(
              "mandate-replaced",
              MandateReplaced.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("mandate", Orders.REFERENCE, MandateReplaced::mandate),
                  MandateReplaced::new)),
          Named.of(
              "practitioner-allocated",
              PractitionerAllocated.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required(
                      "practitioner", People.PRACTITIONER, PractitionerAllocated::practitioner),
                  PractitionerAllocated::new)),
          Named.of(
              "handover-noted",
              HandoverNoted.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("note", Sessions.NOTE, HandoverNoted::note),
                  HandoverNoted::new)),
          Named.of(
              "circumstances-recorded",
              CircumstancesRecorded.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required(
                      "circumstances", Diaries.CIRCUMSTANCES, CircumstancesRecorded::circumstances),
                  CircumstancesRecorded::new)),
          Named.of(
              "overseer-assigned",
              OverseerAssigned.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("overseer", People.ACTOR, OverseerAssigned::overseer),
                  OverseerAssigned::new)),
          Named.of(
              "referral-accepted",
              ReferralAccepted.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("takesPlace", Truth.SHAPE, ReferralAccepted::takesPlace),
                  ReferralAccepted::new)),
          Named.of(
              "referral-waitlisted",
              ReferralWaitlisted.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("places", WholeNumber.COUNT, ReferralWaitlisted::places),
                  ReferralWaitlisted::new)),
          Named.of(
              "referral-declined",
              ReferralDeclined.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("reason", Rules.REASON, ReferralDeclined::reason),
                  required("by", People.ACTOR, ReferralDeclined::by),
                  ReferralDeclined::new)),
          Named.of(
              "place-freed",
              PlaceFreed.class,
              ObjectShape.of("an event", Events.ON, PlaceFreed::new)),
          Named.of(
              "consent-given",
              ConsentGiven.class,
              ObjectShape.of("an event", Events.ON, ConsentGiven::new)),
          Named.of(
              "consent-withdrawn",
              ConsentWithdrawn.class,
              ObjectShape.of("an event", Events.ON, ConsentWithdrawn::new)));

  private ArrivalEvents() {}
}
