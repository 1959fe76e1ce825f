package org.cobi.playground.report;

import org.cobi.playground.run.StepResult;

/** Of which episode a line speaks. */
final class EpisodeWords {

  private EpisodeWords() {}

  /** "kent-2022-b", with the programme where the line names one of its own. */
  static String of(StepResult result) {
    return result.step().submission().episode()
        + result
            .step()
            .programme()
            .map(programme -> ", under " + programme.reference().code())
            .orElse("");
  }
}
