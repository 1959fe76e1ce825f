package org.cobi.playground.report;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.expect.Actual;
import org.cobi.playground.expect.Verdict;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.run.StepResult;
import org.cobi.playground.words.Plain;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.StatesOutcome;

/**
 * One line of a case in one line of a page: the kind of command, and the gist of what came of it.
 */
final class BriefPage {
  private static final int VERDICTS = 19;
  private static final int WORDS = 29;

  private BriefPage() {}

  static void show(Page page, StepResult result, boolean withEpisode) {
    String day = "  " + ReadableDate.of(result.actual().on());
    String label = day + " ".repeat(VERDICTS - day.length()) + result.actual().verdict();
    page.item(
        0, Tone.PLAIN, label, WORDS, words(result) + episode(result, withEpisode) + unmet(result));
  }

  private static String words(StepResult result) {
    List<String> gist = gist(result).filter(part -> !part.isEmpty()).toList();
    String name = Plain.of(result.command().type());
    return gist.isEmpty() ? name : name + ": " + String.join("; ", gist);
  }

  private static Stream<String> gist(StepResult result) {
    Actual actual = result.actual();
    return switch (actual.verdict()) {
      case ACCEPTED ->
          Stream.of(outcome(result.command()), stage(actual), counted(actual), owed(actual));
      case REFUSED -> inTheWay(actual);
      case REPEATED, ERROR -> Stream.empty();
    };
  }

  private static Stream<String> inTheWay(Actual actual) {
    return actual.decision().stream()
        .flatMap(decision -> decision.reasons().stream())
        .map(Violation::rule)
        .distinct()
        .map(Object::toString);
  }

  private static String outcome(EpisodeCommand command) {
    return command instanceof StatesOutcome states
            && states.outcome() != SessionOutcome.ATTENDED_COMPLIED
        ? states.outcome().title()
        : "";
  }

  private static String stage(Actual actual) {
    return actual.before().stage() == actual.after().stage() ? "" : actual.after().stage().title();
  }

  private static String counted(Actual actual) {
    return actual.before().sessionsCounted() == actual.after().sessionsCounted()
        ? ""
        : actual.after().sessionsCounted() + " of " + actual.after().sessionsNeeded();
  }

  private static String owed(Actual actual) {
    long duties = actual.decision().map(decision -> decision.duties().size()).orElse(0);
    return duties == 0 ? "" : duties + " owed";
  }

  private static String episode(StepResult result, boolean withEpisode) {
    return withEpisode ? " (" + result.step().submission().episode() + ")" : "";
  }

  private static String unmet(StepResult result) {
    boolean stopped = result.actual().verdict() == Verdict.ERROR && result.stops();
    return result.isAsExpected() && !stopped ? "" : " - NOT AS EXPECTED";
  }
}
