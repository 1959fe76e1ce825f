package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;

import java.util.List;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Source;

/**
 * Rules that hold by construction and so stand in no command's list. They stand in the catalogue so
 * that a reader finds them, and in tests that look at the types.
 *
 * @param id the stable name
 * @param statement one plain sentence
 * @param source where it comes from
 * @param consequence how it is held
 */
public record HeldByConstruction(RuleId id, String statement, Source source, String consequence)
    implements Requirement {

  /** An episode is decided under the definition it began with and under no other. */
  public static final HeldByConstruction PINNED_TO_ITS_DEFINITION =
      new HeldByConstruction(
          RuleId.of("COBI-PRG-12"),
          "An episode stays on the version of the definition that it started with.",
          practice("a template has the date from which it is valid"),
          "holds by construction: another version is an error at the door");

  /** It is read off the appointments, so it needs no event and lapses with them. */
  public static final HeldByConstruction THE_OUTCOME_IS_OWED =
      new HeldByConstruction(
          RuleId.of("COBI-ATT-01"),
          "The outcome of every appointment is owed by the end of the next working day.",
          practice("one working day"),
          "stands as a duty from the booking to the record");

  /** The types of an episode have no room for a source on the victim's side. */
  public static final HeldByConstruction THE_VICTIMS_SIDE_STAYS_RESTRICTED =
      new HeldByConstruction(
          RuleId.of("COBI-REL-08"),
          "What the victim's side reports stays in the restricted file.",
          law("Data Protection Act 2018, ss.34 to 40"),
          "holds by construction: an episode cannot hold it, and the file raises its own duty");

  /** Neither a victim's name nor anything else of a victim has a place in an episode. */
  public static final HeldByConstruction NOTHING_OF_A_VICTIM_IS_HELD =
      new HeldByConstruction(
          RuleId.of("COBI-VIC-01"),
          "Nothing of a victim but an opaque reference is held, and that in a restricted file.",
          law("Data Protection Act 2018, ss.34 to 40"),
          "holds by construction: no type of the perpetrator's side can hold a restricted one");

  /** All of them. */
  public static final List<HeldByConstruction> ALL =
      List.of(
          PINNED_TO_ITS_DEFINITION,
          THE_OUTCOME_IS_OWED,
          THE_VICTIMS_SIDE_STAYS_RESTRICTED,
          NOTHING_OF_A_VICTIM_IS_HELD);

  @Override
  public List<String> parameters() {
    return List.of();
  }
}
