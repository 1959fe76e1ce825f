package org.cobi.scheduling.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.series.EverySeries.Step;
import org.cobi.scheduling.series.EverySeries.Tried;

/**
 * The best plan of a small caseload, found by trying every series of everybody together, and
 * leaving out what cannot become better than the best so far. It shares nothing with the search.
 */
final class EveryPlan {
  private final Caseload caseload;
  private final List<SeriesNeed> people;
  private final List<List<Choice>> choices = new ArrayList<>();
  private final Map<PractitionerRef, PractitionerWeek> practitioners = new HashMap<>();
  private final Map<PlaceRef, Place> offices = new HashMap<>();
  private final Choice[] chosen;
  private final PlanFigures[] restAtLeast;
  private PlanFigures best = new PlanFigures(Long.MAX_VALUE / 4, 0, 0, 0, 0);

  /** A series of one person, or none, with what it adds to the figures. */
  private record Choice(List<Held> sessions, PlanFigures figures) {}

  /** A session of somebody, with the times at which it could start. */
  private record Held(
      int person,
      LocalDate day,
      PractitionerWeek who,
      PlaceRef office,
      int minutes,
      List<Integer> starts) {}

  EveryPlan(Caseload caseload, int spareDays) {
    this.caseload = caseload;
    this.people = caseload.people();
    caseload.practitioners().forEach(who -> practitioners.put(who.reference(), who));
    caseload.offices().forEach(office -> offices.put(office.reference(), office));
    for (int p = 0; p < people.size(); p++) {
      choices.add(choicesOf(p, spareDays));
    }
    chosen = new Choice[people.size()];
    restAtLeast = new PlanFigures[people.size() + 1];
    restAtLeast[people.size()] = PlanFigures.NONE;
    for (int p = people.size() - 1; p >= 0; p--) {
      restAtLeast[p] = restAtLeast[p + 1].plus(choices.get(p).get(0).figures());
    }
    go(0, PlanFigures.NONE);
  }

  /** The figures of the best plan. */
  PlanFigures best() {
    return best;
  }

  private List<Choice> choicesOf(int p, int spareDays) {
    SeriesNeed need = people.get(p);
    EverySeries alone =
        new EverySeries(caseload, need, List.of(), List.of(), need.earliest(), spareDays);
    List<Choice> all = new ArrayList<>();
    for (Tried tried : alone.all()) {
      List<Held> sessions = new ArrayList<>();
      for (int k = 0; k < tried.steps().size(); k++) {
        Step step = tried.steps().get(k);
        PractitionerWeek who = known(practitioners, step.practitioner());
        List<Integer> starts =
            alone.times(k, step.day(), who).stream().map(EveryPlan::minutes).toList();
        Duration length = need.sessions().get(k);
        sessions.add(
            new Held(
                p,
                step.day(),
                who,
                known(who.week(), step.day().getDayOfWeek()).office(),
                (int) length.toMinutes(),
                starts));
      }
      long delay = tried.delay() * need.weight();
      all.add(
          new Choice(
              sessions,
              new PlanFigures(0, tried.handovers(), tried.spare(), tried.rhythm(), delay)));
    }
    all.add(new Choice(List.of(), new PlanFigures(need.weight(), 0, 0, 0, 0)));
    all.sort((one, other) -> one.figures().compareTo(other.figures()));
    return all;
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }

  private static int minutes(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  private void go(int p, PlanFigures soFar) {
    if (p == people.size()) {
      best = soFar;
      return;
    }
    for (Choice choice : choices.get(p)) {
      PlanFigures with = soFar.plus(choice.figures());
      if (with.plus(restAtLeast[p + 1]).compareTo(best) >= 0) {
        return;
      }
      chosen[p] = choice;
      if (fits(p)) {
        go(p + 1, with);
      }
    }
  }

  /** Whether the series of everybody up to a person can be held together. */
  private boolean fits(int last) {
    List<Held> all =
        Arrays.stream(chosen, 0, last + 1).flatMap(one -> one.sessions().stream()).toList();
    Map<PractitionerRef, Set<Integer>> cases = new HashMap<>();
    all.forEach(
        one ->
            cases
                .computeIfAbsent(one.who().reference(), first -> new HashSet<>())
                .add(one.person()));
    boolean places =
        cases.entrySet().stream()
            .allMatch(
                one -> one.getValue().size() <= known(practitioners, one.getKey()).maxCaseload());
    Collection<List<Held>> days = all.stream().collect(Collectors.groupingBy(Held::day)).values();
    Set<LocalDate> changed = new HashSet<>();
    chosen[last].sessions().forEach(one -> changed.add(one.day()));
    return places
        && days.stream()
            .filter(day -> changed.contains(day.get(0).day()))
            .allMatch(this::fitsOnADay);
  }

  private boolean fitsOnADay(List<Held> day) {
    Map<PractitionerRef, Long> counts =
        day.stream()
            .collect(Collectors.groupingBy(one -> one.who().reference(), Collectors.counting()));
    boolean few =
        counts.entrySet().stream()
            .allMatch(
                one ->
                    one.getValue() <= known(practitioners, one.getKey()).maxOn(day.get(0).day()));
    return few && mayMeet(day) && timesExist(day, 0, new int[day.size()]);
  }

  private boolean mayMeet(List<Held> day) {
    for (Held one : day) {
      for (Held other : day) {
        SeriesNeed need = people.get(one.person());
        if (one.office().equals(other.office())
            && need.separateFrom().contains(people.get(other.person()).participant())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean timesExist(List<Held> day, int i, int[] starts) {
    if (i == day.size()) {
      return true;
    }
    for (int start : day.get(i).starts()) {
      starts[i] = start;
      if (isFree(day, i, starts) && timesExist(day, i + 1, starts)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFree(List<Held> day, int i, int[] starts) {
    Held one = day.get(i);
    int end = starts[i] + one.minutes();
    for (int j = 0; j < i; j++) {
      boolean meanwhile = starts[j] < end && starts[j] + day.get(j).minutes() > starts[i];
      if (meanwhile && day.get(j).who().equals(one.who())) {
        return false;
      }
    }
    int rooms = known(offices, one.office()).rooms();
    for (int at = starts[i]; at < end; at += 5) {
      int inUse = 1;
      for (int j = 0; j < i; j++) {
        boolean here = day.get(j).office().equals(one.office());
        inUse += here && starts[j] <= at && starts[j] + day.get(j).minutes() > at ? 1 : 0;
      }
      if (inUse > rooms) {
        return false;
      }
    }
    return true;
  }
}
