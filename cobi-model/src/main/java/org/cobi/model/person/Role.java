package org.cobi.model.person;

/** In what capacity somebody acts or owes something. */
public enum Role {
  /** Delivers sessions and records what happened in them. */
  PRACTITIONER("practitioner"),
  /** Supervises a person's court order and answers for its requirements. */
  RESPONSIBLE_OFFICER("responsible officer"),
  /** Considers a breach and takes it to court where appropriate. */
  ENFORCEMENT_OFFICER("enforcement officer"),
  /** Supervises a person on licence in the community. */
  OFFENDER_MANAGER("community offender manager"),
  /** Runs the programme: admits, suspends, resumes and completes. */
  PROGRAMME_MANAGER("programme manager"),
  /** Answers for the therapy and its formulation. */
  CLINICAL_LEAD("clinical lead"),
  /** Manages a Stalking Protection Order for the police. */
  POLICE_ORDER_MANAGER("police order manager"),
  /** Responds to emergencies and investigates breaches and offences. */
  POLICE("police"),
  /** Makes, varies and discharges orders. */
  COURT("court"),
  /** Sends a person to the programme. */
  REFERRER("referrer"),
  /** Links the programme with those who support the victim. */
  LINK_WORKER("link worker"),
  /** Supports a victim of stalking, independently of the programme. */
  STALKING_ADVOCATE("stalking advocate"),
  /** Keeps a victim informed under the Victim Contact Scheme. */
  VICTIM_LIAISON_OFFICER("victim liaison officer"),
  /** Takes part in the programme. */
  PARTICIPANT("participant"),
  /** Brings a case for the prosecution. */
  PROSECUTOR("prosecutor"),
  /** Decides on recall and release where the law says so. */
  SECRETARY_OF_STATE("Secretary of State"),
  /** Keeps the records in order and decides nothing about people. */
  ADMINISTRATOR("administrator");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  /** What a person in this role is called in a sentence. */
  public String title() {
    return title;
  }
}
