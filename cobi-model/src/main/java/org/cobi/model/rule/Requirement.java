package org.cobi.model.rule;

import java.util.List;

/** An entry of the rule catalogue: what is demanded, by whom, and what follows. */
public interface Requirement {

  /** The stable name. */
  RuleId id();

  /** One plain sentence that says what ought to hold. */
  String statement();

  /** Where the sentence comes from. */
  Source source();

  /** What follows, as a verb phrase for the catalogue: "refuses", "raises a duty" and so on. */
  String consequence();

  /** The names of the programme's or local policy's values that the requirement depends on. */
  List<String> parameters();
}
