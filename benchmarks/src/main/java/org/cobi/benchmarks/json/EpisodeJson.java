package org.cobi.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.cobi.json.CobiModule;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One episode read and written: by us on a mapper of either Jackson, and by the same Jackson into
 * records with the same fields, which checks nothing of what we check.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class EpisodeJson {
  private final ObjectMapper ours2 = JsonMapper.builder().addModule(new CobiModule()).build();
  private final ObjectMapper plain2 =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private final tools.jackson.databind.ObjectMapper ours3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.cobi.json.jackson3.CobiModule())
          .build();
  private final tools.jackson.databind.ObjectMapper plain3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final String text = text();
  private final EpisodeDocument ours = Documents.EPISODE.read(text);
  private final PlainEpisode.Document plain = plain3.readValue(text, PlainEpisode.Document.class);

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(EpisodeJson.class.getResourceAsStream("episode.json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException broken) {
      throw new IllegalStateException("the measured episode cannot be read", broken);
    }
  }

  /** All of them must do the same work, or nothing is measured. */
  @Setup
  public void allWriteTheSame() throws JsonProcessingException {
    must(ours2.writeValueAsString(ours), "ours on Jackson 2");
    must(ours3.writeValueAsString(ours), "ours on Jackson 3");
    must(plain2.writeValueAsString(plain), "plain Jackson 2");
    must(plain3.writeValueAsString(plain), "plain Jackson 3");
    must(Documents.EPISODE.write(ours), "ours alone");
    if (!plain2.readValue(text, PlainEpisode.Document.class).equals(plain)) {
      throw new IllegalStateException("both lines must read the same");
    }
  }

  private void must(String written, String who) {
    // Databind writes the seconds of a local time, which are always zero.
    if (!written.replaceAll("(T\\d\\d:\\d\\d):00\"", "$1\"").equals(text)) {
      throw new IllegalStateException(who + " must write the measured episode as it is");
    }
  }

  @Benchmark
  public Object readOursOnJackson2() throws JsonProcessingException {
    return ours2.readValue(text, EpisodeDocument.class);
  }

  @Benchmark
  public Object readPlainOnJackson2() throws JsonProcessingException {
    return plain2.readValue(text, PlainEpisode.Document.class);
  }

  @Benchmark
  public Object readOursOnJackson3() {
    return ours3.readValue(text, EpisodeDocument.class);
  }

  @Benchmark
  public Object readPlainOnJackson3() {
    return plain3.readValue(text, PlainEpisode.Document.class);
  }

  @Benchmark
  public Object readOursAlone() {
    return Documents.EPISODE.read(text);
  }

  @Benchmark
  public String writeOursOnJackson2() throws JsonProcessingException {
    return ours2.writeValueAsString(ours);
  }

  @Benchmark
  public String writePlainOnJackson2() throws JsonProcessingException {
    return plain2.writeValueAsString(plain);
  }

  @Benchmark
  public String writeOursOnJackson3() {
    return ours3.writeValueAsString(ours);
  }

  @Benchmark
  public String writePlainOnJackson3() {
    return plain3.writeValueAsString(plain);
  }

  @Benchmark
  public String writeOursAlone() {
    return Documents.EPISODE.write(ours);
  }
}
