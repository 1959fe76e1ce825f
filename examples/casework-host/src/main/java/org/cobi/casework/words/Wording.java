package org.cobi.casework.words;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Words in the reader's language. */
public final class Wording {
  private final MessageSource messages;
  private final Locale language;

  /** Words in a language. */
  public Wording(MessageSource messages, Locale language) {
    this.messages = messages;
    this.language = language;
  }

  /** A sentence of ours. */
  public String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  /** The name of a constant; in plain letters where nobody has named it. */
  public String name(Enum<?> constant) {
    String kind = constant.getDeclaringClass().getSimpleName();
    String plain = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String named =
        messages.getMessage(kind + "." + constant.name(), new Object[0], plain, language);
    return named == null ? plain : named;
  }

  /** The name of a thing with a code; in plain letters where nobody has named it. */
  public String name(String kind, String code) {
    String plain = code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    String named = messages.getMessage(kind + "." + code, new Object[0], plain, language);
    return named == null ? plain : named;
  }

  /** Dates and times. */
  public GovukDates dates() {
    return GovukDates.in(language);
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** The same with a capital letter at the start. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
