package org.cobi.scheduling;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.programme.Cadence;

/**
 * The exact search behind the planner: from the sessions placed last, the best way to place the
 * rest, each such question answered once.
 */
final class SeriesSearch {
  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::notAskedFor).thenComparingInt(Found::rhythm);

  private final SeriesRequest request;
  private final List<LocalDateTime> starts;
  private final Set<LocalDateTime> askedFor;
  private final Cadence cadence;
  private final Map<Question, Optional<Found>> answers = new HashMap<>();

  SeriesSearch(SeriesRequest request, List<LocalDateTime> starts, Set<LocalDateTime> askedFor) {
    this.request = request;
    this.starts = starts;
    this.askedFor = askedFor;
    this.cadence = request.programme().cadence();
  }

  /**
   * The best way to place what is left.
   *
   * @param starts the starts, in order
   * @param notAskedFor how many of them were not asked for
   * @param rhythm the sum of deviations from the target gap
   */
  record Found(List<LocalDateTime> starts, int notAskedFor, int rhythm) {}

  /**
   * What is left, and after which sessions.
   *
   * @param left how many sessions
   * @param recent the latest starts, as many as the cadence looks at
   */
  private record Question(int left, List<LocalDateTime> recent) {}

  Optional<Found> best() {
    return best(new Question(request.sessions(), latest(request.held())));
  }

  private Optional<Found> best(Question question) {
    if (question.left() == 0) {
      return Optional.of(new Found(List.of(), 0, 0));
    }
    Optional<Found> known = answers.get(question);
    if (known != null) {
      return known;
    }
    Optional<Found> found = search(question);
    answers.put(question, found);
    return found;
  }

  private Optional<Found> search(Question question) {
    return starts.stream()
        .filter(start -> mayFollow(start, question.recent()))
        .flatMap(start -> with(start, question).stream())
        .min(ORDER);
  }

  private Optional<Found> with(LocalDateTime start, Question question) {
    List<LocalDateTime> recent = new ArrayList<>(question.recent());
    recent.add(start);
    return best(new Question(question.left() - 1, latest(recent)))
        .map(rest -> before(start, rest, question.recent()));
  }

  private Found before(LocalDateTime start, Found rest, List<LocalDateTime> recent) {
    List<LocalDateTime> all = new ArrayList<>();
    all.add(start);
    all.addAll(rest.starts());
    int asked = askedFor.contains(start) ? 0 : 1;
    return new Found(all, rest.notAskedFor() + asked, rest.rhythm() + deviation(start, recent));
  }

  private int deviation(LocalDateTime start, List<LocalDateTime> recent) {
    return recent.isEmpty()
        ? 0
        : (int) Math.abs(days(recent.get(recent.size() - 1), start) - cadence.targetDays());
  }

  private boolean mayFollow(LocalDateTime start, List<LocalDateTime> recent) {
    if (recent.isEmpty()) {
      return true;
    }
    LocalDateTime last = recent.get(recent.size() - 1);
    boolean apart =
        start.isAfter(last)
            && days(last, start) > 0
            && days(last, start) <= request.longestGapDays()
            && Duration.between(last, start).compareTo(cadence.leastBetweenStarts()) >= 0;
    boolean full = recent.size() == cadence.mostInSevenDays();
    return apart && (!full || days(recent.get(0), start) >= 7);
  }

  private List<LocalDateTime> latest(List<LocalDateTime> all) {
    List<LocalDateTime> sorted = all.stream().sorted().toList();
    return sorted.subList(Math.max(0, sorted.size() - cadence.mostInSevenDays()), sorted.size());
  }

  private static long days(LocalDateTime from, LocalDateTime to) {
    return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
  }
}
