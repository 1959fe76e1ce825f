package org.cobi.model.person;

/** What a practitioner is trained to do. */
public enum Qualification {
  /** Holds the probation qualification. */
  TRAINED_PROBATION_OFFICER("trained probation officer"),
  /** Is registered as a therapist. */
  QUALIFIED_THERAPIST("qualified therapist"),
  /** Is trained in cognitive behavioural work. */
  COGNITIVE_BEHAVIOURAL_PROFESSIONAL("cognitive behavioural professional"),
  /** Belongs to a service that specialises in stalking. */
  SPECIALIST_STAFF("specialist staff"),
  /** Is an officer trained in domestic abuse work. */
  TRAINED_DOMESTIC_ABUSE_OFFICER("trained domestic abuse officer"),
  /** Is trained to lead programme groups. */
  GROUP_FACILITATOR("group facilitator");

  private final String title;

  Qualification(String title) {
    this.title = title;
  }

  /** What somebody so qualified is called in a sentence. */
  public String title() {
    return title;
  }
}
