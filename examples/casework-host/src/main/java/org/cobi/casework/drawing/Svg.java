package org.cobi.casework.drawing;

import java.util.Locale;

/** Writes one drawing. Every text is escaped; lengths are in the drawing's own units. */
final class Svg {
  private final StringBuilder markup = new StringBuilder();

  /**
   * Begins a drawing that fills the width it is given.
   *
   * @param id a name that no other drawing of the page has
   */
  Svg(String id, String kind, int width, int height, String title, String description) {
    markup
        .append("<svg class=\"drawing ")
        .append(kind)
        .append("\" role=\"img\" aria-labelledby=\"")
        .append(id)
        .append("-title ")
        .append(id)
        .append("-desc\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"")
        .append(id)
        .append("-title\">")
        .append(escaped(title))
        .append("</title><desc id=\"")
        .append(id)
        .append("-desc\">")
        .append(escaped(description))
        .append("</desc>");
  }

  /** Stripes for areas of a class, so that they differ from plain ones in print. */
  Svg stripes(String id) {
    markup
        .append("<defs><pattern id=\"")
        .append(id)
        .append(
            "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" class=\"ground\"/>"
                + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"8\" class=\"stripe\"/></pattern></defs>");
    return this;
  }

  Svg rectangle(double x, double y, double width, double height, String kind) {
    markup.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>",
            x,
            y,
            Math.max(0, width),
            height,
            kind));
    return this;
  }

  /** A rectangle filled with stripes. */
  Svg striped(double x, double y, double width, double height, String stripes) {
    markup.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"url(#%s)\"/>",
            x,
            y,
            Math.max(0, width),
            height,
            stripes));
    return this;
  }

  Svg circle(double x, double y, double radius, String kind) {
    markup.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" class=\"%s\"/>",
            x,
            y,
            radius,
            kind));
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String kind) {
    markup.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
            x1,
            y1,
            x2,
            y2,
            kind));
    return this;
  }

  Svg text(double x, double y, String words, String kind) {
    markup.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>",
            x,
            y,
            kind,
            escaped(words)));
    return this;
  }

  /** The whole drawing. */
  String finished() {
    return markup.append("</svg>").toString();
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
