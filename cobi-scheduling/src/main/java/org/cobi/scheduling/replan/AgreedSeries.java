package org.cobi.scheduling.replan;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.PlanFigures;

/**
 * What was agreed with one person.
 *
 * @param held the sessions that were held, by time
 * @param toCome the others, by time
 */
record AgreedSeries(List<Appointment> held, List<Appointment> toCome) {
  static final AgreedSeries NOTHING = new AgreedSeries(List.of(), List.of());

  /** Which of the appointments to come has a number, from 0; -1 if none has. */
  int placeOf(SessionNumber session) {
    for (int i = 0; i < toCome.size(); i++) {
      if (toCome.get(i).session().equals(session)) {
        return i;
      }
    }
    return -1;
  }

  Appointment appointment(SessionNumber session) {
    return toCome.get(placeOf(session));
  }

  /** What was held, as the first sessions of the series. */
  List<Appointment> heldInOrder(SeriesNeed need) {
    List<Appointment> all = new ArrayList<>();
    for (int k = 0; k < held.size(); k++) {
      Appointment one = held.get(k);
      all.add(
          new Appointment(
              one.participant(),
              SessionNumber.of(k + 1),
              one.start(),
              need.sessions().get(k),
              one.practitioner(),
              one.office()));
    }
    return all;
  }

  /** What is different; appointments are paired in the order of time. */
  List<AppointmentChange> changesTo(List<Appointment> after) {
    List<Appointment> gone = without(toCome, after);
    List<Appointment> come = without(after, toCome);
    List<AppointmentChange> changes = new ArrayList<>();
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      Optional<Appointment> before = at(gone, i);
      Optional<Appointment> now = at(come, i);
      changes.add(
          new AppointmentChange(before.or(() -> now).orElseThrow().participant(), before, now));
    }
    return changes;
  }

  private static Optional<Appointment> at(List<Appointment> all, int i) {
    return i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
  }

  private static List<Appointment> without(List<Appointment> all, List<Appointment> others) {
    Set<List<Object>> slots = new HashSet<>();
    others.forEach(one -> slots.add(slot(one)));
    return all.stream().filter(one -> !slots.contains(slot(one))).toList();
  }

  private static List<Object> slot(Appointment one) {
    return List.of(one.start(), one.practitioner(), one.office());
  }

  /** The figures of a whole series. */
  static PlanFigures figures(SeriesNeed need, List<Appointment> whole, int spareDays) {
    long handovers = 0;
    long rhythm = 0;
    for (int k = 1; k < whole.size(); k++) {
      Appointment before = whole.get(k - 1);
      Appointment one = whole.get(k);
      handovers += before.practitioner().equals(one.practitioner()) ? 0 : 1;
      rhythm += Math.abs(days(before, one) - need.gap().targetDays());
    }
    Appointment last = whole.get(whole.size() - 1);
    long left = ChronoUnit.DAYS.between(last.start().toLocalDate(), need.latest());
    long waited = ChronoUnit.DAYS.between(need.earliest(), whole.get(0).start().toLocalDate());
    long spare = spareDays > 0 ? Math.max(0, spareDays - left) : 0;
    return new PlanFigures(0, handovers, spare, rhythm, need.weight() * waited);
  }

  private static long days(Appointment from, Appointment to) {
    return ChronoUnit.DAYS.between(from.start().toLocalDate(), to.start().toLocalDate());
  }
}
