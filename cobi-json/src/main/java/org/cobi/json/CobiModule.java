package org.cobi.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.cobi.json.jackson2.Jackson2Types;
import org.cobi.json.mapping.HostType;
import org.cobi.json.mapping.HostTypes;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper of Jackson 2 our types, and nothing else: what the host's own types look like
 * does not change.
 *
 * <p>It is found by {@code findAndRegisterModules()} on the class path, and registered by hand in a
 * modular application. What {@link Documents} lists is written with its header wherever it stands;
 * everything else as in our documents. The mapper's settings change neither what is written nor how
 * strictly it is read. For Jackson 3 see {@code org.cobi.json.jackson3.CobiModule}.
 *
 * <p>What is refused is a {@code JsonMappingException} with a {@link CobiJsonException} as its
 * cause, which lists every problem; {@link CobiJsonException#in} finds it.
 */
public final class CobiModule extends Module {

  /** One for any mapper. */
  public CobiModule() {}

  @Override
  public String getModuleName() {
    return "cobi";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** A mapper needs it once. */
  @Override
  public Object getTypeId() {
    return CobiModule.class;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new OurSerializers());
    context.addKeySerializers(new OurKeySerializers());
    context.addDeserializers(new OurDeserializers());
    context.addKeyDeserializers(
        (type, config, description) ->
            HostTypes.find(type.getRawClass())
                .filter(HostType::isText)
                .<KeyDeserializer>map(Jackson2Types.FromKey::new)
                .orElse(null));
  }

  /** Writers of our types; Jackson takes null for "not mine". */
  private static final class OurSerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return HostTypes.find(type.getRawClass())
          .<JsonSerializer<?>>map(Jackson2Types.Serializer::new)
          .orElse(null);
    }
  }

  private static final class OurKeySerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return HostTypes.find(type.getRawClass())
          .filter(HostType::isText)
          .<JsonSerializer<?>>map(Jackson2Types.KeySerializer::new)
          .orElse(null);
    }
  }

  private static final class OurDeserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return HostTypes.find(type).isPresent();
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
      return HostTypes.find(type)
          .<JsonDeserializer<?>>map(Jackson2Types.Deserializer::new)
          .orElse(null);
    }
  }
}
