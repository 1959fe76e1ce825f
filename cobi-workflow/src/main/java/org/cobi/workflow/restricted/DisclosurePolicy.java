package org.cobi.workflow.restricted;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cobi.workflow.episode.ProgressFact;

/**
 * Which facts may be told under each scheme. A region can only take facts away: what is not a
 * {@link ProgressFact} cannot be told at all.
 *
 * @param allowed the facts of each scheme; a scheme that is not there allows none
 */
public record DisclosurePolicy(Map<VictimScheme, Set<ProgressFact>> allowed) {

  /** Every fact under every scheme. */
  public static final DisclosurePolicy DEFAULT = everything();

  /** Copies the facts. */
  public DisclosurePolicy {
    EnumMap<VictimScheme, Set<ProgressFact>> copy = new EnumMap<>(VictimScheme.class);
    allowed.forEach((scheme, facts) -> copy.put(scheme, Set.copyOf(facts)));
    allowed = Map.copyOf(copy);
  }

  private static DisclosurePolicy everything() {
    EnumMap<VictimScheme, Set<ProgressFact>> all = new EnumMap<>(VictimScheme.class);
    for (VictimScheme scheme : VictimScheme.values()) {
      all.put(scheme, EnumSet.allOf(ProgressFact.class));
    }
    return new DisclosurePolicy(all);
  }

  /** Whether a fact may be told under a scheme. */
  public boolean allows(VictimScheme scheme, ProgressFact fact) {
    return allowed.getOrDefault(scheme, Set.of()).contains(fact);
  }
}
