package org.cobi.scheduling.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanFigures;

/**
 * What an independent look at a plan finds: every hard rule that it breaks, and how good it is.
 *
 * @param breaches every rule that is broken; empty for a plan that holds
 * @param placed how many people have their whole series
 * @param sessions how many sessions these have
 * @param figures how good the plan is, whether or not it holds; the spare time counts as not asked
 *     for
 */
public record PlanCheck(List<Breach> breaches, int placed, int sessions, PlanFigures figures) {

  /** Copies the breaches. */
  public PlanCheck {
    breaches = List.copyOf(breaches);
  }

  /** Looks at appointments alone. */
  public static PlanCheck of(Caseload caseload, List<Appointment> appointments) {
    return new Look(caseload).at(appointments);
  }

  /** Looks at the appointments, and at what the plan says of who is left out and of its figures. */
  public static PlanCheck of(Caseload caseload, Plan plan) {
    PlanCheck check = of(caseload, plan.appointments());
    List<Breach> breaches = new ArrayList<>(check.breaches);
    if (!namesWhoIsLeftOut(caseload, plan)) {
      breaches.add(Breach.of(HardRule.LEFT_OUT));
    }
    if (!check.figures.equals(withoutSpare(plan.figures()))) {
      breaches.add(Breach.of(HardRule.FIGURES));
    }
    return new PlanCheck(breaches, check.placed, check.sessions, check.figures);
  }

  /** Whether no hard rule is broken. */
  public boolean holds() {
    return breaches.isEmpty();
  }

  private static boolean namesWhoIsLeftOut(Caseload caseload, Plan plan) {
    Set<ParticipantRef> without = new HashSet<>();
    caseload.people().forEach(person -> without.add(person.participant()));
    plan.appointments().forEach(appointment -> without.remove(appointment.participant()));
    List<ParticipantRef> named = plan.leftOut().stream().map(LeftOut::participant).toList();
    return named.size() == without.size() && without.containsAll(named);
  }

  private static PlanFigures withoutSpare(PlanFigures said) {
    return new PlanFigures(
        said.weightLeftOut(), said.handovers(), 0, said.rhythm(), said.startDelay());
  }

  /** One look; sorts the appointments by person, then asks about each person and about each day. */
  private static final class Look {
    private final Caseload caseload;
    private final Map<ParticipantRef, SeriesNeed> people = new HashMap<>();
    private final Map<ParticipantRef, SortedMap<Integer, Held>> series = new HashMap<>();
    private final List<Breach> breaches = new ArrayList<>();

    private Look(Caseload caseload) {
      this.caseload = caseload;
      caseload.people().forEach(person -> people.put(person.participant(), person));
    }

    private PlanCheck at(List<Appointment> appointments) {
      appointments.forEach(this::sort);
      DayCheck days = new DayCheck(caseload);
      SeriesCheck each = new SeriesCheck(caseload, breaches, days);
      for (SeriesNeed person : caseload.people()) {
        each.look(person, series.getOrDefault(person.participant(), new TreeMap<>()));
      }
      days.look(breaches);
      return new PlanCheck(breaches, each.placed(), each.sessions(), each.figures());
    }

    private void sort(Appointment appointment) {
      SeriesNeed person = people.get(appointment.participant());
      if (person == null) {
        breaches.add(Breach.of(HardRule.KNOWN_PARTICIPANT, appointment.participant()));
        return;
      }
      int number = appointment.session().value();
      SortedMap<Integer, Held> mine =
          series.computeIfAbsent(person.participant(), first -> new TreeMap<>());
      if (number > person.sessions().size() || mine.containsKey(number)) {
        breaches.add(Breach.of(HardRule.SESSION_NUMBER, person.participant()));
        return;
      }
      Duration length = person.sessions().get(number - 1);
      int start = Minutes.of(appointment.start().toLocalTime());
      mine.put(number, new Held(appointment, start, start + (int) length.toMinutes()));
    }
  }
}
