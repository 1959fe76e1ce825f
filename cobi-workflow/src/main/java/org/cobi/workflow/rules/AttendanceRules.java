package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Role;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.rule.Rule;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.command.ConcernsSession;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.GiveEvidence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.StatesOutcome;

/** What follows when somebody does not come or does not comply, up to the decision about it. */
public final class AttendanceRules {

  /** The duty itself stands from the booking until the outcome is recorded. */
  public static final Rule<Answered<RecordOutcome>> THE_OUTCOME_IS_RECORDED_IN_TIME =
      on(RecordOutcome.class)
          .notice(
              "COBI-ATT-01",
              "The outcome of a session is recorded by the end of the next working day.")
          .source(practice("one working day"))
          .holdsWhen(
              answered ->
                  answered
                      .after()
                      .sessionAt(answered.command().session())
                      .filter(session -> answered.on().isAfter(session.outcomeDueOn()))
                      .isEmpty())
          .otherwiseInform(
              "it is recorded on {day}, after the last day for it", answered -> answered.on())
          .dependingOn("recordWithin");

  /** An absence is never found unacceptable in the same breath in which it is recorded. */
  public static final Rule<Asked<RecordOutcome>> AN_ABSENCE_STARTS_AS_FAILED_TO_ATTEND =
      on(RecordOutcome.class)
          .rule("COBI-ATT-02", "An absence starts as failed to attend, with evidence pending.")
          .source(practice("outcome codes of case management: evidence pending"))
          .holdsWhen(asked -> asked.command().outcome() != SessionOutcome.UNACCEPTABLE_ABSENCE)
          .otherwiseRefuse("record it as failed to attend, and decide about it afterwards");

  /** By telephone or however the person can be reached. */
  public static final DutyRule<Answered<? extends StatesOutcome>> CONTACT_IS_ATTEMPTED =
      onAny(StatesOutcome.class)
          .duty(
              "COBI-ATT-02",
              "TRY_TO_REACH",
              "After a missed session somebody tries to reach the person by the next working day.")
          .source(practice("one working day"))
          .owedWhen(AttendanceRules::isMissed)
          .by(Role.PRACTITIONER, "Try to reach the participant.")
          .within(LocalPolicy::contactWithin, AttendanceRules::day, AttendanceRules::session)
          .dischargedBy(CorrectOutcome.class)
          .dependingOn("contactWithin");

  /** The letter asks for the reason and says until when. */
  public static final DutyRule<Answered<? extends StatesOutcome>> A_LETTER_IS_SENT =
      onAny(StatesOutcome.class)
          .duty(
              "COBI-ATT-02",
              "SEND_A_LETTER",
              "After a missed session a letter goes out within two working days.")
          .source(practice("a training page: letter within two working days"))
          .owedWhen(AttendanceRules::isMissed)
          .by(Role.PRACTITIONER, "Send the letter about the missed session.")
          .within(LocalPolicy::letterWithin, AttendanceRules::day, AttendanceRules::session)
          .dischargedBy(CorrectOutcome.class)
          .dependingOn("letterWithin");

  /** The participant has until the end of this day. */
  public static final DutyRule<Answered<? extends StatesOutcome>> EVIDENCE_MAY_BE_GIVEN =
      onAny(StatesOutcome.class)
          .duty(
              "COBI-ATT-03",
              "GIVE_EVIDENCE",
              "Evidence for an absence may be given until the evidence deadline.")
          .source(practice("five working days; six, or seven days, are seen too"))
          .owedWhen(AttendanceRules::isMissed)
          .by(Role.PARTICIPANT, "Give the reason for the absence, with evidence.")
          .within(LocalPolicy::evidenceWithin, AttendanceRules::day, AttendanceRules::session)
          .dischargedBy(GiveEvidence.class, DecideAbsence.class, CorrectOutcome.class)
          .dependingOn("evidenceWithin");

  /** Nothing turns an absence into a failure by itself. */
  public static final DutyRule<Answered<? extends StatesOutcome>> A_PERSON_DECIDES_THE_ABSENCE =
      onAny(StatesOutcome.class)
          .duty(
              "COBI-ATT-03",
              "DECIDE_THE_ABSENCE",
              "When evidence has come, or its deadline has passed, a person decides.")
          .source(practice("no automatic conversion"))
          .owedWhen(AttendanceRules::isMissed)
          .by(
              answered -> decider(answered),
              "Decide whether the absence is acceptable, once evidence has come or its deadline has"
                  + " passed.")
          .dueBy(
              (answered, setting) ->
                  setting
                      .policy()
                      .decideAbsenceWithin()
                      .from(
                          setting
                              .policy()
                              .evidenceWithin()
                              .from(day(answered), setting.calendar())
                              .lastDay(),
                          setting.calendar()),
              AttendanceRules::session)
          .dischargedBy(DecideAbsence.class, CorrectOutcome.class)
          .dependingOn("evidenceWithin", "decideAbsenceWithin");

  private static Role decider(Answered<?> answered) {
    return answered.after().mandateKind().hasWarningLadder()
        ? Role.RESPONSIBLE_OFFICER
        : Role.PRACTITIONER;
  }

  private static boolean isMissed(Answered<? extends StatesOutcome> answered) {
    return answered.command().outcome() == SessionOutcome.FAILED_TO_ATTEND;
  }

  private static LocalDate day(Answered<? extends ConcernsSession> answered) {
    return answered.command().session().toLocalDate();
  }

  private static Subject session(Answered<? extends ConcernsSession> answered) {
    return Subject.session(answered.command().session());
  }

  /** A decision before the deadline is possible, and somebody should know that it is early. */
  public static final Rule<Answered<DecideAbsence>> THE_DEADLINE_HAS_PASSED =
      on(DecideAbsence.class)
          .notice(
              "COBI-ATT-03",
              "An absence is found unacceptable only when evidence has come or can come no more.")
          .source(practice("five working days for evidence"))
          .holdsWhen(
              answered ->
                  answered.command().acceptable()
                      || decided(answered)
                          .filter(
                              session ->
                                  session.evidenceGivenOn().isEmpty()
                                      && session
                                          .evidenceDueOn()
                                          .filter(due -> !answered.on().isAfter(due))
                                          .filter(due -> !answered.on().equals(due))
                                          .isPresent())
                          .isEmpty())
          .otherwiseWarn(
              "evidence may still be given until {day}",
              answered -> decided(answered).flatMap(Session::evidenceDueOn).orElse(answered.on()))
          .dependingOn("evidenceWithin");

  private static Optional<Session> decided(Answered<DecideAbsence> answered) {
    return answered.before().sessionAt(answered.command().session());
  }

  /** An acceptable absence is a person's decision, with its reason. */
  public static final Rule<Asked<? extends StatesOutcome>> AN_EXCUSE_HAS_ITS_REASON =
      onAny(StatesOutcome.class)
          .rule("COBI-ATT-03", "An acceptable absence names its reason and who accepted it.")
          .source(practice("no automatic conversion"))
          .holdsWhen(
              asked ->
                  asked.command().outcome() != SessionOutcome.ACCEPTABLE_ABSENCE
                      || (asked.command().absenceReason().isPresent()
                          && asked.command().decidedBy().isPresent()))
          .otherwiseRefuse("the reason, or the person who accepted it, is missing");

  /** Evidence is for an absence about which nobody has decided. */
  public static final Rule<Asked<GiveEvidence>> THE_EVIDENCE_IS_ASKED_FOR =
      on(GiveEvidence.class)
          .rule("COBI-ATT-03", "Evidence is given for an absence that is still pending.")
          .source(practice("a decision that was made is corrected, never made again"))
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .sessionAt(asked.command().session())
                      .map(session -> session.outcomeIs(SessionOutcome::isPending))
                      .orElse(true))
          .otherwiseRefuse(
              "the session of {start} has no absence that waits for a decision",
              asked -> asked.command().session());

  /** Only an absence that is still pending waits for a decision. */
  public static final Rule<Asked<DecideAbsence>> THE_ABSENCE_IS_PENDING =
      on(DecideAbsence.class)
          .rule("COBI-ATT-03", "A person decides about an absence that is still pending.")
          .source(practice("a decision that was made is corrected, never made again"))
          .holdsWhen(
              asked ->
                  asked
                      .episode()
                      .sessionAt(asked.command().session())
                      .map(session -> session.outcomeIs(SessionOutcome::isPending))
                      .orElse(true))
          .otherwiseRefuse(
              "the session of {start} has no absence that waits for a decision",
              asked -> asked.command().session());

  /** Lateness over the limit is a failure unless the practitioner lets it pass. */
  public static final Rule<Answered<RecordOutcome>> NOT_TOO_LATE =
      on(RecordOutcome.class)
          .notice("COBI-ATT-04", "Lateness over the limit is treated as a failure to comply.")
          .source(practice("fifteen minutes; the practitioner may decide otherwise"))
          .holdsWhen(answered -> !Slots.isTooLate(answered.command(), answered.asked()))
          .otherwiseWarn(
              "{minutes} minutes late, the limit is {limit}: recorded as attended, failed to comply",
              answered -> answered.command().minutesLate().orElse(0),
              answered -> answered.policy().lateLimitMinutes())
          .dependingOn("lateLimitMinutes");

  /** What is a failure, and what is not, is said each time. */
  public static final Rule<Answered<? extends ConcernsSession>> NO_FAILURE_TO_COMPLY =
      onAny(ConcernsSession.class)
          .notice(
              "COBI-ATT-04",
              "A failure is an unexcused absence, not complying, or being sent home for behaviour.")
          .source(practice("outcome codes of case management"))
          .holdsWhen(answered -> Changes.newFailures(answered).findAny().isEmpty())
          .otherwiseWarn(
              "the session of {start} is a failure to comply",
              answered -> answered.command().session());

  /** A manager looks before the place is given up. */
  public static final DutyRule<Answered<? extends StatesOutcome>> A_DISENGAGEMENT_IS_REVIEWED =
      onAny(StatesOutcome.class)
          .duty(
              "COBI-ATT-10",
              "REVIEW_DISENGAGEMENT",
              "At the limit of misses in a row a manager reviews whether the person has disengaged.")
          .source(practice("the four-miss rule of dialectical behaviour therapy; lower locally"))
          .owedWhen(answered -> reachesMissLimit(answered) && !isUnderReview(answered))
          .by(Role.PROGRAMME_MANAGER, "Review whether the participant has disengaged.")
          .within(
              LocalPolicy::disengagementReviewWithin,
              answered -> cameToLight(answered),
              answered -> Subject.episode())
          .dischargedBy(ResumeDelivery.class)
          .endingWithTheEpisode()
          .dependingOn("missLimit", "excusedAbsencesAreMisses", "disengagementReviewWithin");

  /** A correction brings it to light; a miss that is recorded late was known on its day. */
  private static LocalDate cameToLight(Answered<? extends ConcernsSession> answered) {
    return answered.command() instanceof CorrectOutcome ? answered.on() : day(answered);
  }

  private static boolean isUnderReview(Answered<?> answered) {
    return answered.before().openDuties().stream()
        .anyMatch(duty -> duty.name().equals("REVIEW_DISENGAGEMENT"));
  }

  /**
   * Whether a miss that was recorded, or brought to light by a correction, reaches the limit or
   * goes beyond it while sessions are still to be held.
   */
  public static boolean reachesMissLimit(Answered<?> answered) {
    boolean excused = answered.policy().excusedAbsencesAreMisses();
    int misses = answered.after().missesInARow(excused);
    boolean goesOn = !answered.after().stage().isClosed() && answered.after().sessionsLeft() > 0;
    return goesOn
        && misses >= answered.policy().missLimit()
        && misses > answered.before().missesInARow(excused);
  }

  /**
   * Whatever stands still, and for whatever reason. A correction that takes a miss away takes the
   * need for an exception away too. On a statutory route the enforcement duties go on beside it.
   */
  public static final Rule<Asked<ResumeDelivery>> GOING_ON_AFTER_THE_LIMIT =
      on(ResumeDelivery.class)
          .rule("COBI-ATT-10", "Going on after the limit of misses in a row is an exception.")
          .source(practice("the four-miss rule of dialectical behaviour therapy"))
          .holdsWhen(asked -> missesInARow(asked) < asked.policy().missLimit())
          .otherwiseAskForOverride(
              "{misses} appointments in a row were missed; the limit is {limit}",
              AttendanceRules::missesInARow,
              asked -> asked.policy().missLimit())
          .dependingOn("missLimit", "excusedAbsencesAreMisses");

  private static int missesInARow(Asked<?> asked) {
    return asked.episode().missesInARow(asked.policy().excusedAbsencesAreMisses());
  }

  /** What a missed session raises, before anybody has decided about it. */
  public static final List<DutyRule<Answered<? extends StatesOutcome>>> AFTER_A_MISS =
      List.of(
          CONTACT_IS_ATTEMPTED,
          A_LETTER_IS_SENT,
          EVIDENCE_MAY_BE_GIVEN,
          A_PERSON_DECIDES_THE_ABSENCE);

  private AttendanceRules() {}
}
