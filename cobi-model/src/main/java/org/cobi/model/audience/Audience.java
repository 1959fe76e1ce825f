package org.cobi.model.audience;

import java.util.Arrays;

/**
 * Who reads a view, an explanation or a document.
 *
 * <p>The names are stable codes. There is no default: whoever shows something says to whom. A code
 * that is not known here stands for {@link #UNKNOWN}, which sees least.
 */
public enum Audience {
  /** The person who takes part. */
  PARTICIPANT("participant", Reach.EPISODE),
  /** Who delivers the sessions. */
  PRACTITIONER("practitioner", Reach.EPISODE),
  /** Who runs the programme. */
  PROGRAMME_MANAGER("programme manager", Reach.EPISODE),
  /** Who answers for the therapy. */
  CLINICAL_LEAD("clinical lead", Reach.EPISODE),
  /** Who answers for the order on which the sessions rest. */
  MANDATE_OWNER("mandate owner", Reach.EPISODE),
  /** The police, who protect both sides and see what each of them reports. */
  POLICE("police", Reach.BOTH_SIDES),
  /** A link worker, an independent stalking advocate or a victim liaison officer. */
  VICTIM_SIDE_WORKER("victim-side worker", Reach.RESTRICTED_FILE),
  /** Who pays for the programme; sees where an episode stands and no person. */
  COMMISSIONER("commissioner", Reach.FIGURES),
  /** Who studies the programme; sees figures and no person. */
  EVALUATOR("evaluator", Reach.FIGURES),
  /** Who checks that the rules were kept; sees what was decided and no person. */
  AUDITOR("auditor", Reach.FIGURES),
  /** Anybody else. Sees nothing. */
  UNKNOWN("unknown reader", Reach.NOTHING);

  private final String title;
  private final Reach reach;

  Audience(String title, Reach reach) {
    this.title = title;
    this.reach = reach;
  }

  private enum Reach {
    EPISODE,
    BOTH_SIDES,
    RESTRICTED_FILE,
    FIGURES,
    NOTHING
  }

  /** What this audience is called in a sentence. */
  public String title() {
    return title;
  }

  /** Whether it may read the restricted face of a reason, and the restricted file behind it. */
  public boolean readsRestricted() {
    return reach == Reach.BOTH_SIDES || reach == Reach.RESTRICTED_FILE;
  }

  /** Whether it may read why a command about an episode is possible or not. */
  public boolean readsDecisions() {
    return reach == Reach.EPISODE || reach == Reach.BOTH_SIDES;
  }

  /** The audience with a code; whatever is not one of ours is {@link #UNKNOWN}. */
  public static Audience ofCode(String code) {
    return Arrays.stream(values())
        .filter(audience -> audience.name().equals(code))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
