package org.cobi.workflow.restricted;

import java.time.LocalDate;
import java.util.Set;
import org.cobi.model.data.DataSubject;
import org.cobi.model.restricted.RestrictedRef;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.episode.EpisodeId;

/**
 * Something that was entered into a restricted file. It is never changed and never prints.
 *
 * <p>Each one says how it came in, under which mark its data are kept, whether it is somebody's
 * judgement, and about which kind of person it can be.
 */
public sealed interface RestrictedEvent {

  /** When it was entered, by whom, and under which mark. */
  Entered entered();

  /** Whether somebody judged it so; then it is not kept as a fact. */
  default boolean isJudgement() {
    return false;
  }

  /** About which kinds of people it can be. */
  default Set<DataSubject> subjects() {
    return Set.of(DataSubject.VICTIM);
  }

  // spotless:off

  /** A victim became known, by reference only. */
  record VictimEntered(Entered entered, VictimRef victim) implements RestrictedEvent {
    @Override public String toString() { return hidden(this); }
  }

  /** A victim said whether to be told, and under which scheme. */
  record PreferenceRecorded(Entered entered, VictimRef victim, ContactPreference preference, VictimScheme scheme) implements RestrictedEvent {
    @Override public String toString() { return hidden(this); }
  }

  /** A participant was linked to a victim. */
  record PersonLinked(Entered entered, Link link) implements RestrictedEvent {
    @Override public Set<DataSubject> subjects() { return Set.of(DataSubject.SUSPECT, DataSubject.CONVICTED); }
    @Override public String toString() { return hidden(this); }
  }

  /** A participant is no longer linked to a victim. */
  record LinkEnded(Entered entered, RestrictedRef link) implements RestrictedEvent {
    @Override public Set<DataSubject> subjects() { return Set.of(DataSubject.SUSPECT, DataSubject.CONVICTED); }
    @Override public String toString() { return hidden(this); }
  }

  /** The police or an advocate listed a place as unsafe. */
  record PlaceListed(Entered entered, ListedPlace place) implements RestrictedEvent {
    @Override public boolean isJudgement() { return true; }
    @Override public String toString() { return hidden(this); }
  }

  /** A listed place is safe again after a day. */
  record PlaceLifted(Entered entered, RestrictedRef place, LocalDate lastDay) implements RestrictedEvent {
    @Override public boolean isJudgement() { return true; }
    @Override public String toString() { return hidden(this); }
  }

  /** The victim's side reported something; its level is a judgement. */
  record ReportReceived(Entered entered, RestrictedReport report) implements RestrictedEvent {
    @Override public boolean isJudgement() { return true; }
    @Override public Set<DataSubject> subjects() { return Set.of(DataSubject.VICTIM, DataSubject.WITNESS); }
    @Override public String toString() { return hidden(this); }
  }

  /** The police were told of a report. */
  record PoliceTold(Entered entered, RestrictedRef report) implements RestrictedEvent {
    @Override public Set<DataSubject> subjects() { return Set.of(DataSubject.VICTIM, DataSubject.WITNESS); }
    @Override public String toString() { return hidden(this); }
  }

  /** The police found which of the linked people a report is about. */
  record ReportAttributed(Entered entered, RestrictedRef report, EpisodeId episode) implements RestrictedEvent {
    @Override public boolean isJudgement() { return true; }
    @Override public Set<DataSubject> subjects() { return Set.of(DataSubject.SUSPECT, DataSubject.CONVICTED); }
    @Override public String toString() { return hidden(this); }
  }

  /** It was recorded why the law allows disclosure. */
  record BasisRecorded(Entered entered, LawfulBasis basis) implements RestrictedEvent {
    @Override public String toString() { return hidden(this); }
  }

  /** An allowed fact was told to somebody on the victim's side. */
  record FactDisclosed(Entered entered, Disclosure disclosure) implements RestrictedEvent {
    @Override public Set<DataSubject> subjects() { return Set.of(DataSubject.SUSPECT, DataSubject.CONVICTED); }
    @Override public String toString() { return hidden(this); }
  }

  // spotless:on

  private static String hidden(RestrictedEvent event) {
    return event.getClass().getSimpleName() + "[<redacted>]";
  }
}
