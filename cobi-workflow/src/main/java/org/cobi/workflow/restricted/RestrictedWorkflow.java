package org.cobi.workflow.restricted;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.audience.Audience;
import org.cobi.model.duty.Duty;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.restricted.SeparationRules;
import org.cobi.model.rule.Requirement;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditSink;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.audit.Recipient;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.restricted.RestrictedEvent.LinkEnded;
import org.cobi.workflow.restricted.RestrictedEvent.PlaceLifted;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.Bookings;
import org.cobi.workflow.rules.Setting;

/**
 * The rules of the victim's side, ready to be asked. Start here, on that side.
 *
 * <p>Nobody is given an answer without saying for what it is needed, and none is given before the
 * host's sink has taken the record: a sink that fails stops the reading. It keeps nothing, reads no
 * clock and logs nothing, not even that it was asked.
 */
public final class RestrictedWorkflow {
  private final RestrictedDeciding deciding;
  private final AuditedAccess access;

  private RestrictedWorkflow(RestrictedDeciding deciding, AuditedAccess access) {
    this.deciding = deciding;
    this.access = access;
  }

  /** The rules with every default, each answer recorded in this sink before it is given. */
  public static RestrictedWorkflow recordedIn(AuditSink sink) {
    return new RestrictedWorkflow(
        new RestrictedDeciding(DisclosurePolicy.DEFAULT), AuditedAccess.recordedIn(sink));
  }

  /** The same under another list of facts. */
  public RestrictedWorkflow with(DisclosurePolicy other) {
    return new RestrictedWorkflow(new RestrictedDeciding(other), access);
  }

  /**
   * Enters something into a file. A report is never refused but for a wrong mark. It is recorded as
   * a collection, or as an alteration where it ends something.
   *
   * @throws IllegalArgumentException if it is that something was disclosed or attributed: these are
   *     asked for with {@link #disclose} and {@link #attribute}, where their rules stand; or if it
   *     was entered by somebody else than who asks
   */
  public Access<RestrictedDecision> enter(
      RestrictedFile file, RestrictedEvent event, AccessContext context) {
    checkActor(event.entered(), context);
    RestrictedDecision decision = deciding.enter(file, event);
    boolean ends = event instanceof LinkEnded || event instanceof PlaceLifted;
    return answer(
        request(event.entered().at(), context, file)
            .operation(operation(decision, ends ? Operation.ALTERATION : Operation.COLLECTION)),
        decision);
  }

  /**
   * Tells somebody on the victim's side the allowed facts, or says why not. What is told is entered
   * into the file and leaves no trace in the episode. It is recorded as a disclosure to that role.
   *
   * @throws IllegalArgumentException if it was entered by somebody else than who asks
   */
  public Access<RestrictedDecision> disclose(
      RestrictedFile file, Episode episode, DisclosureRequest request, AccessContext context) {
    checkActor(request.entered(), context);
    RestrictedDecision decision = deciding.disclose(file, episode, request);
    return answer(
        request(request.entered().at(), context, file)
            .operation(operation(decision, Operation.DISCLOSURE))
            .addReferences(AuditReference.episode(episode.id()))
            .recipient(Recipient.of(request.recipient())),
        decision);
  }

  /**
   * The police say whom a report is about. The answer carries the command by which they report it
   * to that one episode; nothing reaches any other. It is recorded as a combination.
   *
   * @throws IllegalArgumentException if it was entered by somebody else than who asks
   */
  public Access<RestrictedDecision> attribute(
      RestrictedFile file, Attribution attribution, AccessContext context) {
    checkActor(attribution.entered(), context);
    RestrictedDecision decision = deciding.attribute(file, attribution);
    return answer(
        request(attribution.entered().at(), context, file)
            .operation(operation(decision, Operation.COMBINATION))
            .addReferences(AuditReference.episode(attribution.episode())),
        decision);
  }

  /**
   * What is owed to the victims who are linked to an episode once something has changed in it: for
   * each one who wants to be told, the recipient of the scheme owes the single fact.
   */
  public Access<List<Duty>> owedAfter(
      RestrictedFile file,
      EpisodeId episode,
      ProgressFact change,
      Instant at,
      Setting setting,
      AccessContext context) {
    return access.request(
        request(at, context, file)
            .operation(Operation.CONSULTATION)
            .addReferences(AuditReference.episode(episode))
            .build(),
        () -> deciding.owedAfter(file, episode, change, at, setting));
  }

  /** What is owed because of the reports of which the police do not know yet. */
  public Access<List<Duty>> owed(
      RestrictedFile file, Setting setting, Instant at, AccessContext context) {
    return access.request(
        request(at, context, file).operation(Operation.CONSULTATION).build(),
        () -> file.duties(setting));
  }

  /**
   * What the restricted files say against the slots that a command proposes, for an audience that
   * may read them; nothing for any other.
   *
   * @param workflow the workflow with the safeguards of the files
   */
  public <C extends EpisodeCommand & ProposesSlots> Access<List<RestrictedViolation>> reasonsBehind(
      C command,
      Episode episode,
      ProgrammeWorkflow workflow,
      Audience audience,
      Instant at,
      AccessContext context) {
    AccessRequest request =
        AccessRequest.toConsult(AuditReference.episode(episode.id()), context, at);
    return access.request(
        request,
        () ->
            audience.readsRestricted()
                ? reasons(new Asked<>(episode, command, workflow.setting()))
                : List.of());
  }

  private static List<RestrictedViolation> reasons(Asked<? extends ProposesSlots> asked) {
    return Bookings.guarded(asked)
        .flatMap(
            guarded -> SeparationRules.ALL.stream().flatMap(rule -> rule.reasons(guarded).stream()))
        .toList();
  }

  private static void checkActor(Entered entered, AccessContext context) {
    if (!entered.by().equals(context.actor())) {
      throw new IllegalArgumentException(
          "who enters it must be the one who asks, but it is somebody else");
    }
  }

  /** What was refused changes nothing, but its answer says how things stand. */
  private static Operation operation(RestrictedDecision decision, Operation accepted) {
    return decision instanceof RestrictedDecision.Accepted ? accepted : Operation.CONSULTATION;
  }

  private static AccessRequest.Builder request(
      Instant at, AccessContext context, RestrictedFile file) {
    return AccessRequest.builder()
        .at(at)
        .context(context)
        .addReferences(new AuditReference(AuditReference.Kind.RESTRICTED_FILE, file.id().value()));
  }

  private Access<RestrictedDecision> answer(
      AccessRequest.Builder request, RestrictedDecision decision) {
    return access.request(request.build(), () -> decision);
  }

  /** Every rule of the victim's side. */
  public static List<Requirement> catalogue() {
    return Stream.of(
            VictimRules.OF_EVERY_ENTRY,
            VictimRules.OF_EVERY_DISCLOSURE,
            VictimRules.OF_EVERY_ATTRIBUTION)
        .<Requirement>flatMap(List::stream)
        .toList();
  }
}
