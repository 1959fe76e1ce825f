package org.cobi.scheduling.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.TimeSpan;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.GapLimits;
import org.cobi.scheduling.caseload.PlanningCalendar;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.caseload.Shift;
import org.cobi.scheduling.group.GroupMember;
import org.cobi.scheduling.group.GroupNeed;
import org.cobi.scheduling.group.GroupReason;
import org.cobi.scheduling.group.GroupSeries;
import org.cobi.scheduling.group.GroupSession;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;

/**
 * The exact search for a group: it becomes one person who can come only when everybody can, and
 * each team of facilitators one practitioner who is there only when all of them are.
 */
public final class GroupSearch {
  private static final int MOST_GAP = 120;
  private static final int MOST_MORE_DAYS = 56;
  private static final int MOST_MORE_GAP = 28;
  private static final int MOST_MORE = 20;
  private static final ParticipantRef THE_GROUP = ParticipantRef.of("GROUP");

  private final Caseload caseload;
  private final GroupNeed need;
  private final AgreedDiary agreed;
  private final long[] membersBusy;
  private final int[] apart;
  private final boolean membersMustNotMeet;
  private final List<Team> teams;
  private UnaryOperator<LocalDate> windowEnd = first -> first;
  private boolean hasWindows;

  /** A search for a group of the right size whose offices and facilitators are in the caseload. */
  public GroupSearch(Caseload caseload, List<Appointment> booked, GroupNeed need) {
    this.caseload = caseload;
    this.need = need;
    Grid grid = new Grid(caseload);
    this.agreed = new AgreedDiary(grid, booked);
    Set<ParticipantRef> people = new HashSet<>();
    need.members().forEach(member -> people.add(member.participant()));
    Set<ParticipantRef> kept = keptApart(caseload, need, people);
    this.membersMustNotMeet = kept.stream().anyMatch(people::contains);
    this.apart =
        kept.stream()
            .filter(other -> !people.contains(other))
            .flatMap(other -> grid.personNumber(other).stream())
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    this.membersBusy = membersBusy(people);
    this.teams =
        Team.of(
            need.facilitators().stream()
                .flatMap(who -> grid.practitionerNumber(who).stream())
                .sorted()
                .toList(),
            need.size().facilitators());
  }

  /** Each first day has a window of its own, which ends on the day that is given for it. */
  public GroupSearch withWindows(UnaryOperator<LocalDate> endByFirst) {
    windowEnd = endByFirst;
    hasWindows = true;
    return this;
  }

  /** Whoever is to be kept apart from a member, whichever of them says so. */
  private static Set<ParticipantRef> keptApart(
      Caseload caseload, GroupNeed need, Set<ParticipantRef> people) {
    Set<ParticipantRef> kept = new HashSet<>();
    need.members().forEach(member -> kept.addAll(member.separateFrom()));
    for (SeriesNeed other : caseload.people()) {
      if (other.separateFrom().stream().anyMatch(people::contains)) {
        kept.add(other.participant());
      }
      if (people.contains(other.participant())) {
        kept.addAll(other.separateFrom());
      }
    }
    return kept;
  }

  private long[] membersBusy(Set<ParticipantRef> people) {
    long[] busy = new long[agreed.grid.days];
    for (ParticipantRef person : people) {
      agreed.grid.personNumber(person).ifPresent(number -> agreed.addBusy(number, busy));
    }
    return busy;
  }

  /** One try: the group as a person and the teams as practitioners, with some things loosened. */
  private final class Try {
    private final GroupLoose loose;
    private final List<Team> standing = new ArrayList<>();
    private final Grid grid;
    private final TeamOptions options;

    Try(GroupLoose loose, List<GroupMember> members) {
      this.loose = loose;
      List<PractitionerWeek> weeks = weeks();
      this.grid = new Grid(teamCaseload(weeks, members));
      this.options = new TeamOptions(grid, standing, agreed.diary, membersBusy, apart, loose);
    }

    private Caseload teamCaseload(List<PractitionerWeek> weeks, List<GroupMember> members) {
      LocalDate lastDay = caseload.calendar().lastDay();
      LocalDate funded =
          has(GroupObstacle.FUNDING) ? lastDay : caseload.fundingEnd().plusDays(loose.moreFunded());
      Caseload.Builder builder =
          Caseload.builder()
              .name("group")
              .calendar(calendar())
              .fundingEnd(funded)
              .offices(caseload.offices())
              .practitioners(weeks);
      return builder.addPeople(asOnePerson(members)).build();
    }

    private PlanningCalendar calendar() {
      return has(GroupObstacle.CLOSED_DAYS)
          ? PlanningCalendar.builder().from(caseload.calendar()).bankHolidays(Set.of()).build()
          : caseload.calendar();
    }

    private boolean has(GroupObstacle obstacle) {
      return loose.has(obstacle);
    }

    private List<PractitionerWeek> weeks() {
      List<PractitionerWeek> weeks = new ArrayList<>();
      for (Team team : teams) {
        if (has(GroupObstacle.FACILITATORS)) {
          caseload
              .offices()
              .forEach(office -> add(weeks, team, always(office.reference()), Set.of()));
        } else {
          add(weeks, team, together(team), leave(team));
        }
      }
      return weeks;
    }

    private void add(
        List<PractitionerWeek> weeks, Team team, Map<DayOfWeek, Shift> week, Set<LocalDate> leave) {
      if (!week.isEmpty()) {
        weeks.add(
            PractitionerWeek.builder()
                .reference(PractitionerRef.of("TEAM-" + weeks.size()))
                .maxCaseload(1)
                .maxPerDay(1)
                .week(week)
                .leave(leave)
                .build());
        standing.add(team);
      }
    }

    private SeriesNeed asOnePerson(List<GroupMember> members) {
      return SeriesNeed.builder()
          .participant(THE_GROUP)
          .weight(1)
          .earliest(need.earliest())
          .latest(latest())
          .sessions(need.sessions())
          .gap(gap())
          .available(everybodys(members))
          .offices(offices(members))
          .build();
    }

    private LocalDate latest() {
      LocalDate lastDay = caseload.calendar().lastDay();
      LocalDate longer = need.latest().plusDays(loose.moreDays());
      return has(GroupObstacle.WINDOW) || longer.isAfter(lastDay) ? lastDay : longer;
    }

    private GapLimits gap() {
      GapLimits gap = need.gap();
      int least = has(GroupObstacle.LEAST_GAP) ? 1 : gap.leastDays() - loose.lessGap();
      int most = has(GroupObstacle.MOST_GAP) ? MOST_GAP : gap.mostDays() + loose.moreGap();
      return new GapLimits(
          least, gap.targetDays(), most, Math.max(most, gap.mostDaysAcrossLeave()));
    }

    private Availability everybodys(List<GroupMember> members) {
      Map<DayOfWeek, List<TimeSpan>> hours = anyTime();
      Availability.Builder all = Availability.builder();
      for (int i = 0; i < members.size(); i++) {
        Availability one = members.get(i).available();
        if (!loose.members().contains(i)) {
          hours.replaceAll(
              (day, spans) -> both(spans, one.weeklyHours().getOrDefault(day, List.of())));
          all.unavailableOn(one.unavailableDates());
        }
      }
      hours.forEach((day, spans) -> spans.forEach(span -> all.weekly(day, span)));
      return all.build();
    }

    private Set<PlaceRef> offices(List<GroupMember> members) {
      Set<PlaceRef> offices = new HashSet<>();
      caseload.offices().forEach(office -> offices.add(office.reference()));
      for (GroupMember member : members) {
        if (!has(GroupObstacle.OFFICES)) {
          offices.retainAll(member.offices());
        }
        if (!has(GroupObstacle.TAKEN)) {
          offices.removeAll(member.excludedOffices());
        }
      }
      return offices;
    }

    /** Whether there is a series. */
    boolean fits() {
      return isPossible() && search(new FirstSessions(grid, 0, Weights.OPTIONS_ONLY)).isPresent();
    }

    private boolean isPossible() {
      return has(GroupObstacle.TAKEN) || !membersMustNotMeet;
    }

    /** The days and teams of the best series at some weights, with its last day; maybe none. */
    private Optional<Found> search(FirstSessions firsts) {
      boolean widest = firsts.rest().find(0, grid.persons[0], options);
      if (!widest || !hasWindows) {
        return widest
            ? Optional.of(
                new Found(
                    firsts.rest().days().clone(),
                    firsts.rest().practitioners().clone(),
                    grid.persons[0].lastDay,
                    firsts.rest().cost()))
            : Optional.empty();
      }
      return byFirst(firsts);
    }

    private Optional<Found> byFirst(FirstSessions firsts) {
      Found best = null;
      Grid.Person like = grid.persons[0];
      for (int day = like.firstDay; day <= like.lastDay; day++) {
        Grid.Variant variant = new Grid.Variant(like);
        variant.lastDay = Math.min(like.lastDay, windowFrom(day));
        Grid.Person person = variant.person();
        SeriesAsked asked = SeriesAsked.of(0, new int[0], like.firstDay, person.lastDay);
        for (int c = 0; c < person.candidates.length; c++) {
          long cost = firsts.cost(asked, person, options, day, c);
          if (cost < Costs.IMPOSSIBLE && (best == null || cost < best.cost())) {
            best = found(firsts, person, day, person.candidates[c], cost);
          }
        }
      }
      return Optional.ofNullable(best);
    }

    private int windowFrom(int day) {
      if (has(GroupObstacle.WINDOW)) {
        return grid.days - 1;
      }
      LocalDate end = windowEnd.apply(grid.date(day));
      return Math.min(grid.days - 1, grid.dayOf(end) + loose.moreDays());
    }

    private Found found(FirstSessions firsts, Grid.Person person, int day, int team, long cost) {
      int[] days = new int[person.sessions()];
      int[] who = new int[days.length];
      days[0] = day;
      who[0] = team;
      System.arraycopy(firsts.rest().days(), 0, days, 1, days.length - 1);
      System.arraycopy(firsts.rest().practitioners(), 0, who, 1, days.length - 1);
      return new Found(days, who, person.lastDay, cost);
    }
  }

  /** A series as numbers. */
  private static final class Found {
    private final int[] days;
    private final int[] teams;
    private final int lastDay;
    private final long cost;

    Found(int[] days, int[] teams, int lastDay, long cost) {
      this.days = days;
      this.teams = teams;
      this.lastDay = lastDay;
      this.cost = cost;
    }

    long cost() {
      return cost;
    }
  }

  /** The best series, if there is one. */
  public Optional<GroupSeries> best() {
    Try as = new Try(GroupLoose.NOTHING, need.members());
    return as.isPossible()
        ? as.search(new FirstSessions(as.grid, 0, Weights.IN_ORDER)).map(found -> series(as, found))
        : Optional.empty();
  }

  private GroupSeries series(Try as, Found found) {
    Grid.Person person = as.grid.persons[0];
    long[] free = new long[found.days.length];
    for (int k = 0; k < free.length; k++) {
      int l = person.lengthOf[k];
      int w = found.days[k] % Grid.WEEK;
      long starts =
          person.starts[l][w] & as.grid.practitionerStarts[l][found.teams[k] * Grid.WEEK + w];
      free[k] = as.options.free(found.teams[k], found.days[k], l, starts);
    }
    int usual = SeriesTimes.usualStep(as.grid.steps, free, new int[0]);
    List<GroupSession> sessions = new ArrayList<>();
    int handovers = 0;
    int rhythm = 0;
    for (int k = 0; k < free.length; k++) {
      int step = SeriesTimes.nearest(as.grid.steps, usual, free[k]);
      sessions.add(session(as, k, found.days[k], found.teams[k], step));
      handovers += k > 0 && found.teams[k] != found.teams[k - 1] ? 1 : 0;
      rhythm += k == 0 ? 0 : Math.abs(found.days[k] - found.days[k - 1] - person.targetGap);
    }
    LocalDate lastDay = as.grid.date(found.lastDay);
    boolean funded = !lastDay.isAfter(caseload.fundingEnd());
    return new GroupSeries(
        need.group(), sessions, funded ? lastDay : caseload.fundingEnd(), handovers, rhythm);
  }

  private GroupSession session(Try as, int k, int day, int team, int step) {
    return new GroupSession(
        SessionNumber.of(k + 1),
        as.grid.time(day, step),
        need.sessions().get(k),
        as.standing.get(team).facilitators().stream()
            .map(q -> caseload.practitioners().get(q).reference())
            .toList(),
        caseload.offices().get(as.grid.officeOn(team, day)).reference());
  }

  /** One thing that may be left out of count: a kind, or one member's hours. */
  private record Item(GroupObstacle obstacle, int member) {}

  /** A smallest set of what stands in the way, each with the least that would help by itself. */
  public List<GroupReason> reasons() {
    List<Item> items = items();
    if (!fits(items)) {
      return List.of(reason(new Item(GroupObstacle.WINDOW, Grid.NONE), Optional.empty()));
    }
    List<Item> loose = new ArrayList<>();
    for (Item item : items) {
      loose.add(item);
      if (fits(loose)) {
        loose.remove(item);
      }
    }
    items.removeAll(loose);
    return items.stream().map(item -> reason(item, help(item))).toList();
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (GroupObstacle obstacle : GroupObstacle.values()) {
      if (obstacle == GroupObstacle.MEMBER) {
        for (int i = 0; i < need.members().size(); i++) {
          items.add(new Item(obstacle, i));
        }
      } else {
        items.add(new Item(obstacle, Grid.NONE));
      }
    }
    return items;
  }

  private boolean fits(List<Item> loose) {
    Set<GroupObstacle> obstacles = EnumSet.noneOf(GroupObstacle.class);
    Set<Integer> members = new TreeSet<>();
    for (Item item : loose) {
      if (item.obstacle() == GroupObstacle.MEMBER) {
        members.add(item.member());
      } else {
        obstacles.add(item.obstacle());
      }
    }
    return fits(GroupLoose.of(obstacles, members));
  }

  private boolean fits(GroupLoose loose) {
    return new Try(loose, need.members()).fits();
  }

  private GroupReason reason(Item item, Optional<String> help) {
    return new GroupReason(
        new Reason(item.obstacle().rule, item.obstacle().words, help),
        item.member() == Grid.NONE
            ? Optional.empty()
            : Optional.of(need.members().get(item.member()).participant()));
  }

  private Optional<String> help(Item item) {
    GapLimits gap = need.gap();
    return switch (item.obstacle()) {
      case WINDOW -> least(item, longestWindow(), days -> days(days) + " longer");
      case FUNDING -> least(item, MOST_MORE_DAYS, days -> "funding for " + days(days) + " longer");
      case MOST_GAP ->
          least(item, MOST_MORE_GAP, days -> "gaps of up to " + (gap.mostDays() + days) + " days");
      case LEAST_GAP ->
          least(
              item,
              gap.leastDays() - 1,
              days -> "gaps of " + (gap.leastDays() - days) + " days or more");
      case DAILY_MOST ->
          least(item, MOST_MORE, many -> more(many, "session a day", "sessions a day"));
      case CASELOAD ->
          least(
              item,
              MOST_MORE,
              many -> more(many, "place with a facilitator", "places with a facilitator"));
      case FACILITATORS -> alone(item, "other hours of the facilitators, or other facilitators");
      case CLOSED_DAYS -> alone(item, "a session on a closed day");
      case OFFICES -> alone(item, "another office");
      case TAKEN -> alone(item, "another time becoming free");
      case MEMBER -> memberHelp(item.member());
    };
  }

  private int longestWindow() {
    return hasWindows
        ? MOST_MORE_DAYS
        : Math.min(MOST_MORE_DAYS, agreed.grid.days - 1 - agreed.grid.dayOf(need.latest()));
  }

  private static String days(int days) {
    return days == 1 ? "one day" : days + " days";
  }

  private static String more(int many, String one, String several) {
    return many == 1 ? "one more " + one : many + " more " + several;
  }

  /** The least widening that helps; what helps goes on helping when it is wider still. */
  private Optional<String> least(Item item, int most, IntFunction<String> words) {
    if (most < 1 || !fits(GroupLoose.wider(item.obstacle(), most))) {
      return Optional.empty();
    }
    int low = 1;
    int high = most;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fits(GroupLoose.wider(item.obstacle(), middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(words.apply(low));
  }

  private Optional<String> alone(Item item, String words) {
    return fits(List.of(item)) ? Optional.of(words) : Optional.empty();
  }

  /** More hours of the one member, or else the group without them. */
  private Optional<String> memberHelp(int member) {
    if (fits(GroupLoose.of(Set.of(), Set.of(member)))) {
      return Optional.of("more times of this person");
    }
    List<GroupMember> others = new ArrayList<>(need.members());
    others.remove(member);
    boolean helps = !others.isEmpty() && new Try(GroupLoose.NOTHING, others).fits();
    return helps ? Optional.of("the group without this person") : Optional.empty();
  }

  private Map<DayOfWeek, List<TimeSpan>> anyTime() {
    Map<DayOfWeek, List<TimeSpan>> hours = new EnumMap<>(DayOfWeek.class);
    TimeSpan whole = TimeSpan.of(caseload.calendar().dayStart(), caseload.calendar().dayEnd());
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.put(day, List.of(whole));
    }
    return hours;
  }

  private Map<DayOfWeek, Shift> always(PlaceRef office) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    anyTime().forEach((day, hours) -> week.put(day, new Shift(office, hours)));
    return week;
  }

  /** When and where all of a team are. */
  private Map<DayOfWeek, Shift> together(Team team) {
    Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Shift> shifts =
          team.facilitators().stream()
              .map(q -> Optional.ofNullable(caseload.practitioners().get(q).week().get(day)))
              .flatMap(Optional::stream)
              .toList();
      boolean there =
          shifts.size() == team.facilitators().size()
              && shifts.stream().map(Shift::office).distinct().count() == 1;
      if (there) {
        List<TimeSpan> hours = shifts.get(0).hours();
        for (Shift shift : shifts) {
          hours = both(hours, shift.hours());
        }
        week.put(day, new Shift(shifts.get(0).office(), hours));
      }
    }
    return week;
  }

  private Set<LocalDate> leave(Team team) {
    Set<LocalDate> leave = new TreeSet<>();
    team.facilitators().forEach(q -> leave.addAll(caseload.practitioners().get(q).leave()));
    return leave;
  }

  /** The times that are in both. */
  private static List<TimeSpan> both(List<TimeSpan> some, List<TimeSpan> others) {
    List<TimeSpan> both = new ArrayList<>();
    for (TimeSpan one : StartMasks.union(some)) {
      for (TimeSpan other : StartMasks.union(others)) {
        LocalTime from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalTime to = one.to().isBefore(other.to()) ? one.to() : other.to();
        if (from.isBefore(to)) {
          both.add(TimeSpan.of(from, to));
        }
      }
    }
    return both;
  }
}
