package org.cobi.playground.book;

import java.util.List;
import java.util.Optional;
import org.cobi.model.rule.Requirement;
import org.cobi.workflow.ProgrammeWorkflow;

/**
 * Rules that belong together.
 *
 * @param code the middle part of their ids
 * @param about what they are about, in one sentence
 */
public record RuleFamily(String code, String about) {

  /** Every family, in the order in which an episode meets them. */
  public static final List<RuleFamily> ALL =
      List.of(
          new RuleFamily("REF", "Who may come to a programme, and how soon somebody answers."),
          new RuleFamily("ORD", "What an order must be like, and to what it can oblige a person."),
          new RuleFamily("PRG", "How many sessions there are, within what time, and by whom."),
          new RuleFamily("SCH", "When a session may be booked and held."),
          new RuleFamily("ATT", "What follows when somebody does not come or does not comply."),
          new RuleFamily("REL", "What follows when a participant may have stalked again."),
          new RuleFamily("VIC", "What the victim's side may be told."),
          new RuleFamily(
              "DAT",
              "Who decides, what is recorded of it, and what a person may see and have erased."),
          new RuleFamily("WFL", "What every command must make sense of."));

  /** The family with this code, in capital letters or not. */
  public static Optional<RuleFamily> find(String code) {
    return ALL.stream().filter(family -> family.code().equalsIgnoreCase(code)).findFirst();
  }

  /** Its rules and duties, by id. */
  public List<Requirement> requirements() {
    return ProgrammeWorkflow.catalogue().stream()
        .filter(requirement -> requirement.id().family().equals(code))
        .toList();
  }
}
