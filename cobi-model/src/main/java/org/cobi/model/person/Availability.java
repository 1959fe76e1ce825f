package org.cobi.model.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cobi.model.time.ReadableDate;

/**
 * When somebody or something can be booked: the same hours each week, except on some dates.
 *
 * <p>Times are what London clocks show. The hours of a day are in order, never overlap, and are
 * joined where one ends as the next begins: 09:00 to 12:00 and 12:00 to 17:00 are 09:00 to 17:00.
 */
public final class Availability {
  private final Map<DayOfWeek, List<TimeSpan>> weeklyHours;
  private final Set<LocalDate> unavailableDates;

  private Availability(Builder builder) {
    Map<DayOfWeek, List<TimeSpan>> hours = new EnumMap<>(DayOfWeek.class);
    builder.weeklyHours.forEach((day, spans) -> hours.put(day, joined(day, spans)));
    weeklyHours = Collections.unmodifiableMap(hours);
    unavailableDates = Collections.unmodifiableSet(new TreeSet<>(builder.unavailableDates));
  }

  /** Begins with no hours at all. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hours of each day of the week that has any, Monday first, earliest first. */
  public Map<DayOfWeek, List<TimeSpan>> weeklyHours() {
    return weeklyHours;
  }

  /** The dates on which nothing can be booked whatever the day of the week, earliest first. */
  public Set<LocalDate> unavailableDates() {
    return unavailableDates;
  }

  /** The hours on this date, earliest first; none if it is unavailable. */
  public List<TimeSpan> hoursOn(LocalDate date) {
    return unavailableDates.contains(date)
        ? List.of()
        : weeklyHours.getOrDefault(date.getDayOfWeek(), List.of());
  }

  /**
   * Whether the whole time lies inside the hours of one date. What would reach midnight never does.
   *
   * @throws IllegalArgumentException if the length is not positive
   */
  public boolean covers(LocalDateTime start, Duration length) {
    if (length.isZero() || length.isNegative()) {
      throw new IllegalArgumentException("length must be positive but was " + length);
    }
    LocalDateTime end = start.plus(length);
    if (!end.toLocalDate().equals(start.toLocalDate())) {
      return false;
    }
    TimeSpan asked = TimeSpan.of(start.toLocalTime(), end.toLocalTime());
    return hoursOn(start.toLocalDate()).stream().anyMatch(hours -> hours.contains(asked));
  }

  private static List<TimeSpan> joined(DayOfWeek day, List<TimeSpan> spans) {
    List<TimeSpan> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(TimeSpan::from));
    List<TimeSpan> joined = new ArrayList<>();
    for (TimeSpan span : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).overlaps(span)) {
        throw new IllegalArgumentException(
            "hours on one day must not overlap but on "
                + (ReadableDate.of(day) + " " + span + " overlaps " + joined.get(last)));
      }
      if (last >= 0 && joined.get(last).to().equals(span.from())) {
        joined.set(last, TimeSpan.of(joined.get(last).from(), span.to()));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }

  /** Whether the other has the same hours and the same unavailable dates. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Availability that
        && weeklyHours.equals(that.weeklyHours)
        && unavailableDates.equals(that.unavailableDates);
  }

  @Override
  public int hashCode() {
    return Objects.hash(weeklyHours, unavailableDates);
  }

  @Override
  public String toString() {
    return "Availability[weeklyHours="
        + (weeklyHours + ", unavailableDates=" + unavailableDates + "]");
  }

  /** Puts an availability together. */
  public static final class Builder {
    private final Map<DayOfWeek, List<TimeSpan>> weeklyHours = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> unavailableDates = new TreeSet<>();

    private Builder() {}

    /** Adds hours on this day of every week. */
    public Builder weekly(DayOfWeek day, TimeSpan hours) {
      weeklyHours.computeIfAbsent(day, first -> new ArrayList<>()).add(hours);
      return this;
    }

    /** Adds hours on this day of every week, up to but not including the second time. */
    public Builder weekly(DayOfWeek day, LocalTime from, LocalTime to) {
      return weekly(day, TimeSpan.of(from, to));
    }

    /** Adds a date on which nothing can be booked. */
    public Builder unavailableOn(LocalDate date) {
      unavailableDates.add(date);
      return this;
    }

    /** Adds dates on which nothing can be booked. */
    public Builder unavailableOn(Collection<LocalDate> dates) {
      unavailableDates.addAll(dates);
      return this;
    }

    /**
     * The availability as described.
     *
     * @throws IllegalArgumentException if hours of the same day overlap
     */
    public Availability build() {
      return new Availability(this);
    }
  }
}
