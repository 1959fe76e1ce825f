package org.cobi.playground.words;

import java.util.Optional;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.session.Session;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.ConsentGiven;
import org.cobi.workflow.episode.EpisodeEvent.ConsentWithdrawn;
import org.cobi.workflow.episode.EpisodeEvent.CourtDecided;
import org.cobi.workflow.episode.EpisodeEvent.EnforcementTaken;
import org.cobi.workflow.episode.EpisodeEvent.EpisodeClosed;
import org.cobi.workflow.episode.EpisodeEvent.InformationLaid;
import org.cobi.workflow.episode.EpisodeEvent.InstructionRefused;
import org.cobi.workflow.episode.EpisodeEvent.MandateReplaced;
import org.cobi.workflow.episode.EpisodeEvent.OrderAmended;
import org.cobi.workflow.episode.EpisodeEvent.OrderRegistered;
import org.cobi.workflow.episode.EpisodeEvent.PauseEnded;
import org.cobi.workflow.episode.EpisodeEvent.PersonConsidered;
import org.cobi.workflow.episode.EpisodeEvent.PlaceFreed;
import org.cobi.workflow.episode.EpisodeEvent.ProgrammeCompleted;
import org.cobi.workflow.episode.EpisodeEvent.RecallChanged;
import org.cobi.workflow.episode.EpisodeEvent.ReferralReceived;
import org.cobi.workflow.episode.EpisodeEvent.RelapseDecided;
import org.cobi.workflow.episode.EpisodeEvent.RelapseReported;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.EpisodeEvent.SessionsPlanned;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.EpisodeEvent.WindowExtended;
import org.cobi.workflow.episode.Stage;

/** What is worth remembering when one looks back on an episode, sessions apart. */
public final class Milestones {
  private static final EventTable WORDS =
      new EventTable()
          .say(OrderRegistered.class, event -> "known: " + OrderWords.inShort(event.order()))
          .say(OrderAmended.class, Milestones::amended)
          .say(MandateReplaced.class, event -> "the sessions rest on another order")
          .say(PersonConsidered.class, Milestones::considered)
          .say(ReferralReceived.class, Milestones::referred)
          .say(ConsentGiven.class, event -> "consent given")
          .say(ConsentWithdrawn.class, event -> "consent withdrawn")
          .say(SessionsPlanned.class, Milestones::planned)
          .say(WindowExtended.class, Milestones::extended)
          .say(InstructionRefused.class, event -> "an instruction was refused")
          .say(EnforcementTaken.class, event -> "officer: " + EventWords.taken(event.action()))
          .say(InformationLaid.class, EventWords::laid)
          .say(CourtDecided.class, EventWords::decided)
          .say(RecallChanged.class, event -> EventWords.recalled(event.recall()))
          .say(RelapseReported.class, event -> reported(event.relapse()))
          .say(RelapseDecided.class, event -> decided(event.relapse()))
          .say(PauseEnded.class, EventWords::ended)
          .say(RuleOverridden.class, event -> EventWords.overridden(event.override()))
          .say(PlaceFreed.class, event -> "the place is free again")
          .say(ProgrammeCompleted.class, event -> EventWords.closed(event.closing()))
          .say(EpisodeClosed.class, event -> EventWords.closed(event.closing()))
          .say(StageEntered.class, event -> entered(event.stage()));

  private Milestones() {}

  /** The milestone of an event, if it is one. */
  public static Optional<String> of(EpisodeEvent event) {
    return WORDS.of(event);
  }

  private static String amended(OrderAmended event) {
    return Plain.of(event.change()) + ": " + OrderWords.inShort(event.order());
  }

  private static String considered(PersonConsidered event) {
    return event.referred() ? "considered: to be referred" : "considered: not to be referred";
  }

  private static String referred(ReferralReceived event) {
    return "referred, route " + event.referral().route().title();
  }

  private static String planned(SessionsPlanned event) {
    return event.sessions().stream()
        .map(Session::day)
        .reduce((earlier, later) -> later)
        .map(
            last ->
                Plain.count(event.sessions().size(), "session")
                    + " planned, to "
                    + ReadableDate.of(last))
        .orElse("no sessions planned");
  }

  private static String extended(WindowExtended event) {
    return "window extended by " + Plain.count(event.days(), "day") + " (" + event.reason() + ")";
  }

  private static String reported(Relapse relapse) {
    return "relapse reported: "
        + RelapseWords.level(relapse.level())
        + ", from "
        + relapse.source().title();
  }

  private static String decided(Relapse relapse) {
    return "relapse of level " + relapse.level().number() + " " + relapse.status().title();
  }

  /** An end has words of its own, and a referral too. */
  private static String entered(Stage stage) {
    boolean saidOtherwise =
        stage == Stage.REFERRED
            || stage == Stage.COMPLETED
            || stage == Stage.WITHDRAWN
            || stage == Stage.TERMINATED
            || stage == Stage.EXPIRED;
    return saidOtherwise ? "" : "now " + stage.title();
  }
}
