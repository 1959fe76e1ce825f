package org.cobi.workflow.subjectaccess;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;

import java.util.List;
import java.util.stream.Stream;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Requirement;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Source;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.rules.HeldByConstruction;

/** What must hold before a person is given his or her own data. */
public final class SubjectAccessRules {
  static final RuleId ANSWERED = RuleId.of("COBI-DAT-03");
  private static final Source ACCESS = law("UK GDPR, article 15; Data Protection Act 2018, s.45");

  /** Whoever looks it through is known by name before the export is made. */
  public static final Rule<SubjectAccessAsked> A_NAMED_PERSON_REVIEWS_THE_EXPORT =
      Rule.<SubjectAccessAsked>rule("COBI-DAT-03", "A named person reviews the export.")
          .source(practice("a human looks before anything leaves"))
          .holdsWhen(asked -> asked.request().reviewer().isPresent())
          .otherwiseRefuse("nobody is named who reviews the export");

  /** Nobody reviews what is withheld from oneself. */
  public static final Rule<SubjectAccessAsked> THE_REVIEWER_IS_NO_PARTICIPANT =
      Rule.<SubjectAccessAsked>rule("COBI-DAT-03", "A participant reviews no export.")
          .source(practice("the reviewer sees what is left out"))
          .holdsWhen(
              asked ->
                  asked.request().reviewer().filter(by -> by.role() == Role.PARTICIPANT).isEmpty())
          .otherwiseRefuse("the reviewer is a participant");

  /** One wrong reference would give somebody another person's life. */
  public static final Rule<SubjectAccessAsked> EVERY_EPISODE_IS_THE_PERSONS_OWN =
      Rule.<SubjectAccessAsked>rule(
              "COBI-DAT-03", "An export holds episodes of the person who asks and no other.")
          .source(ACCESS)
          .holdsWhen(asked -> asked.episodes().stream().allMatch(episode -> isOwn(episode, asked)))
          .otherwiseRefuse(
              "{number} of the episodes given are not the person's own",
              asked -> asked.episodes().stream().filter(episode -> !isOwn(episode, asked)).count());

  /** A review by somebody else is no review. */
  public static final Rule<ReleaseAsked> THE_REVIEWER_RELEASES_IT =
      Rule.<ReleaseAsked>rule("COBI-DAT-03", "An export is released by the person who reviewed it.")
          .source(practice("a human looks before anything leaves"))
          .holdsWhen(asked -> asked.by().equals(asked.draft().reviewer()))
          .otherwiseRefuse("whoever releases it is not the named reviewer");

  /** The types of an export have no room for anything else. */
  public static final HeldByConstruction IT_HOLDS_THE_PERSONS_OWN_DATA =
      new HeldByConstruction(
          ANSWERED,
          "An export holds the person's own data: nobody else, nothing restricted, no source.",
          ACCESS,
          "holds by construction: an export is an allow-list of its own types");

  /** It is worked out from the request, so it needs no command. */
  public static final HeldByConstruction AN_ANSWER_IS_OWED =
      new HeldByConstruction(
          ANSWERED,
          "A person who asks for his or her own data is answered within one month.",
          ACCESS,
          "raises a duty");

  private static final List<Rule<SubjectAccessAsked>> EXPORT =
      List.of(
          A_NAMED_PERSON_REVIEWS_THE_EXPORT,
          THE_REVIEWER_IS_NO_PARTICIPANT,
          EVERY_EPISODE_IS_THE_PERSONS_OWN);

  /** All of them, for the catalogue. */
  public static final List<Requirement> ALL =
      Stream.of(
              Stream.<Requirement>of(IT_HOLDS_THE_PERSONS_OWN_DATA, AN_ANSWER_IS_OWED),
              EXPORT.stream(),
              Stream.of(THE_REVIEWER_RELEASES_IT))
          .<Requirement>flatMap(rules -> rules)
          .toList();

  private SubjectAccessRules() {}

  private static boolean isOwn(Episode episode, SubjectAccessAsked asked) {
    return episode
        .referral()
        .filter(referral -> referral.participant().equals(asked.request().participant()))
        .isPresent();
  }

  static List<Violation> check(SubjectAccessAsked asked) {
    return EXPORT.stream().flatMap(rule -> rule.check(asked).stream()).toList();
  }
}
