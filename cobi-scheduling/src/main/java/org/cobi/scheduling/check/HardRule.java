package org.cobi.scheduling.check;

/** What no plan may break, each with one sentence. */
public enum HardRule {
  /** The participant is one of the caseload's. */
  KNOWN_PARTICIPANT("The participant is in the caseload."),
  /** A number of the series, used once. */
  SESSION_NUMBER("Each session of the series is planned once, and no others."),
  /** All sessions or none. */
  WHOLE_SERIES("A series is planned whole or not at all."),
  /** The length that the series says. */
  SESSION_LENGTH("Each session takes as long as the series says."),
  /** From the earliest to the latest day, both included. */
  WINDOW("Every session is held inside the person's window."),
  /** The calendar's range, and not after the funding ends. */
  CALENDAR("Every session is held in the calendar and not after the funding ends."),
  /** Between the earliest start and the latest end of any day. */
  DAY_HOURS("No session starts before the day does or ends after it."),
  /** On the steps of the grid. */
  GRID("Every session starts on the grid."),
  /** Not on bank holidays. */
  BANK_HOLIDAY("No session is held on a bank holiday."),
  /** When the person can come. */
  PARTICIPANT_AVAILABLE("The person can come at that time."),
  /** One of the person's offices and not excluded. */
  OFFICE_ALLOWED("The person may be seen at that office."),
  /** Both are in the caseload. */
  KNOWN_PRACTITIONER_AND_OFFICE("The practitioner and the office are in the caseload."),
  /** At that office, in those hours. */
  PRACTITIONER_THERE("The practitioner works at that office at that time."),
  /** Not on leave. */
  PRACTITIONER_LEAVE("The practitioner is not on leave."),
  /** Opening hours. */
  OFFICE_OPEN("The office is open at that time."),
  /** Neither too close nor too far apart, and so in order. */
  GAP("The days from one session to the next are between the least and the most."),
  /** One practitioner where that is required. */
  CONTINUITY("All sessions are with one practitioner where that is required."),
  /** One session at a time. */
  PRACTITIONER_ONCE("A practitioner holds one session at a time."),
  /** The day's maximum. */
  PRACTITIONER_DAY("A practitioner holds no more sessions on a day than the day's most."),
  /** A room for each. */
  ROOMS("There is a room for every session."),
  /** Not at the same office on the same day. */
  SEPARATION("People to be kept apart are never at the same office on the same day."),
  /** The practitioner's most people. */
  CASELOAD("A practitioner has no more people than their most."),
  /** What the plan says about who is left out. */
  LEFT_OUT("The plan names exactly those who have no series as left out."),
  /** What the plan says about how good it is. */
  FIGURES("The plan's figures are those of its appointments.");

  private final String words;

  HardRule(String words) {
    this.words = words;
  }

  /** The rule in one plain sentence. */
  public String words() {
    return words;
  }
}
