package org.cobi.workflow.retention;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.retention.ErasureRequest.Ground;
import org.cobi.workflow.rules.HeldByConstruction;

/** What must hold before anything about a person is erased. */
public final class RetentionRules {
  static final RuleId REVIEWED = RuleId.of("COBI-DAT-04");
  private static final Source RETENTION = law("Data Protection Act 2018, s.39");

  /** A human decides, as about everything else. */
  public static final Rule<ErasureAsked> A_NAMED_PERSON_DECIDES_THE_ERASURE =
      Rule.<ErasureAsked>rule("COBI-DAT-05", "A named person decides that somebody is erased.")
          .source(law("Data Protection Act 2018, ss.49 and 50; UK GDPR, article 22A"))
          .holdsWhen(asked -> asked.request().decidedBy().isPresent())
          .otherwiseRefuse("nobody is named as having decided the erasure");

  /** The controller's table says which roles. */
  public static final Rule<ErasureAsked> THE_DECIDER_MAY_ERASE =
      Rule.<ErasureAsked>rule(
              "COBI-DAT-04", "An erasure is decided by a role that the table names.")
          .source(practice("the programme manager"))
          .forEach((ErasureAsked asked) -> asked.request().decidedBy().stream())
          .holdsWhen((asked, decider) -> asked.table().deciders().contains(decider.role()))
          .otherwiseRefuse(
              "the {role} may not decide an erasure", decider -> decider.role().title())
          .dependingOn("deciders");

  /** Only the person can ask for it sooner. */
  public static final Rule<ErasureAsked> THE_REVIEW_DATE_IS_REACHED =
      Rule.<ErasureAsked>rule(
              "COBI-DAT-04", "Nothing is erased on review before its review date is reached.")
          .source(RETENTION)
          .holdsWhen(
              asked ->
                  asked.request().ground() == Ground.REQUEST_OF_THE_PERSON
                      || !asked.request().on().isBefore(asked.file().nextReviewOn(asked.table())))
          .otherwiseRefuse(
              "the review date is {day}", asked -> asked.file().nextReviewOn(asked.table()))
          .dependingOn("firstReviewAfter", "nextReviewAfter");

  /** Whoever asks for the erasure. */
  public static final Rule<ErasureAsked> NO_LEGAL_HOLD_STANDS =
      Rule.<ErasureAsked>rule("COBI-DAT-04", "Nothing is erased while a legal hold stands.")
          .source(RETENTION)
          .forEach((ErasureAsked asked) -> asked.file().holdsOn(asked.request().on()).stream())
          .holdsWhen((asked, hold) -> false)
          .otherwiseRefuse(
              "a legal hold stands since {day}: {reason}", LegalHold::placedOn, LegalHold::reason);

  /** A second order would only hide that there was a first. */
  public static final Rule<ErasureAsked> IT_IS_ERASED_ONCE =
      Rule.<ErasureAsked>rule("COBI-DAT-04", "Nobody is erased twice.")
          .source(practice("an erasure is final and stands in the log"))
          .forEach((ErasureAsked asked) -> asked.file().erasedOn().stream())
          .holdsWhen((asked, day) -> false)
          .otherwiseRefuse("the erasure was on {day}", day -> day);

  /** It is worked out from the file, so it needs no command. */
  public static final HeldByConstruction IT_IS_REVIEWED_ON_ITS_DATE =
      new HeldByConstruction(
          REVIEWED,
          "What is kept about a person is reviewed on its review date; nothing goes by itself.",
          RETENTION,
          "raises a duty");

  private static final List<Rule<ErasureAsked>> ERASURE =
      List.of(
          A_NAMED_PERSON_DECIDES_THE_ERASURE,
          THE_DECIDER_MAY_ERASE,
          THE_REVIEW_DATE_IS_REACHED,
          NO_LEGAL_HOLD_STANDS,
          IT_IS_ERASED_ONCE);

  /** All of them, for the catalogue. */
  public static final List<Requirement> ALL =
      Stream.concat(Stream.<Requirement>of(IT_IS_REVIEWED_ON_ITS_DATE), ERASURE.stream()).toList();

  private RetentionRules() {}

  static List<Violation> check(ErasureAsked asked) {
    return ERASURE.stream().flatMap(rule -> rule.check(asked).stream()).toList();
  }
}
