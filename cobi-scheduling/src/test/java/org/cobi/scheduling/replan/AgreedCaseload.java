package org.cobi.scheduling.replan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.person.ParticipantRef;
import org.cobi.scheduling.CaseloadScheduler;
import org.cobi.scheduling.CaseloadSearch;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;

/** A sample caseload with a plan that was agreed for it. */
record AgreedCaseload(Caseload caseload, List<Appointment> plan) {

  static AgreedCaseload of(SampleShape shape, int people, long seed) {
    Caseload caseload = SampleCaseload.of(shape, people, seed).caseload();
    CaseloadSearch search = CaseloadScheduler.of(caseload).withSeed(seed).search();
    search.advance(100);
    return new AgreedCaseload(caseload, List.copyOf(search.plan().appointments()));
  }

  /** So many days and hours after the calendar begins. */
  LocalDateTime at(int day, int hour) {
    return caseload.calendar().firstDay().plusDays(day).atTime(hour, 0);
  }

  /** What lies before a moment was held. */
  Set<DeliveredSession> heldBefore(LocalDateTime now) {
    return plan.stream()
        .filter(one -> one.start().isBefore(now))
        .map(one -> new DeliveredSession(one.participant(), one.session()))
        .collect(Collectors.toSet());
  }

  List<Appointment> of(ParticipantRef participant) {
    return plan.stream().filter(one -> one.participant().equals(participant)).toList();
  }

  Replanning replanning(LocalDateTime now) {
    return Replanning.of(caseload, plan, now, heldBefore(now));
  }
}
