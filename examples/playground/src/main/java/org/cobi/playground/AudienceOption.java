package org.cobi.playground;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cobi.model.audience.Audience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * For whom something is shown. There is no default: without it nobody is shown restricted lines.
 */
final class AudienceOption {
  @Option(
      names = "--audience",
      paramLabel = "WHO",
      converter = Known.class,
      description = {
        "Show only what one audience may see, by its allow-list. WHO is one of: participant,"
            + " practitioner, programme-manager, clinical-lead, mandate-owner, police,"
            + " victim-side-worker, commissioner, evaluator, auditor. Only the police and a"
            + " victim-side worker are shown restricted lines."
      })
  private @Nullable Audience audience;

  Optional<Audience> chosen() {
    return Optional.ofNullable(audience);
  }

  /** Those who are known: whoever is not is no audience that anybody could mean. */
  static List<Audience> known() {
    return Arrays.stream(Audience.values()).filter(each -> each != Audience.UNKNOWN).toList();
  }

  static String nameOf(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the name of an audience, in capital letters or not. */
  static final class Known implements ITypeConverter<Audience> {

    @Override
    public Audience convert(String given) {
      return known().stream()
          .filter(audience -> nameOf(audience).equals(given.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no such audience; there are: "
                          + known().stream()
                              .map(AudienceOption::nameOf)
                              .collect(Collectors.joining(", "))));
    }
  }
}
