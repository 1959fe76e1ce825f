package org.cobi.scheduling.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cobi.model.person.Place;
import org.cobi.model.person.PractitionerRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;

/**
 * All series of one person against everybody else's appointments, found by trying every day and
 * practitioner for each session in turn. It looks at the caseload alone and shares nothing with the
 * search.
 */
final class EverySeries {
  private final Caseload caseload;
  private final SeriesNeed need;
  private final List<Appointment> others;
  private final List<Appointment> fixed;
  private final LocalDate notBefore;
  private final List<Tried> found = new ArrayList<>();

  /** One session of a series that was tried: everything but the time of day. */
  record Step(LocalDate day, PractitionerRef practitioner) {}

  /** A series after what is fixed. */
  record Tried(List<Step> steps, int handovers, int spare, int rhythm, long delay)
      implements Comparable<Tried> {
    @Override
    public int compareTo(Tried other) {
      int order = Integer.compare(handovers, other.handovers);
      order = order != 0 ? order : Integer.compare(spare, other.spare);
      order = order != 0 ? order : Integer.compare(rhythm, other.rhythm);
      return order != 0 ? order : Long.compare(delay, other.delay);
    }

    Step first() {
      return steps.get(0);
    }

    LocalDate finish() {
      return steps.get(steps.size() - 1).day();
    }

    List<Object> figures() {
      return List.of(handovers, spare, rhythm, delay);
    }
  }

  EverySeries(
      Caseload caseload,
      SeriesNeed need,
      List<Appointment> booked,
      List<Appointment> fixed,
      LocalDate notBefore,
      int spareDays) {
    this.caseload = caseload;
    this.need = need;
    this.others =
        booked.stream().filter(one -> !one.participant().equals(need.participant())).toList();
    this.fixed = fixed;
    this.notBefore = notBefore.isBefore(need.earliest()) ? need.earliest() : notBefore;
    go(List.of(), spareDays);
  }

  List<Tried> all() {
    return found;
  }

  private void go(List<Step> steps, int spareDays) {
    int session = fixed.size() + steps.size();
    if (session == need.sessions().size()) {
      found.add(tried(steps, spareDays));
      return;
    }
    for (LocalDate day = notBefore; !day.isAfter(need.latest()); day = day.plusDays(1)) {
      for (PractitionerWeek who : caseload.practitioners()) {
        Step step = new Step(day, who.reference());
        if (mayFollow(steps, step, who) && !times(session, day, who).isEmpty()) {
          List<Step> more = new ArrayList<>(steps);
          more.add(step);
          go(more, spareDays);
        }
      }
    }
  }

  private boolean mayFollow(List<Step> steps, Step next, PractitionerWeek who) {
    if (fixed.isEmpty() && steps.isEmpty()) {
      return true;
    }
    Step last = steps.isEmpty() ? lastFixed() : steps.get(steps.size() - 1);
    long gap = ChronoUnit.DAYS.between(last.day(), next.day());
    boolean leave =
        who.leave().stream().anyMatch(d -> d.isAfter(last.day()) && d.isBefore(next.day()));
    int most = leave ? need.gap().mostDaysAcrossLeave() : need.gap().mostDays();
    boolean same = last.practitioner().equals(next.practitioner());
    return gap >= need.gap().leastDays()
        && gap <= most
        && (same || need.continuity() == Continuity.PREFERRED);
  }

  private Step lastFixed() {
    Appointment last = fixed.get(fixed.size() - 1);
    return new Step(last.start().toLocalDate(), last.practitioner());
  }

  /** The times at which a session could start. */
  Set<LocalTime> times(int session, LocalDate day, PractitionerWeek who) {
    Set<LocalTime> times = new TreeSet<>();
    Shift shift = who.week().get(day.getDayOfWeek());
    if (shift == null
        || caseload.calendar().bankHolidays().contains(day)
        || day.isAfter(caseload.fundingEnd())
        || who.leave().contains(day)
        || !need.offices().contains(shift.office())
        || need.excludedOffices().contains(shift.office())
        || isFull(day, who)
        || meets(day, shift)) {
      return times;
    }
    Duration length = need.sessions().get(session);
    LocalDateTime start = day.atTime(caseload.calendar().dayStart());
    LocalDateTime end = day.atTime(caseload.calendar().dayEnd());
    for (; !start.plus(length).isAfter(end); start = start.plus(caseload.calendar().grain())) {
      if (fits(start, length, who, shift)) {
        times.add(start.toLocalTime());
      }
    }
    return times;
  }

  private boolean isFull(LocalDate day, PractitionerWeek who) {
    long held =
        others.stream()
            .filter(one -> one.practitioner().equals(who.reference()))
            .filter(one -> one.start().toLocalDate().equals(day))
            .count();
    Set<Object> people = new HashSet<>();
    others.stream()
        .filter(one -> one.practitioner().equals(who.reference()))
        .forEach(one -> people.add(one.participant()));
    boolean mine = fixed.stream().anyMatch(one -> one.practitioner().equals(who.reference()));
    return held >= who.maxOn(day) || (people.size() >= who.maxCaseload() && !mine);
  }

  private boolean meets(LocalDate day, Shift shift) {
    return others.stream()
        .filter(one -> one.start().toLocalDate().equals(day) && one.office().equals(shift.office()))
        .anyMatch(
            one ->
                need.separateFrom().contains(one.participant())
                    || caseload.people().stream()
                        .filter(other -> other.participant().equals(one.participant()))
                        .anyMatch(other -> other.separateFrom().contains(need.participant())));
  }

  private boolean fits(LocalDateTime start, Duration length, PractitionerWeek who, Shift shift) {
    Place office =
        caseload.offices().stream()
            .filter(place -> place.reference().equals(shift.office()))
            .findFirst()
            .orElseThrow();
    LocalTime from = start.toLocalTime();
    LocalTime to = start.plus(length).toLocalTime();
    boolean there =
        shift.hours().stream()
            .anyMatch(span -> !from.isBefore(span.from()) && !to.isAfter(span.to()));
    List<Appointment> meanwhile =
        others.stream()
            .filter(one -> one.start().isBefore(start.plus(length)) && one.end().isAfter(start))
            .toList();
    boolean busy = meanwhile.stream().anyMatch(one -> one.practitioner().equals(who.reference()));
    return there
        && !busy
        && need.available().covers(start, length)
        && office.openingHours().covers(start, length)
        && mostAtOnce(meanwhile, office, start, length) < office.rooms();
  }

  private static long mostAtOnce(
      List<Appointment> meanwhile, Place office, LocalDateTime start, Duration length) {
    long most = 0;
    for (LocalDateTime at = start; at.isBefore(start.plus(length)); at = at.plusMinutes(5)) {
      LocalDateTime moment = at;
      most =
          Math.max(
              most,
              meanwhile.stream()
                  .filter(one -> one.office().equals(office.reference()))
                  .filter(one -> !one.start().isAfter(moment) && one.end().isAfter(moment))
                  .count());
    }
    return most;
  }

  private Tried tried(List<Step> steps, int spareDays) {
    int handovers = 0;
    int rhythm = 0;
    List<Step> all = new ArrayList<>(steps);
    if (!fixed.isEmpty()) {
      all.add(0, lastFixed());
    }
    for (int i = 1; i < all.size(); i++) {
      long gap = ChronoUnit.DAYS.between(all.get(i - 1).day(), all.get(i).day());
      rhythm += (int) Math.abs(gap - need.gap().targetDays());
      handovers += all.get(i).practitioner().equals(all.get(i - 1).practitioner()) ? 0 : 1;
    }
    LocalDate finish = steps.get(steps.size() - 1).day();
    long over = ChronoUnit.DAYS.between(need.latest().minusDays(spareDays), finish);
    long delay = fixed.isEmpty() ? ChronoUnit.DAYS.between(need.earliest(), steps.get(0).day()) : 0;
    return new Tried(steps, handovers, spareDays > 0 ? (int) Math.max(0, over) : 0, rhythm, delay);
  }
}
