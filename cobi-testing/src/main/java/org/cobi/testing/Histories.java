package org.cobi.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.order.Court;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderKind;
import org.cobi.model.order.OrderRef;
import org.cobi.model.order.OrderTerm;
import org.cobi.model.order.Route;
import org.cobi.model.referral.Referral;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;

/**
 * Sample histories: an order, a referral, a place, a weekly plan and sessions held, each as the
 * commands that a host would send. Everything is counted from the day of the first session, which
 * should be a working day.
 *
 * @param route the route by which the invented participant comes
 * @param first the start of the first session
 */
public record Histories(Route route, LocalDateTime first) {

  /** The reference of the order in every sample. */
  public static final OrderRef ORDER = OrderRef.of("ORDER-1");

  /** Samples of a participant who comes by a route and has the first session at a start. */
  public static Histories of(Route route, LocalDateTime first) {
    return new Histories(route, first);
  }

  /** The order of the route, made three weeks before the first session and long enough for it. */
  public Order order() {
    LocalDate made = first.toLocalDate().minusWeeks(3);
    Order.Builder order =
        Order.builder()
            .reference(ORDER)
            .kind(route.orderKind())
            .madeOn(made)
            .lastDay(made.plusYears(2))
            .addTerms(termOf(route.orderKind()));
    if (route.orderKind().trigger() == OrderKind.Trigger.CONVICTION) {
      order.convictedOn(made).activityDays(30).court(Court.MAGISTRATES_COURT);
    }
    if (route == Route.LICENCE || route == Route.POST_SENTENCE_SUPERVISION) {
      order.convictedOn(made.minusYears(1));
    }
    if (route.orderKind().needsPoliceNotification()) {
      order.servedOn(made);
    }
    return order.build();
  }

  private static OrderTerm termOf(OrderKind kind) {
    return kind.trigger() == OrderKind.Trigger.CONVICTION
        ? OrderTerm.REHABILITATION_ACTIVITY
        : OrderTerm.ATTEND_PROGRAMME;
  }

  /** The referral, two weeks before the first session. */
  public ReceiveReferral referral() {
    LocalDate on = first.toLocalDate().minusWeeks(2);
    Referral.Builder referral =
        Referral.builder()
            .participant(People.PARTICIPANT)
            .route(route)
            .referredBy(route.isStatutory() ? People.COURT : People.POLICE)
            .age(34);
    ReceiveReferral.Builder receive = ReceiveReferral.builder().on(on);
    if (route.isStatutory()) {
      return receive.referral(referral.mandate(ORDER).build()).addOrders(order()).build();
    }
    return receive.referral(referral.consentOn(on).build()).build();
  }

  /** Referred. */
  public List<EpisodeCommand> referred() {
    return List.of(referral());
  }

  /** Referred, with a practitioner and an overseer. */
  public List<EpisodeCommand> allocated() {
    return more(
        referred(),
        AllocatePractitioner.builder()
            .on(first.toLocalDate().minusWeeks(1))
            .practitioner(People.DELIVERER)
            .overseer(People.CLINICAL_LEAD)
            .build());
  }

  /** Accepted, a place being free. */
  public List<EpisodeCommand> accepted() {
    return more(
        allocated(),
        AcceptReferral.builder()
            .on(first.toLocalDate().minusWeeks(1))
            .placesTaken(Optional.of(0))
            .build());
  }

  /** Accepted, with a weekly plan that begins with the first session. */
  public List<EpisodeCommand> planned() {
    return more(
        accepted(),
        PlanSessions.builder()
            .on(first.toLocalDate().minusDays(1))
            .weeklyFrom(SessionSlot.at(first))
            .build());
  }

  /** Planned, and so many sessions held weekly, attended and complied with. */
  public List<EpisodeCommand> delivered(int sessions) {
    List<EpisodeCommand> commands = new ArrayList<>(planned());
    IntStream.range(0, sessions)
        .mapToObj(week -> outcome(first.plusWeeks(week), SessionOutcome.ATTENDED_COMPLIED))
        .forEach(commands::add);
    return commands;
  }

  /** What became of the session at a start, recorded on the same day. */
  public static RecordOutcome outcome(LocalDateTime start, SessionOutcome outcome) {
    return RecordOutcome.builder().on(start.toLocalDate()).session(start).outcome(outcome).build();
  }

  private static List<EpisodeCommand> more(List<EpisodeCommand> before, EpisodeCommand command) {
    return Stream.concat(before.stream(), Stream.of(command)).toList();
  }
}
