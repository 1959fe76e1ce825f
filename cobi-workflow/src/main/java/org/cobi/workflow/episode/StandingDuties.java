package org.cobi.workflow.episode;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Role;
import org.cobi.model.rule.RuleId;
import org.cobi.model.session.Session;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.Deadline;

/**
 * The duty to record what became of each appointment. It stands as long as the appointment is open,
 * so it is read off the sessions and needs no event of its own.
 */
final class StandingDuties {
  private static final RuleId OUTCOME_IS_RECORDED = RuleId.of("COBI-ATT-01");

  private StandingDuties() {}

  static Stream<Duty> of(Episode episode) {
    List<Session> sessions = episode.sessions();
    return IntStream.range(0, sessions.size())
        .filter(index -> sessions.get(index).isOpen())
        .mapToObj(index -> outcomeDuty(index + 1, sessions.get(index)));
  }

  private static Duty outcomeDuty(int number, Session session) {
    return Duty.builder()
        .id(DutyId.of(OUTCOME_IS_RECORDED + "/" + number))
        .rule(OUTCOME_IS_RECORDED)
        .name("RECORD_OUTCOME")
        .what("Record what became of the session.")
        .owner(Role.PRACTITIONER)
        .deadline(Deadline.endOf(session.outcomeDueOn(), ClockKind.WORKING_DAYS))
        .subject(Subject.session(session.start()))
        .build();
  }
}
