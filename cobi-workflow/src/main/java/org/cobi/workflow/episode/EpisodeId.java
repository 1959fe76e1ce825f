package org.cobi.workflow.episode;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque name of one episode. It should be random, never made from a person's number.
 *
 * @param value letters, digits and {@code . _ : -}, at most 64
 */
public record EpisodeId(String value) {

  /**
   * Checks the form; the message never contains the value.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public EpisodeId {
    OpaqueReference.check(value, "episode id");
  }

  /** The episode with this name. */
  public static EpisodeId of(String value) {
    return new EpisodeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
