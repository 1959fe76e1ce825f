package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.booking.CircumstanceRules;
import org.cobi.model.booking.ProposedBooking;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Gender;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.Source;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.PlanningCommand.RecordCircumstances;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.rules.DutyRule.Owed;

/** What a change of practitioner or of a person's circumstances means for a series that runs. */
public final class ContinuityRules {
  private static final Source CONTINUITY =
      practice("one practitioner for the whole series, so that trust can grow");

  /** A change before the third session needs none. */
  public static final Rule<Asked<AllocatePractitioner>> A_NEW_PRACTITIONER_HAS_A_NOTE =
      on(AllocatePractitioner.class)
          .rule("COBI-SCH-10", "A change of practitioner after the second session has its note.")
          .source(CONTINUITY)
          .holdsWhen(
              asked ->
                  !isChange(asked)
                      || asked.command().handoverNote().isPresent()
                      || held(asked) < asked.policy().handoverAfterSessions())
          .otherwiseAskForOverride(
              "after {held} sessions somebody else would be allocated, and no hand-over note is"
                  + " named",
              ContinuityRules::held)
          .dependingOn("handoverAfterSessions");

  /** One change is two practitioners in all. */
  public static final Rule<Asked<AllocatePractitioner>> NOT_TOO_MANY_ARE_ALLOCATED =
      on(AllocatePractitioner.class)
          .rule("COBI-SCH-10", "The practitioner of a series changes only so often.")
          .source(CONTINUITY)
          .holdsWhen(
              asked ->
                  !isChange(asked)
                      || practitioners(asked) - 1 <= asked.policy().mostPractitionerChanges())
          .otherwiseAskForOverride(
              "the series would have {number} practitioners; {changes} changes are possible",
              ContinuityRules::practitioners,
              asked -> asked.policy().mostPractitionerChanges())
          .dependingOn("mostPractitionerChanges");

  /** A practitioner of whom it is not known does not meet the demand. */
  public static final Rule<Asked<AllocatePractitioner>> THE_RISK_PLAN_ALLOWS_THEM =
      on(AllocatePractitioner.class)
          .rule("COBI-SCH-10", "Whoever delivers a session meets what the risk plan asks of them.")
          .source(practice("the risk plan"))
          .holdsWhen(
              asked ->
                  gender(asked).isEmpty()
                      || gender(asked).equals(asked.command().practitioner().gender()))
          .otherwiseRefuse(
              "the risk plan asks for {gender} as the practitioner",
              asked -> gender(asked).<Object>map(Gender::title).orElse(""));

  private static Optional<Gender> gender(Asked<?> asked) {
    return asked.episode().circumstances().practitionerGender();
  }

  private static boolean isChange(Asked<AllocatePractitioner> asked) {
    Optional<PractitionerRef> now = asked.episode().practitioner().map(Practitioner::reference);
    return held(asked) > 0
        && now.filter(asked.command().practitioner().reference()::equals).isEmpty();
  }

  private static int held(Asked<?> asked) {
    return (int) asked.episode().sessions().stream().filter(Slots::wasHeld).count();
  }

  private static long practitioners(Asked<AllocatePractitioner> asked) {
    return Stream.concat(
            Bookings.delivered(asked.episode()).stream(),
            Stream.of(asked.command().practitioner().reference()))
        .distinct()
        .count();
  }

  /** An order, a curfew or a risk plan does not wait until somebody looks at the diary. */
  public static final DutyRule<Answered<RecordCircumstances>> WHAT_NO_LONGER_FITS_IS_MOVED =
      on(RecordCircumstances.class)
          .duty(
              "COBI-SCH-08",
              "MOVE_THE_SESSION",
              "A session that the person's orders or risk plan no longer allow is moved.")
          .source(practice("two working days, as for any plan that no longer holds"))
          .owing(
              answered ->
                  Bookings.toCome(answered.after(), answered.asked().setting())
                      .filter(booking -> !brokenBy(booking).isEmpty())
                      .filter(booking -> !isKnown(booking, answered))
                      .map(booking -> moved(booking, answered)))
          .dischargedBy(MoveSession.class, CancelSession.class, PlanSessions.class)
          .endingWithTheEpisode()
          .dependingOn("replanWithin");

  private static boolean isKnown(ProposedBooking booking, Answered<?> answered) {
    return answered.before().openDuties().stream()
        .filter(duty -> duty.name().equals("MOVE_THE_SESSION"))
        .anyMatch(duty -> duty.subject().equals(Subject.session(booking.start())));
  }

  private static Owed moved(ProposedBooking booking, Answered<?> answered) {
    return Owed.of(
        "Move the session: it no longer fits ("
            + brokenBy(booking).stream().map(RuleId::value).collect(Collectors.joining(", "))
            + ").",
        Role.PRACTITIONER,
        answered.policy().replanWithin().from(answered.on(), answered.calendar()),
        Subject.session(booking.start()));
  }

  /** The rules of the person's circumstances that nobody can override. */
  private static Set<RuleId> brokenBy(ProposedBooking booking) {
    return CircumstanceRules.ALL.stream()
        .flatMap(rule -> rule.check(booking).stream())
        .filter(found -> found.severity().standsInTheWay() && !found.canBeOverridden())
        .map(found -> found.rule())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private ContinuityRules() {}
}
