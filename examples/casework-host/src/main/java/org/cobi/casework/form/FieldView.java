package org.cobi.casework.form;

import java.util.List;

/**
 * A field as the page shows it.
 *
 * @param name in the form
 * @param label what is asked for
 * @param kind how it is entered, in small letters
 * @param required whether it must be filled in
 * @param value what stands in it
 * @param choices what can be chosen
 */
public record FieldView(
    String name, String label, String kind, boolean required, String value, List<Choice> choices) {

  /** Copies the choices. */
  public FieldView {
    choices = List.copyOf(choices);
  }
}
