package org.cobi.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.audience.Audience;
import org.cobi.model.order.Route;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.workflow.Journal;
import org.cobi.workflow.episode.EpisodeEvent.ReferralReceived;
import org.cobi.workflow.episode.Stage;
import org.junit.jupiter.api.Test;

/** An extract says what became of referrals, and of whom it cannot be told. */
class EvaluationExtractsTest {
  private static final LocalDate FAR_AHEAD = LocalDate.of(2031, 5, 20);
  private static final List<Journal> COHORT = Cohort.of(240);

  private static final ExtractTerms TERMS = terms("STUDY-1", DateTreatment.SHIFTED);

  private static ExtractTerms terms(String study, DateTreatment dates) {
    return ExtractTerms.builder().audience(Audience.EVALUATOR).study(study).dates(dates).build();
  }

  private static PseudonymKey key(int seed) {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) seed);
    return PseudonymKey.of(secret);
  }

  private static EvaluationExtract extract() {
    return EvaluationExtracts.of(COHORT, TERMS, key(1), FAR_AHEAD);
  }

  @Test
  void nothing_of_what_an_episode_says_of_anybody_is_in_it() {
    String text = Documents.EVALUATION_EXTRACT.write(extract());
    Set<String> allowed = new HashSet<>();
    Arrays.stream(Route.values()).forEach(route -> allowed.add(route.name()));
    Arrays.stream(Stage.values()).forEach(stage -> allowed.add(stage.name()));
    Arrays.stream(RelapseLevel.values()).forEach(level -> allowed.add(level.name()));
    extract()
        .records()
        .forEach(
            record -> {
              allowed.add(record.programme().code());
              record.reason().ifPresent(reason -> allowed.add(reason.value()));
            });
    Set<String> said = new HashSet<>();
    COHORT.forEach(journal -> texts(Documents.EPISODE.tree(EpisodeDocument.of(journal)), said));
    said.removeAll(allowed);
    said.removeIf(word -> word.matches("\\d{4}-\\d{2}-\\d{2}"));
    assertThat(said).hasSizeGreaterThan(1000);
    assertThat(said).noneMatch(word -> text.contains("\"" + word + "\""));
    assertThat(text).doesNotContain("X100").doesNotContain("EPISODE-");
  }

  private static void texts(JsonValue value, Set<String> found) {
    if (value instanceof JsonText text) {
      found.add(text.text());
    } else if (value instanceof JsonObject object) {
      object.members().values().forEach(member -> texts(member, found));
    } else if (value instanceof JsonList list) {
      list.elements().forEach(element -> texts(element, found));
    }
  }

  @Test
  void every_referral_of_a_programme_with_enough_people_is_in_it() {
    Map<String, Long> expected =
        COHORT.stream()
            .filter(journal -> referredOn(journal).isPresent())
            .collect(
                Collectors.groupingBy(
                    journal -> journal.programme().code(), Collectors.counting()));
    Map<String, Long> found =
        extract().records().stream()
            .collect(
                Collectors.groupingBy(record -> record.programme().code(), Collectors.counting()));
    assertThat(expected).hasSizeGreaterThan(4);
    assertThat(found).isEqualTo(expected);
    assertThat(extract().programmesWithheld()).isFalse();
    assertThat(extract().records()).anyMatch(EvaluationRecord::isCompleted);
    assertThat(extract().records()).anyMatch(record -> !record.relapses().isEmpty());
    assertThat(extract().records())
        .isSortedAccordingTo((one, other) -> one.participant().compareTo(other.participant()));
  }

  @Test
  void a_programme_that_few_were_referred_to_is_left_out() {
    EvaluationExtract few = EvaluationExtracts.of(COHORT.subList(0, 20), TERMS, key(1), FAR_AHEAD);
    assertThat(few.records()).isEmpty();
    assertThat(few.programmesWithheld()).isTrue();
  }

  @Test
  void what_few_people_share_is_withheld_and_can_hide() {
    EvaluationExtract extract = extract();
    int withheld = 0;
    for (List<EvaluationRecord> ofOne :
        extract.records().stream()
            .collect(Collectors.groupingBy(EvaluationRecord::programme))
            .values()) {
      withheld += enoughOrHidden(ofOne, EvaluationRecord::route);
    }
    List<EvaluationRecord> closedEarly =
        extract.records().stream()
            .filter(record -> record.ended().isPresent() && !record.isCompleted())
            .toList();
    withheld += enoughOrHidden(closedEarly, EvaluationRecord::reason);
    assertThat(withheld).as("records from which something was withheld").isGreaterThan(10);
  }

  private static <K> int enoughOrHidden(
      List<EvaluationRecord> records, Function<EvaluationRecord, Optional<K>> what) {
    Map<Optional<K>, Set<String>> people = new HashMap<>();
    records.forEach(
        record ->
            people
                .computeIfAbsent(what.apply(record), group -> new HashSet<>())
                .add(record.participant()));
    assertThat(people.values()).allMatch(group -> group.size() >= TERMS.leastPeople());
    return people.getOrDefault(Optional.<K>empty(), Set.of()).size();
  }

  @Test
  void the_same_person_is_the_same_in_a_study_and_nobody_knows_her_in_another() {
    Set<String> first = participants(TERMS, key(1));
    assertThat(participants(TERMS, key(1))).isEqualTo(first);
    assertThat(participants(terms("STUDY-2", DateTreatment.SHIFTED), key(1)))
        .doesNotContainAnyElementsOf(first);
    assertThat(participants(TERMS, key(2))).doesNotContainAnyElementsOf(first);
    assertThat(first).allMatch(pseudonym -> pseudonym.matches("[0-9a-f]{32}"));
    assertThat(key(1)).hasToString("PseudonymKey[<redacted>]");
  }

  private static Set<String> participants(ExtractTerms terms, PseudonymKey key) {
    return EvaluationExtracts.of(COHORT, terms, key, FAR_AHEAD).records().stream()
        .map(EvaluationRecord::participant)
        .collect(Collectors.toSet());
  }

  @Test
  void dates_are_shifted_both_ways_and_not_by_more_than_was_said() {
    Set<Long> shifts = new HashSet<>();
    for (Journal journal : COHORT) {
      String pseudonym = key(1).pseudonym("STUDY-1", "episode", journal.episode().value());
      extract().records().stream()
          .filter(record -> record.episode().equals(pseudonym))
          .forEach(
              record ->
                  shifts.add(
                      ChronoUnit.DAYS.between(
                          referredOn(journal).orElseThrow(), record.referred())));
    }
    assertThat(shifts).hasSizeGreaterThan(40).allMatch(days -> Math.abs(days) <= 56);
    assertThat(shifts).anyMatch(days -> days < -28).anyMatch(days -> days > 28);
  }

  @Test
  void months_and_quarters_begin_on_their_first_day() {
    assertThat(DateTreatment.MONTH.of(LocalDate.of(2018, 12, 31), 9)).isEqualTo("2018-12-01");
    assertThat(DateTreatment.QUARTER.of(LocalDate.of(2018, 12, 31), 9)).isEqualTo("2018-10-01");
    assertThat(DateTreatment.SHIFTED.of(LocalDate.of(2018, 12, 31), 9)).isEqualTo("2019-01-09");
    assertThat(
            EvaluationExtracts.of(COHORT, terms("S", DateTreatment.QUARTER), key(1), FAR_AHEAD)
                .records())
        .isNotEmpty()
        .allMatch(record -> record.referred().getDayOfMonth() == 1);
  }

  @Test
  void what_is_known_of_today_does_not_tell_when_somebody_was_referred() {
    Set<Long> gaps = new HashSet<>();
    for (Journal journal : COHORT) {
      String pseudonym = key(1).pseudonym("STUDY-1", "episode", journal.episode().value());
      extract().records().stream()
          .filter(record -> record.episode().equals(pseudonym) && record.ended().isEmpty())
          .forEach(
              record ->
                  gaps.add(
                      ChronoUnit.DAYS.between(
                          referredOn(journal).orElseThrow().plusDays(record.observedDays()),
                          FAR_AHEAD)));
    }
    assertThat(gaps).as("days before today on which observation ended").hasSizeGreaterThan(20);
    assertThat(gaps).allMatch(days -> days >= 0 && days <= 56);
  }

  @Test
  void what_was_recorded_after_observation_ended_is_not_seen() {
    LocalDate middle =
        COHORT.stream()
            .flatMap(journal -> referredOn(journal).stream())
            .sorted()
            .toList()
            .get(COHORT.size() / 3)
            .plusDays(100);
    EvaluationExtract early = EvaluationExtracts.of(COHORT, TERMS, key(1), middle);
    List<Integer> counted = counted(early);
    assertThat(counted).isNotEmpty();
    assertThat(counted.stream().mapToInt(Integer::intValue).sum())
        .isLessThan(counted(extract()).stream().mapToInt(Integer::intValue).sum());
    assertThat(early.until()).isEqualTo(middle.withDayOfMonth(1));
  }

  private static List<Integer> counted(EvaluationExtract extract) {
    return extract.records().stream().map(EvaluationRecord::sessionsCounted).toList();
  }

  @Test
  void terms_that_would_show_too_much_are_refused() {
    List<String> words = new ArrayList<>();
    words.add(refused(ExtractTerms.builder().audience(Audience.PRACTITIONER).study("S")));
    words.add(refused(ExtractTerms.builder().audience(Audience.EVALUATOR).study("a study")));
    words.add(
        refused(
            ExtractTerms.builder().audience(Audience.EVALUATOR).study("S").mostDaysShifted(27)));
    words.add(
        refused(ExtractTerms.builder().audience(Audience.EVALUATOR).study("S").leastPeople(4)));
    assertThat(words)
        .containsExactly(
            "an extract must be for an evaluator or a commissioner but is for a practitioner",
            "a study must be a code of capital letters, digits and hyphens, of at most 40"
                + " characters",
            "dates must be shifted by at least 28 days but are by 27",
            "groups must have at least 5 people but have 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PseudonymKey.of(new byte[31]))
        .withMessage("a key must have at least 32 bytes but has 31");
  }

  private static String refused(ExtractTerms.Builder builder) {
    try {
      builder.build();
    } catch (IllegalArgumentException refusal) {
      return String.valueOf(refusal.getMessage());
    }
    throw new AssertionError("not refused");
  }

  @Test
  void it_comes_back_as_a_document() {
    String text = Documents.EVALUATION_EXTRACT.write(extract());
    assertThat(Documents.EVALUATION_EXTRACT.read(text)).isEqualTo(extract());
    assertThat(extract())
        .hasToString("EvaluationExtract[" + extract().records().size() + " records]");
  }

  private static Optional<LocalDate> referredOn(Journal journal) {
    return journal.entries().stream()
        .flatMap(entry -> entry.events().stream())
        .filter(ReferralReceived.class::isInstance)
        .map(event -> ((ReferralReceived) event).on())
        .findFirst();
  }
}
