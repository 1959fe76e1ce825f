package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.required;

import org.cobi.json.description.CodeShape;
import org.cobi.json.description.ObjectShape;
import org.cobi.model.audience.Audience;
import org.cobi.workflow.view.View;

/** What one audience sees of something. */
public final class ShownViews {
  /** A view: for whom it was made, and what is shown. */
  public static final ObjectShape<View> VIEW =
      ObjectShape.of(
          "a view",
          required("audience", CodeShape.of(Audience.values()), View::audience)
              .meaning("for whom it was made; nobody else is to see it"),
          required("values", ShownValues.SHAPE, View::values)
              .meaning(
                  "what this audience's allow-list shows, by name; nothing for an unknown one"),
          View::new);

  private ShownViews() {}
}
