package org.cobi.scheduling.explanation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PractitionerWeek;
import org.cobi.scheduling.caseload.SeriesNeed;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;

/**
 * Says why a slot cannot be used, and why somebody was left out. Start here.
 *
 * <pre>{@code
 * PlanExplanation explanation = PlanExplanation.of(caseload, plan.appointments());
 * explanation.whyNot(slot);                              // what anybody may read
 * explanation.restricted(slot, Audience.POLICE);         // what stands behind it
 * }</pre>
 *
 * <p>It is immutable.
 */
public final class PlanExplanation {
  private final Caseload caseload;
  private final List<Appointment> booked;
  private final Map<ParticipantRef, SeriesNeed> people = new HashMap<>();
  private final Map<PractitionerRef, PractitionerWeek> practitioners = new HashMap<>();
  private final Map<PlaceRef, Place> offices = new HashMap<>();
  private final Map<LocalDate, List<Appointment>> byDay;
  private final Map<ParticipantRef, List<Appointment>> byPerson;
  private final Map<PractitionerRef, Set<ParticipantRef>> cases = new HashMap<>();
  private final Map<ParticipantRef, Set<ParticipantRef>> apart = new HashMap<>();

  private PlanExplanation(Caseload caseload, List<Appointment> booked) {
    this.caseload = caseload;
    this.booked = List.copyOf(booked);
    this.byDay = booked.stream().collect(Collectors.groupingBy(one -> one.start().toLocalDate()));
    this.byPerson = booked.stream().collect(Collectors.groupingBy(Appointment::participant));
    caseload.people().forEach(person -> people.put(person.participant(), person));
    caseload.practitioners().forEach(who -> practitioners.put(who.reference(), who));
    caseload.offices().forEach(office -> offices.put(office.reference(), office));
    booked.forEach(
        one ->
            cases
                .computeIfAbsent(one.practitioner(), first -> new HashSet<>())
                .add(one.participant()));
    caseload.people().forEach(this::keepApart);
  }

  /** Whoever is to be kept apart from somebody is kept apart by both. */
  private void keepApart(SeriesNeed person) {
    for (ParticipantRef other : person.separateFrom()) {
      apart.computeIfAbsent(person.participant(), first -> new HashSet<>()).add(other);
      apart.computeIfAbsent(other, first -> new HashSet<>()).add(person.participant());
    }
  }

  /** An explanation of what is booked in a caseload. */
  public static PlanExplanation of(Caseload caseload, List<Appointment> booked) {
    return new PlanExplanation(caseload, booked);
  }

  /**
   * Every rule in the way of a slot, each once; empty if it can be used. If the session is booked
   * elsewhere, it would be moved.
   *
   * @throws IllegalArgumentException if the slot names somebody or something that is not in the
   *     caseload, or a day outside its calendar
   */
  public List<Reason> whyNot(AskedSlot asked) {
    SlotInPlan slot = slot(asked);
    return PlannedSlotRules.ALL.stream().flatMap(objection -> objection.to(slot)).toList();
  }

  /** What stands behind a slot that is not available, for those who may read it; else nothing. */
  public List<RestrictedViolation> restricted(AskedSlot asked, Audience audience) {
    if (!audience.readsRestricted()) {
      return List.of();
    }
    SlotInPlan slot = slot(asked);
    return PlannedSlotRules.RESTRICTED.stream()
        .flatMap(rule -> rule.reasons(slot).stream())
        .toList();
  }

  /**
   * What is restricted and keeps somebody from having a series, for those who may read it; else
   * nothing. An excluded office, or people to be kept apart, are named if there would be a series
   * without them, or without both of them.
   */
  public List<RestrictedViolation> restrictedWhyLeftOut(
      ParticipantRef participant, Audience audience) {
    return audience.readsRestricted()
        ? LeftOutRules.reasons(caseload, booked, need(participant))
        : List.of();
  }

  private SlotInPlan slot(AskedSlot asked) {
    SeriesNeed need = need(asked.participant());
    PractitionerWeek who = known(practitioners.get(asked.practitioner()), "practitioner");
    Place office = known(offices.get(asked.office()), "office");
    LocalDate day = asked.start().toLocalDate();
    if (asked.session().value() > need.sessions().size()) {
      throw new IllegalArgumentException("the session must be one of the person's series");
    }
    if (!caseload.calendar().covers(day)) {
      throw new IllegalArgumentException(
          "the day must lie in the calendar: outside it, holidays are not known");
    }
    List<Appointment> own =
        byPerson.getOrDefault(asked.participant(), List.of()).stream()
            .filter(one -> !one.session().equals(asked.session()))
            .toList();
    List<Appointment> others =
        byDay.getOrDefault(day, List.of()).stream()
            .filter(one -> !one.participant().equals(asked.participant()))
            .toList();
    long otherPeople =
        cases.getOrDefault(asked.practitioner(), Set.of()).stream()
            .filter(person -> !person.equals(asked.participant()))
            .count();
    Set<ParticipantRef> kept = apart.getOrDefault(asked.participant(), Set.of());
    boolean meets =
        others.stream()
            .filter(one -> one.office().equals(asked.office()))
            .anyMatch(one -> kept.contains(one.participant()));
    return new SlotInPlan(caseload, asked, need, who, office, own, others, otherPeople, meets);
  }

  private SeriesNeed need(ParticipantRef participant) {
    return known(people.get(participant), "person");
  }

  private static <T> T known(@org.jspecify.annotations.Nullable T thing, String what) {
    return Optional.ofNullable(thing)
        .orElseThrow(
            () -> new IllegalArgumentException("the " + what + " must be in the caseload"));
  }
}
