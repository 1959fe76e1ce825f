package org.cobi.model.programme;

import static org.cobi.model.rule.Source.practice;

import java.time.DayOfWeek;
import org.cobi.model.rule.PublicFace;
import org.cobi.model.rule.Rule;

/**
 * What any slot must be like, whoever proposes it: a command that books one, or a scheduler that
 * looks for one. Both ask the same constants, so that they never disagree.
 */
public final class SlotRules {

  /**
   * What is shown of every conflict about a place or a time, whatever stands behind it: a room that
   * is taken, a place that is unsafe, people who are kept apart. Every such rule is made of this.
   */
  public static final PublicFace NOT_AVAILABLE =
      PublicFace.of(
          "COBI-SCH-05",
          "A slot is offered only where everything that it needs is free.",
          practice("no double booking; a conflict is shown without its cause"),
          "{slot} is not available");

  /** The calendar knows bank holidays and the provider's own closure days. */
  public static final Rule<ProposedSlot> NOT_ON_A_HOLIDAY =
      Rule.<ProposedSlot>rule(
              "COBI-SCH-01", "No session is held on a bank holiday or a closure day.")
          .source(practice("probation services hold no sessions on bank holidays"))
          .holdsWhen(proposed -> proposed.calendar().holidayOn(proposed.slot().day()).isEmpty())
          .otherwiseRefuse(
              "{day} is a holiday or closure day: {title}",
              proposed -> proposed.slot().day(),
              proposed -> proposed.calendar().holidayOn(proposed.slot().day()).orElse("closed"))
          .dependingOn("calendar");

  /** A weekend needs somebody who opens the building, so it is an exception. */
  public static final Rule<ProposedSlot> NOT_ON_A_WEEKEND =
      Rule.<ProposedSlot>rule("COBI-SCH-01", "A session on a weekend needs an override.")
          .source(practice("sessions are held from Monday to Friday"))
          .holdsWhen(proposed -> isWeekday(proposed.slot().day().getDayOfWeek()))
          .otherwiseAskForOverride("{day} is on a weekend", proposed -> proposed.slot().day());

  /** Both ends of the range are allowed. */
  public static final Rule<ProposedSlot> LENGTH_IN_RANGE =
      Rule.<ProposedSlot>rule(
              "COBI-SCH-02", "The length of a session stays in the programme's range.")
          .source(practice("60 to 150 minutes"))
          .holdsWhen(proposed -> proposed.programme().sessionLength().allows(proposed.length()))
          .otherwiseRefuse(
              "{minutes} minutes were asked for; {least} to {most} are possible",
              proposed -> proposed.length().toMinutes(),
              proposed -> proposed.programme().sessionLength().shortest().toMinutes(),
              proposed -> proposed.programme().sessionLength().longest().toMinutes())
          .dependingOn("sessionLength");

  /** The gap is counted from start to start; exactly 48 hours are enough. */
  public static final Rule<ProposedSlot> ENOUGH_TIME_BETWEEN =
      Rule.<ProposedSlot>rule(
              "COBI-SCH-03", "At least 48 hours lie between the starts of two sessions.")
          .source(practice("time to use a skill before the next one"))
          .holdsWhen(
              proposed ->
                  proposed.hoursToNearest()
                      >= proposed.programme().cadence().leastBetweenStarts().toHours())
          .otherwiseAskForOverride(
              "{slot} is {hours} hours from the nearest session; {least} are needed",
              proposed -> proposed.slot().start(),
              ProposedSlot::hoursToNearest,
              proposed -> proposed.programme().cadence().leastBetweenStarts().toHours())
          .dependingOn("cadence");

  /** Any seven days in a row, not only calendar weeks. */
  public static final Rule<ProposedSlot> NOT_TOO_MANY_IN_SEVEN_DAYS =
      Rule.<ProposedSlot>rule("COBI-SCH-03", "At most two sessions lie in any seven days.")
          .source(practice("weekly sessions, with room for a catch-up"))
          .holdsWhen(
              proposed ->
                  proposed.mostInSevenDays() <= proposed.programme().cadence().mostInSevenDays())
          .otherwiseAskForOverride(
              "with {slot} there would be {sessions} sessions in seven days; {most} are possible",
              proposed -> proposed.slot().start(),
              ProposedSlot::mostInSevenDays,
              proposed -> proposed.programme().cadence().mostInSevenDays())
          .dependingOn("cadence");

  private SlotRules() {}

  private static boolean isWeekday(DayOfWeek day) {
    return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
  }
}
