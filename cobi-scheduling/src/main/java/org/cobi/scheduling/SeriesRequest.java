package org.cobi.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.time.HolidayCalendar;
import org.immutables.value.Value;

/** What one person's series must be like, and at which starts it could be held. */
@Value.Immutable
@CobiStyle
public sealed interface SeriesRequest permits ImmutableSeriesRequest {

  /** The definition: windows, cadence and length. */
  ProgrammeDefinition programme();

  /** Working days and holidays. */
  HolidayCalendar calendar();

  /** How many sessions are to be placed. */
  int sessions();

  /** The day on which the place was accepted, for windows that begin with it. */
  Optional<LocalDate> acceptedOn();

  /**
   * The window, once the first session has counted; found from the first start while it has not.
   */
  Optional<DeliveryWindow> window();

  /** The starts of sessions that were held before; the cadence runs on from them. */
  List<LocalDateTime> held();

  /** The starts that were asked for. */
  List<LocalDateTime> preferred();

  /** Further starts that everybody could keep. */
  List<LocalDateTime> possible();

  /** The most days from one session to the next; three weeks when nothing is said. */
  @Value.Default
  default int longestGapDays() {
    return 21;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses fewer than one session. */
  final class Builder extends ImmutableSeriesRequest.Builder {
    Builder() {}

    @Override
    public SeriesRequest build() {
      SeriesRequest request = super.build();
      if (request.sessions() < 1) {
        throw new IllegalArgumentException(
            "a series must have at least 1 session but was asked for " + request.sessions());
      }
      return request;
    }
  }
}
