package org.cobi.playground.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.rule.RuleOverride;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;

/**
 * A command in plain words: its name, and what it says. "record outcome: failed to attend (session
 * of Tue 6 Nov 2018 10:00)".
 */
public final class CommandWords {
  private static final Map<Class<?>, Wording> WORDINGS =
      Stream.of(
              ReferralWords.ALL,
              OrderCommandWords.ALL,
              PlanningWords.ALL,
              SessionWords.ALL,
              EnforcementWords.ALL,
              RelapseWords.ALL,
              ClosingWords.ALL)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private CommandWords() {}

  /** The kinds of command for which words are written. */
  static Set<Class<?>> kinds() {
    return WORDINGS.keySet();
  }

  /**
   * The words of a command, asked of an episode.
   *
   * @throws IllegalStateException if no words are written for its kind
   */
  public static String of(EpisodeCommand command, Episode episode) {
    Wording wording = WORDINGS.get(command.type());
    if (wording == null) {
      throw new IllegalStateException("no words are written for " + command.type().getSimpleName());
    }
    String details = wording.details().apply(command, episode);
    return Plain.of(command.type())
        + (details.isEmpty() ? "" : ": " + details)
        + overrides(command.overrides());
  }

  private static String overrides(List<RuleOverride> overrides) {
    return overrides.stream()
        .map(CommandWords::override)
        .map(words -> "; " + words)
        .collect(Collectors.joining());
  }

  private static String override(RuleOverride override) {
    return "with an override of "
        + override.rule()
        + " by the "
        + override.by().role().title()
        + " ("
        + override.reason()
        + ")";
  }
}
