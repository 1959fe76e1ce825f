package org.cobi.model.session;

/** Why an absence was accepted. */
public enum AbsenceReason {
  /** Illness or a medical appointment. */
  MEDICAL("medical"),
  /** Work that could not be moved. */
  EMPLOYMENT("employment"),
  /** Family or childcare. */
  FAMILY_OR_CHILDCARE("family or childcare"),
  /** A court hearing or a legal appointment. */
  COURT_OR_LEGAL("court or legal"),
  /** A religious observance. */
  RELIGIOUS("religious"),
  /** An agreed holiday. */
  HOLIDAY("holiday"),
  /** The person was remanded in custody. */
  REMANDED_IN_CUSTODY("remanded in custody"),
  /** The person was told not to come. */
  STOOD_DOWN("stood down"),
  /** The officer's professional judgement. Use this only when no other reason applies. */
  PROFESSIONAL_JUDGEMENT("professional judgement");

  private final String title;

  AbsenceReason(String title) {
    this.title = title;
  }

  /** The name in plain words. */
  public String title() {
    return title;
  }
}
