package org.cobi.playground.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Court;
import org.cobi.model.order.Order;
import org.cobi.model.order.Regime;
import org.cobi.model.programme.Anchor;
import org.cobi.model.programme.DeliveryWindow.Bound;
import org.cobi.model.session.SkillModule;
import org.cobi.playground.expect.Outlook;
import org.cobi.playground.run.EpisodeResult;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.rules.Forecast;
import org.cobi.workflow.rules.Setting;

/** How far an episode has come, seen from its last line. */
record Progress(EpisodeResult result) {

  Episode episode() {
    return result.episode();
  }

  Setting setting() {
    return result.setting();
  }

  /** The skills that have had a counted session, in the order in which they came. */
  Set<SkillModule> skillsCovered() {
    return new LinkedHashSet<>(episode().skillsCovered().keySet());
  }

  /** How many of the required skills have had a counted session. */
  long requiredSkillsCovered() {
    return setting().programme().requiredSkills().stream()
        .filter(skillsCovered()::contains)
        .count();
  }

  Optional<Forecast> forecast() {
    return Outlook.of(episode(), setting(), result.on());
  }

  /** By how many days extensions and pauses have moved the bound that binds. */
  long daysMoved() {
    return episode()
        .window()
        .map(window -> daysMoved(window.tightest(), window.firstDay()))
        .orElse(0L);
  }

  private long daysMoved(Bound bound, LocalDate firstDay) {
    LocalDate begins =
        bound.rule().anchor().filter(anchor -> anchor == Anchor.ACCEPTANCE).isPresent()
            ? episode().acceptedOn().orElse(firstDay)
            : firstDay;
    return ChronoUnit.DAYS.between(bound.rule().lastDay(begins), bound.lastDay());
  }

  /** The most days of activity, where the law of the mandate makes the court's number a maximum. */
  Optional<Integer> activityDaysAllowed() {
    return episode()
        .mandate()
        .filter(order -> setting().regimeOf(order).filter(Regime::capsActivityDays).isPresent())
        .flatMap(Order::activityDays);
  }

  Optional<Court> breachForum() {
    return episode().mandate().flatMap(Order::court);
  }

  int missesInARow() {
    return episode().missesInARow(setting().policy().excusedAbsencesAreMisses());
  }

  Optional<EnforcementRecord> warning() {
    return episode().warningStandingOn(result.on());
  }

  /** Every duty that is owed, the soonest first. */
  List<Duty> duties() {
    return episode().duties();
  }

  boolean isOverdue(Duty duty) {
    return duty.isOverdueAt(result.at());
  }

  /** The duty whose deadline comes next. */
  Optional<Duty> next() {
    return duties().stream().filter(duty -> !isOverdue(duty)).findFirst();
  }
}
