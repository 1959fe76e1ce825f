package org.cobi.examples.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cobi.model.order.Route;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.LondonTime;
import org.cobi.testing.Histories;
import org.cobi.testing.People;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;

/**
 * The story of an invented episode: which commands come when. Episodes that begin in the same week
 * and take the same course share one.
 */
final class Script {
  /** How many weeks a story takes, from the referral to the last report. */
  static final int WEEKS = 24;

  /** How many of them lie before the first session. */
  static final int WEEKS_BEFORE = 2;

  private static final int EVENING = 17;

  /**
   * A command and when it is recorded.
   *
   * @param week in which week of the story
   */
  private record Line(int week, EpisodeCommand command, Instant recordedAt) {}

  /** How a story goes. */
  enum Course {
    /** Every session is held, and the programme completed. */
    COMPLETED,
    /** The fourth session is missed, and nobody decides about it. */
    MISSED_AND_FORGOTTEN,
    /** After the fifth session a relapse is reported, and delivery stands still. */
    RELAPSED,
    /** Nothing is recorded after the seventh session. */
    FALLEN_SILENT,
    /** Completed; weeks later a relapse is reported, which is heard all the same. */
    RELAPSED_AFTERWARDS;

    /** Seven of ten complete it, one of ten takes each other course but for the last. */
    static Course of(long episode) {
      int tenth = (int) (episode % 10);
      if (tenth < 7) {
        return episode % 97 == 0 ? RELAPSED_AFTERWARDS : COMPLETED;
      }
      return values()[tenth - 6];
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final ProgrammeWorkflow workflow;
  private final LocalDateTime first;
  private Episode episode;

  private Script(ProgrammeWorkflow workflow, LocalDateTime first) {
    this.workflow = workflow;
    this.first = first;
    this.episode = workflow.open(EpisodeId.of("SCRIPT"));
  }

  /** The story of those who begin at that start and take that course. */
  static Script of(ProgrammeWorkflow workflow, LocalDateTime first, Course course) {
    Script script = new Script(workflow, first);
    Histories.of(Route.COMMUNITY_ORDER, first).planned().forEach(script::add);
    script.tell(course);
    return script;
  }

  private void tell(Course course) {
    switch (course) {
      case COMPLETED -> complete();
      case MISSED_AND_FORGOTTEN -> {
        hold(3);
        miss();
        hold(3);
      }
      case RELAPSED -> {
        hold(5);
        relapse(today().plusDays(2));
      }
      case FALLEN_SILENT -> hold(7);
      case RELAPSED_AFTERWARDS -> {
        complete();
        relapse(today().plusWeeks(2));
      }
    }
  }

  private LocalDate today() {
    return lines.get(lines.size() - 1).command().on();
  }

  private void complete() {
    hold(workflow.programme().sessions());
    add(CompleteProgramme.builder().on(today()).decidedBy(People.MANAGER).build());
  }

  private void hold(int sessions) {
    for (int held = 0; held < sessions; held++) {
      next().ifPresent(start -> add(Histories.outcome(start, SessionOutcome.ATTENDED_COMPLIED)));
    }
  }

  private void miss() {
    next().ifPresent(start -> add(Histories.outcome(start, SessionOutcome.FAILED_TO_ATTEND)));
  }

  private Optional<LocalDateTime> next() {
    return episode.openSessions().stream().findFirst().map(Session::start);
  }

  private void relapse(LocalDate day) {
    add(
        ReportRelapse.builder()
            .relapse(RelapseRef.of("RELAPSE-1"))
            .level(RelapseLevel.of(2))
            .source(ReportSource.POLICE)
            .at(LondonTime.instantOf(day.atTime(12, 0)))
            .gradedBy(People.POLICE)
            .build());
  }

  private void add(EpisodeCommand command) {
    Decision decision = workflow.decide(episode, command);
    if (decision instanceof Decision.Refused) {
      throw new IllegalStateException("an invented story must be possible: " + decision.reasons());
    }
    episode = decision.episode();
    LocalDate begin = first.toLocalDate().minusWeeks(WEEKS_BEFORE);
    int week = (int) ChronoUnit.WEEKS.between(begin, command.on());
    lines.add(new Line(week, command, LondonTime.instantOf(command.on().atTime(EVENING, 0))));
  }

  /** What is recorded of an episode in one of its weeks. */
  List<Submission> submissions(EpisodeId of, int week) {
    List<Submission> submissions = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).week() == week) {
        submissions.add(submission(of, index));
      }
    }
    return submissions;
  }

  /** All of it. */
  List<Submission> submissions(EpisodeId of) {
    List<Submission> submissions = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      submissions.add(submission(of, index));
    }
    return submissions;
  }

  private Submission submission(EpisodeId of, int index) {
    return Submission.builder()
        .id(CommandId.of("C-" + (index + 1)))
        .episode(of)
        .recordedAt(lines.get(index).recordedAt())
        .command(lines.get(index).command())
        .build();
  }
}
