package org.cobi.workflow;

import static org.cobi.workflow.engine.Guard.when;

import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ReferralCommand.RecordConsideration;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.engine.Guard;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Stage;
import org.cobi.workflow.rules.Answered;
import org.cobi.workflow.rules.AttendanceRules;
import org.cobi.workflow.rules.ReferralRules;
import org.cobi.workflow.rules.RelapseRules;

/** The conditions that pick between two lines of the lifecycle. They look at what was accepted. */
final class Guards {
  static final Guard<Answered<?>> THE_PERSON_IS_NOT_REFERRED =
      when("the person is not referred", Guards::isNotReferred);

  static final Guard<Answered<?>> NO_PLACE_IS_LEFT =
      when("no place is left", answered -> answered.after().acceptedOn().isEmpty());

  static final Guard<Answered<?>> AN_ORDER_STANDS_BEHIND_IT =
      when("an order stands behind it", ReferralRules::isStatutory);

  static final Guard<Answered<?>> NOBODY_HAS_ACCEPTED =
      when("nobody has accepted yet", answered -> answered.after().acceptedOn().isEmpty());

  static final Guard<Answered<?>> EVERY_SESSION_COUNTS =
      when("every session counts", answered -> everySessionCounts(answered.after()));

  static final Guard<Answered<?>> SESSIONS_ARE_MISSING =
      when("sessions are missing", answered -> answered.after().sessionsLeft() > 0);

  static final Guard<Answered<?>> A_BREACH_IS_OPEN =
      when("a breach is open", answered -> answered.after().hasOpenBreach());

  static final Guard<Answered<?>> SESSIONS_ARE_MISSING_AND_A_RELAPSE_IS_UNDER_REVIEW =
      when(
          "sessions are missing and a relapse is under review",
          answered ->
              answered.after().sessionsLeft() > 0
                  && !answered.after().relapsesUnderReview().isEmpty());

  static final Guard<Answered<?>> SESSIONS_ARE_MISSING_AND_A_BREACH_IS_OPEN =
      when(
          "sessions are missing and a breach is open",
          answered -> answered.after().sessionsLeft() > 0 && answered.after().hasOpenBreach());

  static final Guard<Answered<?>> A_SESSION_WAS_HELD =
      when("a session was held", answered -> answered.after().activityDaysUsed() > 0);

  static final Guard<Answered<?>> A_SESSION_IS_BOOKED =
      when("a session is booked", answered -> !answered.after().openSessions().isEmpty());

  static final Guard<Answered<?>> THE_MISS_LIMIT_IS_REACHED =
      when("the miss limit is reached", AttendanceRules::reachesMissLimit);

  static final Guard<Answered<?>> IT_IS_LEVEL_2_OR_3 = when("level 2 or 3", Guards::suspends);

  static final Guard<Answered<?>> IT_IS_WITHDRAWN =
      when("as withdrawn", answered -> closesAs(CloseAs.WITHDRAWN, answered));

  static final Guard<Answered<?>> IT_IS_TERMINATED =
      when("as terminated", answered -> closesAs(CloseAs.TERMINATED, answered));

  private Guards() {}

  private static boolean isNotReferred(Answered<?> answered) {
    return answered.command() instanceof RecordConsideration considered && !considered.referred();
  }

  private static boolean everySessionCounts(Episode episode) {
    return episode.stage() != Stage.NOT_YET_REFERRED
        && episode.sessionsNeeded() > 0
        && episode.sessionsLeft() == 0;
  }

  private static boolean suspends(Answered<?> answered) {
    return answered.command() instanceof ReportRelapse report
        && RelapseRules.suspends(report.level());
  }

  private static boolean closesAs(CloseAs as, Answered<?> answered) {
    return answered.command() instanceof CloseEpisode close && close.as() == as;
  }
}
