package org.cobi.casework.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a programme in a row, bracketed by skill module; in several rows where the page is
 * narrow.
 */
public final class ProgressDrawing {
  private static final int WIDE = 960;
  private static final int NARROW = 300;
  private static final int NARROW_STEPS = 4;
  private static final int RADIUS = 20;

  private final String title;
  private final String description;
  private final List<Step> steps;

  /** The steps, with what the drawing says to a reader who does not see it. */
  public ProgressDrawing(String title, String description, List<Step> steps) {
    this.title = title;
    this.description = description;
    this.steps = List.copyOf(steps);
  }

  /** In one row. */
  public String wide() {
    double width = (double) WIDE / steps.size();
    Svg svg = new Svg("progress-wide", "progress wide", WIDE, 178, title, description);
    row(svg, steps, width, 40);
    brackets(svg, width);
    return svg.finished();
  }

  /** In rows of four. */
  public String narrow() {
    int rows = (steps.size() + NARROW_STEPS - 1) / NARROW_STEPS;
    Svg svg = new Svg("progress-narrow", "progress narrow", NARROW, rows * 92, title, description);
    for (int row = 0; row < rows; row++) {
      int from = row * NARROW_STEPS;
      List<Step> some = steps.subList(from, Math.min(steps.size(), from + NARROW_STEPS));
      row(svg, some, (double) NARROW / NARROW_STEPS, 30 + row * 92);
    }
    return svg.finished();
  }

  private static void row(Svg svg, List<Step> steps, double width, int y) {
    for (int index = 1; index < steps.size(); index++) {
      double x = width * (index - 0.5);
      String done = steps.get(index).kind() == Step.Kind.TO_COME ? "way" : "way way-done";
      svg.line(x + RADIUS, y, x + width - RADIUS, y, done);
    }
    for (int index = 0; index < steps.size(); index++) {
      Step step = steps.get(index);
      double x = width * (index + 0.5);
      svg.circle(x, y, RADIUS, step.kind().styled());
      svg.text(x, y + 6, step.label(), "mark " + step.kind().styled() + "-mark");
      svg.text(x, y + 42, step.day(), "day");
      svg.text(x, y + 59, step.note(), "note");
    }
  }

  private void brackets(Svg svg, double width) {
    for (Span span : spans()) {
      double from = width * span.from() + 12;
      double to = width * (span.to() + 1) - 12;
      svg.line(from, 112, from, 120, "bracket");
      svg.line(from, 120, to, 120, "bracket");
      svg.line(to, 112, to, 120, "bracket");
      lines(span, (int) ((to - from) / 6.4))
          .forEach(
              line -> svg.text((from + to) / 2, 136 + 15 * line.number(), line.words(), "skill"));
    }
  }

  private static List<Line> lines(Span span, int characters) {
    List<Line> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : span.skill().split(" ", -1)) {
      if (current.length() > 0 && current.length() + word.length() >= characters) {
        lines.add(new Line(lines.size(), current.toString()));
        current.setLength(0);
      }
      current.append(current.length() == 0 ? "" : " ").append(word);
    }
    lines.add(new Line(lines.size(), current.toString()));
    return lines;
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int index = 0; index < steps.size(); index++) {
      String skill = steps.get(index).skill();
      if (skill.isEmpty()) {
        continue;
      }
      Span last = spans.isEmpty() ? new Span("", 0, 0) : spans.get(spans.size() - 1);
      if (last.skill().equals(skill) && last.to() == index - 1) {
        spans.set(spans.size() - 1, new Span(skill, last.from(), index));
      } else {
        spans.add(new Span(skill, index, index));
      }
    }
    return spans;
  }

  private record Span(String skill, int from, int to) {}

  private record Line(int number, String words) {}
}
