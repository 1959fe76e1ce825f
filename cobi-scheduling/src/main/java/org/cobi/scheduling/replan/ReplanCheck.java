package org.cobi.scheduling.replan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.engine.Grid;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.OfficeWithdrawn;
import org.cobi.scheduling.replan.Disturbance.ParticipantAway;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.replan.ReplanProblem.Where;
import org.jspecify.annotations.Nullable;

/** Looks for everything in a plan, and in what has happened since, that contradicts the rest. */
final class ReplanCheck {
  private final Grid grid;
  private final Caseload caseload;
  private final List<ReplanProblem> problems = new ArrayList<>();
  private final List<Past> past = new ArrayList<>();

  /**
   * An appointment that lies before now and was not delivered, so that it must have been missed.
   *
   * @param session whose, and which one
   * @param index its place in the plan
   */
  record Past(DeliveredSession session, int index) {}

  ReplanCheck(Grid grid) {
    this.grid = grid;
    this.caseload = grid.caseload();
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(ReplanProblem::where));
      throw new InvalidReplanException(problems);
    }
  }

  /** What was agreed with everybody, in the caseload's order. */
  AgreedSeries[] series(
      List<Appointment> agreed, LocalDateTime now, List<DeliveredSession> delivered) {
    Map<DeliveredSession, Integer> held = delivered(delivered);
    Map<Integer, List<Appointment>> kept = new HashMap<>();
    Map<Integer, List<Appointment>> coming = new HashMap<>();
    Set<DeliveredSession> seen = new HashSet<>();
    for (int i = 0; i < agreed.size(); i++) {
      Appointment one = agreed.get(i);
      String at = "/appointments/" + i;
      Integer person = appointment(at, one, seen);
      if (person == null) {
        continue;
      }
      Integer index = held.remove(new DeliveredSession(one.participant(), one.session()));
      if (index != null) {
        require(
            !one.start().isAfter(now),
            Where.CHANGES,
            "/delivered/" + index,
            "a session that was delivered must not lie after now");
        kept.computeIfAbsent(person, first -> new ArrayList<>()).add(one);
      } else {
        coming.computeIfAbsent(person, first -> new ArrayList<>()).add(one);
        if (one.start().isBefore(now)) {
          past.add(new Past(new DeliveredSession(one.participant(), one.session()), i));
        }
      }
    }
    held.forEach(
        (session, index) ->
            found(
                Where.CHANGES,
                "/delivered/" + index,
                "a session that was delivered must be in the plan but is not"));
    AgreedSeries[] series = new AgreedSeries[caseload.people().size()];
    Arrays.fill(series, AgreedSeries.NOTHING);
    for (int p = 0; p < series.length; p++) {
      if (kept.containsKey(p) || coming.containsKey(p)) {
        series[p] = new AgreedSeries(byTime(kept.get(p)), byTime(coming.get(p)));
      }
    }
    return series;
  }

  private static List<Appointment> byTime(@Nullable List<Appointment> some) {
    return some == null
        ? List.of()
        : some.stream().sorted(Comparator.comparing(Appointment::start)).toList();
  }

  private Map<DeliveredSession, Integer> delivered(List<DeliveredSession> delivered) {
    Map<DeliveredSession, Integer> held = new HashMap<>();
    for (int i = 0; i < delivered.size(); i++) {
      require(
          held.putIfAbsent(delivered.get(i), i) == null,
          Where.CHANGES,
          "/delivered/" + i,
          "each delivered session must be named once");
    }
    return held;
  }

  /** Whose appointment it is; nobody's if it cannot be used. */
  private @Nullable Integer appointment(String at, Appointment one, Set<DeliveredSession> seen) {
    Integer person = grid.personNumber(one.participant()).orElse(null);
    int before = problems.size();
    require(
        person != null,
        Where.PLAN,
        at + "/participant",
        "the participant must be in the caseload but is not");
    require(
        isKnown(one.practitioner()),
        Where.PLAN,
        at + "/practitioner",
        "the practitioner must be in the caseload but is not");
    require(
        isKnown(one.office()),
        Where.PLAN,
        at + "/office",
        "the office must be in the caseload but is not");
    if (person == null || problems.size() > before) {
      return null;
    }
    boolean numbered =
        require(
            one.session().value() <= caseload.people().get(person).sessions().size()
                && seen.add(new DeliveredSession(one.participant(), one.session())),
            Where.PLAN,
            at + "/session",
            "each session of a series must be planned once, and no others");
    return numbered ? person : null;
  }

  /** What lies before now and was not delivered. */
  List<Past> past() {
    return past;
  }

  /** What has happened, beside the plan. */
  void disturbances(
      AgreedSeries[] series, List<Disturbance> disturbances, List<Past> notDelivered) {
    Set<DeliveredSession> missed = new HashSet<>();
    for (int i = 0; i < disturbances.size(); i++) {
      disturbance("/disturbances/" + i, disturbances.get(i), series, missed);
    }
    for (Past one : notDelivered) {
      require(
          missed.contains(one.session()),
          Where.PLAN,
          "/appointments/" + one.index(),
          "an appointment before now must have been delivered or missed");
    }
  }

  private void disturbance(
      String at, Disturbance what, AgreedSeries[] series, Set<DeliveredSession> missed) {
    if (what instanceof SessionMissed one) {
      missed(at, one, series, missed);
    } else if (what instanceof PractitionerAway away) {
      known(at + "/practitioner", "practitioner", away.practitioner(), this::isKnown);
    } else if (what instanceof ParticipantAway away) {
      known(at + "/participant", "participant", away.participant(), this::isKnown);
    } else if (what instanceof BankHolidayAdded holiday) {
      require(
          caseload.calendar().covers(holiday.day()),
          Where.CHANGES,
          at + "/day",
          "the bank holiday must lie in the calendar");
    } else if (what instanceof OfficeWithdrawn withdrawn) {
      known(at + "/office", "office", withdrawn.office(), this::isKnown);
    } else if (what instanceof OfficeExcluded excluded) {
      known(at + "/participant", "participant", excluded.participant(), this::isKnown);
      known(at + "/office", "office", excluded.office(), this::isKnown);
    } else if (what instanceof KeptApart apart) {
      known(at + "/participant", "participant", apart.participant(), this::isKnown);
      known(at + "/other", "participant", apart.other(), this::isKnown);
    }
  }

  private void missed(
      String at, SessionMissed one, AgreedSeries[] series, Set<DeliveredSession> missed) {
    Integer person = grid.personNumber(one.participant()).orElse(null);
    if (person == null) {
      known(at + "/participant", "participant", one.participant(), this::isKnown);
      return;
    }
    boolean agreed = series[person].placeOf(one.session()) >= 0;
    boolean held =
        series[person].held().stream().anyMatch(kept -> kept.session().equals(one.session()));
    require(
        agreed,
        Where.CHANGES,
        at + "/session",
        held
            ? "a session cannot be delivered and missed"
            : "a session that was missed must be in the plan but is not");
    require(
        missed.add(new DeliveredSession(one.participant(), one.session())),
        Where.CHANGES,
        at + "/session",
        "each missed session must be named once");
  }

  private boolean isKnown(ParticipantRef participant) {
    return grid.personNumber(participant).isPresent();
  }

  private boolean isKnown(PractitionerRef practitioner) {
    return grid.practitionerNumber(practitioner).isPresent();
  }

  private boolean isKnown(PlaceRef office) {
    return grid.officeNumber(office).isPresent();
  }

  private <T> void known(String at, String what, T reference, Predicate<T> isIn) {
    require(
        isIn.test(reference),
        Where.CHANGES,
        at,
        "the " + what + " must be in the caseload but is not");
  }

  private boolean require(boolean holds, Where where, String pointer, String words) {
    if (!holds) {
      found(where, pointer, words);
    }
    return holds;
  }

  private void found(Where where, String pointer, String words) {
    problems.add(new ReplanProblem(where, pointer, Objects.requireNonNull(words)));
  }
}
