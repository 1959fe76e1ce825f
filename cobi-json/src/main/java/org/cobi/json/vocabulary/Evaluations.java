package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.json.evaluation.DateTreatment;
import org.cobi.json.evaluation.EvaluatedRelapse;
import org.cobi.json.evaluation.EvaluationExtract;
import org.cobi.json.evaluation.EvaluationRecord;
import org.cobi.model.audience.Audience;
import org.cobi.model.order.Route;
import org.cobi.model.relapse.RelapseLevel;

/** What became of referrals, for those who may see no person. */
public final class Evaluations {
  private static final Audience[] READERS = {Audience.EVALUATOR, Audience.COMMISSIONER};

  private static final TextShape<String> PSEUDONYM =
      pattern("a pseudonym such as 0123456789abcdef0123456789abcdef", "[0-9a-f]{32}");

  private static final TextShape<String> STUDY =
      pattern("the code of a study such as STUDY-1", "[A-Z0-9][A-Z0-9-]{0,39}");

  private static final ObjectShape<EvaluatedRelapse> RELAPSE =
      ObjectShape.of(
          "an evaluated relapse",
          optional("level", CodeShape.of(RelapseLevel.values()), EvaluatedRelapse::level)
              .meaning("how grave it was; left out if too few people had one so grave"),
          required("after", WholeNumber.COUNT, EvaluatedRelapse::after)
              .meaning("how many days after the referral"),
          EvaluatedRelapse::new);

  private static final ObjectShape<EvaluationRecord> RECORD =
      BuiltShape.of("a record", EvaluationRecord::builder, EvaluationRecord.Builder::build)
          .with(
              required("participant", PSEUDONYM, EvaluationRecord::participant)
                  .meaning("what stands for the person"),
              EvaluationRecord.Builder::participant)
          .with(
              required("episode", PSEUDONYM, EvaluationRecord::episode)
                  .meaning("what stands for the episode"),
              EvaluationRecord.Builder::episode)
          .with(
              required("programme", Programmes.REFERENCE, EvaluationRecord::programme)
                  .meaning("the programme"),
              EvaluationRecord.Builder::programme)
          .with(
              optional("route", CodeShape.of(Route.values()), EvaluationRecord::route)
                  .meaning("how the person came; left out if too few came so"),
              EvaluationRecord.Builder::route)
          .with(
              required("referred", Moments.DAY, EvaluationRecord::referred)
                  .meaning("the treated date of the referral"),
              EvaluationRecord.Builder::referred)
          .with(
              optional("acceptedAfter", WholeNumber.COUNT, EvaluationRecord::acceptedAfter)
                  .meaning("after how many days the person had a place"),
              EvaluationRecord.Builder::acceptedAfter)
          .with(
              optional("startedAfter", WholeNumber.COUNT, EvaluationRecord::startedAfter)
                  .meaning("after how many days the first session that counts was held"),
              EvaluationRecord.Builder::startedAfter)
          .with(
              required("sessionsNeeded", WholeNumber.COUNT, EvaluationRecord::sessionsNeeded)
                  .meaning("how many sessions the programme has"),
              EvaluationRecord.Builder::sessionsNeeded)
          .with(
              required("sessionsCounted", WholeNumber.COUNT, EvaluationRecord::sessionsCounted)
                  .meaning("how many counted"),
              EvaluationRecord.Builder::sessionsCounted)
          .with(
              optional("ended", Episodes.STAGE, EvaluationRecord::ended)
                  .meaning("the stage in which it ended; left out while it goes on"),
              EvaluationRecord.Builder::ended)
          .with(
              optional("reason", Rules.REASON, EvaluationRecord::reason)
                  .meaning("why it ended; left out if too few ended for that"),
              EvaluationRecord.Builder::reason)
          .with(
              required("observedDays", WholeNumber.COUNT, EvaluationRecord::observedDays)
                  .meaning("after how many days it ended, or observation did"),
              EvaluationRecord.Builder::observedDays)
          .with(
              maybeEmpty(
                      "relapses", new ListShape<>(RELAPSE), List.of(), EvaluationRecord::relapses)
                  .meaning("relapses during that time"),
              EvaluationRecord.Builder::relapses)
          .shape();

  private static final Field<EvaluationExtract, Audience> AUDIENCE =
      required("audience", CodeShape.of(READERS), EvaluationExtract::audience)
          .meaning("for whom it was made");

  private static final Field<EvaluationExtract, String> STUDY_CODE =
      required("study", STUDY, EvaluationExtract::study).meaning("under which name");

  private static final Field<EvaluationExtract, DateTreatment> DATES =
      required("dates", CodeShape.of(DateTreatment.values()), EvaluationExtract::dates)
          .meaning("what was done to dates");

  private static final Field<EvaluationExtract, Integer> LEAST_PEOPLE =
      required("leastPeople", WholeNumber.AT_LEAST_ONE, EvaluationExtract::leastPeople)
          .meaning("what fewer people share was withheld");

  private static final Field<EvaluationExtract, LocalDate> UNTIL =
      required("until", Moments.DAY, EvaluationExtract::until)
          .meaning("the first day of the month in which it was made");

  private static final Field<EvaluationExtract, Boolean> PROGRAMMES_WITHHELD =
      required("programmesWithheld", Truth.SHAPE, EvaluationExtract::programmesWithheld)
          .meaning("whether there are programmes that too few people were referred to");

  private static final Field<EvaluationExtract, List<EvaluationRecord>> RECORDS =
      required("records", new ListShape<>(RECORD), EvaluationExtract::records)
          .meaning("one for each referral");

  /** An extract. */
  public static final ObjectShape<EvaluationExtract> EXTRACT =
      new ObjectShape<>(
          "an evaluation extract",
          List.of(AUDIENCE, STUDY_CODE, DATES, LEAST_PEOPLE, UNTIL, PROGRAMMES_WITHHELD, RECORDS),
          values ->
              new EvaluationExtract(
                  values.of(AUDIENCE),
                  values.of(STUDY_CODE),
                  values.of(DATES),
                  values.of(LEAST_PEOPLE),
                  values.of(UNTIL),
                  values.of(PROGRAMMES_WITHHELD),
                  values.of(RECORDS)));

  private Evaluations() {}

  private static TextShape<String> pattern(String expected, String form) {
    Pattern pattern = Pattern.compile(form);
    return TextShape.ofForm(
            expected, text -> Optional.of(text).filter(pattern.asMatchPredicate()), text -> text)
        .pattern(form);
  }
}
