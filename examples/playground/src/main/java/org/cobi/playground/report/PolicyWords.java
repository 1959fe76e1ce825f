package org.cobi.playground.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.programme.LocalPolicy;

/** In what a local policy differs from the defaults. */
final class PolicyWords {

  private PolicyWords() {}

  /** "the region's own: missLimit 3"; empty where every value is the default. */
  static Optional<String> of(LocalPolicy policy) {
    JsonObject usual = (JsonObject) CobiJson.LOCAL_POLICY.tree(LocalPolicy.DEFAULT);
    JsonObject own = (JsonObject) CobiJson.LOCAL_POLICY.tree(policy);
    String different =
        own.members().entrySet().stream()
            .filter(value -> !usual.member(value.getKey()).equals(Optional.of(value.getValue())))
            .map(value -> value.getKey() + " " + words(value.getValue()))
            .collect(Collectors.joining("; "));
    return Optional.of(different).filter(words -> !words.isEmpty()).map("its own values: "::concat);
  }

  private static String words(JsonValue value) {
    return value instanceof JsonText text ? text.text() : CobiJson.write(value);
  }
}
