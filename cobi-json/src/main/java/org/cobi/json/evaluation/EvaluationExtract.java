package org.cobi.json.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.cobi.model.audience.Audience;

/**
 * What became of many referrals, for somebody who may see no person.
 *
 * @param audience for whom it was made
 * @param study under which name
 * @param dates what was done to dates
 * @param leastPeople what fewer people share was withheld
 * @param until the first day of the month in which the host made it
 * @param programmesWithheld whether there are programmes that too few people were referred to
 * @param records one for each referral, in the order of their pseudonyms
 */
public record EvaluationExtract(
    Audience audience,
    String study,
    DateTreatment dates,
    int leastPeople,
    LocalDate until,
    boolean programmesWithheld,
    List<EvaluationRecord> records) {

  /** Copies the records. */
  public EvaluationExtract {
    records = List.copyOf(records);
  }

  /** Says how many records there are, and nothing about anybody. */
  @Override
  public String toString() {
    return "EvaluationExtract[" + records.size() + " records]";
  }
}
