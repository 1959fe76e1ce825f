package org.cobi.model.programme;

import java.util.ArrayList;
import java.util.List;
import org.cobi.model.session.Modality;

/**
 * Finds every contradiction in a definition at once, so that a region can mend its file in one go.
 */
final class DefinitionCheck {
  private final ProgrammeDefinition programme;
  private final List<String> problems = new ArrayList<>();

  private DefinitionCheck(ProgrammeDefinition programme) {
    this.programme = programme;
  }

  static void check(ProgrammeDefinition programme) {
    DefinitionCheck check = new DefinitionCheck(programme);
    check.numbers();
    check.choices();
    check.group();
    if (!check.problems.isEmpty()) {
      throw new IllegalArgumentException(
          "programme " + programme.reference() + ": " + String.join("; ", check.problems));
    }
  }

  private void numbers() {
    must(programme.sessions() >= 1, "sessions must be at least 1 but were " + programme.sessions());
    must(
        programme.curriculum().modules().size() == programme.sessions(),
        "the curriculum must have one module for each of the "
            + programme.sessions()
            + " sessions but has "
            + programme.curriculum().modules().size());
    must(
        programme.templateLengths().isEmpty()
            || programme.templateLengths().size() == programme.sessions(),
        "there must be no template lengths or one for each of the "
            + programme.sessions()
            + " sessions but there are "
            + programme.templateLengths().size());
    must(
        programme.templateLengths().stream().allMatch(programme.sessionLength()::allows),
        "every template length must lie in the range of session lengths");
    must(
        programme.longestGap().days() >= programme.cadence().targetDays(),
        "the longest gap must not be shorter than the target of the cadence but they were "
            + programme.longestGap().days()
            + " and "
            + programme.cadence().targetDays()
            + " days");
    must(
        programme.minimumAge() >= 10 && programme.minimumAge() <= 120,
        "the minimum age must be from 10 to 120 but was " + programme.minimumAge());
    must(
        programme.mostExtensionDays() >= 0 && programme.mostPauseDays() >= 0,
        "extension and pause days must not be negative but were "
            + programme.mostExtensionDays()
            + " and "
            + programme.mostPauseDays());
  }

  private void choices() {
    must(!programme.routes().isEmpty(), "there must be at least one route");
    must(!programme.deliverers().isEmpty(), "there must be at least one deliverer qualification");
    must(!programme.windows().isEmpty(), "there must be at least one window rule");
    must(!programme.sources().isEmpty(), "a definition must name at least one source");
    must(!programme.countedOutcomes().isEmpty(), "at least one outcome must count as delivered");
    must(
        programme.curriculum().differentModules().containsAll(programme.requiredSkills()),
        "every required skill must be in the curriculum");
    must(
        programme.windows().stream().anyMatch(window -> window.anchor().isPresent()),
        "at least one window must begin with the first session or the acceptance");
  }

  private void group() {
    must(
        (programme.modality() == Modality.GROUP) == programme.groupSize().isPresent(),
        "a group size must be given for group work and for nothing else");
  }

  private void must(boolean holds, String otherwise) {
    if (!holds) {
      problems.add(otherwise);
    }
  }
}
