package org.cobi.playground.words;

import org.cobi.model.rule.RuleOverride;
import org.cobi.model.session.Session;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.EpisodeEvent.CourtDecided;
import org.cobi.workflow.episode.EpisodeEvent.InformationLaid;
import org.cobi.workflow.episode.EpisodeEvent.PauseEnded;
import org.cobi.workflow.episode.EpisodeEvent.SessionsPlanned;
import org.cobi.workflow.episode.Recall;

/** What is said of an event both where it happens and when one looks back. */
final class EventWords {

  private EventWords() {}

  /** "COBI-SCH-03 is overridden by the clinical lead (CLINICAL_NEED)". */
  static String overridden(RuleOverride override) {
    return override.rule()
        + " is overridden by the "
        + override.by().role().title()
        + " ("
        + override.reason()
        + ")";
  }

  /** "10 sessions are planned, at 10:00 on …". */
  static String planned(SessionsPlanned planned) {
    return planned.sessions().isEmpty()
        ? "no sessions are planned"
        : Plain.count(planned.sessions().size(), "session")
            + (planned.sessions().size() == 1 ? " is" : " are")
            + " planned, "
            + Starts.of(planned.sessions().stream().map(Session::start).toList());
  }

  /** "warn; the warning stands until Wed 26 Feb 2025". */
  static String taken(EnforcementRecord action) {
    return action.action().title()
        + action
            .standsUntil()
            .map(day -> "; the warning stands until " + ReadableDate.of(day))
            .orElse("");
  }

  /** "a pause of 70 days ends". */
  static String ended(PauseEnded ended) {
    long days = ended.pause().pause().daysUntil(ended.on());
    return "a pause of " + Plain.count(days, "day") + " ends";
  }

  static String laid(InformationLaid laid) {
    return "information laid at the "
        + laid.court().title()
        + laid.hearingOn().map(day -> ", hearing on " + ReadableDate.of(day)).orElse("");
  }

  static String decided(CourtDecided decided) {
    return "the court: "
        + EnforcementWords.breach(decided.proved())
        + ", order "
        + Plain.of(decided.order());
  }

  static String recalled(Recall recall) {
    return recall
        .releasedOn()
        .map(day -> "released")
        .or(() -> recall.returnedOn().map(day -> "back in custody"))
        .orElse("recalled: " + Plain.of(recall.kind()));
  }

  /** "withdrawn (DISENGAGED), by the programme manager". */
  static String closed(Closing closing) {
    return closing.as().title()
        + closing.reason().map(reason -> " (" + reason + ")").orElse("")
        + ", by the "
        + closing.by().role().title();
  }
}
