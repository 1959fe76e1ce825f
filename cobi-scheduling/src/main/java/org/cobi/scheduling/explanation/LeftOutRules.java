package org.cobi.scheduling.explanation;

import static org.cobi.model.rule.Source.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.restricted.RestrictedRule;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.rule.Rule;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.series.SeriesQuestion;
import org.cobi.scheduling.series.SeriesScheduler;

/** What is restricted and keeps somebody from having a series. */
final class LeftOutRules {

  /**
   * What is to blame.
   *
   * @param exclusions whether excluded offices are
   * @param separations whether people to be kept apart are
   * @param earliest the first day of the window, for the public face
   */
  private record Blame(boolean exclusions, boolean separations, LocalDate earliest) {}

  private static final RestrictedRule<Blame> NO_OFFICE_IS_MISSED =
      RestrictedRule.of(
          Rule.<Blame>rule(
                  "COBI-SCH-08", "No session is held at an office that is excluded for the person.")
              .source(practice("offices are excluded by the police, an advocate or an order"))
              .holdsWhen(blame -> !blame.exclusions())
              .otherwiseRefuse("there would be a series at an office that is excluded"),
          SlotRules.NOT_AVAILABLE,
          Blame::earliest);

  private static final RestrictedRule<Blame> NOBODY_IS_IN_THE_WAY =
      RestrictedRule.of(
          Rule.<Blame>rule(
                  "COBI-SCH-09",
                  "People to be kept apart are never at the same office on the same day.")
              .source(practice("the same place on the same day is ruled out"))
              .holdsWhen(blame -> !blame.separations())
              .otherwiseRefuse("there would be a series but for people who are kept apart"),
          SlotRules.NOT_AVAILABLE,
          Blame::earliest);

  private LeftOutRules() {}

  static List<RestrictedViolation> reasons(
      Caseload caseload, List<Appointment> booked, SeriesNeed need) {
    Blame blame = blame(caseload, booked, need);
    return List.of(NO_OFFICE_IS_MISSED, NOBODY_IS_IN_THE_WAY).stream()
        .flatMap(rule -> rule.reasons(blame).stream())
        .toList();
  }

  private static Blame blame(Caseload caseload, List<Appointment> booked, SeriesNeed need) {
    Caseload open = withoutExclusions(caseload, need);
    Caseload together = withoutSeparations(caseload, need);
    boolean there = isThere(caseload, booked, need);
    boolean byExclusions = !there && isThere(open, booked, need);
    boolean bySeparations = !there && isThere(together, booked, need);
    boolean byBoth =
        !there
            && !byExclusions
            && !bySeparations
            && isThere(withoutSeparations(open, need), booked, need);
    return new Blame(byExclusions || byBoth, bySeparations || byBoth, need.earliest());
  }

  private static boolean isThere(Caseload caseload, List<Appointment> booked, SeriesNeed need) {
    return SeriesScheduler.of(caseload, booked)
        .best(SeriesQuestion.of(need.participant()))
        .isPresent();
  }

  private static Caseload withoutExclusions(Caseload caseload, SeriesNeed need) {
    return mapped(
        caseload,
        person ->
            person.participant().equals(need.participant())
                ? SeriesNeed.builder().from(person).excludedOffices(Set.of()).build()
                : person);
  }

  private static Caseload withoutSeparations(Caseload caseload, SeriesNeed need) {
    return mapped(
        caseload,
        person -> {
          boolean isThePerson = person.participant().equals(need.participant());
          Set<ParticipantRef> rest =
              isThePerson ? Set.of() : without(person.separateFrom(), need.participant());
          return SeriesNeed.builder().from(person).separateFrom(rest).build();
        });
  }

  private static Set<ParticipantRef> without(Set<ParticipantRef> people, ParticipantRef person) {
    return people.stream().filter(other -> !other.equals(person)).collect(Collectors.toSet());
  }

  private static Caseload mapped(Caseload caseload, UnaryOperator<SeriesNeed> change) {
    return Caseload.builder()
        .from(caseload)
        .people(caseload.people().stream().map(change).toList())
        .build();
  }
}
