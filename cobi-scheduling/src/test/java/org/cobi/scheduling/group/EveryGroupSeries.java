package org.cobi.scheduling.group;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PractitionerRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;

/**
 * All series of a group with two facilitators, found by trying every day and pair for each session
 * in turn. It looks at the caseload alone and shares nothing with the search.
 */
final class EveryGroupSeries {
  private final Caseload caseload;
  private final List<Appointment> booked;
  private final GroupNeed need;
  private final List<PractitionerWeek> facilitators;
  private Optional<List<Long>> best = Optional.empty();

  private record Step(LocalDate day, Set<PractitionerRef> pair) {}

  EveryGroupSeries(Caseload caseload, List<Appointment> booked, GroupNeed need) {
    this.caseload = caseload;
    this.booked = booked;
    this.need = need;
    this.facilitators =
        caseload.practitioners().stream()
            .filter(who -> need.facilitators().contains(who.reference()))
            .toList();
    go(List.of());
  }

  /** Hand-overs, rhythm and days waited of the best one. */
  Optional<List<Long>> best() {
    return best;
  }

  private void go(List<Step> steps) {
    if (steps.size() == need.sessions().size()) {
      keep(steps);
      return;
    }
    LocalDate from =
        steps.isEmpty() ? need.earliest() : last(steps).day().plusDays(need.gap().leastDays());
    LocalDate to =
        steps.isEmpty() ? need.latest() : last(steps).day().plusDays(need.gap().mostDays());
    for (LocalDate day = from; !day.isAfter(to) && !day.isAfter(need.latest()); ) {
      for (int i = 0; i < facilitators.size(); i++) {
        for (int j = i + 1; j < facilitators.size(); j++) {
          if (canMeet(steps.size(), day, facilitators.get(i), facilitators.get(j))) {
            List<Step> more = new ArrayList<>(steps);
            more.add(
                new Step(
                    day, Set.of(facilitators.get(i).reference(), facilitators.get(j).reference())));
            go(more);
          }
        }
      }
      day = day.plusDays(1);
    }
  }

  private static Step last(List<Step> steps) {
    return steps.get(steps.size() - 1);
  }

  private boolean canMeet(
      int session, LocalDate day, PractitionerWeek one, PractitionerWeek other) {
    Shift first = one.week().get(day.getDayOfWeek());
    Shift second = other.week().get(day.getDayOfWeek());
    if (first == null
        || second == null
        || !first.office().equals(second.office())
        || caseload.calendar().bankHolidays().contains(day)
        || day.isAfter(caseload.fundingEnd())
        || !isThere(day, one)
        || !isThere(day, other)
        || isSeparated(day, first)) {
      return false;
    }
    Place office =
        caseload.offices().stream()
            .filter(place -> place.reference().equals(first.office()))
            .findFirst()
            .orElseThrow();
    for (GroupMember member : need.members()) {
      if (!member.offices().contains(first.office())
          || member.excludedOffices().contains(first.office())) {
        return false;
      }
    }
    Duration length = need.sessions().get(session);
    LocalDateTime start = day.atTime(caseload.calendar().dayStart());
    LocalDateTime end = day.atTime(caseload.calendar().dayEnd());
    for (; !start.plus(length).isAfter(end); start = start.plus(caseload.calendar().grain())) {
      if (isFree(start, length, office, List.of(one, other))) {
        return true;
      }
    }
    return false;
  }

  private boolean isThere(LocalDate day, PractitionerWeek who) {
    long held =
        booked.stream()
            .filter(a -> a.practitioner().equals(who.reference()))
            .filter(a -> a.start().toLocalDate().equals(day))
            .count();
    Set<ParticipantRef> people = new HashSet<>();
    booked.stream()
        .filter(a -> a.practitioner().equals(who.reference()))
        .forEach(a -> people.add(a.participant()));
    return !who.leave().contains(day) && held < who.maxOn(day) && people.size() < who.maxCaseload();
  }

  private boolean isSeparated(LocalDate day, Shift shift) {
    Set<ParticipantRef> members = new HashSet<>();
    need.members().forEach(member -> members.add(member.participant()));
    Set<ParticipantRef> kept = new HashSet<>();
    need.members().forEach(member -> kept.addAll(member.separateFrom()));
    for (SeriesNeed other : caseload.people()) {
      if (other.separateFrom().stream().anyMatch(members::contains)) {
        kept.add(other.participant());
      }
      if (members.contains(other.participant())) {
        kept.addAll(other.separateFrom());
      }
    }
    return kept.stream().anyMatch(members::contains)
        || booked.stream()
            .filter(a -> a.start().toLocalDate().equals(day) && a.office().equals(shift.office()))
            .anyMatch(a -> kept.contains(a.participant()) && !members.contains(a.participant()));
  }

  private boolean isFree(
      LocalDateTime start, Duration length, Place office, List<PractitionerWeek> pair) {
    LocalTime from = start.toLocalTime();
    LocalTime to = start.plus(length).toLocalTime();
    for (PractitionerWeek who : pair) {
      boolean there =
          Optional.ofNullable(who.week().get(start.getDayOfWeek())).stream()
              .flatMap(shift -> shift.hours().stream())
              .anyMatch(span -> !from.isBefore(span.from()) && !to.isAfter(span.to()));
      if (!there) {
        return false;
      }
    }
    List<Appointment> meanwhile =
        booked.stream()
            .filter(a -> a.start().isBefore(start.plus(length)) && a.end().isAfter(start))
            .toList();
    Set<PractitionerRef> busy = new HashSet<>();
    meanwhile.forEach(a -> busy.add(a.practitioner()));
    boolean membersAreFree =
        need.members().stream()
            .allMatch(
                member ->
                    member.available().covers(start, length)
                        && meanwhile.stream()
                            .noneMatch(a -> a.participant().equals(member.participant())));
    return membersAreFree
        && pair.stream().noneMatch(who -> busy.contains(who.reference()))
        && office.openingHours().covers(start, length)
        && mostRooms(meanwhile, office, start, length) < office.rooms();
  }

  private static long mostRooms(
      List<Appointment> meanwhile, Place office, LocalDateTime start, Duration length) {
    long most = 0;
    for (LocalDateTime at = start; at.isBefore(start.plus(length)); at = at.plusMinutes(5)) {
      LocalDateTime moment = at;
      most =
          Math.max(
              most,
              meanwhile.stream()
                  .filter(a -> a.office().equals(office.reference()))
                  .filter(a -> !a.start().isAfter(moment) && a.end().isAfter(moment))
                  .count());
    }
    return most;
  }

  private void keep(List<Step> steps) {
    long handovers = 0;
    long rhythm = 0;
    for (int i = 1; i < steps.size(); i++) {
      long gap = ChronoUnit.DAYS.between(steps.get(i - 1).day(), steps.get(i).day());
      rhythm += Math.abs(gap - need.gap().targetDays());
      handovers += steps.get(i).pair().equals(steps.get(i - 1).pair()) ? 0 : 1;
    }
    long waited = ChronoUnit.DAYS.between(need.earliest(), steps.get(0).day());
    List<Long> figures = List.of(handovers, rhythm, waited);
    if (best.isEmpty() || isLess(figures, best.get())) {
      best = Optional.of(figures);
    }
  }

  private static boolean isLess(List<Long> some, List<Long> others) {
    for (int i = 0; i < some.size(); i++) {
      int order = Long.compare(some.get(i), others.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }
}
