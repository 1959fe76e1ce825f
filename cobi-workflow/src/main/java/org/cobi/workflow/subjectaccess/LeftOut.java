package org.cobi.workflow.subjectaccess;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cobi.model.order.EnforcementAction;
import org.cobi.workflow.episode.Episode;

/**
 * What an export leaves out although the episode holds it: for the reviewer, who may decide to tell
 * more by hand. Never for the person: that something was left out can be an answer too.
 */
public enum LeftOut {
  /** Who delivers, oversees, refers and decides: other people. */
  STAFF(
      episode ->
          episode.practitioner().isPresent()
              || episode.overseer().isPresent()
              || episode.referral().isPresent()),
  /** Reports of a relapse, their level, source and decision: they can reveal who reported. */
  RELAPSES(episode -> !episode.relapses().isEmpty()),
  /** Suspensions, recalls and pauses with their moments: they follow reports. */
  STANDSTILLS(episode -> episode.pause().isPresent() || !episode.pauses().isEmpty()),
  /** What officers decided besides warnings, and breaches before a court. */
  ENFORCEMENT(
      episode ->
          episode.breach().isPresent()
              || episode.recall().isPresent()
              || episode.enforcement().stream()
                  .anyMatch(taken -> taken.action() != EnforcementAction.ISSUE_WARNING)),
  /** What the orders demand and forbid. */
  ORDER_TERMS(episode -> !episode.orders().isEmpty());

  private final Predicate<Episode> there;

  LeftOut(Predicate<Episode> there) {
    this.there = there;
  }

  static Set<LeftOut> of(List<Episode> episodes) {
    Set<LeftOut> left = EnumSet.noneOf(LeftOut.class);
    Arrays.stream(values())
        .filter(kind -> episodes.stream().anyMatch(kind.there))
        .forEach(left::add);
    return left;
  }
}
