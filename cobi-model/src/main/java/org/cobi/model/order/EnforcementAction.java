package org.cobi.model.order;

/** What an officer may do about a failure. The SDK offers; a named person decides. */
public enum EnforcementAction {
  /** The one statutory warning in twelve months. */
  ISSUE_WARNING("warn"),
  /** Referral to an enforcement officer, who considers laying an information. */
  REFER_TO_ENFORCEMENT_OFFICER("refer to an enforcement officer"),
  /** A licence compliance letter. */
  SEND_COMPLIANCE_LETTER("send a compliance letter"),
  /** A referral for recall; the Secretary of State decides. */
  REFER_FOR_RECALL("refer for recall"),
  /** A report to the police, who with the prosecutor decide about an offence. */
  REPORT_TO_POLICE("report to the police"),
  /** Putting it to the supervision court. */
  REFER_TO_SUPERVISION_COURT("refer to the supervision court"),
  /** A prosecution decision about the original offence. */
  REFER_FOR_PROSECUTION_DECISION("refer for a prosecution decision"),
  /** Nothing further. */
  NO_FURTHER_ACTION("take no further action");

  private final String title;

  EnforcementAction(String title) {
    this.title = title;
  }

  /** The action in plain words. */
  public String title() {
    return title;
  }
}
