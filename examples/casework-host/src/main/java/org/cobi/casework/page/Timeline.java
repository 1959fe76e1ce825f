package org.cobi.casework.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cobi.casework.form.CommandForms;
import org.cobi.casework.words.Wording;
import org.cobi.model.person.Actor;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.EpisodeEvent.SessionsPlanned;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.EpisodeEvent.WindowSet;

/** A journal as people read it, the newest first. */
final class Timeline {
  private final Wording words;

  Timeline(Wording words) {
    this.words = words;
  }

  List<TimelineEntry> of(Journal journal) {
    List<TimelineEntry> entries = new ArrayList<>();
    journal.entries().stream()
        .filter(entry -> !(entry.submission().command() instanceof DischargeDuty))
        .forEach(entry -> entries.add(entry(entry)));
    Collections.reverse(entries);
    return entries;
  }

  private TimelineEntry entry(JournalEntry entry) {
    EpisodeCommand command = entry.submission().command();
    return new TimelineEntry(
        title(command),
        tag(command, entry),
        when(entry),
        entry.events().stream().flatMap(event -> line(event).stream()).distinct().toList());
  }

  private String title(EpisodeCommand command) {
    if (command instanceof MoveSession move) {
      return words.say("timeline.moved", words.dates().date(move.session().toLocalDate()));
    }
    if (command instanceof StatesOutcome states) {
      return words.say("timeline.outcome", words.dates().date(states.session().toLocalDate()));
    }
    if (command instanceof ConcernsSession session) {
      return words.say(
          "timeline.session",
          words.name("command", CommandForms.nameOf(command.type())),
          words.dates().date(session.session().toLocalDate()));
    }
    return words.name("command", CommandForms.nameOf(command.type()));
  }

  private Tag tag(EpisodeCommand command, JournalEntry entry) {
    if (command instanceof StatesOutcome states) {
      return new Tag(words.name(states.outcome()), tone(states.outcome()));
    }
    return entry.events().stream()
        .filter(StageEntered.class::isInstance)
        .map(StageEntered.class::cast)
        .reduce((earlier, later) -> later)
        .map(entered -> new Tag(words.name(entered.stage()), Tone.of(entered.stage())))
        .orElseGet(Tag::none);
  }

  private static Tone tone(SessionOutcome outcome) {
    if (outcome == SessionOutcome.ATTENDED_COMPLIED) {
      return Tone.GREEN;
    }
    return outcome.isAbsence() || outcome.isFailure() ? Tone.RED : Tone.YELLOW;
  }

  private String when(JournalEntry entry) {
    String moment = words.dates().dateAndTime(entry.submission().recordedAt());
    return entry.submission().recordedBy().map(by -> moment + ", " + name(by)).orElse(moment);
  }

  private String name(Actor actor) {
    return words.name(actor.role()) + " " + actor.reference();
  }

  private Optional<String> line(EpisodeEvent event) {
    if (event instanceof StageEntered entered) {
      return Optional.of(words.say("timeline.stage", words.name(entered.stage())));
    }
    if (event instanceof SessionsPlanned planned) {
      return Optional.of(words.say("timeline.planned", planned.sessions().size(), days(planned)));
    }
    if (event instanceof RuleOverridden overridden) {
      return Optional.of(
          words.say(
              "timeline.overridden",
              overridden.override().rule().value(),
              name(overridden.override().by())));
    }
    if (event instanceof WindowSet set) {
      return Optional.of(words.say("timeline.window", words.dates().date(set.window().lastDay())));
    }
    return event instanceof DutyRaised raised
        ? Optional.of(
            words.say(
                "timeline.duty",
                Wording.capital(raised.duty().what()),
                words.dates().deadline(raised.duty().deadline())))
        : Optional.empty();
  }

  private String days(SessionsPlanned planned) {
    List<Session> sessions = planned.sessions();
    return words.dates().shortDate(sessions.get(0).day())
        + " – "
        + words.dates().shortDate(sessions.get(sessions.size() - 1).day());
  }
}
