package org.cobi.model.rule;

/**
 * Where a rule comes from: a statute and section, a provider's own document, or practice.
 *
 * @param kind how binding it is
 * @param citation the place to look it up
 */
public record Source(Kind kind, String citation) {

  /** How binding a source is. */
  public enum Kind {
    /** A statute. It changes by commencement dates, never by local decision. */
    LAW,
    /** What a programme has published about itself. */
    PROGRAMME,
    /** A default from practice; a local policy may set another value. */
    PRACTICE
  }

  /**
   * Checks that something is cited.
   *
   * @throws IllegalArgumentException if the citation is blank
   */
  public Source {
    if (citation.isBlank()) {
      throw new IllegalArgumentException("a source must cite something but was blank");
    }
  }

  /** A statute and section. */
  public static Source law(String citation) {
    return new Source(Kind.LAW, citation);
  }

  /** A provider's or commissioner's own document. */
  public static Source programme(String citation) {
    return new Source(Kind.PROGRAMME, citation);
  }

  /** A default that practice suggests. */
  public static Source practice(String citation) {
    return new Source(Kind.PRACTICE, citation);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case LAW, PROGRAMME -> citation;
      case PRACTICE -> "practice: " + citation;
    };
  }
}
