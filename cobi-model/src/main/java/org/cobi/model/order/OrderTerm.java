package org.cobi.model.order;

/** One term of an order. Only a term that demands something can oblige a person to attend. */
public enum OrderTerm {
  /** Rehabilitation activity requirement; Sentencing Code, Schedule 9, paragraph 4. */
  REHABILITATION_ACTIVITY("rehabilitation activity requirement", true),
  /** The requirement that takes the place of rehabilitation activity; Sentencing Act 2026. */
  PROBATION_REQUIREMENT("probation requirement", true),
  /** Programme requirement; needs an accredited programme; Schedule 9, paragraph 6. */
  PROGRAMME_REQUIREMENT("programme requirement", true),
  /** A positive requirement or condition to attend this kind of programme. */
  ATTEND_PROGRAMME("requirement to attend a programme", true),
  /** To keep the appointments of a supervisor. */
  SUPERVISION("supervision requirement", true),
  /** Not to contact a person. */
  NO_CONTACT("prohibition of contact", false),
  /** Not to enter an area. */
  EXCLUSION_ZONE("exclusion zone", false),
  /** To stay within an area. */
  RESTRICTION_ZONE("restriction zone", false),
  /** To be at home at certain hours. */
  CURFEW("curfew", false),
  /** Any other prohibition. Use this only when no other term applies. */
  OTHER_PROHIBITION("other prohibition", false);

  private final String title;
  private final boolean positive;

  OrderTerm(String title, boolean positive) {
    this.title = title;
    this.positive = positive;
  }

  /** The name in plain words. */
  public String title() {
    return title;
  }

  /** Whether it demands something, rather than prohibiting. */
  public boolean isPositive() {
    return positive;
  }
}
