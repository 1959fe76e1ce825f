package org.cobi.scheduling.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;

/** The hidden plan so far. A day is one number whose bits are the steps of the grid. */
final class HiddenDiary {
  private record OfficeDay(PlaceRef office, LocalDate day) {}

  private final PlanningCalendar calendar;
  private final int grains;
  private final int days;
  private final Map<PlaceRef, Integer> officeIndex = new HashMap<>();
  private final Map<PractitionerRef, Integer> practitionerIndex = new HashMap<>();
  private final List<Place> places;
  private final List<PractitionerWeek> weeks;
  private final List<List<Integer>> practitionersAt = new ArrayList<>();
  private final long[][] taken;
  private final byte[][] held;
  private final byte[][][] rooms;
  private final int[] cases;
  private final Map<ParticipantRef, Set<OfficeDay>> seen = new HashMap<>();

  HiddenDiary(PlanningCalendar calendar, Staff staff) {
    this.calendar = calendar;
    this.places = staff.places();
    this.weeks = staff.weeks();
    this.days = calendar.days();
    this.grains = grainsUntil(calendar.dayEnd());
    for (int office = 0; office < places.size(); office++) {
      officeIndex.put(places.get(office).reference(), office);
      practitionersAt.add(new ArrayList<>());
    }
    for (int who = 0; who < weeks.size(); who++) {
      practitionerIndex.put(weeks.get(who).reference(), who);
      for (int office : officesOf(weeks.get(who))) {
        practitionersAt.get(office).add(who);
      }
    }
    this.taken = new long[weeks.size()][days];
    this.held = new byte[weeks.size()][days];
    this.rooms = new byte[places.size()][days][grains];
    this.cases = new int[weeks.size()];
  }

  /** How many sessions a practitioner holds on a day. */
  int held(PractitionerRef who, LocalDate day) {
    return held[indexOf(who)][dayIndex(day)];
  }

  /** How many people a practitioner has. */
  int cases(PractitionerRef who) {
    return cases[indexOf(who)];
  }

  /** Whether two people are ever at the same office on the same day. */
  boolean meet(ParticipantRef one, ParticipantRef two) {
    Set<OfficeDay> both = new HashSet<>(seen.getOrDefault(one, Set.of()));
    both.retainAll(seen.getOrDefault(two, Set.of()));
    return !both.isEmpty();
  }

  /** Finds and books a series with one practitioner; empty if none of those near has one. */
  Optional<List<Appointment>> place(SeriesNeed need, SeededChoice choice) {
    Set<Integer> near = new HashSet<>();
    for (PlaceRef office : need.offices()) {
      near.addAll(practitionersAt.get(officeIndex.getOrDefault(office, 0)));
    }
    List<Integer> candidates = near.stream().sorted().toList();
    int from = candidates.isEmpty() ? 0 : choice.below(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      int who = candidates.get((from + i) % candidates.size());
      Optional<List<Appointment>> series =
          cases[who] < weeks.get(who).maxCaseload()
              ? new SeriesWith(need, who).find(choice)
              : Optional.empty();
      if (series.isPresent()) {
        cases[who]++;
        series.get().forEach(appointment -> book(who, appointment));
        return series;
      }
    }
    return Optional.empty();
  }

  private void book(int who, Appointment appointment) {
    LocalDate date = appointment.start().toLocalDate();
    int day = dayIndex(date);
    int first = grainsUntil(appointment.start().toLocalTime());
    int count = grainsOf(appointment.length());
    taken[who][day] |= ((1L << count) - 1) << first;
    held[who][day]++;
    for (int grain = first; grain < first + count; grain++) {
      rooms[officeIndex.getOrDefault(appointment.office(), 0)][day][grain]++;
    }
    seen.computeIfAbsent(appointment.participant(), none -> new HashSet<>())
        .add(new OfficeDay(appointment.office(), date));
  }

  private List<Integer> officesOf(PractitionerWeek who) {
    return who.week().values().stream()
        .map(shift -> officeIndex.getOrDefault(shift.office(), 0))
        .distinct()
        .toList();
  }

  private int indexOf(PractitionerRef who) {
    return practitionerIndex.getOrDefault(who, -1);
  }

  private int dayIndex(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - calendar.firstDay().toEpochDay());
  }

  private int grainsUntil(LocalTime time) {
    return grainsOf(Duration.between(calendar.dayStart(), time));
  }

  private int grainsOf(Duration length) {
    return Math.toIntExact(length.toMinutes() / calendar.grainMinutes());
  }

  private long bits(List<TimeSpan> spans) {
    long bits = 0;
    for (TimeSpan span : spans) {
      int from = Math.max(0, grainsUntil(span.from()));
      int to = Math.min(grains, grainsUntil(span.to()));
      bits |= to > from ? ((1L << (to - from)) - 1) << from : 0;
    }
    return bits;
  }

  /** One person's series with one practitioner: which days can lead to a whole series. */
  private final class SeriesWith {
    private final SeriesNeed need;
    private final int who;
    private final int sessions;
    private final long[] open;
    private final boolean[][] leadsOn;

    private SeriesWith(SeriesNeed need, int who) {
      this.need = need;
      this.who = who;
      this.sessions = need.sessions().size();
      this.open = new long[days];
      this.leadsOn = new boolean[sessions][days];
    }

    private Optional<List<Appointment>> find(SeededChoice choice) {
      for (int day = dayIndex(need.earliest()); day <= dayIndex(need.latest()); day++) {
        open[day] = openOn(day);
      }
      for (int session = sessions - 1; session >= 0; session--) {
        for (int day = 0; day < days; day++) {
          leadsOn[session][day] =
              starts(session, day) != 0
                  && (session == sessions - 1 || nearestToTarget(session, day) >= 0);
        }
      }
      int first = firstDay(choice);
      return first < 0 ? Optional.empty() : Optional.of(series(first, choice));
    }

    private long openOn(int day) {
      LocalDate date = calendar.firstDay().plusDays(day);
      PractitionerWeek week = weeks.get(who);
      Shift shift = week.week().get(date.getDayOfWeek());
      if (shift == null
          || held[who][day] >= week.maxPerDay()
          || week.leave().contains(date)
          || calendar.bankHolidays().contains(date)
          || !need.offices().contains(shift.office())
          || need.excludedOffices().contains(shift.office())) {
        return 0;
      }
      int office = officeIndex.getOrDefault(shift.office(), 0);
      return bits(shift.hours())
          & bits(places.get(office).openingHours().hoursOn(date))
          & bits(need.available().hoursOn(date))
          & roomOn(office, day)
          & ~taken[who][day];
    }

    private long roomOn(int office, int day) {
      long free = 0;
      for (int grain = 0; grain < grains; grain++) {
        free |= rooms[office][day][grain] < places.get(office).rooms() ? 1L << grain : 0;
      }
      return free;
    }

    private long starts(int session, int day) {
      long starts = open[day];
      int count = grainsOf(need.sessions().get(session));
      for (int grain = 1; grain < count; grain++) {
        starts &= open[day] >>> grain;
      }
      return starts;
    }

    /** The next session's day that leads on and is nearest to the target; -1 if there is none. */
    private int nearestToTarget(int session, int day) {
      int target = need.gap().targetDays();
      int best = -1;
      for (int gap = need.gap().leastDays(); gap <= need.gap().mostDays(); gap++) {
        int next = day + gap;
        boolean better = best < 0 || Math.abs(gap - target) < Math.abs(best - day - target);
        if (better && next < days && leadsOn[session + 1][next]) {
          best = next;
        }
      }
      return best;
    }

    /** One of the first few days that lead to a whole series; -1 if there is none. */
    private int firstDay(SeededChoice choice) {
      List<Integer> possible = new ArrayList<>();
      for (int day = 0; day < days && possible.size() < 3; day++) {
        if (leadsOn[0][day]) {
          possible.add(day);
        }
      }
      return possible.isEmpty() ? -1 : choice.of(possible);
    }

    private List<Appointment> series(int first, SeededChoice choice) {
      List<Appointment> series = new ArrayList<>();
      int day = first;
      int grain = -1;
      for (int session = 0; session < sessions; session++) {
        long starts = starts(session, day);
        grain = grain >= 0 && (starts >>> grain & 1) != 0 ? grain : anyOf(starts, choice);
        series.add(appointment(session, day, grain));
        day = session < sessions - 1 ? nearestToTarget(session, day) : day;
      }
      return series;
    }

    private static int anyOf(long starts, SeededChoice choice) {
      long left = starts;
      for (int skipped = choice.below(Long.bitCount(starts)); skipped > 0; skipped--) {
        left &= left - 1;
      }
      return Long.numberOfTrailingZeros(left);
    }

    private Appointment appointment(int session, int day, int grain) {
      LocalDate date = calendar.firstDay().plusDays(day);
      PractitionerWeek week = weeks.get(who);
      Shift shift = week.week().get(date.getDayOfWeek());
      if (shift == null) {
        throw new IllegalStateException("nobody works on a day that was found open");
      }
      LocalTime start = calendar.dayStart().plusMinutes((long) grain * calendar.grainMinutes());
      return new Appointment(
          need.participant(),
          SessionNumber.of(session + 1),
          date.atTime(start),
          need.sessions().get(session),
          week.reference(),
          shift.office());
    }
  }
}
