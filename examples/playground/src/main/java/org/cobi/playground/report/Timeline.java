package org.cobi.playground.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SkillModule;
import org.cobi.model.time.LondonTime;
import org.cobi.playground.run.EpisodeResult;
import org.cobi.playground.words.Milestones;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.RelapseReported;
import org.cobi.workflow.episode.EpisodeEvent.SessionCancelled;

/**
 * An episode in the order in which it happened: each session once, as it stands now, and each
 * milestone. What has no time of its own comes right after what it followed in the journal that
 * day.
 */
final class Timeline {
  private final Episode episode;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<LocalDate, LocalTime> latest = new HashMap<>();
  private final Set<LocalDateTime> told = new HashSet<>();

  private Timeline(Episode episode) {
    this.episode = episode;
  }

  /** An entry and the moment by which it is put in order. */
  private record Placed(LocalDateTime at, TimelineEntry entry) {}

  static List<TimelineEntry> of(EpisodeResult result) {
    Timeline timeline = new Timeline(result.episode());
    result.journal().entries().forEach(timeline::add);
    result.episode().sessions().forEach(timeline::add);
    return timeline.placed.stream()
        .sorted(Comparator.comparing(Placed::at))
        .map(Placed::entry)
        .toList();
  }

  private void add(JournalEntry entry) {
    if (entry.submission().command() instanceof ConcernsSession concerns) {
      episode.sessionAt(concerns.session()).ifPresent(this::add);
    }
    entry.events().forEach(this::add);
  }

  private void add(EpisodeEvent event) {
    if (event instanceof SessionCancelled cancelled) {
      episode.sessionAt(cancelled.session().start()).ifPresent(this::add);
    }
    Milestones.of(event)
        .map(words -> new TimelineEntry(event.on(), time(event), Optional.empty(), words))
        .ifPresent(this::add);
  }

  private static Optional<LocalTime> time(EpisodeEvent event) {
    return event instanceof RelapseReported reported
        ? Optional.of(LondonTime.localTimeOf(reported.relapse().reportedAt()).toLocalTime())
        : Optional.empty();
  }

  private void add(Session session) {
    if (told.add(session.start())) {
      Optional<LocalTime> start = Optional.of(session.start().toLocalTime());
      add(new TimelineEntry(session.day(), start, Optional.of(session), words(session)));
    }
  }

  private void add(TimelineEntry entry) {
    LocalTime time =
        entry.at().orElseGet(() -> latest.getOrDefault(entry.on(), LocalTime.MIDNIGHT));
    latest.put(entry.on(), time);
    placed.add(new Placed(entry.on().atTime(time), entry));
  }

  private static String words(Session session) {
    return Stream.of(
            session.outcome().map(SessionOutcome::title).orElse("booked"),
            session.skill().map(SkillModule::title).orElse(""),
            session.absenceReason().map(AbsenceReason::title).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
