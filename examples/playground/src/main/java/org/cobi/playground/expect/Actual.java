package org.cobi.playground.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.rule.Violation;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.workflow.Decision;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.rules.Forecast;
import org.cobi.workflow.rules.Setting;

/**
 * What came of a line.
 *
 * @param verdict what became of it
 * @param on the day of the command
 * @param before the episode before it
 * @param decision the decision; absent where the line was turned away at the door
 * @param proposal another series that would be accepted, where a plan was refused
 * @param setting under what it was judged
 */
public record Actual(
    Verdict verdict,
    LocalDate on,
    Episode before,
    Optional<Decision> decision,
    Optional<SeriesProposal> proposal,
    Setting setting) {

  /** The episode afterwards. */
  public Episode after() {
    return decision.map(Decision::episode).orElse(before);
  }

  /** What stands in the way. */
  List<Violation> reasons() {
    return decision.map(Decision::reasons).orElse(List.of());
  }

  /** What warns or informs. */
  List<Violation> notices() {
    return decision.map(Decision::notices).orElse(List.of());
  }

  /** The duties that were raised. */
  List<Duty> duties() {
    return decision.map(Decision::duties).orElse(List.of());
  }

  /** The rules of the duties that were discharged; a duty's name begins with its rule's. */
  List<String> discharged() {
    return events()
        .flatMap(event -> event instanceof DutyDischarged done ? Stream.of(done) : Stream.of())
        .map(done -> done.duty().value())
        .map(duty -> duty.substring(0, duty.indexOf('/')))
        .distinct()
        .toList();
  }

  private Stream<EpisodeEvent> events() {
    return decision.map(Decision::events).orElse(List.of()).stream();
  }

  /** The forecast afterwards. */
  public Optional<Forecast> forecast() {
    return Outlook.of(after(), setting, on);
  }

  /** The window afterwards; before the first session counts, as it would be. */
  Optional<DeliveryWindow> window() {
    return after().window().or(() -> forecast().map(Forecast::window));
  }
}
