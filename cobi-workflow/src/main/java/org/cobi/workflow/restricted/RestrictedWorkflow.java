package org.cobi.workflow.restricted;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.restricted.RestrictedDecision.Accepted;
import org.cobi.workflow.restricted.RestrictedDecision.Refused;
import org.cobi.workflow.restricted.RestrictedEvent.FactDisclosed;
import org.cobi.workflow.restricted.RestrictedEvent.ReportAttributed;
import org.cobi.workflow.rules.Setting;

/**
 * The rules of the victim's side, ready to be asked. It keeps nothing, reads no clock and logs
 * nothing: not even that it was asked.
 */
public final class RestrictedWorkflow {
  private final DisclosurePolicy policy;

  private RestrictedWorkflow(DisclosurePolicy policy) {
    this.policy = policy;
  }

  /** The rules with every default. */
  public static RestrictedWorkflow of() {
    return new RestrictedWorkflow(DisclosurePolicy.DEFAULT);
  }

  /** The same under another list of facts. */
  public RestrictedWorkflow with(DisclosurePolicy other) {
    return new RestrictedWorkflow(other);
  }

  /** Enters something into a file. A report is never refused but for a wrong mark. */
  public RestrictedDecision enter(RestrictedFile file, RestrictedEvent event) {
    List<Violation> reasons = found(VictimRules.OF_EVERY_ENTRY, event);
    return reasons.isEmpty()
        ? new Accepted(file.with(event), List.of(), Optional.empty())
        : new Refused(file, reasons);
  }

  /**
   * Tells somebody on the victim's side the allowed facts, or says why not. What is told is entered
   * into the file and leaves no trace in the episode.
   */
  public RestrictedDecision disclose(
      RestrictedFile file, Episode episode, DisclosureRequest request) {
    Requested asked = new Requested(file, episode, request, policy);
    List<Violation> reasons = found(VictimRules.OF_EVERY_DISCLOSURE, asked);
    if (!reasons.isEmpty()) {
      return new Refused(file, reasons);
    }
    RestrictedFile after = file;
    for (ProgressFact fact : asked.facts()) {
      after = after.with(new FactDisclosed(request.entered(), disclosure(asked, fact)));
    }
    return new Accepted(after, asked.facts(), Optional.empty());
  }

  private static Disclosure disclosure(Requested asked, ProgressFact fact) {
    return Disclosure.builder()
        .victim(asked.request().victim())
        .episode(asked.episode().id())
        .fact(fact)
        .recipient(asked.request().recipient())
        .basis(asked.basis().orElseThrow().reference())
        .build();
  }

  /**
   * The police say whom a report is about. The answer carries the command by which they report it
   * to that one episode; nothing reaches any other.
   */
  public RestrictedDecision attribute(RestrictedFile file, Attribution attribution) {
    ReportAttributed event =
        new ReportAttributed(attribution.entered(), attribution.report(), attribution.episode());
    List<Violation> reasons =
        Stream.concat(
                found(VictimRules.OF_EVERY_ATTRIBUTION, new Attributing(file, attribution))
                    .stream(),
                found(VictimRules.OF_EVERY_ENTRY, event).stream())
            .toList();
    return reasons.isEmpty()
        ? new Accepted(file.with(event), List.of(), Optional.of(reportOf(attribution)))
        : new Refused(file, reasons);
  }

  private static ReportRelapse reportOf(Attribution attribution) {
    return ReportRelapse.builder()
        .relapse(attribution.relapse())
        .level(attribution.level())
        .source(ReportSource.POLICE)
        .at(attribution.entered().at())
        .gradedBy(attribution.entered().by())
        .build();
  }

  /**
   * What is owed to the victims who are linked to an episode once something has changed in it: for
   * each one who wants to be told, the recipient of the scheme owes the single fact.
   */
  public List<Duty> owedAfter(
      RestrictedFile file, EpisodeId episode, ProgressFact change, Instant at, Setting setting) {
    return RestrictedDuties.toTell(file, episode, change, at, setting, policy);
  }

  private static <Q> List<Violation> found(List<Rule<Q>> rules, Q question) {
    return rules.stream().flatMap(rule -> rule.check(question).stream()).toList();
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
