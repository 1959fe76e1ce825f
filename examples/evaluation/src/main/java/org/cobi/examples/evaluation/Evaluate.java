package org.cobi.examples.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cobi.json.CobiJsonException;
import org.cobi.json.Documents;
import org.cobi.json.evaluation.EvaluationExtract;

/** The command: tables from the extract that is named, or from an invented cohort. */
public final class Evaluate {
  private static final int INVENTED = 400;

  private Evaluate() {}

  /** Prints the tables. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.print(CohortReport.of(InventedCohort.of(INVENTED)));
      return;
    }
    try (InputStream file = Files.newInputStream(Path.of(arguments[0]))) {
      EvaluationExtract extract = Documents.EVALUATION_EXTRACT.read(file);
      System.out.print(CohortReport.of(extract));
    } catch (CobiJsonException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    }
  }
}
