package org.cobi.json.vocabulary;

import org.cobi.json.description.CodeShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Truth;
import org.cobi.json.description.Written;
import org.cobi.json.description.WrittenObject;
import org.cobi.model.order.OrderKind;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.subjectaccess.ExportedEpisode;
import org.cobi.workflow.subjectaccess.ExportedOrder;
import org.cobi.workflow.subjectaccess.ExportedSession;
import org.cobi.workflow.subjectaccess.ExportedWarning;
import org.cobi.workflow.subjectaccess.SubjectExport;

/** A person's own data, for that person. They are only written. */
public final class SubjectExports {
  private static final Written<Integer> NUMBER = (number, sink) -> sink.number(number.toString());

  private static final WrittenObject<ExportedOrder> ORDER =
      WrittenObject.<ExportedOrder>empty()
          .with("kind", CodeShape.of(OrderKind.values()), ExportedOrder::kind)
          .with("madeOn", Moments.DAY, ExportedOrder::madeOn)
          .withOptional("servedOn", Moments.DAY, ExportedOrder::servedOn)
          .withOptional("lastDay", Moments.DAY, ExportedOrder::lastDay)
          .withOptional("endedOn", Moments.DAY, ExportedOrder::endedOn);

  private static final WrittenObject<ExportedSession> SESSION =
      WrittenObject.<ExportedSession>empty()
          .with("start", Moments.LOCAL_TIME, ExportedSession::start)
          .withOptional("outcome", CodeShape.of(SessionOutcome.values()), ExportedSession::outcome)
          .with("counts", Truth.SHAPE, ExportedSession::counts)
          .withOptional(
              "absenceReason", CodeShape.of(AbsenceReason.values()), ExportedSession::absenceReason)
          .withOptional("evidenceGivenOn", Moments.DAY, ExportedSession::evidenceGivenOn);

  private static final WrittenObject<ExportedWarning> WARNING =
      WrittenObject.<ExportedWarning>empty()
          .with("on", Moments.DAY, ExportedWarning::on)
          .withOptional("standsUntil", Moments.DAY, ExportedWarning::standsUntil);

  private static final WrittenObject<ExportedEpisode> EPISODE =
      WrittenObject.<ExportedEpisode>empty()
          .with("programme", Programmes.REFERENCE, ExportedEpisode::programme)
          .withOptional("route", Orders.ROUTE, ExportedEpisode::route)
          .withOptional("age", NUMBER, ExportedEpisode::age)
          .withOptional("consentOn", Moments.DAY, ExportedEpisode::consentOn)
          .withOptional("acceptedOn", Moments.DAY, ExportedEpisode::acceptedOn)
          .withList("progress", Episodes.PROGRESS, ExportedEpisode::progress)
          .withList("orders", ORDER, ExportedEpisode::orders)
          .withList("sessions", SESSION, ExportedEpisode::sessions)
          .withList("warnings", WARNING, ExportedEpisode::warnings);

  /** An export. */
  public static final WrittenObject<SubjectExport> EXPORT =
      WrittenObject.<SubjectExport>empty()
          .with("participant", People.PARTICIPANT, SubjectExport::participant)
          .withList("episodes", EPISODE, SubjectExport::episodes);

  private SubjectExports() {}
}
