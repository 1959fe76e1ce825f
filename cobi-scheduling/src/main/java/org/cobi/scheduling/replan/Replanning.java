package org.cobi.scheduling.replan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.SchedulingPolicy;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.engine.Grid;
import org.cobi.scheduling.engine.Rebooking;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.plan.Reason;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.OfficeWithdrawn;
import org.cobi.scheduling.replan.Disturbance.ParticipantAway;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;

/**
 * An agreed plan that can be asked what would become of it. Start here.
 *
 * <pre>{@code
 * Replanning agreed = Replanning.of(caseload, plan.appointments(), now, delivered);
 * Replan replan = agreed.after(List.of(new SessionMissed(participant, SessionNumber.of(4))));
 * replan.changes();
 * }</pre>
 *
 * <p>In this order: everybody finishes inside their window, as few agreed appointments as possible
 * move (one that comes sooner is moved last), and the objective of the plan. Sessions that were
 * held stay as they are. A session that was missed is held after all: the appointments after it
 * count as one session earlier, and one more is added where it fits.
 *
 * <p>A question changes nothing: the next one is about the same agreed plan. The answers are the
 * same on every machine. An object is used by one thread at a time.
 */
public final class Replanning {
  private final Caseload caseload;
  private final int spareDays;
  private final Grid grid;
  private final Rebooking rebooking;
  private final AgreedSeries[] series;
  private final List<ReplanCheck.Past> past;

  private Replanning(
      Grid grid,
      SchedulingPolicy policy,
      AgreedSeries[] series,
      List<ReplanCheck.Past> past,
      LocalDateTime now) {
    this.caseload = grid.caseload();
    this.past = past;
    this.spareDays = policy.spareDays();
    this.series = series;
    this.grid = grid;
    this.rebooking =
        new Rebooking(grid, spareDays, grid.dayOf(now.toLocalDate()), grid.firstStepFrom(now));
    for (int p = 0; p < series.length; p++) {
      enter(p, series[p], now);
    }
    rebooking.load();
  }

  /**
   * A plan that was agreed.
   *
   * @param agreed every appointment, those that were held included
   * @param now the moment of asking, as London clocks show it; nothing is booked before it
   * @param delivered the sessions that have been held
   * @throws InvalidReplanException if these contradict each other; it lists everything
   */
  public static Replanning of(
      Caseload caseload,
      List<Appointment> agreed,
      LocalDateTime now,
      Collection<DeliveredSession> delivered) {
    return of(caseload, SchedulingPolicy.DEFAULT, agreed, now, delivered);
  }

  /** The same under another policy. */
  public static Replanning of(
      Caseload caseload,
      SchedulingPolicy policy,
      List<Appointment> agreed,
      LocalDateTime now,
      Collection<DeliveredSession> delivered) {
    Grid grid = new Grid(caseload);
    ReplanCheck check = new ReplanCheck(grid);
    AgreedSeries[] series = check.series(agreed, now, List.copyOf(delivered));
    check.throwIfAny();
    return new Replanning(grid, policy, series, check.past(), now);
  }

  /**
   * What becomes of a plan after everything that has happened, in one go.
   *
   * @throws InvalidReplanException if these contradict each other; it lists everything
   */
  public static Replan replan(
      Caseload caseload, SchedulingPolicy policy, List<Appointment> agreed, PlanChanges changes) {
    Grid grid = new Grid(caseload);
    ReplanCheck check = new ReplanCheck(grid);
    AgreedSeries[] series = check.series(agreed, changes.now(), changes.delivered());
    check.disturbances(series, changes.disturbances(), check.past());
    check.throwIfAny();
    return new Replanning(grid, policy, series, check.past(), changes.now())
        .answer(changes.disturbances());
  }

  /**
   * What would become of the plan.
   *
   * @param disturbances what it did not foresee, in the order in which it became known
   * @throws InvalidReplanException if they contradict the plan; it lists everything
   */
  public Replan after(List<Disturbance> disturbances) {
    ReplanCheck check = new ReplanCheck(grid);
    check.disturbances(series, disturbances, past);
    check.throwIfAny();
    return answer(disturbances);
  }

  private void enter(int p, AgreedSeries mine, LocalDateTime now) {
    if (!mine.held().isEmpty()) {
      rebooking.held(
          p,
          mine.held().stream().mapToInt(one -> grid.dayOf(one.start().toLocalDate())).toArray(),
          mine.held().stream().mapToInt(this::practitioner).toArray());
    }
    for (int k = 0; k < mine.held().size(); k++) {
      Appointment held = mine.held().get(k);
      int booking = booking(held);
      if (!held.start().toLocalDate().isBefore(now.toLocalDate()) && booking != Grid.NONE) {
        rebooking.heldToday(p, k, booking);
      }
    }
    rebooking.agree(p, mine.toCome().stream().mapToInt(this::booking).toArray());
  }

  private int practitioner(Appointment appointment) {
    return grid.practitionerNumber(appointment.practitioner()).orElseThrow();
  }

  /** An appointment as a booking, if the grid can say it. */
  private int booking(Appointment appointment) {
    return grid.booking(
        practitioner(appointment),
        grid.officeNumber(appointment.office()).orElseThrow(),
        appointment.start());
  }

  private Replan answer(List<Disturbance> disturbances) {
    Rebooking.Question question = rebooking.ask();
    Set<Appointment> missed = new HashSet<>();
    for (Disturbance disturbance : disturbances) {
      say(disturbance, question);
      if (disturbance instanceof SessionMissed one) {
        missed.add(series[person(one.participant())].appointment(one.session()));
      }
    }
    Rebooking.Answer answer = question.answer();
    List<AppointmentChange> changes = new ArrayList<>();
    for (int p : answer.people()) {
      changes.addAll(series[p].changesTo(appointments(p, rebooking.seriesAfter(answer, p))));
    }
    return new Replan(
        changes,
        answer.unfinished().length,
        () -> new PlanChanges(LocalDateTime.MIN, List.of(), disturbances).applyTo(caseload),
        () -> plan(answer),
        () -> unfinished(answer, missed));
  }

  private void say(Disturbance disturbance, Rebooking.Question question) {
    if (disturbance instanceof SessionMissed missed) {
      int p = person(missed.participant());
      question.missed(p, series[p].placeOf(missed.session()));
    } else if (disturbance instanceof PractitionerAway away) {
      question.away(
          grid.practitionerNumber(away.practitioner()).orElseThrow(),
          grid.dayOf(away.firstDay()),
          grid.dayOf(away.lastDay()));
    } else if (disturbance instanceof ParticipantAway away) {
      question.cannotCome(
          person(away.participant()), grid.dayOf(away.firstDay()), grid.dayOf(away.lastDay()));
    } else if (disturbance instanceof BankHolidayAdded holiday) {
      question.closed(grid.dayOf(holiday.day()));
    } else if (disturbance instanceof OfficeWithdrawn withdrawn) {
      int office = grid.officeNumber(withdrawn.office()).orElseThrow();
      IntStream.range(0, series.length).forEach(p -> question.without(p, office));
    } else if (disturbance instanceof OfficeExcluded excluded) {
      question.without(
          person(excluded.participant()), grid.officeNumber(excluded.office()).orElseThrow());
    } else if (disturbance instanceof KeptApart apart) {
      question.apart(person(apart.participant()), person(apart.other()));
    }
  }

  private int person(ParticipantRef participant) {
    return grid.personNumber(participant).orElseThrow();
  }

  /** A person's appointments to come, numbered after those that were held. */
  private List<Appointment> appointments(int p, int[] bookings) {
    int first = series[p].held().size() + 1;
    List<Appointment> all = new ArrayList<>();
    for (int k = 0; k < bookings.length; k++) {
      all.add(grid.appointment(p, SessionNumber.of(first + k), bookings[k]));
    }
    return all;
  }

  private Plan plan(Rebooking.Answer answer) {
    Set<Integer> unfinished =
        Arrays.stream(answer.unfinished()).boxed().collect(Collectors.toSet());
    List<Appointment> all = new ArrayList<>();
    List<Integer> without = new ArrayList<>();
    PlanFigures figures = PlanFigures.NONE;
    for (int p = 0; p < series.length; p++) {
      SeriesNeed need = caseload.people().get(p);
      List<Appointment> whole = new ArrayList<>(series[p].heldInOrder(need));
      whole.addAll(appointments(p, rebooking.seriesAfter(answer, p)));
      if (unfinished.contains(p) || whole.size() != need.sessions().size()) {
        without.add(p);
        figures = figures.plus(new PlanFigures(need.weight(), 0, 0, 0, 0));
      } else {
        all.addAll(whole);
        figures = figures.plus(AgreedSeries.figures(need, whole, spareDays));
      }
    }
    return new Plan(caseload.name(), all, leftOut(answer, without), figures, PlanBounds.NONE);
  }

  private List<LeftOut> leftOut(Rebooking.Answer answer, List<Integer> without) {
    List<List<Reason>> reasons = rebooking.reasonsAfter(answer, without);
    return IntStream.range(0, without.size())
        .mapToObj(i -> new LeftOut(participant(without.get(i)), reasons.get(i)))
        .toList();
  }

  private ParticipantRef participant(int p) {
    return caseload.people().get(p).participant();
  }

  private List<Unfinished> unfinished(Rebooking.Answer answer, Set<Appointment> missed) {
    List<Integer> people = Arrays.stream(answer.unfinished()).boxed().toList();
    List<List<Reason>> reasons = rebooking.reasonsAfter(answer, people);
    return IntStream.range(0, people.size())
        .mapToObj(
            i ->
                new Unfinished(
                    participant(people.get(i)),
                    standing(answer, people.get(i), missed),
                    reasons.get(i)))
        .toList();
  }

  private List<Appointment> standing(Rebooking.Answer answer, int p, Set<Appointment> missed) {
    return series[p].toCome().stream()
        .filter(one -> !missed.contains(one))
        .filter(one -> rebooking.standsAfter(answer, p, booking(one)))
        .toList();
  }
}
