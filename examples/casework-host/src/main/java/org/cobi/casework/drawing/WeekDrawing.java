package org.cobi.casework.drawing;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/** One working week of a practitioner. */
public final class WeekDrawing {
  private static final int WIDTH = 960;
  private static final int LEFT = 70;
  private static final int TOP = 34;
  private static final int HOUR = 38;
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 20;

  /**
   * A column.
   *
   * @param title above it
   * @param closed why nobody works, or empty
   * @param appointments what is in it
   */
  public record Day(String title, String closed, List<Appointment> appointments) {

    /** Copies the appointments. */
    public Day {
      appointments = List.copyOf(appointments);
    }
  }

  /**
   * A block.
   *
   * @param from its start
   * @param to its end
   * @param title its first line
   * @param words its second line
   * @param kind how it looks: planned, done, missed or group
   */
  public record Appointment(
      LocalTime from, LocalTime to, String title, String words, String kind) {}

  private final String title;
  private final String description;
  private final List<Day> days;
  private final Function<LocalTime, String> hours;

  /** The days of a week, with how an hour is written. */
  public WeekDrawing(
      String title, String description, List<Day> days, Function<LocalTime, String> hours) {
    this.title = title;
    this.description = description;
    this.days = List.copyOf(days);
    this.hours = hours;
  }

  /** The drawing. */
  public String drawn() {
    int height = TOP + (LAST_HOUR - FIRST_HOUR) * HOUR + 12;
    Svg svg = new Svg("week", "week wide", WIDTH, height, title, description);
    svg.stripes("closed");
    for (int hour = FIRST_HOUR; hour <= LAST_HOUR; hour++) {
      double y = y(LocalTime.of(hour, 0));
      svg.text(0, y + 5, hours.apply(LocalTime.of(hour, 0)), "hour");
      svg.line(LEFT, y, WIDTH, y, "grid");
    }
    for (int index = 0; index < days.size(); index++) {
      day(svg, days.get(index), LEFT + index * width());
    }
    return svg.finished();
  }

  private double width() {
    return (double) (WIDTH - LEFT) / days.size();
  }

  private void day(Svg svg, Day day, double x) {
    svg.text(x + width() / 2, 20, day.title(), "weekday");
    if (!day.closed().isEmpty()) {
      double height = (LAST_HOUR - FIRST_HOUR) * HOUR;
      svg.striped(x + 3, TOP, width() - 6, height, "closed");
      svg.rectangle(x + 8, TOP + height / 2 - 32, width() - 16, 40 + 16, "label");
      int line = 0;
      for (String words : broken(day.closed())) {
        svg.text(x + width() / 2, TOP + height / 2 - 8 + 18 * line++, words, "closed-words");
      }
    }
    day.appointments().forEach(appointment -> appointment(svg, appointment, x));
  }

  private static List<String> broken(String words) {
    int space = words.indexOf(' ', words.length() / 2 - 4);
    return words.length() > 20 && space > 0
        ? List.of(words.substring(0, space), words.substring(space + 1))
        : List.of(words);
  }

  private void appointment(Svg svg, Appointment appointment, double x) {
    double y = y(appointment.from());
    double height = y(appointment.to()) - y;
    svg.rectangle(x + 5, y + 1, width() - 10, height - 2, "block " + appointment.kind());
    String kind = "block-words " + appointment.kind() + "-words";
    svg.text(x + 12, y + 16, appointment.title(), kind + " strong");
    if (height > HOUR * 0.9) {
      svg.text(x + 12, y + 32, appointment.words(), kind);
    }
  }

  private static double y(LocalTime time) {
    return TOP + (time.toSecondOfDay() / 3600.0 - FIRST_HOUR) * HOUR;
  }
}
