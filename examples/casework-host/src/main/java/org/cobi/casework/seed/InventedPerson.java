package org.cobi.casework.seed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.cobi.model.order.Court;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.Role;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.referral.Referral;
import org.cobi.model.session.GroupRef;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.episode.EpisodeId;

/**
 * Somebody who does not exist, and how they came to a programme.
 *
 * @param episode the host's opaque name of the episode
 * @param participant the case reference number, invented
 * @param programme which programme
 * @param route by which route
 * @param practitioner who delivers
 * @param colleagues who facilitates beside the practitioner, in a group
 * @param group which group, in group work
 * @param first the start of the first session
 */
record InventedPerson(
    EpisodeId episode,
    ParticipantRef participant,
    ProgrammeDefinition programme,
    Route route,
    Practitioner practitioner,
    List<Practitioner> colleagues,
    Optional<GroupRef> group,
    LocalDateTime first) {
  private static final Actor COURT = Actor.of(Role.COURT, "T-1");
  private static final Actor POLICE = Actor.of(Role.POLICE, "N-2");

  /** A slot with whoever is there. */
  SessionSlot slotAt(LocalDateTime start) {
    return SessionSlot.builder()
        .start(start)
        .practitioner(practitioner)
        .colleagues(colleagues)
        .group(group)
        .build();
  }

  /** The referral, with the order on which it rests. */
  ReceiveReferral referral() {
    LocalDate on = first.toLocalDate().minusWeeks(4);
    Referral.Builder referral =
        Referral.builder()
            .participant(participant)
            .route(route)
            .referredBy(route.isStatutory() ? COURT : POLICE)
            .age(34);
    ReceiveReferral.Builder receive = ReceiveReferral.builder().on(on);
    if (!route.isStatutory()) {
      return receive.referral(referral.consentOn(on).build()).build();
    }
    Order order = order(on.minusWeeks(1));
    return receive.referral(referral.mandate(order.reference()).build()).addOrders(order).build();
  }

  private Order order(LocalDate made) {
    OrderKind kind = route.orderKind();
    boolean sentence = kind.trigger() == OrderKind.Trigger.CONVICTION;
    Order.Builder order =
        Order.builder()
            .reference(OrderRef.of("ORDER-" + episode.value()))
            .kind(kind)
            .madeOn(made)
            .lastDay(made.plusYears(2))
            .addTerms(sentence ? OrderTerm.REHABILITATION_ACTIVITY : OrderTerm.ATTEND_PROGRAMME)
            .addTerms(OrderTerm.NO_CONTACT);
    if (sentence) {
      order.convictedOn(made).activityDays(30).court(Court.MAGISTRATES_COURT);
    }
    if (route == Route.LICENCE || route == Route.POST_SENTENCE_SUPERVISION) {
      order.convictedOn(made.minusYears(1));
    }
    if (kind.needsPoliceNotification()) {
      order.servedOn(made);
    }
    return order.build();
  }
}
