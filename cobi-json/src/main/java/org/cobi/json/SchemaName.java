package org.cobi.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a kind of document with its version, such as {@code cobi-event/1}.
 *
 * @param name small letters and hyphens
 * @param version from 1
 */
public record SchemaName(String name, int version) {
  private static final Pattern FORM = Pattern.compile("([a-z]+(?:-[a-z]+)*)/([1-9][0-9]{0,4})");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it does not look like {@code cobi-event/1}
   */
  public SchemaName {
    if (!FORM.matcher(name + "/" + version).matches()) {
      throw new IllegalArgumentException("a schema must look like cobi-event/1");
    }
  }

  /** The name that is written so, if it is one. */
  public static Optional<SchemaName> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new SchemaName(form.group(1), Integer.parseInt(form.group(2))))
        : Optional.empty();
  }

  /** The media type: {@code application/vnd.cobi-event+json;version=1}. */
  public String mediaType() {
    return "application/vnd." + name + "+json;version=" + version;
  }

  /** The identifier of its JSON Schema; nothing is ever fetched from there. */
  public String id() {
    return "urn:cobi:schema:" + name + ":" + version;
  }

  /** Where its JSON Schema lies in the jar. */
  public String resource() {
    return "META-INF/cobi/schemas/" + name + "-" + version + ".schema.json";
  }

  /** As it is written: {@code cobi-event/1}. */
  @Override
  public String toString() {
    return name + "/" + version;
  }
}
