package org.cobi.workflow.recording;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.order.Regime;
import org.cobi.model.person.Actor;
import org.cobi.model.time.PeriodReading;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.LayInformation;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.OrderChange;
import org.cobi.workflow.episode.Breach;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.BreachChanged;
import org.cobi.workflow.episode.EpisodeEvent.CourtDecided;
import org.cobi.workflow.episode.EpisodeEvent.EnforcementTaken;
import org.cobi.workflow.episode.EpisodeEvent.InformationLaid;
import org.cobi.workflow.episode.EpisodeEvent.OrderAmended;
import org.cobi.workflow.episode.EpisodeEvent.RecallChanged;
import org.cobi.workflow.episode.Failure;
import org.cobi.workflow.episode.Recall;
import org.cobi.workflow.rules.Asked;

/** What is recorded of warnings, breaches, courts and recalls. */
public final class EnforcementRecording {

  private EnforcementRecording() {}

  /** A warning, standing for the months that the law gives it, beginning with its day. */
  public static Stream<EpisodeEvent> warned(Asked<IssueWarning> asked) {
    int months =
        asked
            .episode()
            .mandate()
            .flatMap(asked.setting()::regimeOf)
            .map(Regime::warningMonths)
            .orElse(12);
    LocalDate standsUntil =
        PeriodReading.BEGINNING_WITH.lastDay(asked.on(), Period.ofMonths(months));
    return Stream.of(
        taken(
            asked,
            EnforcementAction.ISSUE_WARNING,
            asked.command().decidedBy(),
            Optional.of(standsUntil)));
  }

  /** A referral, which opens a breach. */
  public static Stream<EpisodeEvent> referred(Asked<ReferToEnforcementOfficer> asked) {
    return Stream.of(
        taken(
            asked,
            EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER,
            asked.command().decidedBy(),
            Optional.empty()),
        new BreachChanged(asked.on(), Breach.builder().referredOn(asked.on()).build()));
  }

  /** Any other action. */
  public static Stream<EpisodeEvent> acted(Asked<TakeEnforcementAction> asked) {
    return Stream.of(
        taken(asked, asked.command().action(), asked.command().decidedBy(), Optional.empty()));
  }

  private static EpisodeEvent taken(
      Asked<?> asked,
      EnforcementAction action,
      Optional<Actor> by,
      Optional<LocalDate> standsUntil) {
    return new EnforcementTaken(
        asked.on(),
        EnforcementRecord.builder()
            .action(action)
            .on(asked.on())
            .by(by.orElseThrow())
            .answers(asked.episode().unansweredFailures().stream().map(Failure::key).toList())
            .standsUntil(standsUntil)
            .build());
  }

  /** An information at a court. */
  public static Stream<EpisodeEvent> laid(Asked<LayInformation> asked) {
    LayInformation command = asked.command();
    Breach breach =
        Breach.builder()
            .from(asked.episode().breach().orElseThrow())
            .court(command.court())
            .hearingOn(command.hearingOn())
            .build();
    return Stream.of(
        new InformationLaid(asked.on(), command.court(), command.hearingOn()),
        new BreachChanged(asked.on(), breach));
  }

  /** The court's decision; an order that it revoked or activated is no longer in force. */
  public static Stream<EpisodeEvent> decided(Asked<RecordCourtResult> asked) {
    RecordCourtResult command = asked.command();
    Breach breach =
        Breach.builder().from(asked.episode().breach().orElseThrow()).decidedOn(asked.on()).build();
    return Stream.concat(
        Stream.of(
            new CourtDecided(asked.on(), command.proved(), command.order()),
            new BreachChanged(asked.on(), breach)),
        command.order() == OrderAfterBreach.CONTINUES
            ? Stream.empty()
            : asked.episode().mandate().stream().map(order -> ended(order, asked.on())));
  }

  private static EpisodeEvent ended(Order order, LocalDate on) {
    return new OrderAmended(
        on, Order.builder().from(order).endedOn(on).build(), OrderChange.REVOKED);
  }

  /** A recall. */
  public static Stream<EpisodeEvent> recalled(Asked<RecordRecall> asked) {
    RecordRecall command = asked.command();
    return Stream.of(
        new RecallChanged(
            asked.on(),
            Recall.builder()
                .noticeOn(asked.on())
                .kind(command.kind())
                .custodyDays(command.custodyDays())
                .build()));
  }

  /** A return to custody. */
  public static Stream<EpisodeEvent> returned(Asked<RecordReturnToCustody> asked) {
    return Stream.of(new RecallChanged(asked.on(), recall(asked).returnedOn(asked.on()).build()));
  }

  /** A release. */
  public static Stream<EpisodeEvent> released(Asked<RecordRelease> asked) {
    return Stream.of(new RecallChanged(asked.on(), recall(asked).releasedOn(asked.on()).build()));
  }

  private static Recall.Builder recall(Asked<?> asked) {
    return Recall.builder().from(asked.episode().recall().orElseThrow());
  }
}
