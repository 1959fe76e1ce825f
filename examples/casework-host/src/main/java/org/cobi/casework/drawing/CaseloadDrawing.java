package org.cobi.casework.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every episode as a bar from its first to its last session, with today. */
public final class CaseloadDrawing {
  private static final int ROW = 26;
  private static final int TOP = 34;

  /**
   * A bar.
   *
   * @param name the case reference number
   * @param from the first session
   * @param heldUntil the last session that counts
   * @param to the last session that is booked or needed
   * @param lastDay the last day on which a session counts
   * @param kind on-track, late, stopped or completed
   * @param words at its end, such as "7 of 12"
   */
  public record Bar(
      String name,
      LocalDate from,
      LocalDate heldUntil,
      LocalDate to,
      LocalDate lastDay,
      String kind,
      String words) {}

  private final String title;
  private final String description;
  private final List<Bar> bars;
  private final LocalDate today;
  private final String todayWord;
  private final Function<LocalDate, String> months;
  private final LocalDate first;
  private final LocalDate last;

  /** The bars, with how a month is written. */
  public CaseloadDrawing(
      String title,
      String description,
      List<Bar> bars,
      LocalDate today,
      String todayWord,
      Function<LocalDate, String> months) {
    this.title = title;
    this.description = description;
    this.bars = List.copyOf(bars);
    this.today = today;
    this.todayWord = todayWord;
    this.months = months;
    this.first =
        bars.stream().map(Bar::from).min(LocalDate::compareTo).orElse(today).withDayOfMonth(1);
    this.last =
        bars.stream()
            .flatMap(bar -> Stream.of(bar.to(), bar.lastDay()))
            .max(LocalDate::compareTo)
            .orElse(today)
            .plusWeeks(1);
  }

  /** With the names at the left. */
  public String wide() {
    return drawn("caseload-wide", "gantt wide", 960, 90, 120, ROW, 1);
  }

  /** With each name above its bar. */
  public String narrow() {
    return drawn("caseload-narrow", "gantt narrow", 340, 0, 0, ROW + 16, 2);
  }

  private String drawn(
      String id, String kind, int width, int left, int right, int row, int everyMonth) {
    int height = TOP + bars.size() * row + 24;
    Svg svg = new Svg(id, kind, width, height, title, description);
    svg.stripes(id + "-stripes");
    Scale scale = new Scale(left + 4, width - right - 4);
    months(svg, scale, height, everyMonth);
    for (int index = 0; index < bars.size(); index++) {
      bar(svg, bars.get(index), scale, TOP + index * row, left == 0, id + "-stripes");
    }
    svg.line(scale.x(today), TOP - 8, scale.x(today), height - 16, "today");
    svg.text(scale.x(today), height - 3, todayWord, "today-word");
    return svg.finished();
  }

  private void months(Svg svg, Scale scale, int height, int every) {
    int count = 0;
    for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(1)) {
      svg.line(scale.x(month), TOP - 6, scale.x(month), height - 18, "grid");
      if (count++ % every == 0 && scale.x(month) < scale.right() - 30) {
        svg.text(scale.x(month) + 4, 18, months.apply(month), "month");
      }
    }
  }

  private static void bar(
      Svg svg, Bar bar, Scale scale, double top, boolean nameAbove, String stripes) {
    double y = nameAbove ? top + 18 : top + 3;
    double from = scale.x(bar.from());
    double to = Math.max(scale.x(bar.to()), from + 3);
    svg.rectangle(from, y, to - from, 16, "bar " + bar.kind());
    double held = scale.x(bar.heldUntil()) - from;
    if (bar.kind().equals("stopped")) {
      svg.striped(from, y, Math.max(held, 3), 16, stripes);
    } else {
      svg.rectangle(from, y, held, 16, "held " + bar.kind() + "-held");
    }
    svg.line(scale.x(bar.lastDay()), y - 2, scale.x(bar.lastDay()), y + 18, "last-day");
    if (nameAbove) {
      svg.text(0, top + 13, bar.name() + ": " + bar.words(), "name");
    } else {
      svg.text(0, y + 13, bar.name(), "name");
      svg.text(Math.max(to, scale.x(bar.lastDay())) + 6, y + 13, bar.words(), "bar-words");
    }
  }

  /** Where a day lies. */
  private final class Scale {
    private final double left;
    private final double right;

    Scale(double left, double right) {
      this.left = left;
      this.right = right;
    }

    double right() {
      return right;
    }

    double x(LocalDate day) {
      double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
      return left + (right - left) * ChronoUnit.DAYS.between(first, day) / all;
    }
  }
}
