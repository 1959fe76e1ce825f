package org.cobi.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.engine.Move;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.episode.EpisodeEvent.DutyLapsed;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.Answered;
import org.cobi.workflow.rules.Asked;
import org.cobi.workflow.rules.DataRules;
import org.cobi.workflow.rules.DutyRule;
import org.cobi.workflow.rules.Setting;

/**
 * One decision, step by step: ask every rule, record, enter a stage with its consequences, settle
 * what was owed, raise what is owed now.
 */
final class Deciding {
  private final EpisodeCommand command;
  private final Answer<EpisodeCommand> answer;
  private final Asked<EpisodeCommand> asked;
  private final List<EpisodeEvent> events = new ArrayList<>();
  private Episode now;

  Deciding(Episode episode, EpisodeCommand command, Setting setting) {
    this.command = command;
    this.answer = EpisodeAnswers.to(command);
    this.asked = new Asked<>(episode, command, setting);
    this.now = episode;
  }

  Decision decide() {
    List<Violation> found = new ArrayList<>();
    EveryCommand.RULES.forEach(rule -> found.addAll(rule.check(asked)));
    found.addAll(answer.check(asked));
    List<RuleOverride> used = overridesUsed(found);
    found.removeIf(violation -> isLifted(violation, used));
    if (found.stream().anyMatch(violation -> violation.severity().standsInTheWay())) {
      return Decision.Refused.builder()
          .violations(SlotRules.NOT_AVAILABLE.gathered(found))
          .episode(asked.episode())
          .build();
    }
    happen(answer.record(asked));
    happen(used.stream().map(lifted -> new RuleOverridden(command.on(), lifted)).toList());
    enterStage();
    settleDuties();
    raiseDuties();
    found.addAll(answer.notices(answered()));
    return Decision.Accepted.builder().events(events).violations(found).episode(now).build();
  }

  private List<RuleOverride> overridesUsed(List<Violation> found) {
    return command.overrides().stream()
        .filter(override -> DataRules.isAuthorised(override, asked.setting()))
        .filter(override -> found.stream().anyMatch(violation -> lifts(override, violation)))
        .toList();
  }

  private static boolean isLifted(Violation violation, List<RuleOverride> used) {
    return used.stream().anyMatch(override -> lifts(override, violation));
  }

  private static boolean lifts(RuleOverride override, Violation violation) {
    return violation.canBeOverridden() && override.rule().equals(violation.rule());
  }

  private void happen(List<? extends EpisodeEvent> more) {
    events.addAll(more);
    now = now.after(more);
  }

  private Answered<EpisodeCommand> answered() {
    return new Answered<>(asked, now);
  }

  private void enterStage() {
    Stage before = now.stage();
    Optional<Stage> next =
        EpisodeLifecycle.EPISODE.find(before, command.type(), answered()).flatMap(Move::to);
    if (next.isEmpty() || next.get() == before) {
      return;
    }
    happen(List.of(new StageEntered(command.on(), next.get())));
    boolean standsStill = Standstill.isOne(next.get(), asked.setting());
    happen(Standstill.ended(now, standsStill, command));
    happen(Standstill.begun(now, standsStill, command));
    if (standsStill || next.get().isClosed()) {
      happen(Standstill.sessionsCancelled(now, command));
    }
    if (next.get().isClosed()) {
      happen(lapsed());
    }
  }

  private List<EpisodeEvent> lapsed() {
    Set<String> names =
        EpisodeAnswers.DUTIES.stream()
            .filter(DutyRule::endsWithEpisode)
            .map(DutyRule::name)
            .collect(Collectors.toSet());
    return now.openDuties().stream()
        .filter(duty -> names.contains(duty.name()))
        .<EpisodeEvent>map(duty -> new DutyLapsed(command.on(), duty.id()))
        .toList();
  }

  private void settleDuties() {
    happen(
        EpisodeAnswers.DUTIES.stream()
            .flatMap(rule -> rule.doneBy(answered(), now.openDuties()).stream())
            .map(Duty::id)
            .distinct()
            .map(duty -> new DutyDischarged(command.on(), duty))
            .toList());
  }

  private void raiseDuties() {
    for (Duty.Builder owed : answer.owedAfter(answered())) {
      Duty duty = owed.id(DutyId.of("COBI-WFL-01/0")).build();
      if (now.openDuties().stream().noneMatch(open -> isSame(open, duty))) {
        DutyId id = DutyId.of(duty.rule() + "/" + (now.dutiesRaised() + 1));
        happen(List.of(new DutyRaised(command.on(), Duty.builder().from(duty).id(id).build())));
      }
    }
  }

  private static boolean isSame(Duty open, Duty duty) {
    return open.name().equals(duty.name())
        && open.subject().equals(duty.subject())
        && open.owner() == duty.owner()
        && open.what().equals(duty.what())
        && open.deadline().equals(duty.deadline());
  }
}
