package org.cobi.evidence.sealing;

import java.util.Optional;
import org.cobi.json.tree.JsonObject;
import org.cobi.model.person.DataSubjectRef;

/**
 * What an entry says, as far as it can still be read.
 *
 * @param subject whom it is about
 * @param clear what everybody may read
 * @param personal what was sealed; empty once the person was erased
 */
public record Opened(DataSubjectRef subject, JsonObject clear, Optional<JsonObject> personal) {

  /** Whether the person was erased, so that only the readable part is left. */
  public boolean isErased() {
    return personal.isEmpty();
  }

  /** Says whether there is something to read and not what. */
  @Override
  public String toString() {
    return isErased() ? "Opened[erased]" : "Opened[<redacted>]";
  }
}
