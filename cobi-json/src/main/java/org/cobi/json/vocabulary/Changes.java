package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.required;

import java.util.List;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.scheduling.replan.DeliveredSession;
import org.cobi.scheduling.replan.Disturbance;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.OfficeWithdrawn;
import org.cobi.scheduling.replan.Disturbance.ParticipantAway;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.replan.Disturbance.SessionMissed;
import org.cobi.scheduling.replan.PlanChanges;

/** What has happened since a plan was agreed. */
public final class Changes {
  /** A session that has been held. */
  public static final ObjectShape<DeliveredSession> DELIVERED =
      ObjectShape.of(
          "a delivered session",
          required("participant", People.PARTICIPANT, DeliveredSession::participant)
              .meaning("for whom"),
          required("session", Plans.SESSION_NUMBER, DeliveredSession::session)
              .meaning("which one of the series, from 1"),
          DeliveredSession::new);

  private static final ObjectShape<SessionMissed> MISSED =
      ObjectShape.of(
          "a missed session",
          required("participant", People.PARTICIPANT, SessionMissed::participant)
              .meaning("for whom"),
          required("session", Plans.SESSION_NUMBER, SessionMissed::session)
              .meaning("which one of the series, from 1"),
          SessionMissed::new);

  private static final ObjectShape<PractitionerAway> AWAY =
      ObjectShape.of(
          "an absence",
          required("practitioner", Caseloads.PRACTITIONER_REFERENCE, PractitionerAway::practitioner)
              .meaning("who"),
          required("firstDay", Moments.DAY, PractitionerAway::firstDay).meaning("the first day"),
          required("lastDay", Moments.DAY, PractitionerAway::lastDay)
              .meaning("the last day, itself included"),
          PractitionerAway::new);

  private static final ObjectShape<BankHolidayAdded> HOLIDAY =
      ObjectShape.of(
          "a bank holiday",
          required("day", Moments.DAY, BankHolidayAdded::day).meaning("the day"),
          BankHolidayAdded::new);

  private static final ObjectShape<OfficeWithdrawn> WITHDRAWN =
      ObjectShape.of(
          "an office that is withdrawn",
          required("office", People.PLACE, OfficeWithdrawn::office).meaning("which"),
          OfficeWithdrawn::new);

  private static final ObjectShape<OfficeExcluded> EXCLUDED =
      ObjectShape.of(
          "an office that is excluded",
          required("participant", People.PARTICIPANT, OfficeExcluded::participant).meaning("who"),
          required("office", People.PLACE, OfficeExcluded::office).meaning("which"),
          OfficeExcluded::new);

  private static final ObjectShape<ParticipantAway> CANNOT_COME =
      ObjectShape.of(
          "an absence of a participant",
          required("participant", People.PARTICIPANT, ParticipantAway::participant).meaning("who"),
          required("firstDay", Moments.DAY, ParticipantAway::firstDay).meaning("the first day"),
          required("lastDay", Moments.DAY, ParticipantAway::lastDay)
              .meaning("the last day, itself included"),
          ParticipantAway::new);

  private static final ObjectShape<KeptApart> APART =
      ObjectShape.of(
          "two people to be kept apart",
          required("participant", People.PARTICIPANT, KeptApart::participant)
              .meaning("one of them"),
          required("other", People.PARTICIPANT, KeptApart::other).meaning("the other"),
          KeptApart::new);

  /** Something that a plan did not foresee. */
  public static final ChoiceShape<Disturbance> DISTURBANCE =
      new ChoiceShape<>(
          "a disturbance",
          "disturbance",
          Disturbance::getClass,
          List.of(
              new Named<>(
                  "session-missed",
                  SessionMissed.class,
                  "A session was not held and has to be held after all.",
                  MISSED),
              new Named<>(
                  "practitioner-away", PractitionerAway.class, "A practitioner is away.", AWAY),
              new Named<>(
                  "bank-holiday-added",
                  BankHolidayAdded.class,
                  "A bank holiday or closure that was not known before.",
                  HOLIDAY),
              new Named<>(
                  "office-withdrawn",
                  OfficeWithdrawn.class,
                  "An office is no longer used for anybody.",
                  WITHDRAWN),
              new Named<>(
                  "office-excluded",
                  OfficeExcluded.class,
                  "An office is no longer used for one person.",
                  EXCLUDED),
              new Named<>(
                  "participant-away",
                  ParticipantAway.class,
                  "A person cannot come for some days.",
                  CANNOT_COME),
              new Named<>(
                  "kept-apart",
                  KeptApart.class,
                  "Two people are never to be at the same office on the same day.",
                  APART)));

  /** What has happened since a plan was agreed. */
  public static final ObjectShape<PlanChanges> CHANGES =
      ObjectShape.of(
          "the changes of a plan",
          required("now", Moments.LOCAL_TIME, PlanChanges::now)
              .meaning("the moment of asking, as London clocks show it"),
          maybeEmpty(
                  "delivered",
                  new ListShape<>(DELIVERED),
                  List.<DeliveredSession>of(),
                  PlanChanges::delivered)
              .meaning("the sessions that have been held; they stay as they are"),
          maybeEmpty(
                  "disturbances",
                  new ListShape<>(DISTURBANCE),
                  List.<Disturbance>of(),
                  PlanChanges::disturbances)
              .meaning("what the plan did not foresee"),
          PlanChanges::new);

  private Changes() {}
}
