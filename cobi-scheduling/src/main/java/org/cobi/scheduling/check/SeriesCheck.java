package org.cobi.scheduling.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.PlanFigures;
import org.jspecify.annotations.Nullable;

/** Looks at one person's series after the other, and adds up the figures. */
final class SeriesCheck {
  private final Caseload caseload;
  private final List<Breach> breaches;
  private final DayCheck days;
  private final Map<PractitionerRef, PractitionerWeek> practitioners = new HashMap<>();
  private final Map<PlaceRef, Place> offices = new HashMap<>();
  private int placed;
  private int sessions;
  private PlanFigures figures = PlanFigures.NONE;

  SeriesCheck(Caseload caseload, List<Breach> breaches, DayCheck days) {
    this.caseload = caseload;
    this.breaches = breaches;
    this.days = days;
    caseload.practitioners().forEach(who -> practitioners.put(who.reference(), who));
    caseload.offices().forEach(office -> offices.put(office.reference(), office));
  }

  int placed() {
    return placed;
  }

  int sessions() {
    return sessions;
  }

  PlanFigures figures() {
    return figures;
  }

  void look(SeriesNeed person, SortedMap<Integer, Held> series) {
    if (series.size() != person.sessions().size()) {
      figures = figures.plus(new PlanFigures(person.weight(), 0, 0, 0, 0));
      if (!series.isEmpty()) {
        breaches.add(Breach.of(HardRule.WHOLE_SERIES, person.participant()));
      }
      return;
    }
    placed++;
    sessions += series.size();
    Held before = null;
    for (Held held : series.values()) {
      alone(person, held);
      before = inItsPlace(person, before, held);
    }
    continuity(person, series);
  }

  /** What can be said of a session whatever the others are. */
  private void alone(SeriesNeed person, Held held) {
    LocalDate day = held.day();
    require(
        !day.isBefore(person.earliest()) && !day.isAfter(person.latest()), HardRule.WINDOW, held);
    calendar(held, day);
    Duration said = held.appointment().length();
    require(said.toMinutes() == held.end() - held.start(), HardRule.SESSION_LENGTH, held);
    boolean comes =
        Minutes.cover(person.available().hoursOn(day), held.start(), held.end())
            && !person.available().unavailableDates().contains(day);
    require(comes, HardRule.PARTICIPANT_AVAILABLE, held);
    PlaceRef office = held.appointment().office();
    boolean allowed =
        person.offices().contains(office) && !person.excludedOffices().contains(office);
    require(allowed, HardRule.OFFICE_ALLOWED, held);
  }

  private void calendar(Held held, LocalDate day) {
    PlanningCalendar calendar = caseload.calendar();
    LocalTime start = held.appointment().start().toLocalTime();
    int dayStart = Minutes.of(calendar.dayStart());
    boolean known = calendar.covers(day) && !day.isAfter(caseload.fundingEnd());
    require(known, HardRule.CALENDAR, held);
    boolean onGrid =
        Math.floorMod(held.start() - dayStart, calendar.grainMinutes()) == 0
            && start.equals(start.truncatedTo(ChronoUnit.MINUTES));
    require(onGrid, HardRule.GRID, held);
    boolean inHours = held.start() >= dayStart && held.end() <= Minutes.of(calendar.dayEnd());
    require(inHours, HardRule.DAY_HOURS, held);
    require(!calendar.bankHolidays().contains(day), HardRule.BANK_HOLIDAY, held);
  }

  /** The practitioner, the office, and the session before; returns the one to go on from. */
  private @Nullable Held inItsPlace(SeriesNeed person, @Nullable Held before, Held held) {
    PractitionerWeek who = practitioners.get(held.appointment().practitioner());
    Place office = offices.get(held.appointment().office());
    require(who != null && office != null, HardRule.KNOWN_PRACTITIONER_AND_OFFICE, held);
    if (who == null || office == null) {
      return before;
    }
    there(who, office, held);
    days.add(held);
    if (before == null) {
      waited(person, held);
    } else {
      gap(person, before, held);
    }
    return held;
  }

  private void there(PractitionerWeek who, Place office, Held held) {
    Shift shift = who.week().get(held.day().getDayOfWeek());
    boolean there =
        shift != null
            && shift.office().equals(office.reference())
            && Minutes.cover(shift.hours(), held.start(), held.end());
    require(there, HardRule.PRACTITIONER_THERE, held);
    require(!who.leave().contains(held.day()), HardRule.PRACTITIONER_LEAVE, held);
    boolean open =
        Minutes.cover(office.openingHours().hoursOn(held.day()), held.start(), held.end());
    require(open, HardRule.OFFICE_OPEN, held);
  }

  private void waited(SeriesNeed person, Held first) {
    long daysWaited = ChronoUnit.DAYS.between(person.earliest(), first.day());
    figures = figures.plus(new PlanFigures(0, 0, 0, 0, person.weight() * daysWaited));
  }

  private void gap(SeriesNeed person, Held before, Held held) {
    long gapDays = ChronoUnit.DAYS.between(before.day(), held.day());
    long most =
        isLeaveBetween(before, held) ? person.gap().mostDaysAcrossLeave() : person.gap().mostDays();
    require(gapDays >= person.gap().leastDays() && gapDays <= most, HardRule.GAP, held);
    boolean same = before.appointment().practitioner().equals(held.appointment().practitioner());
    long off = Math.abs(gapDays - person.gap().targetDays());
    figures = figures.plus(new PlanFigures(0, same ? 0 : 1, 0, off, 0));
  }

  /** Whether the practitioner of either session is on leave on a day between the two. */
  private boolean isLeaveBetween(Held before, Held held) {
    return isAwayBetween(before, before, held) || isAwayBetween(held, before, held);
  }

  private boolean isAwayBetween(Held with, Held before, Held held) {
    PractitionerWeek who = practitioners.get(with.appointment().practitioner());
    return who != null
        && who.leave().stream()
            .anyMatch(away -> away.isAfter(before.day()) && away.isBefore(held.day()));
  }

  private void continuity(SeriesNeed person, SortedMap<Integer, Held> series) {
    long different =
        series.values().stream().map(held -> held.appointment().practitioner()).distinct().count();
    if (person.continuity() == Continuity.REQUIRED && different > 1) {
      breaches.add(Breach.of(HardRule.CONTINUITY, person.participant()));
    }
  }

  private void require(boolean kept, HardRule rule, Held held) {
    if (!kept) {
      breaches.add(
          new Breach(
              rule,
              Optional.of(held.participant()),
              Optional.of(held.appointment().session()),
              Optional.of(held.day())));
    }
  }
}
