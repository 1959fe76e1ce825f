package org.cobi.casework.page;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cobi.casework.drawing.ProgressDrawing;
import org.cobi.casework.drawing.Step;
import org.cobi.casework.words.Wording;
import org.cobi.model.programme.Curriculum;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;
import org.cobi.workflow.episode.Episode;

/** An episode as the steps of its programme: as many as must count, ten or twelve. */
final class Steps {
  private static final String MISSED = "✗ ";
  private static final String CHANGED = "↻ ";

  private final Episode episode;
  private final Curriculum curriculum;
  private final Wording words;

  Steps(Episode episode, Curriculum curriculum, Wording words) {
    this.episode = episode;
    this.curriculum = curriculum;
    this.words = words;
  }

  List<Step> all() {
    List<Step> steps = new ArrayList<>();
    LocalDateTime before = LocalDateTime.MIN;
    for (Session session : episode.countedSessions()) {
      steps.add(done(steps.size() + 1, session, note(before, session.start())));
      before = session.start();
    }
    Iterator<Session> open = episode.openSessions().iterator();
    LocalDateTime last = before;
    while (steps.size() < episode.sessionsNeeded()) {
      boolean next = steps.size() == episode.sessionsCounted();
      Optional<Session> session = open.hasNext() ? Optional.of(open.next()) : Optional.empty();
      steps.add(toCome(steps.size() + 1, session, next, next ? note(last, LocalDateTime.MAX) : ""));
    }
    return steps;
  }

  private Step done(int number, Session session, String note) {
    String skill =
        session.skill().map(module -> words.name("SkillModule", module.code())).orElse("");
    String day = words.dates().shortDate(session.day());
    return new Step(
        Step.Kind.DONE, "✓", day, skill, note, sentence("step.done", number, session, skill));
  }

  private Step toCome(int number, Optional<Session> session, boolean next, String note) {
    String skill =
        number <= curriculum.modules().size()
            ? words.name("SkillModule", curriculum.moduleOf(SessionNumber.of(number)).code())
            : "";
    return new Step(
        next && session.isPresent() && !episode.stage().isStandstill()
            ? Step.Kind.NEXT
            : Step.Kind.TO_COME,
        Integer.toString(number),
        session.map(found -> words.dates().shortDate(found.day())).orElse(""),
        skill,
        note,
        session
            .map(found -> sentence("step.booked", number, found, skill))
            .orElseGet(() -> words.say("step.open", number, skill)));
  }

  private String sentence(String key, int number, Session session, String skill) {
    return words.say(key, number, words.dates().date(session.day()), skill);
  }

  /** Appointments between two that count, with a mark for each kind. */
  private String note(LocalDateTime after, LocalDateTime before) {
    return episode.sessions().stream()
        .filter(session -> !session.counts() && !session.isOpen())
        .filter(session -> session.start().isAfter(after) && session.start().isBefore(before))
        .map(
            session ->
                (session.outcomeIs(outcome -> outcome.isAbsence()) ? MISSED : CHANGED)
                    + words.dates().shortDate(session.day()))
        .limit(2)
        .collect(Collectors.joining("  "));
  }

  ProgressDrawing drawing() {
    List<Step> steps = all();
    return new ProgressDrawing(
        words.say("progress.title", episode.sessionsCounted(), episode.sessionsNeeded()),
        steps.stream().map(Step::words).collect(Collectors.joining(" ")),
        steps);
  }
}
