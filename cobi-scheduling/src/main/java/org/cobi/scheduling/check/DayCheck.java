package org.cobi.scheduling.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Place;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PractitionerWeek;

/** Looks at each practitioner's and each office's days, once all sessions have been seen. */
final class DayCheck {
  private record PractitionerDay(PractitionerRef practitioner, LocalDate day) {}

  private record OfficeDay(PlaceRef office, LocalDate day) {}

  private final Caseload caseload;
  private final Map<PractitionerDay, List<Held>> byPractitioner = new LinkedHashMap<>();
  private final Map<OfficeDay, List<Held>> byOffice = new LinkedHashMap<>();
  private final Map<PractitionerRef, Set<ParticipantRef>> cases = new HashMap<>();
  private final Map<ParticipantRef, Set<ParticipantRef>> apart = new HashMap<>();

  DayCheck(Caseload caseload) {
    this.caseload = caseload;
    caseload.people().stream()
        .filter(person -> !person.separateFrom().isEmpty())
        .forEach(person -> apart.put(person.participant(), person.separateFrom()));
  }

  void add(Held held) {
    PractitionerRef who = held.appointment().practitioner();
    PlaceRef office = held.appointment().office();
    byPractitioner
        .computeIfAbsent(new PractitionerDay(who, held.day()), first -> new ArrayList<>())
        .add(held);
    byOffice
        .computeIfAbsent(new OfficeDay(office, held.day()), first -> new ArrayList<>())
        .add(held);
    cases.computeIfAbsent(who, first -> new HashSet<>()).add(held.participant());
  }

  void look(List<Breach> breaches) {
    Map<PractitionerRef, PractitionerWeek> practitioners = new HashMap<>();
    caseload.practitioners().forEach(who -> practitioners.put(who.reference(), who));
    byPractitioner.forEach(
        (key, held) -> {
          PractitionerWeek who = practitioners.get(key.practitioner());
          require(!overlap(held), HardRule.PRACTITIONER_ONCE, key.day(), breaches);
          boolean fits = who != null && held.size() <= who.maxOn(key.day());
          require(fits, HardRule.PRACTITIONER_DAY, key.day(), breaches);
        });
    Map<PlaceRef, Place> offices = new HashMap<>();
    caseload.offices().forEach(office -> offices.put(office.reference(), office));
    byOffice.forEach(
        (key, held) -> {
          Place office = offices.get(key.office());
          boolean fits = office != null && mostAtOnce(held) <= office.rooms();
          require(fits, HardRule.ROOMS, key.day(), breaches);
          separation(key.day(), held, breaches);
        });
    caseload.practitioners().stream()
        .filter(who -> cases.getOrDefault(who.reference(), Set.of()).size() > who.maxCaseload())
        .forEach(who -> breaches.add(Breach.of(HardRule.CASELOAD)));
  }

  private static boolean overlap(List<Held> held) {
    List<Held> inOrder = held.stream().sorted(Comparator.comparingInt(Held::start)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).start() < inOrder.get(i - 1).end()) {
        return true;
      }
    }
    return false;
  }

  /** The most sessions that go on at one moment; it is reached where one begins. */
  private static long mostAtOnce(List<Held> held) {
    return held.stream()
        .mapToLong(one -> held.stream().filter(other -> other.isOngoingAt(one.start())).count())
        .max()
        .orElse(0);
  }

  private void separation(LocalDate day, List<Held> held, List<Breach> breaches) {
    Set<ParticipantRef> here = new HashSet<>();
    held.forEach(one -> here.add(one.participant()));
    for (ParticipantRef person : here) {
      for (ParticipantRef other : apart.getOrDefault(person, Set.of())) {
        require(!here.contains(other), HardRule.SEPARATION, day, breaches);
      }
    }
  }

  private static void require(boolean kept, HardRule rule, LocalDate day, List<Breach> breaches) {
    if (!kept) {
      breaches.add(Breach.of(rule, day));
    }
  }
}
