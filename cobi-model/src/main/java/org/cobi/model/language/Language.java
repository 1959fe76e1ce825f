package org.cobi.model.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which pages and messages are written. */
public enum Language {
  /** English. */
  ENGLISH("en"),
  /** Welsh. */
  WELSH("cy");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Its code of two letters, as a page's {@code lang} attribute has it: "en", "cy". */
  public String code() {
    return code;
  }

  /** The same as a locale without a country, for message bundles. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language with exactly this code; empty if it is none of these. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
