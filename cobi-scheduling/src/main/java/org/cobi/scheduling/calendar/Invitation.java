package org.cobi.scheduling.calendar;

import java.util.regex.Pattern;

/**
 * The mail addresses between which an entry goes as an invitation. Mail programs offer to accept or
 * decline only where both are given; a file that is handed over needs neither.
 *
 * @param organizer the mailbox of the service, not of a person
 * @param attendee the mailbox of the one who is invited
 */
public record Invitation(String organizer, String attendee) {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._'+-]{1,64}@[A-Za-z0-9.-]{1,190}");

  /**
   * Checks both; the message repeats neither.
   *
   * @throws IllegalArgumentException if one of them is no plain mail address
   */
  public Invitation {
    check(organizer, "organizer");
    check(attendee, "attendee");
  }

  private static void check(String address, String whose) {
    if (!ADDRESS.matcher(address).matches()) {
      throw new IllegalArgumentException(
          "the " + whose + " must be a plain mail address but is not");
    }
  }

  /** Says what it is and none of the addresses. */
  @Override
  public String toString() {
    return "Invitation[<redacted>]";
  }
}
