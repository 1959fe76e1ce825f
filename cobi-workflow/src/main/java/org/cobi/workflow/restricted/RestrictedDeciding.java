package org.cobi.workflow.restricted;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.relapse.ReportSource;
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
 * What the rules of the victim's side say. It keeps nothing, reads no clock and logs nothing; who
 * may see its answers, and that somebody saw them, is {@link RestrictedWorkflow}'s.
 *
 * @param policy what each scheme allows
 */
record RestrictedDeciding(DisclosurePolicy policy) {

  /**
   * Enters something into a file. A report is never refused but for a wrong mark.
   *
   * @throws IllegalArgumentException if it is that something was disclosed or attributed: these are
   *     asked for with {@link #disclose} and {@link #attribute}, where their rules stand
   */
  RestrictedDecision enter(RestrictedFile file, RestrictedEvent event) {
    if (event instanceof FactDisclosed || event instanceof ReportAttributed) {
      throw new IllegalArgumentException(
          "a disclosure and an attribution must be asked for but this one is to be entered");
    }
    List<Violation> reasons = found(VictimRules.OF_EVERY_ENTRY, event);
    return reasons.isEmpty()
        ? new Accepted(file.with(event), List.of(), Optional.empty())
        : new Refused(file, reasons);
  }

  /**
   * Tells somebody on the victim's side the allowed facts, or says why not. What is told is entered
   * into the file and leaves no trace in the episode.
   */
  RestrictedDecision disclose(RestrictedFile file, Episode episode, DisclosureRequest request) {
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
  RestrictedDecision attribute(RestrictedFile file, Attribution attribution) {
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
  List<Duty> owedAfter(
      RestrictedFile file, EpisodeId episode, ProgressFact change, Instant at, Setting setting) {
    return RestrictedDuties.toTell(file, episode, change, at, setting, policy);
  }

  private static <Q> List<Violation> found(List<Rule<Q>> rules, Q question) {
    return rules.stream().flatMap(rule -> rule.check(question).stream()).toList();
  }
}
