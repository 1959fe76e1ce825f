package org.cobi.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.casework.store.Appended;
import org.cobi.casework.store.Bookings;
import org.cobi.casework.store.Journals;
import org.cobi.casework.store.RestrictedFiles;
import org.cobi.casework.store.Snapshots;
import org.cobi.model.audience.Audience;
import org.cobi.model.booking.Diary;
import org.cobi.model.time.LondonTime;
import org.cobi.spring.ProgrammeWorkflows;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.AuditedWorkflow;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeId;
import org.springframework.stereotype.Service;

/**
 * Everything that can be done with the episodes of this host. Start here.
 *
 * <p>A command is answered on the journal as it stands and stored only if nobody stored anything in
 * between; otherwise it is answered anew.
 */
@Service
public class Casework {
  private static final int TRIES = 50;

  private final Journals journals;
  private final Snapshots snapshots;
  private final Bookings bookings;
  private final RestrictedFiles restricted;
  private final ProgrammeWorkflows workflows;
  private final AuditedAccess access;
  private final Clock clock;

  Casework(
      Journals journals,
      Snapshots snapshots,
      Bookings bookings,
      RestrictedFiles restricted,
      ProgrammeWorkflows workflows,
      AuditedAccess access,
      Clock clock) {
    this.journals = journals;
    this.snapshots = snapshots;
    this.bookings = bookings;
    this.restricted = restricted;
    this.workflows = workflows;
    this.access = access;
    this.clock = clock;
  }

  /** The moment that the host's clock shows. */
  public Instant now() {
    return clock.instant();
  }

  /** The day that it is in London. */
  public LocalDate today() {
    return LondonTime.dayOf(now());
  }

  /**
   * A journal for somebody, recorded in the audit first. Empty access says why; an absent journal
   * is one that does not exist.
   */
  public Access<Optional<Journal>> consult(EpisodeId episode, AccessContext context) {
    return access.request(
        AccessRequest.toConsult(AuditReference.episode(episode), context, now()),
        () -> journals.find(episode));
  }

  /** The rules of an episode's programme, with the diaries and safeguards as they are now. */
  public ProgrammeWorkflow workflowOf(Journal journal) {
    return workflows
        .of(journal.programme())
        .with(diaryWithout(journal.episode()))
        .with(restricted.safeguards());
  }

  /** The rules of an episode's programme alone, for what needs no diary. */
  public ProgrammeWorkflow rulesOf(Journal journal) {
    return workflows.of(journal.programme());
  }

  private Diary diaryWithout(EpisodeId episode) {
    return Diary.EMPTY.with(bookings.withoutThoseOf(episode));
  }

  /** How many places of an episode's programme are taken, its own not counted. */
  public int placesTaken(Journal journal) {
    return (int)
        journals.all().stream()
            .filter(one -> one.programme().equals(journal.programme()))
            .filter(one -> !one.episode().equals(journal.episode()))
            .map(snapshots::of)
            .filter(counted -> counted.episode().placeTaken())
            .count();
  }

  /** What a command would lead to, without storing anything. */
  public List<Explanation> explain(Journal journal, EpisodeCommand command, Audience audience) {
    return workflowOf(journal).explain(journal.replay(), command, audience);
  }

  /**
   * Answers a command and stores what was accepted.
   *
   * @throws UnknownEpisodeException if there is no such episode
   * @throws DoubleBookingException if the same time was taken by somebody else meanwhile
   * @throws BusyEpisodeException if others were quicker time and again
   */
  public Access<Handled> submit(
      EpisodeId episode, CommandId name, EpisodeCommand command, AccessContext context) {
    for (int tries = 0; tries < TRIES; tries++) {
      Journal journal = journals.find(episode).orElseThrow(UnknownEpisodeException::new);
      Access<Handled> answer =
          answer(journal, submission(episode, name, command, context), context);
      if (isStored(journal, answer)) {
        return answer;
      }
    }
    throw new BusyEpisodeException();
  }

  private Submission submission(
      EpisodeId episode, CommandId name, EpisodeCommand command, AccessContext context) {
    return Submission.builder()
        .id(name)
        .episode(episode)
        .recordedAt(now())
        .recordedBy(context.actor())
        .command(command)
        .build();
  }

  private Access<Handled> answer(Journal journal, Submission submission, AccessContext context) {
    return new AuditedWorkflow(workflowOf(journal), access).handle(journal, submission, context);
  }

  /** Whether there is nothing (more) to store. */
  private boolean isStored(Journal journal, Access<Handled> answer) {
    Optional<Handled> handled = answer.value();
    if (handled.isEmpty()
        || handled.get().repeated()
        || handled.get().decision() instanceof Decision.Refused) {
      return true;
    }
    List<JournalEntry> entries = handled.get().journal().entries();
    Appended appended =
        journals.append(
            journal.episode(),
            entries.get(entries.size() - 1),
            bookings.of(handled.get().decision().episode(), rulesOf(journal).programme()));
    if (appended == Appended.TIME_IS_TAKEN) {
      throw new DoubleBookingException();
    }
    return appended == Appended.STORED;
  }
}
