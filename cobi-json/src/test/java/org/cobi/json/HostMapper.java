package org.cobi.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** A host's mapper of either line, as a host uses it. */
interface HostMapper {

  /** One of each line as a host makes it, without our module. */
  static List<HostMapper> bare() {
    return List.of(
        new Jackson2(new ObjectMapper()),
        new Jackson3(tools.jackson.databind.json.JsonMapper.builder().build()));
  }

  /** One of each line with our module, added by hand as a modular application does. */
  static List<HostMapper> withUs() {
    return List.of(
        new Jackson2(new ObjectMapper().registerModule(new CobiModule())),
        new Jackson3(
            tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new org.cobi.json.jackson3.CobiModule())
                .build()));
  }

  String write(Object value);

  byte[] bytes(Object value);

  <T> T read(String json, Class<T> type);

  /** To the mapper's own tree and back. */
  <T> T throughTree(Object value, Class<T> type);

  /** A mapper of Jackson 2. */
  record Jackson2(ObjectMapper mapper) implements HostMapper {
    @Override
    public String write(Object value) {
      return unchecked(() -> mapper.writeValueAsString(value));
    }

    @Override
    public byte[] bytes(Object value) {
      return unchecked(() -> mapper.writeValueAsBytes(value));
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return unchecked(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T throughTree(Object value, Class<T> type) {
      return unchecked(() -> mapper.treeToValue(mapper.valueToTree(value), type));
    }

    @Override
    public String toString() {
      return "Jackson 2";
    }
  }

  /** A mapper of Jackson 3. */
  record Jackson3(tools.jackson.databind.ObjectMapper mapper) implements HostMapper {
    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] bytes(Object value) {
      return mapper.writeValueAsBytes(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }

    @Override
    public <T> T throughTree(Object value, Class<T> type) {
      return mapper.treeToValue(mapper.valueToTree(value), type);
    }

    @Override
    public String toString() {
      return "Jackson 3";
    }
  }

  /** What a mapper of Jackson 2 throws comes out as the cause of this. */
  private static <T> T unchecked(Callable<T> action) {
    try {
      return action.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new FromJackson(e);
    }
  }

  /** Carries a checked exception. */
  final class FromJackson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FromJackson(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** What a call throws. */
  static Throwable thrownBy(HostMapper mapper, Function<HostMapper, ?> call) {
    Object answer;
    try {
      answer = call.apply(mapper);
    } catch (FromJackson wrapped) {
      return Objects.requireNonNull(wrapped.getCause());
    } catch (RuntimeException thrown) {
      return thrown;
    }
    throw new AssertionError("nothing was thrown, but answered: " + answer.getClass());
  }
}
