package org.cobi.model.person;

/**
 * Where an office lies on the national grid, in whole metres. Offices are public; nothing of a
 * person's home or of a zone is ever written like this.
 *
 * @param easting metres to the east of the grid's origin
 * @param northing metres to the north of it
 */
public record GridPoint(int easting, int northing) {
  private static final int MOST = 1_300_000;

  /**
   * Checks that it lies on the grid.
   *
   * @throws IllegalArgumentException if a number is negative or beyond the grid
   */
  public GridPoint {
    if (easting < 0 || northing < 0 || easting > MOST || northing > MOST) {
      throw new IllegalArgumentException(
          "a point of the grid must have an easting and a northing of 0 to " + MOST + " metres");
    }
  }

  /** The metres from here to another point, as the crow flies. */
  public double metresTo(GridPoint other) {
    return Math.hypot(easting - (double) other.easting, northing - (double) other.northing);
  }
}
