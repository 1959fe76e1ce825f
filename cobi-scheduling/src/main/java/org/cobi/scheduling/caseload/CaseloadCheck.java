package org.cobi.scheduling.caseload;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;

/** Finds everything in a caseload that cannot be, all at once. */
public final class CaseloadCheck {
  /** The most steps of the grid that one day can have. */
  public static final int MOST_GRAINS_A_DAY = 64;

  /** The most days that one plan can span, about three years. */
  public static final int MOST_DAYS = 1100;

  /** The most people in one caseload. */
  public static final int MOST_PEOPLE = 200_000;

  /** The most sessions of one series. */
  public static final int MOST_SESSIONS = 60;

  private static final int MOST_WEIGHT = 1000;
  private static final int MOST_GAP_DAYS = 120;
  private static final int MOST_MINUTES_A_SESSION = 24 * 60;

  private final Caseload caseload;
  private final List<CaseloadProblem> problems = new ArrayList<>();
  private final Set<PlaceRef> offices;
  private final Set<ParticipantRef> people;

  private CaseloadCheck(Caseload caseload) {
    this.caseload = caseload;
    this.offices = caseload.offices().stream().map(Place::reference).collect(Collectors.toSet());
    this.people =
        caseload.people().stream().map(SeriesNeed::participant).collect(Collectors.toSet());
  }

  /** Every problem, in the order of the document; empty if the caseload can be planned. */
  public static List<CaseloadProblem> problemsOf(Caseload caseload) {
    CaseloadCheck check = new CaseloadCheck(caseload);
    if (caseload.people().size() > MOST_PEOPLE) {
      check.found(
          "/participants",
          "there must be at most " + MOST_PEOPLE + " people but are " + caseload.people().size());
      return List.copyOf(check.problems);
    }
    check.calendar();
    check.offices();
    check.practitioners();
    check.people();
    return List.copyOf(check.problems);
  }

  private void calendar() {
    PlanningCalendar calendar = caseload.calendar();
    require(
        calendar.firstDay().getDayOfWeek() == DayOfWeek.MONDAY,
        "/calendar/firstDay",
        "the first day must be a Monday");
    require(
        calendar.days() >= 1 && calendar.days() <= MOST_DAYS,
        "/calendar/days",
        "there must be 1 to " + MOST_DAYS + " days but are " + calendar.days());
    require(
        calendar.dayStart().isBefore(calendar.dayEnd()),
        "/calendar/dayEnd",
        "the day must end after it starts");
    grid(calendar);
    require(
        calendar.bankHolidays().stream().allMatch(calendar::covers),
        "/calendar/bankHolidays",
        "every bank holiday must lie in the calendar");
    require(
        !caseload.fundingEnd().isBefore(calendar.firstDay()),
        "/fundingEnd",
        "the funding must not end before the calendar begins");
  }

  private void grid(PlanningCalendar calendar) {
    int minutes = calendar.grainMinutes();
    if (minutes < 1) {
      found("/calendar/grainMinutes", "a step of the grid must have at least 1 minute");
      return;
    }
    long grains = Duration.between(calendar.dayStart(), calendar.dayEnd()).toMinutes() / minutes;
    require(
        grains <= MOST_GRAINS_A_DAY,
        "/calendar/grainMinutes",
        "a day must have at most "
            + (MOST_GRAINS_A_DAY + " steps of the grid but has " + grains)
            + "; use a coarser grid or shorter days");
  }

  private void offices() {
    distinct("/offices", "office", caseload.offices(), Place::reference);
    require(!caseload.offices().isEmpty(), "/offices", "there must be at least 1 office");
  }

  private void practitioners() {
    distinct(
        "/practitioners", "practitioner", caseload.practitioners(), PractitionerWeek::reference);
    for (int i = 0; i < caseload.practitioners().size(); i++) {
      practitioner("/practitioners/" + i, caseload.practitioners().get(i));
    }
  }

  private void practitioner(String at, PractitionerWeek who) {
    require(who.maxCaseload() >= 0, at + "/maxCaseload", "a caseload must not be negative");
    require(who.maxPerDay() >= 0, at + "/maxPerDay", "sessions a day must not be negative");
    who.week()
        .forEach(
            (day, shift) ->
                require(
                    offices.contains(shift.office()),
                    at + "/week/" + abbreviated(day) + "/office",
                    "the office is not among the offices"));
    new java.util.TreeMap<>(who.reducedDays())
        .forEach(
            (day, most) ->
                require(
                    most >= 0, at + "/reducedDays/" + day, "sessions a day must not be negative"));
  }

  private void people() {
    distinct("/participants", "participant", caseload.people(), SeriesNeed::participant);
    for (int i = 0; i < caseload.people().size(); i++) {
      person("/participants/" + i, caseload.people().get(i));
    }
  }

  private void person(String at, SeriesNeed person) {
    require(
        person.weight() >= 1 && person.weight() <= MOST_WEIGHT,
        at + "/risk",
        "the weight must be from 1 to " + MOST_WEIGHT);
    window(at, person);
    sessions(at, person);
    require(
        person.gap().mostDaysAcrossLeave() <= MOST_GAP_DAYS,
        at + "/gap",
        "a gap must be at most " + MOST_GAP_DAYS + " days");
    known(at + "/offices", person.offices());
    known(at + "/excludedOffices", person.excludedOffices());
    require(
        people.containsAll(person.separateFrom()),
        at + "/separateFrom",
        "somebody named here is not among the participants");
    require(
        !person.separateFrom().contains(person.participant()),
        at + "/separateFrom",
        "nobody can be kept apart from themselves");
  }

  private void window(String at, SeriesNeed person) {
    require(
        !person.latest().isBefore(person.earliest()),
        at + "/latest",
        "the window must not end before it begins");
    require(
        caseload.calendar().covers(person.earliest()),
        at + "/earliest",
        "the window must begin in the calendar: outside it, holidays are not known");
    require(
        caseload.calendar().covers(person.latest()),
        at + "/latest",
        "the window must end in the calendar: outside it, holidays are not known");
  }

  private void sessions(String at, SeriesNeed person) {
    require(
        !person.sessions().isEmpty() && person.sessions().size() <= MOST_SESSIONS,
        at + "/sessions",
        "there must be 1 to " + MOST_SESSIONS + " sessions but are " + person.sessions().size());
    for (int k = 0; k < person.sessions().size(); k++) {
      long minutes = person.sessions().get(k).toMinutes();
      require(
          minutes >= 1 && minutes <= MOST_MINUTES_A_SESSION,
          at + "/sessions/" + k,
          "a session must take from 1 minute to a day");
    }
  }

  private void known(String at, Set<PlaceRef> named) {
    require(offices.containsAll(named), at, "an office named here is not among the offices");
  }

  private <T> void distinct(String at, String what, List<T> things, Function<T, Object> reference) {
    Collection<Object> seen = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      require(
          seen.add(reference.apply(things.get(i))),
          at + "/" + i + "/id",
          "each " + what + " must have an id of its own but this one was used before");
    }
  }

  private static String abbreviated(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(java.util.Locale.ROOT);
  }

  private void require(boolean holds, String pointer, String words) {
    if (!holds) {
      found(pointer, words);
    }
  }

  private void found(String pointer, String words) {
    problems.add(new CaseloadProblem(pointer, words));
  }
}
