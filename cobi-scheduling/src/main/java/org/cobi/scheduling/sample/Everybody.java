package org.cobi.scheduling.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.Appointment;

/** Draws the people one after the other, each with a series of the hidden plan. */
final class Everybody {
  private static final int MOST_DRAWS = 100;
  private static final int PERCENT_KEPT_APART = 3;

  /** Of the sessions that the hidden plan needs, how many in a hundred more there is time for. */
  private static final int PERCENT_SPARE = 14;

  private final Traits traits;
  private final PlanningCalendar calendar;
  private final Staff staff;
  private final SeededChoice choice;
  private final PersonDrawing drawing;
  private final HiddenDiary diary;
  private final List<SeriesNeed> needs = new ArrayList<>();
  private final List<Appointment> hiddenPlan = new ArrayList<>();
  private final Map<Integer, Set<ParticipantRef>> apart = new HashMap<>();

  Everybody(Traits traits, PlanningCalendar calendar, Staff staff, SeededChoice choice) {
    this.traits = traits;
    this.calendar = calendar;
    this.staff = staff;
    this.choice = choice;
    this.drawing = new PersonDrawing(traits, calendar, choice);
    this.diary = new HiddenDiary(calendar, staff);
  }

  /** Draws everybody; false if somebody could not be drawn who still fits. */
  boolean draw() {
    for (int index = 0; index < traits.people(); index++) {
      Optional<SeriesNeed> need =
          traits.shape().isFeasibleByConstruction()
              ? placed(index)
              : Optional.of(drawing.draw(index, home()));
      if (need.isEmpty()) {
        return false;
      }
      needs.add(need.get());
      maybeKeepApart(index);
    }
    return true;
  }

  /** The people, in order. */
  List<SeriesNeed> needs() {
    List<SeriesNeed> all = new ArrayList<>(needs);
    apart.forEach(
        (index, from) ->
            all.set(index, SeriesNeed.builder().from(needs.get(index)).separateFrom(from).build()));
    return all;
  }

  List<Appointment> hiddenPlan() {
    return hiddenPlan;
  }

  private int home() {
    return choice.below(traits.practitioners()) % traits.offices();
  }

  private Optional<SeriesNeed> placed(int index) {
    for (int attempt = 0; attempt < MOST_DRAWS; attempt++) {
      SeriesNeed need = drawing.draw(index, home());
      Optional<List<Appointment>> series = diary.place(need, choice);
      if (series.isPresent()) {
        hiddenPlan.addAll(series.get());
        return Optional.of(need);
      }
    }
    return Optional.empty();
  }

  /** Keeps a person apart from one drawn before who never meets them in the hidden plan. */
  private void maybeKeepApart(int index) {
    if (index == 0 || !choice.percent(PERCENT_KEPT_APART)) {
      return;
    }
    int other = index - 1 - choice.below(Math.min(index, 50));
    ParticipantRef one = needs.get(index).participant();
    ParticipantRef two = needs.get(other).participant();
    if (!diary.meet(one, two)) {
      apart.computeIfAbsent(index, first -> new HashSet<>()).add(two);
      apart.computeIfAbsent(other, first -> new HashSet<>()).add(one);
    }
  }

  /** The practitioners, with days and caseloads that are about what the hidden plan needs. */
  List<PractitionerWeek> onlyAsFreeAsNeeded() {
    int free = 0;
    for (PractitionerWeek who : staff.weeks()) {
      free += workingDays(who).stream().mapToInt(day -> who.maxPerDay() - held(who, day)).sum();
    }
    int percent = Math.min(100, (hiddenPlan.size() * PERCENT_SPARE + free - 1) / Math.max(1, free));
    return staff.weeks().stream().map(who -> onlyAsFreeAsNeeded(who, percent)).toList();
  }

  private PractitionerWeek onlyAsFreeAsNeeded(PractitionerWeek who, int percent) {
    Map<LocalDate, Integer> reduced = new TreeMap<>();
    for (LocalDate day : workingDays(who)) {
      int most = held(who, day);
      for (int more = who.maxPerDay() - most; more > 0; more--) {
        most += choice.percent(percent) ? 1 : 0;
      }
      if (most < who.maxPerDay()) {
        reduced.put(day, most);
      }
    }
    return PractitionerWeek.builder()
        .from(who)
        .reducedDays(reduced)
        .maxCaseload(diary.cases(who.reference()) + choice.below(4))
        .build();
  }

  private int held(PractitionerWeek who, LocalDate day) {
    return diary.held(who.reference(), day);
  }

  private List<LocalDate> workingDays(PractitionerWeek who) {
    return calendar
        .firstDay()
        .datesUntil(calendar.lastDay().plusDays(1))
        .filter(day -> who.week().containsKey(day.getDayOfWeek()))
        .filter(day -> !who.leave().contains(day) && !calendar.bankHolidays().contains(day))
        .toList();
  }
}
