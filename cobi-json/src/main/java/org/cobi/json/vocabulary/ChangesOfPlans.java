package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import org.cobi.json.description.ListShape;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.scheduling.replan.AppointmentChange;
import org.cobi.scheduling.replan.Consequences;
import org.cobi.scheduling.replan.Unfinished;

/** What becomes of appointments that were agreed. */
public final class ChangesOfPlans {
  /** One appointment that is not as it was agreed. */
  private static final ObjectShape<AppointmentChange> CHANGE =
      ObjectShape.of(
          "a change of an appointment",
          required("participant", People.PARTICIPANT, AppointmentChange::participant)
              .meaning("for whom"),
          optional("before", Plans.OUR_APPOINTMENT, AppointmentChange::before)
              .meaning("what was agreed; not there for somebody who had no series"),
          optional("after", Plans.OUR_APPOINTMENT, AppointmentChange::after)
              .meaning("what is proposed; not there if nothing takes its place"),
          AppointmentChange::new);

  /** Somebody who cannot finish. */
  private static final ObjectShape<Unfinished> UNFINISHED =
      ObjectShape.of(
          "a series that cannot be finished",
          required("participant", People.PARTICIPANT, Unfinished::participant).meaning("who"),
          required("standing", new ListShape<>(Plans.OUR_APPOINTMENT), Unfinished::standing)
              .meaning("the appointments to come that still can be held"),
          required("reasons", new ListShape<>(Plans.REASON), Unfinished::reasons)
              .meaning("what stands in the way, the most important first"),
          Unfinished::new);

  /** What changes for whom. */
  public static final ObjectShape<Consequences> CONSEQUENCES =
      ObjectShape.of(
          "the consequences of a change",
          required("caseload", TextShape.ANY, Consequences::caseload)
              .meaning("the name of the caseload"),
          required("changes", new ListShape<>(CHANGE), Consequences::changes)
              .meaning("every appointment that changes, by person, then by time"),
          required("unfinished", new ListShape<>(UNFINISHED), Consequences::unfinished)
              .meaning("who cannot finish their series in its window any more"),
          Consequences::new);

  private ChangesOfPlans() {}
}
