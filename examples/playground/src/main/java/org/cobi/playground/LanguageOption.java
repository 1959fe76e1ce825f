package org.cobi.playground;

import org.cobi.model.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of what is written. */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = Code.class,
      description = "en or cy. Default: en, whatever the machine speaks.")
  private Language language = Language.ENGLISH;

  Language language() {
    return language;
  }

  /** Reads the code. */
  static final class Code implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      return Language.ofCode(code)
          .orElseThrow(() -> new TypeConversionException("the language must be en or cy"));
    }
  }
}
