package org.cobi.json;

import java.util.Objects;
import java.util.function.BiFunction;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.audience.Audience;
import org.cobi.workflow.view.View;

/**
 * A kind of document that somebody reads: it is written for an audience, as a {@code cobi-view/1}
 * document that holds what the audience's allow-list shows. There is no default audience.
 *
 * @param <T> the type of what it is about
 */
public final class ShownDocument<T> {
  private final BiFunction<T, Audience, View> view;

  ShownDocument(BiFunction<T, Audience, View> view) {
    this.view = view;
  }

  /** What an audience is shown, on one line, its properties in a fixed order. */
  public String write(T value, Audience audience) {
    return Documents.VIEW.write(viewOf(value, audience));
  }

  /** The same as a tree, for putting it into a larger document or comparing it. */
  public JsonValue tree(T value, Audience audience) {
    return Documents.VIEW.tree(viewOf(value, audience));
  }

  private View viewOf(T value, Audience audience) {
    return view.apply(value, Objects.requireNonNull(audience, "the audience must not be null"));
  }
}
