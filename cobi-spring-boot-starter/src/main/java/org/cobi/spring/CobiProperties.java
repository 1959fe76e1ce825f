package org.cobi.spring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application says under {@code cobi} in its configuration.
 *
 * @param programmes codes of published programmes, such as {@code IA-2022}
 * @param definitions places of definitions of the region's own, such as {@code
 *     classpath:our-programme.json}, each a {@code cobi-programme-definition/1} document
 */
@ConfigurationProperties("cobi")
public record CobiProperties(
    @DefaultValue List<String> programmes, @DefaultValue List<String> definitions) {

  /** Copies the lists. */
  public CobiProperties {
    programmes = List.copyOf(programmes);
    definitions = List.copyOf(definitions);
  }
}
