package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import org.cobi.json.vocabulary.Caseloads;
import org.cobi.scheduling.caseload.Caseload;

/**
 * Caseloads as documents of the format {@code cobi-caseload/1}.
 *
 * <p>They are read and written person by person, so they may be far larger than other documents: up
 * to 256 MiB and 200,000 people. A document is accepted whole or not at all, and what is wrong with
 * it is said all at once: what is not written as it must be together with what contradicts
 * something else, each with its place. No message repeats what the document says of anybody.
 */
public final class CaseloadFiles {

  private CaseloadFiles() {}

  /**
   * The caseload that the text says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static CaseloadDocument read(String json) {
    return Documents.CASELOAD.read(json);
  }

  /**
   * The caseload that the bytes say. At most 256 MiB are read; the stream stays open.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static CaseloadDocument read(InputStream json) throws IOException {
    return Documents.CASELOAD.read(json);
  }

  /** The document, one line for each office, practitioner and person. */
  public static String write(CaseloadDocument document) {
    return LongDocuments.written(out -> write(document, out));
  }

  /** Writes the document person by person. */
  public static void write(CaseloadDocument document, Appendable out) throws IOException {
    Caseload caseload = document.caseload();
    LongDocuments.head(
        sink -> {
          Documents.CASELOAD.writeHeader(sink);
          CaseloadContent.CASELOAD.writeHead(document, sink);
        },
        out);
    LongDocuments.list("offices", caseload.offices(), Caseloads.OFFICE, out);
    LongDocuments.list("practitioners", caseload.practitioners(), Caseloads.PRACTITIONER, out);
    LongDocuments.list("participants", caseload.people(), Caseloads.PARTICIPANT, out);
    LongDocuments.end(out);
  }
}
