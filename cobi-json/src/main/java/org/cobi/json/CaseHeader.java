package org.cobi.json;

import org.cobi.model.CobiStyle;
import org.cobi.model.booking.Diary;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.workflow.episode.EpisodeId;
import org.immutables.value.Value;

/** The first line of a case file: under what its commands are judged. */
@Value.Immutable
@CobiStyle
public sealed interface CaseHeader permits ImmutableCaseHeader {

  /** What the case is about, for the reader of the file. */
  String title();

  /** The programme of every episode whose first line names no other. */
  ProgrammeDefinition programme();

  /** Working days, with the holidays and closures that the file adds. */
  @Value.Default
  default HolidayCalendar calendar() {
    return HolidayCalendars.ENGLAND_AND_WALES;
  }

  /** The region's own clocks and limits. */
  @Value.Default
  default LocalPolicy policy() {
    return LocalPolicy.DEFAULT;
  }

  /** The episode of every line that names no other. */
  @Value.Default
  default EpisodeId episode() {
    return EpisodeId.of("episode-1");
  }

  /** The places, the hours of practitioners, and what is booked besides the file's own sessions. */
  @Value.Default
  default Diary diary() {
    return Diary.EMPTY;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableCaseHeader.Builder {
    Builder() {}
  }
}
