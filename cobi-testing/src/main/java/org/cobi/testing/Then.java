package org.cobi.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.Stage;

/** What came of a command, and what a scenario expects of it. */
public final class Then {
  private final Decision decision;
  private final Episode before;
  private final ProgrammeWorkflow workflow;

  Then(Decision decision, Episode before, ProgrammeWorkflow workflow) {
    this.decision = decision;
    this.before = before;
    this.workflow = workflow;
  }

  /** It was accepted. */
  public Then accepted() {
    return expect(decision instanceof Decision.Accepted, "to be accepted");
  }

  /** It was refused, and exactly these rules stand in the way, each at least once. */
  public Then refusedBy(String... rules) {
    List<String> reasons = ids(decision.reasons());
    return expect(
        reasons.equals(Stream.of(rules).sorted().distinct().toList()),
        "to be refused by " + String.join(", ", rules));
  }

  /** It was refused by one rule alone, with these words. */
  public Then refusedBy(String rule, String words) {
    refusedBy(new String[] {rule});
    return expect(
        decision.reasons().stream().anyMatch(found -> found.words().equals(words)),
        "to be refused with the words \"" + words + "\"");
  }

  /** It was refused, and an authorised override of every rule in the way would lift that. */
  public Then needsOverrideOf(String... rules) {
    refusedBy(rules);
    return expect(
        decision.reasons().stream().allMatch(Violation::canBeOverridden),
        "to need an override only");
  }

  /** It was accepted with a warning of this rule. */
  public Then warns(String rule, String words) {
    return notice(Severity.WARN, rule, words);
  }

  /** It was accepted, and the reader is told this by a rule. */
  public Then informs(String rule, String words) {
    return notice(Severity.INFORM, rule, words);
  }

  /** No rule of this id warned or informed. */
  public Then isSilentAbout(String rule) {
    accepted();
    return expect(
        decision.notices().stream().noneMatch(found -> found.rule().value().equals(rule)),
        "to say nothing of " + rule);
  }

  private Then notice(Severity severity, String rule, String words) {
    accepted();
    return expect(
        decision.notices().stream()
            .anyMatch(
                found ->
                    found.severity() == severity
                        && found.rule().value().equals(rule)
                        && found.words().equals(words)),
        "to say of " + rule + ": \"" + words + "\"");
  }

  /** A duty was raised: its rule, who owes it and until when, as people read it. */
  public Then raises(String rule, Role owner, String dueBy) {
    accepted();
    return expect(
        duties(duty -> duty.rule().value().equals(rule))
            .anyMatch(duty -> duty.owner() == owner && duty.deadline().toString().equals(dueBy)),
        "to raise a duty of " + rule + " owed by " + owner.title() + " until " + dueBy);
  }

  /** No duty of this rule was raised. */
  public Then raisesNothingOf(String rule) {
    accepted();
    return expect(
        duties(duty -> duty.rule().value().equals(rule)).findAny().isEmpty(),
        "to raise no duty of " + rule);
  }

  /** The episode stands in this stage afterwards. */
  public Then standsIn(Stage stage) {
    return expect(decision.episode().stage() == stage, "to leave the episode " + stage.title());
  }

  /** Exactly these events happened, in this order. */
  public Then happens(EpisodeEvent... events) {
    return expect(decision.events().equals(List.of(events)), "to record " + List.of(events));
  }

  /** The scenario goes on from here. */
  public Then when(EpisodeCommand command) {
    return new Then(workflow.decide(decision.episode(), command), decision.episode(), workflow);
  }

  /** The decision. */
  public Decision decision() {
    return decision;
  }

  /** The episode afterwards. */
  public Episode episode() {
    return decision.episode();
  }

  private Stream<Duty> duties(Predicate<Duty> condition) {
    return decision.duties().stream().filter(condition);
  }

  private static List<String> ids(List<Violation> violations) {
    return violations.stream().map(found -> found.rule().value()).sorted().distinct().toList();
  }

  private Then expect(boolean holds, String expectation) {
    if (!holds) {
      throw new AssertionError("expected the command " + expectation + "\n" + described());
    }
    return this;
  }

  private String described() {
    String violations =
        decision.violations().stream()
            .map(found -> "  " + found.severity() + " " + found.rule() + ": " + found.words())
            .collect(Collectors.joining("\n"));
    String duties =
        decision.duties().stream()
            .map(
                duty ->
                    "  "
                        + duty.rule()
                        + " "
                        + duty.owner().title()
                        + " until "
                        + duty.deadline()
                        + ": "
                        + duty.what())
            .collect(Collectors.joining("\n"));
    return String.format(
        java.util.Locale.ROOT,
        "it was %s while %s%nrules:%n%s%nduties:%n%s%nevents:%n  %s%nnow %s",
        decision instanceof Decision.Accepted ? "accepted" : "refused",
        before.stage().title(),
        violations,
        duties,
        decision.events(),
        decision.episode().stage().title());
  }
}
