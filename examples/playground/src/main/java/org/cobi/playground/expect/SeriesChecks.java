package org.cobi.playground.expect;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.words.Plain;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.workflow.rules.Forecast;

/** What a line may expect of the series of sessions, and of a proposal for another. */
final class SeriesChecks {

  private SeriesChecks() {}

  static Check counted(Wanted wanted) {
    int expected = wanted.number();
    return actual ->
        same(expected + " sessions counted", expected, actual.after().sessionsCounted());
  }

  static Check left(Wanted wanted) {
    int expected = wanted.number();
    return actual -> same(expected + " sessions left", expected, actual.after().sessionsLeft());
  }

  private static Stream<Difference> same(String words, int expected, int found) {
    return expected == found ? Stream.empty() : Stream.of(new Difference(words, "it is " + found));
  }

  static Check slack(Wanted wanted) {
    long expected = wanted.number();
    return actual -> {
      Optional<Long> found = actual.forecast().map(Forecast::slackDays);
      return found.filter(days -> days == expected).isPresent()
          ? Stream.empty()
          : Stream.of(
              new Difference(
                  slackOf(expected), found.map(SeriesChecks::slackOf).orElse("no forecast")));
    };
  }

  private static String slackOf(long days) {
    return days < 0
        ? Plain.count(-days, "day") + " too late"
        : Plain.count(days, "day") + " to spare";
  }

  static Check window(Wanted wanted) {
    Wanted window = wanted.withKnownNames(Set.of("firstDay", "lastDay"));
    Optional<LocalDate> firstDay = window.under("firstDay").map(Wanted::day);
    Optional<LocalDate> lastDay = window.under("lastDay").map(Wanted::day);
    return actual ->
        Stream.concat(
            firstDay.stream()
                .filter(day -> isOther(day, actual.window().map(DeliveryWindow::firstDay)))
                .map(
                    day ->
                        new Difference("the window to begin " + ReadableDate.of(day), is(actual))),
            lastDay.stream()
                .filter(day -> isOther(day, actual.window().map(DeliveryWindow::lastDay)))
                .map(
                    day ->
                        new Difference("the window to end " + ReadableDate.of(day), is(actual))));
  }

  private static boolean isOther(LocalDate expected, Optional<LocalDate> found) {
    return found.filter(expected::equals).isEmpty();
  }

  private static String is(Actual actual) {
    return actual.window().map(window -> "it is " + window).orElse("there is none");
  }

  static Check proposal(Wanted wanted) {
    Wanted proposal = wanted.withKnownNames(Set.of("sessions", "last"));
    Optional<List<LocalDateTime>> starts =
        proposal.under("sessions").map(all -> all.each(Wanted::start));
    Optional<LocalDate> last = proposal.under("last").map(Wanted::day);
    return actual ->
        Stream.concat(
            starts.stream()
                .filter(these -> actual.proposal().filter(p -> p.starts().equals(these)).isEmpty())
                .map(these -> new Difference("the proposal " + listed(these), proposed(actual))),
            last.stream()
                .filter(day -> isOther(day, actual.proposal().map(p -> p.last().toLocalDate())))
                .map(
                    day ->
                        new Difference(
                            "a proposal to end " + ReadableDate.of(day), proposed(actual))));
  }

  private static String proposed(Actual actual) {
    return actual
        .proposal()
        .map(SeriesProposal::starts)
        .map(starts -> "proposed was: " + listed(starts))
        .orElse("nothing was proposed");
  }

  private static String listed(List<LocalDateTime> starts) {
    return starts.stream().map(ReadableDate::of).collect(Collectors.joining(", "));
  }
}
