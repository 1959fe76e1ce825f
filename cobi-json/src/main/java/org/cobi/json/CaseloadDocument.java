package org.cobi.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cobi.json.tree.JsonValue;
import org.cobi.scheduling.caseload.Caseload;

/**
 * A caseload as a file says it, with whatever else stands beside it.
 *
 * @param caseload what is to be planned
 * @param others members of the document that are not ours, such as the seed of a generator; they
 *     are kept and written again
 */
public record CaseloadDocument(Caseload caseload, Map<String, JsonValue> others) {

  /** Copies the others. */
  public CaseloadDocument {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** A caseload with nothing beside it. */
  public static CaseloadDocument of(Caseload caseload) {
    return new CaseloadDocument(caseload, Map.of());
  }

  /** Says how many of each there are, and nothing about anybody. */
  @Override
  public String toString() {
    return "CaseloadDocument[" + caseload.words() + "]";
  }
}
