package org.cobi.playground.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.order.Order;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.Decision;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.EnforcementTaken;
import org.cobi.workflow.episode.EpisodeEvent.OrderAmended;
import org.cobi.workflow.episode.EpisodeEvent.OrderRegistered;
import org.cobi.workflow.episode.EpisodeEvent.PauseBegan;
import org.cobi.workflow.episode.EpisodeEvent.PauseEnded;
import org.cobi.workflow.episode.EpisodeEvent.PlaceFreed;
import org.cobi.workflow.episode.EpisodeEvent.ReferralAccepted;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.EpisodeEvent.SessionCancelled;
import org.cobi.workflow.episode.EpisodeEvent.SessionsPlanned;
import org.cobi.workflow.episode.EpisodeEvent.WindowCleared;
import org.cobi.workflow.episode.EpisodeEvent.WindowSet;
import org.cobi.workflow.rules.Setting;

/** What follows from an accepted command beyond what the command itself says. */
public final class Consequences {
  private static final EventTable WORDS =
      new EventTable()
          .say(ReferralAccepted.class, event -> event.takesPlace() ? "a place is taken" : "")
          .say(PlaceFreed.class, event -> "the place is free again")
          .say(SessionsPlanned.class, EventWords::planned)
          .say(WindowSet.class, event -> "sessions count from " + event.window())
          .say(WindowCleared.class, event -> "no session counts any more, so there is no window")
          .say(PauseBegan.class, event -> "delivery stands still from " + moment(event))
          .say(PauseEnded.class, Consequences::ended)
          .say(EnforcementTaken.class, event -> EventWords.taken(event.action()))
          .say(RuleOverridden.class, event -> EventWords.overridden(event.override()));

  private Consequences() {}

  /** One sentence for each consequence, in the order in which they happened. */
  public static List<String> of(EpisodeCommand command, Decision decision, Setting setting) {
    Stream<String> said =
        decision.events().stream()
            .flatMap(event -> Stream.concat(WORDS.of(event).stream(), laws(event, setting)));
    return Stream.concat(said, cancelled(command, decision)).toList();
  }

  private static String moment(EpisodeEvent.PauseBegan event) {
    return ReadableDate.of(event.pause().from());
  }

  private static String ended(PauseEnded event) {
    long moved = event.pause().daysThatMoveTheWindow();
    return EventWords.ended(event)
        + (moved == 0
            ? "; the window does not move"
            : "; the window moves by as many, funding does not");
  }

  private static Stream<String> laws(EpisodeEvent event, Setting setting) {
    if (event instanceof OrderRegistered registered) {
      return Stream.of(law(registered.order(), setting));
    }
    return event instanceof OrderAmended amended
        ? Stream.of(law(amended.order(), setting))
        : Stream.empty();
  }

  private static String law(Order order, Setting setting) {
    return order.kind().title() + ": " + LawWords.of(order, setting);
  }

  /** Sessions that fall away because delivery stands still or has ended, said in one sentence. */
  private static Stream<String> cancelled(EpisodeCommand command, Decision decision) {
    List<LocalDateTime> starts =
        decision.events().stream()
            .flatMap(
                event ->
                    event instanceof SessionCancelled cancelled
                        ? Stream.of(cancelled.session().start())
                        : Stream.empty())
            .toList();
    return starts.isEmpty() || command instanceof CancelSession
        ? Stream.empty()
        : Stream.of(
            "cancelled by the service: "
                + Plain.count(starts.size(), "session")
                + ", "
                + Starts.of(starts));
  }
}
