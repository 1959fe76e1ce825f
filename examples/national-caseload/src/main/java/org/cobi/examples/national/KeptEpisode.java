package org.cobi.examples.national;

import java.time.Instant;
import org.cobi.workflow.Journal;
import org.jspecify.annotations.Nullable;

/**
 * What the engine keeps of an episode: its journal, and up to which moment its deadlines were
 * looked at. An episode that is closed and owes nothing sleeps: its journal is packed, so that
 * memory grows with those who are on a programme and hardly with those who ever were.
 */
final class KeptEpisode {
  private final Instant seenUntil;
  private final @Nullable Journal awake;
  private final byte[] packed;

  private KeptEpisode(Instant seenUntil, @Nullable Journal awake, byte[] packed) {
    this.seenUntil = seenUntil;
    this.awake = awake;
    this.packed = packed;
  }

  static KeptEpisode awake(Journal journal, Instant seenUntil) {
    return new KeptEpisode(seenUntil, journal, new byte[0]);
  }

  static KeptEpisode asleep(byte[] packed, Instant seenUntil) {
    return new KeptEpisode(seenUntil, null, packed);
  }

  KeptEpisode asleep() {
    return asleep(packed(), seenUntil);
  }

  Instant seenUntil() {
    return seenUntil;
  }

  /** The journal, unpacked if it was asleep. */
  Journal journal() {
    return awake == null ? Packing.unpack(packed) : awake;
  }

  byte[] packed() {
    return awake == null ? packed : Packing.pack(awake);
  }
}
