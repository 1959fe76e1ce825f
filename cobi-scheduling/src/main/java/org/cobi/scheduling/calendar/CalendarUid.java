package org.cobi.scheduling.calendar;

import java.util.regex.Pattern;

/**
 * The name that an entry keeps for life. It is seen by everybody who sees the entry, so it must not
 * be made of anybody's identifier: let {@link UidKey} make it, or take a random one.
 *
 * @param value 16 to 64 characters from {@code A-Z a-z 0-9 -}
 */
public record CalendarUid(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{16,64}");

  /**
   * Checks the form; the message does not repeat it.
   *
   * @throws IllegalArgumentException if it is too short to be unique, too long or has any other
   *     character, such as the @ of an address
   */
  public CalendarUid {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a calendar uid must be 16 to 64 characters from A-Z a-z 0-9 - but is not");
    }
  }

  /** An opaque name that the host has chosen, such as a random UUID that it keeps. */
  public static CalendarUid of(String value) {
    return new CalendarUid(value);
  }
}
