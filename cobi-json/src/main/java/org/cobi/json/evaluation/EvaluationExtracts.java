package org.cobi.json.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.order.Route;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseStatus;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.Session;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent.ReferralReceived;

/**
 * Makes extracts from journals.
 *
 * <p>Each journal is read as it stood some days before the extract is made; how many follows from
 * the key. Otherwise the day on which observation ended, which everybody knows, and the days
 * observed would give away the date of the referral.
 */
public final class EvaluationExtracts {
  private final ExtractTerms terms;
  private final PseudonymKey key;
  private final LocalDate today;

  private EvaluationExtracts(ExtractTerms terms, PseudonymKey key, LocalDate today) {
    this.terms = terms;
    this.key = key;
    this.today = today;
  }

  /**
   * The extract of these journals. Episodes without a referral are not in it.
   *
   * @param today the host's date
   */
  public static EvaluationExtract of(
      Collection<Journal> journals, ExtractTerms terms, PseudonymKey key, LocalDate today) {
    return new EvaluationExtracts(terms, key, today).of(journals);
  }

  private EvaluationExtract of(Collection<Journal> journals) {
    List<EvaluationRecord> all =
        journals.stream()
            .flatMap(journal -> record(journal).stream())
            .sorted(
                Comparator.comparing(EvaluationRecord::participant)
                    .thenComparing(EvaluationRecord::episode))
            .toList();
    Set<DefinitionRef> small =
        SmallGroups.of(
            SmallGroups.people(all, EvaluationRecord::programme, EvaluationRecord::participant),
            terms.leastPeople());
    List<EvaluationRecord> shown =
        all.stream().filter(record -> !small.contains(record.programme())).toList();
    return new EvaluationExtract(
        terms.audience(),
        terms.study(),
        terms.dates(),
        terms.leastPeople(),
        today.withDayOfMonth(1),
        !small.isEmpty(),
        withoutSmallGroups(shown));
  }

  private Optional<EvaluationRecord> record(Journal journal) {
    Optional<ReferralReceived> referral = referral(journal);
    return referral.flatMap(
        received -> {
          String person = received.referral().participant().value();
          LocalDate lastSeen = today.minusDays(number("observed", person, most()));
          return received.on().isAfter(lastSeen)
              ? Optional.empty()
              : Optional.of(record(until(journal, lastSeen), received, lastSeen));
        });
  }

  private static Optional<ReferralReceived> referral(Journal journal) {
    return journal.entries().stream()
        .flatMap(entry -> entry.events().stream())
        .filter(ReferralReceived.class::isInstance)
        .map(ReferralReceived.class::cast)
        .findFirst();
  }

  /** The journal as it stood at the end of a day. */
  private static Journal until(Journal journal, LocalDate lastSeen) {
    List<JournalEntry> seen =
        journal.entries().stream()
            .takeWhile(
                entry -> !LondonTime.dayOf(entry.submission().recordedAt()).isAfter(lastSeen))
            .toList();
    return new Journal(journal.episode(), journal.programme(), seen);
  }

  private EvaluationRecord record(Journal journal, ReferralReceived received, LocalDate lastSeen) {
    Episode episode = journal.replay();
    String person = received.referral().participant().value();
    LocalDate from = received.on();
    Optional<Closing> closing = episode.closing();
    int shift = number("shift", person, 2 * terms.mostDaysShifted()) - terms.mostDaysShifted();
    List<Session> counted = episode.sessions().stream().filter(Session::counts).toList();
    LocalDate end = closing.map(Closing::on).orElse(lastSeen);
    return EvaluationRecord.builder()
        .participant(key.pseudonym(terms.study(), "participant", person))
        .episode(key.pseudonym(terms.study(), "episode", episode.id().value()))
        .programme(episode.programme())
        .route(received.referral().route())
        .referred(terms.dates().of(from, shift))
        .acceptedAfter(episode.acceptedOn().map(day -> days(from, day)))
        .startedAfter(
            counted.stream()
                .map(session -> session.slot().start().toLocalDate())
                .min(Comparator.naturalOrder())
                .map(day -> days(from, day)))
        .sessionsNeeded(received.sessionsNeeded())
        .sessionsCounted(counted.size())
        .ended(closing.map(Closing::as))
        .reason(closing.flatMap(Closing::reason))
        .observedDays(days(from, end))
        .relapses(relapses(episode, from))
        .build();
  }

  private static List<EvaluatedRelapse> relapses(Episode episode, LocalDate from) {
    return episode.relapses().stream()
        .filter(relapse -> relapse.status() != RelapseStatus.DISMISSED)
        .filter(relapse -> !dayOf(relapse).isBefore(from))
        .map(
            relapse ->
                new EvaluatedRelapse(Optional.of(relapse.level()), days(from, dayOf(relapse))))
        .sorted(Comparator.comparingInt(EvaluatedRelapse::after))
        .toList();
  }

  private static LocalDate dayOf(Relapse relapse) {
    return relapse.happenedOn().orElseGet(() -> LondonTime.dayOf(relapse.reportedAt()));
  }

  /** What was recorded before the referral counts as of that day. */
  private static int days(LocalDate from, LocalDate day) {
    return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, day)));
  }

  private int number(String kind, String person, int most) {
    return key.number(terms.study(), kind, person, most);
  }

  /** By how many days observation may end early. */
  private int most() {
    return switch (terms.dates()) {
      case SHIFTED -> terms.mostDaysShifted();
      case MONTH -> 31;
      case QUARTER -> 92;
    };
  }

  private List<EvaluationRecord> withoutSmallGroups(List<EvaluationRecord> records) {
    Map<DefinitionRef, Set<Route>> smallRoutes =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    EvaluationRecord::programme,
                    Collectors.collectingAndThen(Collectors.toList(), this::smallRoutes)));
    Set<ReasonCode> smallReasons = smallReasons(records);
    Set<RelapseLevel> smallLevels = smallLevels(records);
    return records.stream()
        .map(
            record ->
                EvaluationRecord.builder()
                    .from(record)
                    .route(
                        record
                            .route()
                            .filter(
                                route ->
                                    !smallRoutes
                                        .getOrDefault(record.programme(), Set.of())
                                        .contains(route)))
                    .reason(record.reason().filter(reason -> !smallReasons.contains(reason)))
                    .relapses(
                        record.relapses().stream()
                            .map(relapse -> shown(relapse, smallLevels))
                            .toList())
                    .build())
        .toList();
  }

  private static EvaluatedRelapse shown(EvaluatedRelapse relapse, Set<RelapseLevel> small) {
    return new EvaluatedRelapse(
        relapse.level().filter(level -> !small.contains(level)), relapse.after());
  }

  private Set<Route> smallRoutes(List<EvaluationRecord> ofOneProgramme) {
    return SmallGroups.of(
        SmallGroups.people(
            ofOneProgramme, record -> record.route().orElseThrow(), EvaluationRecord::participant),
        terms.leastPeople());
  }

  private Set<ReasonCode> smallReasons(List<EvaluationRecord> records) {
    return SmallGroups.of(
        SmallGroups.people(
            records.stream().filter(record -> record.reason().isPresent()).toList(),
            record -> record.reason().orElseThrow(),
            EvaluationRecord::participant),
        terms.leastPeople());
  }

  private Set<RelapseLevel> smallLevels(List<EvaluationRecord> records) {
    List<Seen> seen = new ArrayList<>();
    for (EvaluationRecord record : records) {
      record
          .relapses()
          .forEach(
              relapse -> seen.add(new Seen(relapse.level().orElseThrow(), record.participant())));
    }
    return SmallGroups.of(SmallGroups.people(seen, Seen::level, Seen::person), terms.leastPeople());
  }

  private record Seen(RelapseLevel level, String person) {}
}
