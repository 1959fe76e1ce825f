package org.cobi.scheduling.engine;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.Continuity;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.plan.Appointment;

/**
 * A caseload as numbers and bits. It changes only where somebody asks what would be after something
 * that was not foreseen, and then by whole arrays, see {@link Facts}.
 *
 * <p>Days, steps of a day, offices, practitioners, people and lengths of sessions are numbered from
 * 0 in the order in which the caseload has them. Day 0 is a Monday. What holds for a whole week is
 * kept for seven days only.
 */
public final class Grid {
  /** No such thing. */
  public static final int NONE = -1;

  static final int WEEK = 7;

  final int days;
  final int steps;
  final int offices;
  final int practitioners;
  final int people;

  /** Minutes of each length of session that occurs. */
  final int[] minutes;

  /** Steps that each length takes up. */
  final int[] stepsOf;

  /** Whether nothing is held on a day: a holiday, or after the funding. */
  boolean[] closed;

  final int[] rooms;

  /** By practitioner and day of the week: the office, or {@link #NONE}. */
  final int[] officeOf;

  /** By length, practitioner and day of the week: where a session may start. */
  final long[][] practitionerStarts;

  /** By practitioner and day: the most sessions; 0 on leave and closed days. */
  byte[] mostOn;

  final int[] mostPeople;

  /** By practitioner: the days of leave, for gaps across leave; empty arrays where none. */
  int[][] leaveDays;

  Person[] persons;

  /** The most sessions that any practitioner can hold on any day. */
  final int mostADay;

  private final Caseload caseload;
  private final LocalDate firstDay;
  private final int dayStart;
  private final int grain;
  private final Map<PlaceRef, Integer> officeNumbers = new HashMap<>();
  private final Map<PractitionerRef, Integer> practitionerNumbers = new HashMap<>();
  private final Map<ParticipantRef, Integer> personNumbers;

  /** What can become different, in arrays that are replaced and never written to again. */
  static final class Facts {
    private final boolean[] closed;
    private final byte[] mostOn;
    private final int[][] leaveDays;
    private final Person[] persons;

    private Facts(Grid grid) {
      this.closed = grid.closed;
      this.mostOn = grid.mostOn;
      this.leaveDays = grid.leaveDays;
      this.persons = grid.persons;
    }
  }

  /** What one person needs, as numbers. */
  static final class Person {
    final int weight;
    final int firstDay;
    final int lastDay;
    final int latest;

    /** The length of each session, by its number. */
    final byte[] lengthOf;

    final int leastGap;
    final int targetGap;
    final int mostGap;
    final int mostGapAcrossLeave;
    final boolean oneOnly;

    /** By length and day of the week: when the person can start one. */
    final long[][] starts;

    /** Days on which the person cannot come, in order. */
    final int[] unavailable;

    /** Who could deliver, in order. */
    final int[] candidates;

    /** By candidate: the days of the week on which office and hours fit, as bits. */
    final byte[] candidateDays;

    /** The offices at which the person may be seen, in order. */
    final int[] offices;

    /** Who must be kept apart, in order. */
    final int[] apart;

    Person(
        SeriesNeed need,
        int firstDay,
        int lastDay,
        int latest,
        byte[] lengthOf,
        long[][] starts,
        int[] unavailable,
        int[] offices,
        Candidates candidates,
        int[] apart) {
      this.weight = need.weight();
      this.firstDay = firstDay;
      this.lastDay = lastDay;
      this.latest = latest;
      this.lengthOf = lengthOf;
      this.leastGap = need.gap().leastDays();
      this.targetGap = need.gap().targetDays();
      this.mostGap = need.gap().mostDays();
      this.mostGapAcrossLeave = need.gap().mostDaysAcrossLeave();
      this.oneOnly = need.continuity() == Continuity.REQUIRED;
      this.starts = starts;
      this.unavailable = unavailable;
      this.offices = offices;
      this.candidates = candidates.practitioners;
      this.candidateDays = candidates.days;
      this.apart = apart;
    }

    /** The same person, needing something else. */
    private Person(Variant other) {
      this(other, other.like.offices, other.like.apart);
    }

    private Person(Variant other, int[] offices, int[] apart) {
      Person like = other.like;
      this.weight = like.weight;
      this.firstDay = other.firstDay;
      this.lastDay = other.lastDay;
      this.latest = other.lastDay == like.lastDay ? like.latest : other.lastDay;
      this.lengthOf = like.lengthOf;
      this.leastGap = other.leastGap;
      this.targetGap = Math.max(other.leastGap, Math.min(other.mostGap, like.targetGap));
      this.mostGap = other.mostGap;
      this.mostGapAcrossLeave = Math.max(other.mostGap, like.mostGapAcrossLeave);
      this.oneOnly = other.oneOnly;
      this.starts = other.starts;
      this.unavailable = other.unavailable;
      this.offices = offices;
      this.candidates = other.candidates;
      this.candidateDays = other.candidateDays;
      this.apart = apart;
    }

    private Person() {
      this.weight = 0;
      this.firstDay = 0;
      this.lastDay = NONE;
      this.latest = NONE;
      this.lengthOf = new byte[0];
      this.leastGap = 1;
      this.targetGap = 1;
      this.mostGap = 1;
      this.mostGapAcrossLeave = 1;
      this.oneOnly = true;
      this.starts = new long[0][0];
      this.unavailable = new int[0];
      this.offices = unavailable;
      this.candidates = unavailable;
      this.candidateDays = lengthOf;
      this.apart = unavailable;
    }

    /** The same person, who cannot come on some more days. */
    Person awayOn(int[] days) {
      Variant variant = new Variant(this);
      variant.unavailable = merged(unavailable, days);
      return new Person(variant, offices, apart);
    }

    /** The same person, to be kept apart from one more. */
    Person apartFrom(int other) {
      return new Person(new Variant(this), offices, merged(apart, new int[] {other}));
    }

    /** The same person, no longer seen at an office. */
    Person withoutOffice(Grid grid, int office) {
      Variant variant = new Variant(this);
      variant.candidates = new int[candidates.length];
      variant.candidateDays = new byte[candidates.length];
      int count = 0;
      for (int c = 0; c < candidates.length; c++) {
        byte left = candidateDays[c];
        for (int w = 0; w < WEEK; w++) {
          if (grid.officeOf[candidates[c] * WEEK + w] == office) {
            left &= (byte) ~(1 << w);
          }
        }
        if (left != 0) {
          variant.candidates[count] = candidates[c];
          variant.candidateDays[count++] = left;
        }
      }
      variant.candidates = Arrays.copyOf(variant.candidates, count);
      variant.candidateDays = Arrays.copyOf(variant.candidateDays, count);
      int[] rest = Arrays.stream(offices).filter(o -> o != office).toArray();
      return new Person(variant, rest, apart);
    }

    /** Stands where there is nobody yet. */
    static Person nobody() {
      return new Person();
    }

    int sessions() {
      return lengthOf.length;
    }

    boolean isAvailable(int day) {
      return Arrays.binarySearch(unavailable, day) < 0;
    }
  }

  /** What somebody would need if something were different. */
  static final class Variant {
    private final Person like;
    int firstDay;
    int lastDay;
    int leastGap;
    int mostGap;
    boolean oneOnly;
    long[][] starts;
    int[] unavailable;
    int[] candidates;
    byte[] candidateDays;

    Variant(Person like) {
      this.like = like;
      this.firstDay = like.firstDay;
      this.lastDay = like.lastDay;
      this.leastGap = like.leastGap;
      this.mostGap = like.mostGap;
      this.oneOnly = like.oneOnly;
      this.starts = like.starts;
      this.unavailable = like.unavailable;
      this.candidates = like.candidates;
      this.candidateDays = like.candidateDays;
    }

    Person person() {
      return new Person(this);
    }
  }

  /** Who could deliver somebody's sessions, in order, and on which days of the week, as bits. */
  private static final class Candidates {
    final int[] practitioners;
    final byte[] days;

    Candidates(int[] practitioners, byte[] days) {
      this.practitioners = practitioners;
      this.days = days;
    }
  }

  /** The numbers of a caseload. */
  public Grid(Caseload caseload) {
    PlanningCalendar calendar = caseload.calendar();
    this.caseload = caseload;
    this.firstDay = calendar.firstDay();
    this.days = calendar.days();
    this.grain = calendar.grainMinutes();
    this.dayStart = calendar.dayStart().toSecondOfDay() / 60;
    int dayEnd = calendar.dayEnd().toSecondOfDay() / 60;
    this.steps = (dayEnd - dayStart) / grain;
    this.offices = caseload.offices().size();
    this.practitioners = caseload.practitioners().size();
    this.people = caseload.people().size();
    StartMasks masks = new StartMasks(dayStart, dayEnd, grain);
    this.minutes = lengthsOf(caseload.people());
    this.stepsOf = Arrays.stream(minutes).map(masks::steps).toArray();
    this.closed = closedDays(calendar, caseload.fundingEnd());
    this.rooms = caseload.offices().stream().mapToInt(Place::rooms).toArray();
    for (int o = 0; o < offices; o++) {
      officeNumbers.put(caseload.offices().get(o).reference(), o);
    }
    this.officeOf = new int[practitioners * WEEK];
    this.practitionerStarts = new long[minutes.length][practitioners * WEEK];
    this.mostOn = new byte[practitioners * days];
    this.mostPeople = new int[practitioners];
    this.leaveDays = new int[practitioners][];
    for (int q = 0; q < practitioners; q++) {
      readPractitioner(q, caseload.practitioners().get(q), masks);
    }
    this.mostADay = greatest(mostOn);
    this.personNumbers = new HashMap<>(people * 2);
    for (int p = 0; p < people; p++) {
      personNumbers.put(caseload.people().get(p).participant(), p);
    }
    this.persons = new PersonReader(masks).read();
  }

  /** What is so now. */
  Facts facts() {
    return new Facts(this);
  }

  /** Goes back to what was so. */
  void become(Facts facts) {
    closed = facts.closed;
    mostOn = facts.mostOn;
    leaveDays = facts.leaveDays;
    persons = facts.persons;
  }

  /** Nothing is held on one more day. */
  void close(int day) {
    closed = closed.clone();
    mostOn = mostOn.clone();
    closed[day] = true;
    for (int q = 0; q < practitioners; q++) {
      mostOn[q * days + day] = 0;
    }
  }

  /** A practitioner is away on some more days; those outside the calendar are of no account. */
  void sendAway(int practitioner, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(days - 1, to);
    mostOn = mostOn.clone();
    leaveDays = leaveDays.clone();
    for (int d = first; d <= last; d++) {
      mostOn[practitioner * days + d] = 0;
    }
    leaveDays[practitioner] = merged(leaveDays[practitioner], range(first, last));
  }

  /** Somebody needs something else. */
  void replace(int person, Person now) {
    persons = persons.clone();
    persons[person] = now;
  }

  /** The days from one to another, both included; none if they are in the wrong order. */
  static int[] range(int first, int last) {
    return java.util.stream.IntStream.rangeClosed(first, last).toArray();
  }

  private static int[] merged(int[] some, int[] more) {
    return java.util.stream.IntStream.concat(Arrays.stream(some), Arrays.stream(more))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int greatest(byte[] values) {
    int greatest = 0;
    for (byte value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }

  private static int[] lengthsOf(List<SeriesNeed> people) {
    Set<Integer> lengths = new TreeSet<>();
    for (SeriesNeed need : people) {
      for (Duration length : need.sessions()) {
        lengths.add((int) length.toMinutes());
      }
    }
    return lengths.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean[] closedDays(PlanningCalendar calendar, LocalDate fundingEnd) {
    boolean[] shut = new boolean[days];
    for (LocalDate holiday : calendar.bankHolidays()) {
      shut[dayOf(holiday)] = true;
    }
    for (int d = Math.max(0, dayOf(fundingEnd) + 1); d < days; d++) {
      shut[d] = true;
    }
    return shut;
  }

  private void readPractitioner(int q, PractitionerWeek who, StartMasks masks) {
    practitionerNumbers.put(who.reference(), q);
    mostPeople[q] = who.maxCaseload();
    for (int w = 0; w < WEEK; w++) {
      Shift shift = who.week().get(DayOfWeek.of(w + 1));
      officeOf[q * WEEK + w] =
          shift == null ? NONE : officeNumbers.getOrDefault(shift.office(), NONE);
      if (shift != null) {
        Place office = caseload.offices().get(officeOf[q * WEEK + w]);
        for (int l = 0; l < minutes.length; l++) {
          practitionerStarts[l][q * WEEK + w] =
              masks.startsIn(shift.hours(), minutes[l])
                  & masks.startsIn(hoursOf(office.openingHours(), w), minutes[l]);
        }
      }
    }
    for (int d = 0; d < days; d++) {
      boolean works = officeOf[q * WEEK + d % WEEK] != NONE && !closed[d];
      mostOn[q * days + d] = works ? (byte) Math.min(steps, who.maxPerDay()) : 0;
    }
    who.reducedDays().forEach((day, most) -> setMost(q, dayOf(day), Math.min(steps, most)));
    leaveDays[q] =
        who.leave().stream().mapToInt(this::dayOf).filter(this::isDay).sorted().toArray();
    for (int d : leaveDays[q]) {
      mostOn[q * days + d] = 0;
    }
    for (Place office : caseload.offices()) {
      int o = officeNumbers.getOrDefault(office.reference(), NONE);
      for (LocalDate shut : office.openingHours().unavailableDates()) {
        int d = dayOf(shut);
        if (isDay(d) && officeOf[q * WEEK + d % WEEK] == o) {
          mostOn[q * days + d] = 0;
        }
      }
    }
  }

  private void setMost(int q, int d, int most) {
    if (isDay(d) && officeOn(q, d) != NONE && !closed[d]) {
      mostOn[q * days + d] = (byte) most;
    }
  }

  private boolean isDay(int d) {
    return d >= 0 && d < days;
  }

  private static List<org.cobi.model.person.TimeSpan> hoursOf(Availability hours, int weekday) {
    return hours.weeklyHours().getOrDefault(DayOfWeek.of(weekday + 1), List.of());
  }

  /** The office at which a practitioner is on a day, or {@link #NONE}. */
  int officeOn(int q, int d) {
    return officeOf[q * WEEK + d % WEEK];
  }

  /** Whether a practitioner is on leave on some day strictly between two. */
  boolean hasLeaveBetween(int q, int after, int before) {
    int[] leave = leaveDays[q];
    int at = Arrays.binarySearch(leave, after + 1);
    int first = at >= 0 ? at : -at - 1;
    return first < leave.length && leave[first] < before;
  }

  /** Whether a day lies after the funding. */
  boolean isAfterFunding(int d) {
    return d > dayOf(caseload.fundingEnd());
  }

  /** Whether a day is a bank holiday or closed. */
  boolean isHoliday(int d) {
    return closed[d]
        && (!isAfterFunding(d) || caseload.calendar().bankHolidays().contains(date(d)));
  }

  /** Whether it is the maximum alone that keeps a practitioner from holding sessions on a day. */
  boolean isReducedToNothing(int q, int d) {
    return caseload.practitioners().get(q).maxOn(date(d)) < 1 && !isOnLeave(q, d);
  }

  /** Whether a practitioner is on leave on a day. */
  boolean isOnLeave(int q, int d) {
    return Arrays.binarySearch(leaveDays[q], d) >= 0;
  }

  /** The number of a day; outside 0 to {@code days - 1} for others. */
  public int dayOf(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, day));
  }

  /** The day with a number. */
  public LocalDate date(int d) {
    return firstDay.plusDays(d);
  }

  /** The time with the numbers of a day and a step. */
  public LocalDateTime time(int d, int step) {
    return date(d).atStartOfDay().plusMinutes(dayStart + (long) step * grain);
  }

  /** The step at which a time lies, or {@link #NONE} if it is off the grid. */
  public int stepOf(LocalDateTime time) {
    int minute = time.toLocalTime().toSecondOfDay() / 60 - dayStart;
    boolean onGrid = minute >= 0 && minute % grain == 0 && minute / grain < steps;
    return onGrid && time.getSecond() == 0 && time.getNano() == 0 ? minute / grain : NONE;
  }

  /** The first step of its day that does not lie before a time; the number of steps if none is. */
  public int firstStepFrom(LocalDateTime time) {
    Duration after = Duration.between(time(dayOf(time.toLocalDate()), 0), time);
    Duration step = Duration.ofMinutes(grain);
    long begun = after.isNegative() ? 0 : after.plus(step).minusNanos(1).dividedBy(step);
    return (int) Math.min(steps, begun);
  }

  /** A time with a practitioner at an office as one booking; {@link #NONE} if it cannot be. */
  public int booking(int practitioner, int office, LocalDateTime start) {
    int d = dayOf(start.toLocalDate());
    int step = stepOf(start);
    boolean there = isDay(d) && step != NONE && officeOn(practitioner, d) == office;
    return there ? Diary.booking(practitioner, d, step) : NONE;
  }

  /** A booking of a person as an appointment. */
  public Appointment appointment(int person, SessionNumber session, int booking) {
    int practitioner = Diary.practitionerOf(booking);
    int day = Diary.dayOf(booking);
    SeriesNeed need = caseload.people().get(person);
    return new Appointment(
        need.participant(),
        session,
        time(day, Diary.stepOf(booking)),
        need.sessions().get(session.value() - 1),
        caseload.practitioners().get(practitioner).reference(),
        caseload.offices().get(officeOn(practitioner, day)).reference());
  }

  /** The offices that a person was to be seen at, those excluded after all with them; in order. */
  int[] wantedOffices(int person) {
    return numbers(caseload.people().get(person).offices());
  }

  /** The offices that were excluded for a person, in order. */
  int[] excludedOffices(int person) {
    return numbers(caseload.people().get(person).excludedOffices());
  }

  private int[] numbers(Set<PlaceRef> places) {
    return places.stream().mapToInt(officeNumbers::get).sorted().toArray();
  }

  /** The caseload that it was made from. */
  public Caseload caseload() {
    return caseload;
  }

  /** The number of a person. */
  public Optional<Integer> personNumber(ParticipantRef participant) {
    return Optional.ofNullable(personNumbers.get(participant));
  }

  /** The number of a practitioner. */
  public Optional<Integer> practitionerNumber(PractitionerRef practitioner) {
    return Optional.ofNullable(practitionerNumbers.get(practitioner));
  }

  /** The number of an office. */
  public Optional<Integer> officeNumber(PlaceRef office) {
    return Optional.ofNullable(officeNumbers.get(office));
  }

  /** Reads people, keeping what many of them share only once. */
  private final class PersonReader {
    private final StartMasks masks;
    private final Map<Availability, long[][]> startsByHours = new HashMap<>();
    private final Map<List<Byte>, byte[]> lengths = new HashMap<>();
    private final Map<List<Object>, Candidates> candidates = new HashMap<>();
    private final Map<Set<Integer>, int[]> officeLists = new HashMap<>();
    private final int[][] practitionersAt;

    PersonReader(StartMasks masks) {
      this.masks = masks;
      this.practitionersAt = practitionersByOffice();
    }

    Person[] read() {
      Person[] all = new Person[people];
      Map<Integer, Set<Integer>> keptApart = keptApart();
      for (int p = 0; p < people; p++) {
        all[p] = person(caseload.people().get(p), keptApart.getOrDefault(p, Set.of()));
      }
      return all;
    }

    /** Whoever is to be kept apart from somebody is kept apart by both. */
    private Map<Integer, Set<Integer>> keptApart() {
      Map<Integer, Set<Integer>> both = new HashMap<>();
      for (int p = 0; p < people; p++) {
        for (ParticipantRef other : caseload.people().get(p).separateFrom()) {
          int r = personNumbers.getOrDefault(other, p);
          both.computeIfAbsent(p, first -> new TreeSet<>()).add(r);
          both.computeIfAbsent(r, first -> new TreeSet<>()).add(p);
        }
      }
      return both;
    }

    private Person person(SeriesNeed need, Set<Integer> apart) {
      long[][] starts = startsByHours.computeIfAbsent(weekly(need.available()), this::starts);
      int[] allowed = officesOf(need);
      Candidates who =
          candidates.computeIfAbsent(
              List.of(Arrays.hashCode(allowed), List.of(boxed(allowed)), weekly(need.available())),
              key -> candidatesFor(starts, allowed));
      int latest = dayOf(need.latest());
      return new Person(
          need,
          Math.max(0, dayOf(need.earliest())),
          Math.min(latest, days - 1),
          latest,
          lengthsOf(need),
          starts,
          need.available().unavailableDates().stream()
              .mapToInt(Grid.this::dayOf)
              .sorted()
              .toArray(),
          allowed,
          who,
          apart.stream().mapToInt(Integer::intValue).toArray());
    }

    private Availability weekly(Availability hours) {
      if (hours.unavailableDates().isEmpty()) {
        return hours;
      }
      Availability.Builder weekly = Availability.builder();
      hours.weeklyHours().forEach((day, spans) -> spans.forEach(span -> weekly.weekly(day, span)));
      return weekly.build();
    }

    private Integer[] boxed(int[] values) {
      return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }

    private long[][] starts(Availability hours) {
      long[][] starts = new long[minutes.length][WEEK];
      for (int l = 0; l < minutes.length; l++) {
        for (int w = 0; w < WEEK; w++) {
          starts[l][w] = masks.startsIn(hoursOf(hours, w), minutes[l]);
        }
      }
      return starts;
    }

    private byte[] lengthsOf(SeriesNeed need) {
      Byte[] indices =
          need.sessions().stream()
              .map(length -> (byte) Arrays.binarySearch(minutes, (int) length.toMinutes()))
              .toArray(Byte[]::new);
      return lengths.computeIfAbsent(
          List.of(indices),
          key -> {
            byte[] unboxed = new byte[indices.length];
            for (int k = 0; k < unboxed.length; k++) {
              unboxed[k] = indices[k];
            }
            return unboxed;
          });
    }

    private int[] officesOf(SeriesNeed need) {
      Set<Integer> allowed = new TreeSet<>();
      for (PlaceRef office : need.offices()) {
        if (!need.excludedOffices().contains(office)) {
          allowed.add(officeNumbers.get(office));
        }
      }
      return officeLists.computeIfAbsent(
          allowed, key -> allowed.stream().mapToInt(Integer::intValue).toArray());
    }

    private Candidates candidatesFor(long[][] starts, int[] allowed) {
      Set<Integer> near = new TreeSet<>();
      for (int o : allowed) {
        for (int q : practitionersAt[o]) {
          near.add(q);
        }
      }
      int[] found = new int[near.size()];
      byte[] daysOf = new byte[near.size()];
      int count = 0;
      for (int q : near) {
        byte fitting = fittingDays(q, starts, allowed);
        if (fitting != 0) {
          found[count] = q;
          daysOf[count++] = fitting;
        }
      }
      return new Candidates(Arrays.copyOf(found, count), Arrays.copyOf(daysOf, count));
    }

    private byte fittingDays(int q, long[][] starts, int[] allowed) {
      byte fitting = 0;
      for (int w = 0; w < WEEK; w++) {
        int o = officeOf[q * WEEK + w];
        if (o != NONE && Arrays.binarySearch(allowed, o) >= 0) {
          for (int l = 0; l < minutes.length; l++) {
            if ((starts[l][w] & practitionerStarts[l][q * WEEK + w]) != 0) {
              fitting |= (byte) (1 << w);
            }
          }
        }
      }
      return fitting;
    }

    private int[][] practitionersByOffice() {
      @SuppressWarnings({"unchecked", "rawtypes"})
      Set<Integer>[] at = new Set[offices];
      for (int o = 0; o < offices; o++) {
        at[o] = new TreeSet<>();
      }
      for (int i = 0; i < officeOf.length; i++) {
        if (officeOf[i] != NONE) {
          at[officeOf[i]].add(i / WEEK);
        }
      }
      return Arrays.stream(at)
          .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
          .toArray(int[][]::new);
    }
  }
}
