package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cobi.json.vocabulary.Plans;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Plan;

/**
 * Plans as documents of the format {@code cobi-plan/1}: appointments, who is left out and why, how
 * good the plan is and what no plan can be better than.
 *
 * <p>Like caseloads they may have up to 256 MiB. A plan of other origin, which need not say more
 * than its appointments, is read together with its caseload.
 */
public final class PlanFiles {

  private PlanFiles() {}

  /**
   * The plan that the text says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static Plan read(String json) {
    return Documents.PLAN.read(json);
  }

  /**
   * The plan that the bytes say. At most 256 MiB are read; the stream stays open.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static Plan read(InputStream json) throws IOException {
    return Documents.PLAN.read(json);
  }

  /**
   * The appointments of a plan for this caseload, whoever made it; how long each takes is known
   * from the caseload. What else the document says is passed over.
   *
   * @throws CobiJsonException with everything that is wrong with them, each person, practitioner
   *     and office included that is not in the caseload
   */
  public static List<Appointment> appointments(String json, Caseload caseload) {
    return LongDocuments.read(json, PlanReader.of(caseload));
  }

  /**
   * The same from bytes. At most 256 MiB are read; the stream stays open.
   *
   * @throws CobiJsonException with everything that is wrong with them
   */
  public static List<Appointment> appointments(InputStream json, Caseload caseload)
      throws IOException {
    return LongDocuments.read(json, PlanReader.of(caseload));
  }

  /** The document, one line for each appointment and for each person who is left out. */
  public static String write(Plan plan) {
    return LongDocuments.written(out -> write(plan, out));
  }

  /** Writes the document appointment by appointment. */
  public static void write(Plan plan, Appendable out) throws IOException {
    LongDocuments.head(
        sink -> {
          Documents.PLAN.writeHeader(sink);
          PlanHeader.SHAPE.writeMembers(PlanHeader.of(plan), sink);
        },
        out);
    LongDocuments.list("appointments", plan.appointments(), Plans.OUR_APPOINTMENT, out);
    LongDocuments.list("leftOut", plan.leftOut(), Plans.LEFT_OUT, out);
    LongDocuments.end(out);
  }
}
