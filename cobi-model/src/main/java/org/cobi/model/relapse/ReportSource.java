package org.cobi.model.relapse;

/**
 * From whom a report came, on the perpetrator's side.
 *
 * <p>There is no value for a victim or an advocate: what they report belongs in the restricted
 * partition and reaches an episode only once the police or another authority stands behind it.
 */
public enum ReportSource {
  /** The participant said so. */
  PARTICIPANT("the participant"),
  /** A practitioner of the programme noticed it. */
  PRACTITIONER("a practitioner"),
  /** The police. */
  POLICE("the police"),
  /** The responsible officer, the offender manager or another probation officer. */
  PROBATION("probation"),
  /** A court. */
  COURT("a court"),
  /** Electronic monitoring. */
  ELECTRONIC_MONITORING("electronic monitoring");

  private final String title;

  ReportSource(String title) {
    this.title = title;
  }

  /** The source in plain words. */
  public String title() {
    return title;
  }
}
