package org.cobi.workflow;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.audience.Audience;
import org.cobi.model.booking.Diary;
import org.cobi.model.order.Regimes;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.restricted.Safeguards;
import org.cobi.model.restricted.SeparationRules;
import org.cobi.model.rule.Requirement;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.audit.AuditRules;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.RestrictedWorkflow;
import org.cobi.workflow.retention.RetentionRules;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.Bookings;
import org.cobi.workflow.rules.Forecast;
import org.cobi.workflow.rules.Forecasting;
import org.cobi.workflow.rules.HeldByConstruction;
import org.cobi.workflow.rules.Setting;
import org.cobi.workflow.subjectaccess.SubjectAccessRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One programme's rules, ready to be asked. Start here.
 *
 * <p>It is immutable and keeps nothing: the host keeps the journals. It asks no clock; days and
 * moments arrive with the commands.
 */
public final class ProgrammeWorkflow {
  private static final Logger LOG = LoggerFactory.getLogger(ProgrammeWorkflow.class);
  private static final Duration CLOCKS_MAY_DIFFER_BY = Duration.ofMinutes(2);

  private final Setting setting;

  private ProgrammeWorkflow(Setting setting) {
    this.setting = setting;
  }

  /** A programme under the calendar of England and Wales, with every default of practice. */
  public static ProgrammeWorkflow of(ProgrammeDefinition programme) {
    return new ProgrammeWorkflow(
        new Setting(
            programme,
            HolidayCalendars.ENGLAND_AND_WALES,
            LocalPolicy.DEFAULT,
            Regimes.PUBLISHED,
            Diary.EMPTY,
            Safeguards.NONE));
  }

  /** The same under another calendar. */
  public ProgrammeWorkflow with(HolidayCalendar calendar) {
    return new ProgrammeWorkflow(setting.with(calendar));
  }

  /** The same under another local policy. */
  public ProgrammeWorkflow with(LocalPolicy policy) {
    return new ProgrammeWorkflow(setting.with(policy));
  }

  /** The same under other legal rules. */
  public ProgrammeWorkflow with(Regimes regimes) {
    return new ProgrammeWorkflow(setting.with(regimes));
  }

  /**
   * The same with the host's diaries, as they stand when something is asked: everything that is
   * booked apart from the sessions of the episode itself.
   */
  public ProgrammeWorkflow with(Diary diary) {
    return new ProgrammeWorkflow(setting.with(diary));
  }

  /**
   * The same with what the restricted files say. What they say against a booking is refused in the
   * words of an ordinary conflict.
   */
  public ProgrammeWorkflow with(Safeguards safeguards) {
    return new ProgrammeWorkflow(setting.with(safeguards));
  }

  /** The definition that it applies. */
  public ProgrammeDefinition programme() {
    return setting.programme();
  }

  /** Under what it judges. */
  public Setting setting() {
    return setting;
  }

  /** An episode of this programme of which nothing is recorded yet. */
  public Episode open(EpisodeId episode) {
    return Episode.start(episode, setting.programme().reference());
  }

  /**
   * Answers a command: what happens, or everything that stands in the way. Nothing is changed; the
   * answer carries the episode as it would be.
   *
   * @throws IllegalArgumentException if the episode is pinned to another definition, or a date lies
   *     outside the calendar
   */
  public Decision decide(Episode episode, EpisodeCommand command) {
    Objects.requireNonNull(episode, "the episode must not be null");
    Objects.requireNonNull(command, "the command must not be null");
    checkPinned(episode.programme().equals(setting.programme().reference()), episode.programme());
    checkDay(command);
    Decision decision = new Deciding(episode, command, setting).decide();
    LOG.debug(
        "{} was {} with {} rules not holding",
        command.type().getSimpleName(),
        decision instanceof Decision.Accepted ? "accepted" : "refused",
        decision.violations().size());
    return decision;
  }

  /**
   * Answers a submitted command and adds it to the journal if it is accepted. A command that was
   * accepted before changes nothing and is answered as it was.
   *
   * @throws IllegalArgumentException if it is of another episode, if its name was used for another
   *     command, or if it says that something happened after it was recorded
   */
  public Handled handle(Journal journal, Submission submission) {
    Objects.requireNonNull(journal, "the journal must not be null");
    Objects.requireNonNull(submission, "the submission must not be null");
    checkDoor(journal, submission);
    Optional<JournalEntry> earlier = journal.entryOf(submission.id());
    if (earlier.isPresent()) {
      return repeated(journal, submission, earlier.get());
    }
    Decision decision = decide(journal.replay(), submission.command());
    Journal after =
        decision instanceof Decision.Accepted
            ? journal.with(submission, decision.events())
            : journal;
    return new Handled(after, decision, false);
  }

  private static Handled repeated(Journal journal, Submission submission, JournalEntry earlier) {
    if (!earlier.submission().command().equals(submission.command())) {
      throw new IllegalArgumentException(
          "the command id was used before for another command; give each command a name of its own");
    }
    Decision decision =
        Decision.Accepted.builder().events(earlier.events()).episode(journal.replay()).build();
    return new Handled(journal, decision, true);
  }

  private void checkDoor(Journal journal, Submission submission) {
    checkPinned(journal.programme().equals(setting.programme().reference()), journal.programme());
    if (!submission.episode().equals(journal.episode())) {
      throw new IllegalArgumentException("the command is of another episode than the journal");
    }
    boolean ahead =
        submission.command() instanceof ReportRelapse report
            ? report.at().isAfter(submission.recordedAt().plus(CLOCKS_MAY_DIFFER_BY))
            : submission
                .command()
                .on()
                .isAfter(LondonTime.dayOf(submission.recordedAt().plus(CLOCKS_MAY_DIFFER_BY)));
    if (ahead) {
      throw new IllegalArgumentException(
          "a command must not be dated after the moment at which it is recorded, but it is");
    }
  }

  /** A relapse is heard on any day, whatever the calendar knows. */
  private void checkDay(EpisodeCommand command) {
    if (!(command instanceof ReportRelapse)) {
      setting.calendar().mustCover(command.on());
    }
  }

  private void checkPinned(boolean same, Object pinnedTo) {
    if (!same) {
      throw new IllegalArgumentException(
          "the episode is pinned to "
              + pinnedTo
              + " and cannot be decided under "
              + setting.programme().reference());
    }
  }

  /**
   * Every rule that a command is asked, holding or not, with its source; nothing for an audience
   * that does not read decisions. Every rule about what a slot needs is explained as one, whatever
   * stands behind it.
   *
   * @throws IllegalArgumentException as {@link #decide}
   */
  public List<Explanation> explain(Episode episode, EpisodeCommand command, Audience audience) {
    Objects.requireNonNull(audience, "the audience must not be null");
    checkPinned(episode.programme().equals(setting.programme().reference()), episode.programme());
    checkDay(command);
    Asked<EpisodeCommand> asked = new Asked<>(episode, command, setting);
    List<Explanation> all =
        Stream.concat(EveryCommand.RULES.stream(), EpisodeAnswers.to(command).rules().stream())
            .map(rule -> new Explanation(rule, rule.check(asked)))
            .toList();
    return audience.readsDecisions() ? Explanation.gathered(all) : List.of();
  }

  /**
   * The kinds of command that the episode's stage can answer, for a screen that shows only those.
   */
  public Set<Class<? extends EpisodeCommand>> possibleNow(Episode episode) {
    return new LinkedHashSet<>(EpisodeLifecycle.EPISODE.commandsIn(episode.stage()));
  }

  /** When the episode will finish if it goes on as planned, seen from a day. */
  public Optional<Forecast> forecast(Episode episode, LocalDate on) {
    return Forecasting.of(episode, setting, on);
  }

  /** The lifecycle as a Mermaid state diagram. */
  public static String diagram() {
    return EpisodeLifecycle.EPISODE.diagram();
  }

  /** Every move of the lifecycle, in order: the first that fits answers. */
  public static List<MoveDescription> lifecycleTable() {
    return EpisodeLifecycle.EPISODE.moves().stream()
        .map(
            move ->
                new MoveDescription(
                    move.from(),
                    move.on().getSimpleName(),
                    move.guard().map(guard -> guard.name()),
                    move.to()))
        .toList();
  }

  /**
   * The sessions to come that could not be booked any more where and when they are, because of the
   * diaries, the person's circumstances or the restricted files as they are now. They are to be
   * moved; the participant is told that it is for operational reasons.
   */
  public List<SessionToMove> sessionsToMove(Episode episode) {
    return Bookings.toCome(episode, setting)
        .map(booking -> SessionToMove.of(booking, setting.safeguards()))
        .filter(session -> !session.reasons().isEmpty())
        .toList();
  }

  /** Every rule and duty, once each, by id. */
  public static List<Requirement> catalogue() {
    Set<Requirement> all = new LinkedHashSet<>();
    EpisodeAnswers.ALL.stream().flatMap(Answer::requirements).forEach(all::add);
    all.addAll(EveryCommand.RULES);
    all.addAll(HeldByConstruction.ALL);
    all.addAll(AuditRules.ALL);
    all.addAll(SubjectAccessRules.ALL);
    all.addAll(RetentionRules.ALL);
    all.addAll(RestrictedWorkflow.catalogue());
    all.addAll(SeparationRules.ALL);
    return all.stream().sorted(Comparator.comparing(Requirement::id)).toList();
  }
}
