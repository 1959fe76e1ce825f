package org.cobi.scheduling.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.language.Language;
import org.cobi.model.time.LondonTime;
import org.immutables.value.Value;

/**
 * One appointment as a calendar shows it, in its latest state. Build it when the session is booked;
 * {@link #movedTo}, {@link #cancelled} and {@link #bookedAgain} give the states after that, each
 * with a higher number.
 *
 * <p>Keep the number with the appointment: a calendar passes over a message whose number is not
 * higher than the one it has.
 */
@Value.Immutable
@CobiStyle
public sealed interface CalendarEntry permits ImmutableCalendarEntry {

  /** The name that it keeps when it is moved or cancelled. */
  CalendarUid uid();

  /** How often it was changed since it was booked; 0 for the booking itself. */
  @Value.Default
  default int sequence() {
    return 0;
  }

  /** Whether it stands. */
  @Value.Default
  default EntryStatus status() {
    return EntryStatus.CONFIRMED;
  }

  /** The moment at which the host writes this state. */
  Instant writtenAt();

  /** The start, as London clocks show it. */
  LocalDateTime start();

  /** How long it takes. */
  Duration length();

  /** The language of its title, which is "Appointment" or "Apwyntiad" and never says for what. */
  @Value.Default
  default Language language() {
    return Language.ENGLISH;
  }

  /**
   * Where it is, in words that may be read over the person's shoulder: "Second floor, 12 High
   * Street" rather than what the house is for. It never prints.
   */
  @Value.Redacted
  Optional<String> location();

  /** Between whom it goes, if it goes by mail. */
  Optional<Invitation> invitation();

  /** The end, as London clocks show it. */
  default LocalDateTime end() {
    return LondonTime.localTimeOf(LondonTime.instantOf(start()).plus(length()));
  }

  /**
   * The same appointment at another time.
   *
   * @throws IllegalStateException if it is cancelled
   * @throws IllegalArgumentException as the builder's {@code build()}, or if it is written before
   *     the state that it follows
   */
  default CalendarEntry movedTo(LocalDateTime newStart, Instant movedAt) {
    return next(movedAt).start(newStart).build();
  }

  /**
   * The appointment that no longer stands.
   *
   * @throws IllegalStateException if it is cancelled already
   * @throws IllegalArgumentException if it is written before the state that it follows
   */
  default CalendarEntry cancelled(Instant cancelledAt) {
    return next(cancelledAt).status(EntryStatus.CANCELLED).build();
  }

  /**
   * The appointment that was cancelled and stands after all, maybe at another time.
   *
   * @throws IllegalStateException if it is not cancelled
   * @throws IllegalArgumentException as {@link #movedTo}
   */
  default CalendarEntry bookedAgain(LocalDateTime newStart, Instant bookedAt) {
    if (status() != EntryStatus.CANCELLED) {
      throw new IllegalStateException("the appointment stands; move it");
    }
    return after(bookedAt).status(EntryStatus.CONFIRMED).start(newStart).build();
  }

  private Builder next(Instant changedAt) {
    if (status() == EntryStatus.CANCELLED) {
      throw new IllegalStateException("the appointment is cancelled; book it again");
    }
    return after(changedAt);
  }

  private Builder after(Instant changedAt) {
    if (changedAt.isBefore(writtenAt())) {
      throw new IllegalArgumentException(
          "a change must not be written before what it changes, but it is");
    }
    return builder().from(this).sequence(sequence() + 1).writtenAt(changedAt);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one.
   *
   * <p>{@code build()} throws IllegalArgumentException if the start or the end does not exist or
   * exists twice because the clocks change, if it lies before 1997, if the start is not on a whole
   * minute, if the length is not a positive number of minutes, if the sequence is negative, or if
   * the location has characters that no line of text has.
   */
  final class Builder extends ImmutableCalendarEntry.Builder {
    private static final int LAST_YEAR_OF_OTHER_RULES = 1996;

    Builder() {}

    @Override
    public CalendarEntry build() {
      CalendarEntry entry = super.build();
      mustBe(entry.sequence() >= 0, "the sequence of an entry must not be negative");
      mustBe(isInMinutes(entry.length()), "an appointment must take a whole number of minutes");
      mustBe(
          entry.start().equals(entry.start().truncatedTo(ChronoUnit.MINUTES)),
          "an appointment must start on a whole minute");
      mustBe(
          entry.start().getYear() > LAST_YEAR_OF_OTHER_RULES,
          "an appointment must lie after 1996, since when the clocks change as they do");
      LondonTime.instantOf(entry.end());
      mustBe(
          entry.location().filter(Builder::isNoLine).isEmpty(),
          "a location must be a line of text without control characters");
      return entry;
    }

    private static boolean isInMinutes(Duration length) {
      return length.compareTo(Duration.ZERO) > 0
          && length.equals(length.truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean isNoLine(String text) {
      return text.codePoints()
          .anyMatch(
              point ->
                  Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }

    private static void mustBe(boolean so, String words) {
      if (!so) {
        throw new IllegalArgumentException(words);
      }
    }
  }
}
