package org.cobi.benchmarks.peer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;

/**
 * A caseload in numbers, as the peers' models need it: days and steps of the grid are counted from
 * 0, hours of a day are the bits of one number. Shares nothing with our own engine.
 */
public final class Problem {
  public final Caseload caseload;
  public final int days;
  public final int grains;
  public final int people;
  public final int practitioners;
  public final int offices;
  public final int[] sessions;
  public final int[][] length;
  public final int[] earliest;
  public final int[] latest;
  public final int[] gapLeast;
  public final int[] gapTarget;
  public final int[] gapMost;
  public final int[] weight;
  public final boolean[] required;
  public final int[] maxCaseload;
  public final int[] rooms;

  /** The office at which a practitioner works on a day; -1 for none. */
  public final int[][] officeOn;

  /** The most sessions of a practitioner on a day. */
  public final int[][] most;

  /** Pairs of people who must not meet. */
  public final List<int[]> apart = new ArrayList<>();

  private final PlanningCalendar calendar;
  private final long[][] staffed;
  private final long[][] comes;
  private final boolean[][] allowed;

  public Problem(Caseload caseload) {
    this.caseload = caseload;
    this.calendar = caseload.calendar();
    this.days = calendar.days();
    this.grains = grainsAt(calendar.dayEnd());
    this.people = caseload.people().size();
    this.practitioners = caseload.practitioners().size();
    this.offices = caseload.offices().size();
    this.sessions = new int[people];
    this.length = new int[people][];
    this.earliest = new int[people];
    this.latest = new int[people];
    this.gapLeast = new int[people];
    this.gapTarget = new int[people];
    this.gapMost = new int[people];
    this.weight = new int[people];
    this.required = new boolean[people];
    this.maxCaseload = new int[practitioners];
    this.rooms = new int[offices];
    this.officeOn = new int[practitioners][days];
    this.most = new int[practitioners][days];
    this.staffed = new long[practitioners][days];
    this.comes = new long[people][days];
    this.allowed = new boolean[people][offices];
    Map<PlaceRef, Integer> officeIndex = new HashMap<>();
    for (int o = 0; o < offices; o++) {
      officeIndex.put(caseload.offices().get(o).reference(), o);
      rooms[o] = caseload.offices().get(o).rooms();
    }
    for (int q = 0; q < practitioners; q++) {
      practitioner(q, caseload.practitioners().get(q), officeIndex);
    }
    Map<ParticipantRef, Integer> personIndex = new HashMap<>();
    for (int p = 0; p < people; p++) {
      personIndex.put(caseload.people().get(p).participant(), p);
      person(p, caseload.people().get(p), officeIndex);
    }
    for (int p = 0; p < people; p++) {
      for (ParticipantRef other : caseload.people().get(p).separateFrom()) {
        apart.add(new int[] {p, personIndex.get(other)});
      }
    }
  }

  /** When that person can be seen by that practitioner on that day. */
  public long open(int p, int q, int d) {
    int office = officeOn[q][d];
    return office >= 0 && allowed[p][office] ? staffed[q][d] & comes[p][d] : 0;
  }

  /** At which steps of the grid something of that length can start in these hours. */
  public static long starts(long open, int length) {
    long starts = open;
    for (int grain = 1; grain < length; grain++) {
      starts &= open >>> grain;
    }
    return starts;
  }

  /** The bits of something of that length. */
  public static long span(int start, int length) {
    return ((1L << length) - 1) << start;
  }

  /** The appointment that these numbers mean. */
  public Appointment appointment(int p, int session, int day, int start, int q) {
    SeriesNeed need = caseload.people().get(p);
    LocalTime time = calendar.dayStart().plusMinutes((long) start * calendar.grainMinutes());
    return new Appointment(
        need.participant(),
        SessionNumber.of(session + 1),
        calendar.firstDay().plusDays(day).atTime(time),
        need.sessions().get(session),
        caseload.practitioners().get(q).reference(),
        caseload.offices().get(officeOn[q][day]).reference());
  }

  private void practitioner(int q, PractitionerWeek who, Map<PlaceRef, Integer> officeIndex) {
    maxCaseload[q] = who.maxCaseload();
    for (int d = 0; d < days; d++) {
      LocalDate day = calendar.firstDay().plusDays(d);
      Shift shift = who.week().get(day.getDayOfWeek());
      officeOn[q][d] = -1;
      boolean held =
          shift != null
              && !who.leave().contains(day)
              && !calendar.bankHolidays().contains(day)
              && !day.isAfter(caseload.fundingEnd())
              && who.maxOn(day) > 0;
      if (held) {
        int office = officeIndex.get(shift.office());
        officeOn[q][d] = office;
        most[q][d] = who.maxOn(day);
        staffed[q][d] =
            bits(shift.hours()) & bits(caseload.offices().get(office).openingHours().hoursOn(day));
      }
    }
  }

  private void person(int p, SeriesNeed need, Map<PlaceRef, Integer> officeIndex) {
    sessions[p] = need.sessions().size();
    length[p] = need.sessions().stream().mapToInt(this::grainsOf).toArray();
    earliest[p] = dayOf(need.earliest());
    latest[p] = dayOf(need.latest());
    gapLeast[p] = need.gap().leastDays();
    gapTarget[p] = need.gap().targetDays();
    gapMost[p] = need.gap().mostDays();
    weight[p] = need.weight();
    required[p] = need.continuity() == Continuity.REQUIRED;
    need.offices().stream()
        .filter(office -> !need.excludedOffices().contains(office))
        .forEach(office -> allowed[p][officeIndex.get(office)] = true);
    for (int d = earliest[p]; d <= latest[p]; d++) {
      comes[p][d] = bits(need.available().hoursOn(calendar.firstDay().plusDays(d)));
    }
  }

  private int dayOf(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - calendar.firstDay().toEpochDay());
  }

  private int grainsAt(LocalTime time) {
    return grainsOf(Duration.between(calendar.dayStart(), time));
  }

  private int grainsOf(Duration length) {
    int step = calendar.grainMinutes();
    return Math.toIntExact((length.toMinutes() + step - 1) / step);
  }

  /** Steps that lie inside the spans with all their minutes. */
  private long bits(List<TimeSpan> spans) {
    long bits = 0;
    for (TimeSpan span : spans) {
      int from = Math.max(0, grainsAt(span.from()));
      int to =
          Math.min(
              grains,
              Math.toIntExact(
                  Duration.between(calendar.dayStart(), span.to()).toMinutes()
                      / calendar.grainMinutes()));
      bits |= to > from ? span(from, to - from) : 0;
    }
    return bits;
  }
}
