package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.derived;
import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.time.LocalDateTime;
import java.util.List;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Mapped;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Shape;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.scheduling.SeriesRequest;

/** One person's series of sessions: what it must be like, and how it could be held. */
public final class Series {
  private static final ListShape<LocalDateTime> STARTS = new ListShape<>(Moments.LOCAL_TIME);
  private static final int USUAL_GAP = 21;

  /** What a series must be like. */
  public static final ObjectShape<SeriesRequest> REQUEST =
      BuiltShape.of("a series request", SeriesRequest::builder, SeriesRequest.Builder::build)
          .with(
              required("programme", Programmes.DEFINITION, SeriesRequest::programme)
                  .meaning("the definition: windows, cadence and length"),
              SeriesRequest.Builder::programme)
          .with(
              required("calendar", Calendars.CALENDAR, SeriesRequest::calendar)
                  .meaning("working days and holidays"),
              SeriesRequest.Builder::calendar)
          .with(
              required("sessions", WholeNumber.AT_LEAST_ONE, SeriesRequest::sessions)
                  .meaning("how many sessions are to be placed"),
              SeriesRequest.Builder::sessions)
          .with(
              optional("acceptedOn", Moments.DAY, SeriesRequest::acceptedOn)
                  .meaning("the day on which the place was accepted"),
              SeriesRequest.Builder::acceptedOn)
          .with(
              optional("window", Windows.WINDOW, SeriesRequest::window)
                  .meaning("the window, once the first session has counted"),
              SeriesRequest.Builder::window)
          .with(
              maybeEmpty("held", STARTS, List.of(), SeriesRequest::held)
                  .meaning("the starts of sessions that were held before"),
              SeriesRequest.Builder::held)
          .with(
              maybeEmpty("preferred", STARTS, List.of(), SeriesRequest::preferred)
                  .meaning("the starts that were asked for"),
              SeriesRequest.Builder::preferred)
          .with(
              maybeEmpty("possible", STARTS, List.of(), SeriesRequest::possible)
                  .meaning("further starts that everybody could keep"),
              SeriesRequest.Builder::possible)
          .with(
              usually(
                      "longestGapDays",
                      WholeNumber.AT_LEAST_ONE,
                      USUAL_GAP,
                      SeriesRequest::longestGapDays)
                  .meaning("the most days from one session to the next"),
              SeriesRequest.Builder::longestGapDays)
          .shape();

  private static final Shape<Long> DAYS =
      new Mapped<>(new WholeNumber(-100_000, 100_000), Integer::longValue, Math::toIntExact);

  private static final Field<SeriesProposal, List<LocalDateTime>> PLACED =
      required("starts", new ListShape<>(Moments.LOCAL_TIME, 1), SeriesProposal::starts)
          .meaning("the starts, in order");

  private static final Field<SeriesProposal, DeliveryWindow> WINDOW =
      required("window", Windows.WINDOW, SeriesProposal::window)
          .meaning("the days on which the sessions may lie");

  private static final Field<SeriesProposal, Integer> NOT_ASKED_FOR =
      required("notAskedFor", WholeNumber.COUNT, SeriesProposal::notAskedFor)
          .meaning("how many of the starts are not among those asked for");

  private static final Field<SeriesProposal, Integer> RHYTHM =
      required("rhythm", WholeNumber.COUNT, SeriesProposal::rhythm)
          .meaning("the sum over all gaps of the days by which each differs from the target");

  /** A series that keeps every rule. */
  public static final ObjectShape<SeriesProposal> PROPOSAL =
      new ObjectShape<>(
          "a series proposal",
          List.of(
              PLACED,
              WINDOW,
              NOT_ASKED_FOR,
              RHYTHM,
              derived("slackDays", DAYS, SeriesProposal::slackDays)
                  .meaning("the days from the last session to the last day that is allowed"),
              derived("spanDays", DAYS, SeriesProposal::spanDays)
                  .meaning("the days from the first session to the last, both counted")),
          values ->
              new SeriesProposal(
                  values.of(PLACED),
                  values.of(WINDOW),
                  values.of(NOT_ASKED_FOR),
                  values.of(RHYTHM)));

  private Series() {}
}
