package org.cobi.examples.national;

import java.io.IOException;
import java.time.Instant;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * How the engine writes an episode into a checkpoint: a moment and a packed journal. The journal is
 * a versioned document, so a checkpoint can be read by a later version of the library.
 */
public final class KeptEpisodeSerializer extends TypeSerializerSingleton<KeptEpisode> {
  /** The only one. */
  public static final KeptEpisodeSerializer INSTANCE = new KeptEpisodeSerializer();

  private static final long serialVersionUID = 1L;

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public KeptEpisode createInstance() {
    return KeptEpisode.asleep(new byte[0], Instant.EPOCH);
  }

  @Override
  public KeptEpisode copy(KeptEpisode from) {
    return from;
  }

  @Override
  public KeptEpisode copy(KeptEpisode from, KeptEpisode reuse) {
    return from;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(KeptEpisode episode, DataOutputView target) throws IOException {
    Instant seenUntil = episode.seenUntil();
    target.writeLong(seenUntil.getEpochSecond());
    target.writeInt(seenUntil.getNano());
    byte[] packed = episode.packed();
    target.writeInt(packed.length);
    target.write(packed);
  }

  /** It comes back asleep, and is woken by what happens next. */
  @Override
  public KeptEpisode deserialize(DataInputView source) throws IOException {
    Instant seenUntil = Instant.ofEpochSecond(source.readLong(), source.readInt());
    byte[] packed = new byte[source.readInt()];
    source.readFully(packed);
    return KeptEpisode.asleep(packed, seenUntil);
  }

  @Override
  public KeptEpisode deserialize(KeptEpisode reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public TypeSerializerSnapshot<KeptEpisode> snapshotConfiguration() {
    return new Snapshot();
  }

  /** What a checkpoint remembers of this serializer. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<KeptEpisode> {
    /** For the engine. */
    public Snapshot() {
      super(() -> INSTANCE);
    }
  }
}
