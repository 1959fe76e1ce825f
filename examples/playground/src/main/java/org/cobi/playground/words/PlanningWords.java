package org.cobi.playground.words;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.cobi.model.person.Practitioner;
import org.cobi.model.session.Modality;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.CancelSession;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.PlanningCommand.RecordCircumstances;
import org.cobi.workflow.episode.Episode;

/** The words of what is asked about appointments that are still to come. */
final class PlanningWords {
  static final List<Entry<Class<?>, Wording>> ALL =
      List.of(
          Wording.of(PlanSessions.class, PlanningWords::planned),
          Wording.of(BookSession.class, PlanningWords::booked),
          Wording.of(MoveSession.class, PlanningWords::moved),
          Wording.of(CancelSession.class, (command, episode) -> ReadableDate.of(command.session())),
          Wording.of(ExtendWindow.class, PlanningWords::extended),
          Wording.bare(RecordCircumstances.class));

  private PlanningWords() {}

  private static String planned(PlanSessions command, Episode episode) {
    return command
        .weeklyFrom()
        .map(first -> "weekly from " + slot(first))
        .orElseGet(
            () ->
                Plain.count(command.slots().size(), "given start")
                    + " to "
                    + ReadableDate.of(command.slots().get(command.slots().size() - 1).start()));
  }

  private static String booked(BookSession command, Episode episode) {
    return slot(command.slot())
        + command
            .catchUpFor()
            .map(missed -> ", catch-up for " + ReadableDate.of(missed))
            .orElse("");
  }

  private static String moved(MoveSession command, Episode episode) {
    return "from "
        + ReadableDate.of(command.session())
        + " to "
        + slot(command.to())
        + ", asked for by the "
        + Plain.of(command.requestedBy());
  }

  private static String extended(ExtendWindow command, Episode episode) {
    return Plain.details(
        Stream.of(
            "by " + Plain.count(command.days(), "day"),
            command.reason().value(),
            Plain.by(command.decidedBy())));
  }

  /** The start, and whatever is not the programme's own. */
  private static String slot(SessionSlot slot) {
    return Plain.details(
        Stream.of(
            ReadableDate.of(slot.start()),
            slot.length().map(length -> length.toMinutes() + " minutes").orElse(""),
            slot.modality().map(Modality::title).orElse(""),
            slot.practitioner().map(PlanningWords::another).orElse("")));
  }

  private static String another(Practitioner practitioner) {
    return "with another practitioner";
  }
}
