package org.cobi.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.ProposedSlot;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.rule.Rule;
import org.cobi.model.session.SessionSlot;

/**
 * Finds the best series for one person among the starts that could be held: the planner of dates
 * only, for a host that has an episode and no diaries, and for a counter-proposal to a command. It
 * keeps the programme's cadence to the hour and knows nothing of practitioners, rooms or other
 * people. Where these are known, {@link org.cobi.scheduling.series.SeriesScheduler} plans with
 * them.
 *
 * <p>Best means, in this order: the earliest first session, the fewest starts that were not asked
 * for, and the best rhythm (the least sum of days by which the gaps differ from the programme's
 * target). The search is complete: an empty answer means that no series exists whose gaps are no
 * longer than the request allows.
 */
public final class SeriesPlanner {
  private static final List<Rule<ProposedSlot>> OF_A_SLOT_ALONE =
      List.of(SlotRules.NOT_ON_A_HOLIDAY, SlotRules.NOT_ON_A_WEEKEND, SlotRules.LENGTH_IN_RANGE);

  private SeriesPlanner() {}

  /**
   * The best series, if there is one.
   *
   * @throws org.cobi.model.time.DayOutsideCalendarException if a start lies outside the calendar
   */
  public static Optional<SeriesProposal> propose(SeriesRequest request) {
    List<LocalDateTime> starts = usableStarts(request);
    if (request.window().isPresent()) {
      return bestWithin(request, starts, request.window().get());
    }
    return starts.stream()
        .flatMap(first -> bestBeginningWith(first, request, starts).stream())
        .findFirst();
  }

  private static Optional<SeriesProposal> bestBeginningWith(
      LocalDateTime first, SeriesRequest request, List<LocalDateTime> starts) {
    LocalDate day = first.toLocalDate();
    DeliveryWindow window =
        DeliveryWindow.of(request.programme(), day, request.acceptedOn().orElse(day));
    return bestWithin(request, starts.stream().filter(at -> !at.isBefore(first)).toList(), window)
        .filter(series -> series.starts().get(0).equals(first));
  }

  private static Optional<SeriesProposal> bestWithin(
      SeriesRequest request, List<LocalDateTime> starts, DeliveryWindow window) {
    List<LocalDateTime> inside = starts.stream().filter(at -> isInside(at, window)).toList();
    return new SeriesSearch(request, inside, askedFor(request))
        .best()
        .map(
            found ->
                new SeriesProposal(found.starts(), window, found.notAskedFor(), found.rhythm()));
  }

  private static boolean isInside(LocalDateTime at, DeliveryWindow window) {
    return !at.toLocalDate().isAfter(window.lastDay());
  }

  private static Set<LocalDateTime> askedFor(SeriesRequest request) {
    return new HashSet<>(request.preferred());
  }

  private static List<LocalDateTime> usableStarts(SeriesRequest request) {
    return Stream.concat(request.preferred().stream(), request.possible().stream())
        .distinct()
        .sorted()
        .filter(at -> keepsTheRulesOfASlot(at, request))
        .toList();
  }

  private static boolean keepsTheRulesOfASlot(LocalDateTime at, SeriesRequest request) {
    ProposedSlot slot =
        new ProposedSlot(SessionSlot.at(at), List.of(), request.programme(), request.calendar());
    return OF_A_SLOT_ALONE.stream().allMatch(rule -> rule.check(slot).isEmpty());
  }
}
