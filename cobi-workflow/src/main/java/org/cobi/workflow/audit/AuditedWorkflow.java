package org.cobi.workflow.audit;

import java.util.Set;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.MandateReplaced;
import org.cobi.workflow.episode.EpisodeEvent.OrderAmended;
import org.cobi.workflow.episode.EpisodeEvent.OutcomeCorrected;
import org.cobi.workflow.episode.EpisodeEvent.SessionMoved;

/**
 * A workflow each of whose answers is recorded before the host sees it.
 *
 * <p>What was accepted is a collection, or an alteration where it supersedes what was recorded
 * before. Disclosure to the victim's side leaves no trace here: it is asked of a restricted file,
 * through {@link AuditedAccess}. A refusal and a repetition change nothing, but their answer says
 * how the episode stands: a consultation.
 *
 * @param workflow who decides
 * @param access how it is recorded
 */
public record AuditedWorkflow(ProgrammeWorkflow workflow, AuditedAccess access) {
  private static final Set<Class<? extends EpisodeEvent>> SUPERSEDING =
      Set.of(OutcomeCorrected.class, OrderAmended.class, MandateReplaced.class, SessionMoved.class);

  /**
   * Answers a submitted command as {@link ProgrammeWorkflow#handle} does, once it is recorded. If
   * it cannot be recorded, the journal stays as it was.
   *
   * @throws IllegalArgumentException as {@link ProgrammeWorkflow#handle}, or if the command was
   *     recorded by somebody else than who asks
   */
  public Access<Handled> handle(Journal journal, Submission submission, AccessContext context) {
    checkActor(submission, context);
    Handled handled = workflow.handle(journal, submission);
    return access.request(requestOf(submission, context, handled), () -> handled);
  }

  private static void checkActor(Submission submission, AccessContext context) {
    if (submission.recordedBy().filter(by -> !by.equals(context.actor())).isPresent()) {
      throw new IllegalArgumentException(
          "who recorded the command must be the one who asks, but it is somebody else");
    }
  }

  private static AccessRequest requestOf(
      Submission submission, AccessContext context, Handled handled) {
    return AccessRequest.builder()
        .operation(operationOf(handled))
        .at(submission.recordedAt())
        .context(context)
        .addReferences(
            AuditReference.episode(submission.episode()), AuditReference.command(submission.id()))
        .build();
  }

  private static Operation operationOf(Handled handled) {
    if (handled.repeated() || handled.decision() instanceof Decision.Refused) {
      return Operation.CONSULTATION;
    }
    boolean supersedes =
        handled.decision().events().stream()
            .anyMatch(event -> SUPERSEDING.contains(event.getClass()));
    return supersedes ? Operation.ALTERATION : Operation.COLLECTION;
  }
}
