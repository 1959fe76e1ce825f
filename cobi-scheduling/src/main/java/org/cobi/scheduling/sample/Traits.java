package org.cobi.scheduling.sample;

/**
 * What the shape and the number of people decide before anything is drawn. The numbers are those of
 * the sample caseloads that programmes of these sizes have shown.
 *
 * @param shape the shape
 * @param people how many people
 * @param practitioners how many practitioners
 * @param offices how many offices
 */
record Traits(SampleShape shape, int people, int practitioners, int offices) {
  private static final int SMALL = 200;

  static Traits of(SampleShape shape, int people) {
    int practitioners = Math.max(1, practitioners(shape, people));
    return new Traits(shape, people, practitioners, offices(shape, practitioners));
  }

  private static int practitioners(SampleShape shape, int people) {
    return switch (shape) {
      case OVER_SUBSCRIBED -> people <= SMALL ? people / 15 : people / 25;
      case EVENINGS_ONLY -> people / 7;
      case RURAL -> (people + 6) / 7;
      case TINY -> (people + 2) / 3;
      default -> people <= SMALL ? people / 10 : people * 6 / 100;
    };
  }

  private static int offices(SampleShape shape, int practitioners) {
    if (shape == SampleShape.RURAL) {
      return 1;
    }
    return practitioners <= 8
        ? Math.max(1, (practitioners * 3 + 3) / 4)
        : Math.max(6, practitioners / 4);
  }

  /** The same with somebody more to meet them. */
  Traits withMorePractitioners() {
    return new Traits(shape, people, practitioners + 1 + practitioners / 30, offices);
  }

  /** As many people as there is room for, on each practitioner. */
  int peopleEach() {
    int fitting = shape == SampleShape.OVER_SUBSCRIBED ? people * 2 / 3 : people;
    return Math.max(1, fitting / practitioners);
  }

  boolean isTight() {
    return shape == SampleShape.TIGHT;
  }

  boolean isTiny() {
    return shape == SampleShape.TINY;
  }

  /** Whether practitioners work nearly every day, as they do in larger places. */
  boolean isLarge() {
    return practitioners > 8;
  }

  int days() {
    return isTiny() ? 28 : 126;
  }

  int grainMinutes() {
    return shape == SampleShape.QUARTER_HOURS ? 15 : 30;
  }

  /** How many of a hundred series have twelve sessions; the others have ten. */
  int percentOfTwelve() {
    boolean always =
        shape == SampleShape.TWELVE_SESSIONS || (practitioners <= 3 && shape != SampleShape.RURAL);
    return always ? 100 : 55;
  }
}
