package org.cobi.playground.run;

import org.cobi.playground.restricted.RestrictedCaseSteps;

/**
 * A case with its restricted lines beside it. Whatever is shown of the case is made of the open
 * part alone, which cannot hold anything of the other.
 *
 * @param open the case
 * @param restricted its restricted lines, and what is wrong with them
 */
public record BothSides(Case open, RestrictedCaseSteps restricted) {

  /** A case without restricted lines. */
  static BothSides of(Case open) {
    return new BothSides(open, RestrictedCaseSteps.EMPTY);
  }
}
