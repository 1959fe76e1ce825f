package org.cobi.json;

import static org.cobi.json.description.Field.required;

import org.cobi.json.description.Field;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.vocabulary.Plans;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;

/**
 * What a plan says before its lists.
 *
 * @param caseload the name of the caseload that it is for
 * @param figures how good it is
 * @param bounds what no plan can be better than
 */
record PlanHeader(String caseload, PlanFigures figures, PlanBounds bounds) {
  static final Field<PlanHeader, String> CASELOAD =
      required("caseload", TextShape.ANY, PlanHeader::caseload)
          .meaning("the name of the caseload that it is for");

  static final Field<PlanHeader, PlanFigures> FIGURES =
      required("figures", Plans.FIGURES, PlanHeader::figures)
          .meaning("how good it is; less is better in each, and the first counts most");

  static final Field<PlanHeader, PlanBounds> BOUNDS =
      required("bounds", Plans.BOUNDS, PlanHeader::bounds)
          .meaning("what no plan can be better than, proven");

  static final ObjectShape<PlanHeader> SHAPE =
      ObjectShape.of("a plan", CASELOAD, FIGURES, BOUNDS, PlanHeader::new);

  static PlanHeader of(Plan plan) {
    return new PlanHeader(plan.caseload(), plan.figures(), plan.bounds());
  }
}
