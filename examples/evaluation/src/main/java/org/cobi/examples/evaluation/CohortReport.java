package org.cobi.examples.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.cobi.examples.evaluation.KaplanMeier.Observed;
import org.cobi.json.evaluation.EvaluatedRelapse;
import org.cobi.json.evaluation.EvaluationExtract;
import org.cobi.json.evaluation.EvaluationRecord;
import org.cobi.model.relapse.RelapseLevel;

/** The tables of one extract. Every number in them stands for enough people, or is not there. */
final class CohortReport {
  private static final String WITHHELD = "-";
  private static final int WEEKS = 4;
  private static final int LAST_WEEK = 52;

  private final int least;
  private final List<EvaluationRecord> records;
  private final StringBuilder text = new StringBuilder();

  private CohortReport(EvaluationExtract extract) {
    this.least = extract.leastPeople();
    this.records = extract.records();
  }

  static String of(EvaluationExtract extract) {
    CohortReport report = new CohortReport(extract);
    report.line("Study " + extract.study() + ", for the " + extract.audience().title());
    report.line(
        WITHHELD
            + " fewer than "
            + report.least
            + " people, or what would give such a number away");
    report.line("Intervals are Wilson's, 95 %. Nothing here says whether a programme works.");
    report.outcomes();
    report.reasons();
    report.waiting();
    report.relapses();
    report.curves();
    return report.text.toString();
  }

  /** What became of a referral, as far as it was observed. */
  enum Outcome {
    NOT_ACCEPTED("not accepted"),
    WAITING("waiting for a decision or a place"),
    ENDED_BEFORE_A_SESSION("accepted, ended before a session counted"),
    NOT_STARTED("accepted, not started yet"),
    ENDED_EARLY("started, ended early"),
    GOING_ON("started, going on"),
    COMPLETED("completed");

    private static final Set<Outcome> ACCEPTED =
        Set.of(ENDED_BEFORE_A_SESSION, NOT_STARTED, ENDED_EARLY, GOING_ON, COMPLETED);
    private static final Set<Outcome> STARTED = Set.of(ENDED_EARLY, GOING_ON, COMPLETED);

    private final String title;

    Outcome(String title) {
      this.title = title;
    }

    static Outcome of(EvaluationRecord record) {
      boolean ended = record.ended().isPresent();
      if (record.isCompleted()) {
        return COMPLETED;
      }
      if (record.isStarted()) {
        return ended ? ENDED_EARLY : GOING_ON;
      }
      if (record.isAccepted()) {
        return ended ? ENDED_BEFORE_A_SESSION : NOT_STARTED;
      }
      return ended ? NOT_ACCEPTED : WAITING;
    }
  }

  private SafeCounts<Outcome> counts() {
    Map<Outcome, Integer> counts = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    records.forEach(record -> counts.merge(Outcome.of(record), 1, Integer::sum));
    return SafeCounts.of(counts, least);
  }

  private void outcomes() {
    SafeCounts<Outcome> counts = counts();
    heading("What became of referrals");
    row("referrals", counts.total(), OptionalInt.empty());
    row("accepted", counts.sum(Outcome.ACCEPTED), counts.total());
    row("started", counts.sum(Outcome.STARTED), counts.sum(Outcome.ACCEPTED));
    row("completed", counts.sum(Set.of(Outcome.COMPLETED)), counts.sum(Outcome.STARTED));
    line("");
    counts.shown().forEach((outcome, count) -> row("  " + outcome.title, count, counts.total()));
  }

  /** Only where the number of those who ended early is shown itself. */
  private void reasons() {
    Map<String, Integer> counts = new TreeMap<>();
    records.stream()
        .filter(record -> Outcome.of(record) == Outcome.ENDED_EARLY)
        .forEach(record -> counts.merge(reason(record), 1, Integer::sum));
    heading("Why they ended early after they had started");
    if (counts().sum(Set.of(Outcome.ENDED_EARLY)).isEmpty() || counts.isEmpty()) {
      line("  " + WITHHELD);
      return;
    }
    table(SafeCounts.of(counts, least));
  }

  private static String reason(EvaluationRecord record) {
    return record
        .reason()
        .map(code -> code.value().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("other or withheld");
  }

  private void waiting() {
    heading("Days waited, median (quarter, three quarters)");
    days("from referral to a place", EvaluationRecord::acceptedAfter);
    days("from referral to the first session", EvaluationRecord::startedAfter);
    days(
        "from the first session to completion",
        record ->
            record
                .startedAfter()
                .filter(start -> record.isCompleted())
                .map(start -> record.observedDays() - start));
  }

  private void days(String what, Function<EvaluationRecord, Optional<Integer>> waited) {
    double[] days =
        records.stream()
            .flatMap(record -> waited.apply(record).stream())
            .mapToDouble(Integer::doubleValue)
            .toArray();
    Percentile percentile = new Percentile();
    percentile.setData(days);
    String words =
        days.length < 2 * least
            ? WITHHELD
            : String.format(
                Locale.ROOT,
                "%.0f (%.0f, %.0f)",
                percentile.evaluate(50),
                percentile.evaluate(25),
                percentile.evaluate(75));
    line(String.format(Locale.ROOT, "  %-52s %s", what, words));
  }

  private void relapses() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("none reported", 0);
    for (RelapseLevel level : RelapseLevel.values()) {
      counts.put("level " + level.number() + ": " + level.title(), 0);
    }
    counts.put("level withheld", 0);
    records.forEach(record -> counts.merge(gravest(record), 1, Integer::sum));
    heading("The gravest relapse that was reported during the time observed");
    table(SafeCounts.of(counts, least));
  }

  private static String gravest(EvaluationRecord record) {
    if (record.relapses().isEmpty()) {
      return "none reported";
    }
    return record.relapses().stream()
        .flatMap(relapse -> relapse.level().stream())
        .max(Comparator.naturalOrder())
        .filter(level -> record.relapses().stream().allMatch(CohortReport::isShown))
        .map(level -> "level " + level.number() + ": " + level.title())
        .orElse("level withheld");
  }

  private static boolean isShown(EvaluatedRelapse relapse) {
    return relapse.level().isPresent();
  }

  private void curves() {
    heading("Kaplan-Meier: of 100 people, to how many it has not happened yet");
    List<String> names = List.of("a place", "first session", "any end", "level 2 or 3");
    List<List<Observed>> observed =
        List.of(
            each(EvaluationRecord::acceptedAfter),
            each(EvaluationRecord::startedAfter),
            each(record -> record.ended().map(stage -> record.observedDays())),
            each(CohortReport::firstGraveRelapse));
    line(
        String.format(
            Locale.ROOT,
            "  %-6s%15s%15s%15s%15s",
            "week",
            names.get(0),
            names.get(1),
            names.get(2),
            names.get(3)));
    for (int week = WEEKS; week <= LAST_WEEK; week += WEEKS) {
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-6d", week));
      for (List<Observed> people : observed) {
        row.append(String.format(Locale.ROOT, "%15s", share(people, 7 * week)));
      }
      line(row.toString());
    }
  }

  private List<Observed> each(Function<EvaluationRecord, Optional<Integer>> happened) {
    List<Observed> observed = new ArrayList<>();
    for (EvaluationRecord record : records) {
      Optional<Integer> day = happened.apply(record);
      observed.add(new Observed(day.orElse(record.observedDays()), day.isPresent()));
    }
    return observed;
  }

  private static Optional<Integer> firstGraveRelapse(EvaluationRecord record) {
    return record.relapses().stream()
        .filter(
            relapse ->
                relapse
                    .level()
                    .filter(level -> level.isAtLeast(RelapseLevel.RENEWED_STALKING))
                    .isPresent())
        .map(EvaluatedRelapse::after)
        .findFirst();
  }

  /**
   * In whole people of a hundred; withheld once too few are still observed, or it befell too few.
   */
  private String share(List<Observed> people, int day) {
    long atRisk = people.stream().filter(person -> person.days() >= day).count();
    long happened =
        people.stream().filter(person -> person.happened() && person.days() <= day).count();
    boolean tooFew = atRisk < least || (happened > 0 && happened < least);
    return tooFew
        ? WITHHELD
        : String.format(Locale.ROOT, "%.0f", 100 * KaplanMeier.of(people).after(day));
  }

  private void table(SafeCounts<String> counts) {
    counts.shown().forEach((name, count) -> row("  " + name, count, counts.total()));
  }

  private void row(String name, OptionalInt count, OptionalInt whole) {
    String number = count.isPresent() ? Integer.toString(count.getAsInt()) : WITHHELD;
    boolean hasShare = count.isPresent() && whole.isPresent() && whole.getAsInt() > 0;
    String share = hasShare ? Wilson.of(count.getAsInt(), whole.getAsInt()).toString() : "";
    line(String.format(Locale.ROOT, "  %-52s %6s  %s", name, number, share).stripTrailing());
  }

  private void heading(String words) {
    line("");
    line(words);
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
