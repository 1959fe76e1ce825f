package org.cobi.scheduling.replan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cobi.model.person.Availability;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;

/** Something that a plan did not foresee. It says what is so from now on, and never why. */
public sealed interface Disturbance {

  /**
   * The caseload as it is after this.
   *
   * @throws IllegalArgumentException if somebody or something is not in the caseload
   */
  Caseload applyTo(Caseload caseload);

  /**
   * A session that was agreed and was not held; it has to be held after all.
   *
   * @param participant for whom
   * @param session which one of the series
   */
  record SessionMissed(ParticipantRef participant, SessionNumber session) implements Disturbance {

    /** The need is the same as before. */
    @Override
    public Caseload applyTo(Caseload caseload) {
      require(caseload.people(), person -> person.participant().equals(participant), "participant");
      return caseload;
    }
  }

  /**
   * A practitioner who is away.
   *
   * @param practitioner who
   * @param firstDay the first day
   * @param lastDay the last day, itself included
   */
  record PractitionerAway(PractitionerRef practitioner, LocalDate firstDay, LocalDate lastDay)
      implements Disturbance {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public PractitionerAway {
      if (lastDay.isBefore(firstDay)) {
        throw new IllegalArgumentException("an absence must not end before it begins");
      }
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
      require(
          caseload.practitioners(), who -> who.reference().equals(practitioner), "practitioner");
      return copyOf(caseload)
          .practitioners(
              each(
                  caseload.practitioners(),
                  who -> who.reference().equals(practitioner),
                  who -> away(who, caseload)))
          .build();
    }

    /** Days outside the calendar are of no account. */
    private PractitionerWeek away(PractitionerWeek who, Caseload caseload) {
      Set<LocalDate> leave = new TreeSet<>(who.leave());
      firstDay
          .datesUntil(lastDay.plusDays(1))
          .filter(caseload.calendar()::covers)
          .forEach(leave::add);
      return PractitionerWeek.builder().from(who).leave(leave).build();
    }
  }

  /**
   * A bank holiday or closure that was not known before.
   *
   * @param day the day
   */
  record BankHolidayAdded(LocalDate day) implements Disturbance {

    @Override
    public Caseload applyTo(Caseload caseload) {
      return copyOf(caseload).calendar(caseload.calendar().withBankHoliday(day)).build();
    }
  }

  /**
   * An office that is no longer used for anybody.
   *
   * @param office which
   */
  record OfficeWithdrawn(PlaceRef office) implements Disturbance {

    @Override
    public Caseload applyTo(Caseload caseload) {
      return excluding(caseload, office, person -> true);
    }
  }

  /**
   * An office that is no longer used for one person.
   *
   * @param participant who
   * @param office which
   */
  record OfficeExcluded(ParticipantRef participant, PlaceRef office) implements Disturbance {

    @Override
    public Caseload applyTo(Caseload caseload) {
      require(caseload.people(), person -> person.participant().equals(participant), "participant");
      return excluding(caseload, office, person -> person.participant().equals(participant));
    }

    /** Says nothing of which office: it may be one at which somebody is in danger. */
    @Override
    public String toString() {
      return "OfficeExcluded[]";
    }
  }

  /**
   * A person who cannot come for some days.
   *
   * @param participant who
   * @param firstDay the first day
   * @param lastDay the last day, itself included
   */
  record ParticipantAway(ParticipantRef participant, LocalDate firstDay, LocalDate lastDay)
      implements Disturbance {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public ParticipantAway {
      if (lastDay.isBefore(firstDay)) {
        throw new IllegalArgumentException("an absence must not end before it begins");
      }
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
      require(caseload.people(), person -> person.participant().equals(participant), "participant");
      return copyOf(caseload)
          .people(
              each(
                  caseload.people(),
                  person -> person.participant().equals(participant),
                  person -> away(person, caseload)))
          .build();
    }

    /** Days outside the calendar are of no account. */
    private SeriesNeed away(SeriesNeed person, Caseload caseload) {
      Availability.Builder available = Availability.builder();
      person
          .available()
          .weeklyHours()
          .forEach((day, spans) -> spans.forEach(span -> available.weekly(day, span)));
      person.available().unavailableDates().forEach(available::unavailableOn);
      firstDay
          .datesUntil(lastDay.plusDays(1))
          .filter(caseload.calendar()::covers)
          .forEach(available::unavailableOn);
      return SeriesNeed.builder().from(person).available(available.build()).build();
    }
  }

  /**
   * Two people who are never to be at the same office on the same day from now on. It says nothing
   * of why.
   *
   * @param participant one of them
   * @param other the other
   */
  record KeptApart(ParticipantRef participant, ParticipantRef other) implements Disturbance {

    /**
     * Checks that they are two.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public KeptApart {
      if (participant.equals(other)) {
        throw new IllegalArgumentException("two people to be kept apart must not be the same");
      }
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
      require(caseload.people(), person -> person.participant().equals(participant), "participant");
      require(caseload.people(), person -> person.participant().equals(other), "participant");
      return copyOf(caseload)
          .people(
              each(
                  caseload.people(),
                  person -> person.participant().equals(participant),
                  this::apart))
          .build();
    }

    private SeriesNeed apart(SeriesNeed person) {
      Set<ParticipantRef> from = new LinkedHashSet<>(person.separateFrom());
      from.add(other);
      return SeriesNeed.builder().from(person).separateFrom(from).build();
    }
  }

  private static Caseload excluding(
      Caseload caseload, PlaceRef office, Predicate<SeriesNeed> whom) {
    require(caseload.offices(), place -> place.reference().equals(office), "office");
    return copyOf(caseload)
        .people(each(caseload.people(), whom, person -> without(person, office)))
        .build();
  }

  private static SeriesNeed without(SeriesNeed person, PlaceRef office) {
    Set<PlaceRef> excluded = new LinkedHashSet<>(person.excludedOffices());
    excluded.add(office);
    return SeriesNeed.builder().from(person).excludedOffices(excluded).build();
  }

  private static Caseload.Builder copyOf(Caseload caseload) {
    Caseload.Builder builder = Caseload.builder();
    builder.from(caseload);
    return builder;
  }

  private static <T> List<T> each(List<T> things, Predicate<T> which, UnaryOperator<T> changed) {
    return things.stream().map(one -> which.test(one) ? changed.apply(one) : one).toList();
  }

  private static <T> void require(Collection<T> things, Predicate<T> isMeant, String what) {
    if (things.stream().noneMatch(isMeant)) {
      throw new IllegalArgumentException("the " + what + " must be in the caseload but is not");
    }
  }
}
