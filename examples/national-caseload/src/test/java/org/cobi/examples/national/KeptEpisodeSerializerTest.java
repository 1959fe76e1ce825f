package org.cobi.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.cobi.workflow.Journal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptEpisodeSerializerTest {
  private static final Instant SEEN = Instant.parse("2023-05-01T12:00:00.123456789Z");

  @ParameterizedTest
  @ValueSource(longs = {0, 6, 7, 8, 9, 97})
  void an_episode_comes_back_whole_from_a_kilobyte(long episode) throws IOException {
    Journal journal = Invented.journal(new Population(1000, 10), episode);
    DataOutputSerializer out = new DataOutputSerializer(64);

    KeptEpisodeSerializer.INSTANCE.serialize(KeptEpisode.awake(journal, SEEN), out);
    byte[] bytes = out.getCopyOfBuffer();
    KeptEpisode back = KeptEpisodeSerializer.INSTANCE.deserialize(new DataInputDeserializer(bytes));

    assertThat(back.journal()).isEqualTo(journal);
    assertThat(back.journal().replay()).isEqualTo(journal.replay());
    assertThat(back.seenUntil()).isEqualTo(SEEN);
    assertThat(bytes.length).isLessThan(1400);
  }
}
