package org.cobi.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.cobi.json.CobiJsonException;
import org.cobi.json.Documents;
import org.cobi.json.mapping.HostType;
import org.cobi.json.mapping.HostTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a mapper of Jackson 3 our types, and nothing else: what the host's own types look like
 * does not change.
 *
 * <p>It is found by {@code findAndAddModules()} on the class path, and added by hand in a modular
 * application. What {@link Documents} lists is written with its header wherever it stands;
 * everything else as in our documents. The mapper's settings change neither what is written nor how
 * strictly it is read.
 *
 * <p>What is refused is a {@code DatabindException} with a {@link CobiJsonException} as its cause,
 * which lists every problem; {@link CobiJsonException#in} finds it.
 */
public final class CobiModule extends JacksonModule {

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
  public Object getRegistrationId() {
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
                .<KeyDeserializer>map(Jackson3Types.FromKey::new)
                .orElse(null));
  }

  /** Writers of our types; Jackson takes null for "not mine". */
  private static final class OurSerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return HostTypes.find(type.getRawClass())
          .<ValueSerializer<?>>map(Jackson3Types.Serializer::new)
          .orElse(null);
    }
  }

  private static final class OurKeySerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return HostTypes.find(type.getRawClass())
          .filter(HostType::isText)
          .<ValueSerializer<?>>map(Jackson3Types.KeySerializer::new)
          .orElse(null);
    }
  }

  private static final class OurDeserializers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return HostTypes.find(type).isPresent();
    }

    private static @Nullable ValueDeserializer<?> find(Class<?> type) {
      return HostTypes.find(type)
          .<ValueDeserializer<?>>map(Jackson3Types.Deserializer::new)
          .orElse(null);
    }
  }
}
