package org.cobi.casework.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cobi.casework.people.Staff;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Role;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.ClosingCommand.DischargeDuty;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.PlanningCommand.BookSession;
import org.cobi.workflow.command.PlanningCommand.MoveSession;
import org.cobi.workflow.command.PlanningCommand.PlanSessions;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.ReferralCommand.AllocatePractitioner;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.DecideAbsence;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Stage;

/**
 * What an invented person does and has done to them until the host's clock stands still. Everything
 * is asked of the workflow; what it refuses has not happened.
 */
final class InventedLife {
  private static final ReasonCode REASON = ReasonCode.of("CLINICAL_NEED");
  private static final Actor MANAGER = Staff.MANAGER.actor();
  private static final Duration USUAL_DELAY = Duration.ofMinutes(75);

  private final InventedPerson person;
  private final Random random;
  private final LocalDateTime now;
  private final UnaryOperator<ProgrammeWorkflow> withDiary;
  private final Set<DutyId> asked = new HashSet<>();
  private final Set<DutyId> forgotten = new HashSet<>();
  private ProgrammeWorkflow workflow;
  private Journal journal;
  private Episode episode;
  private Instant latest = Instant.EPOCH;
  private int commands;

  InventedLife(
      InventedPerson person,
      Random random,
      LocalDateTime now,
      UnaryOperator<ProgrammeWorkflow> withDiary) {
    this.person = person;
    this.random = random;
    this.now = now;
    this.withDiary = withDiary;
    this.workflow = withDiary.apply(ProgrammeWorkflow.of(person.programme()));
    this.journal = Journal.start(person.episode(), person.programme().reference());
    this.episode = journal.replay();
  }

  /** The journal of the whole life, as far as it has gone. */
  Journal live(int placesTaken) {
    arrive(placesTaken);
    for (int guard = 0; guard < 60 && nextToRecord().isPresent(); guard++) {
      Session next = nextToRecord().orElseThrow();
      doWhatIsOwed(next.day());
      hold(next);
    }
    doWhatIsOwed(now.toLocalDate());
    finish();
    return journal;
  }

  private void arrive(int placesTaken) {
    LocalDate first = person.first().toLocalDate();
    ask(person.referral(), LocalTime.of(9, 10));
    doWhatIsOwed(first.minusWeeks(3));
    ask(
        AllocatePractitioner.builder()
            .on(first.minusWeeks(3))
            .practitioner(person.practitioner())
            .overseer(Staff.CLINICAL_LEAD.actor())
            .build(),
        LocalTime.of(10, 20));
    doWhatIsOwed(first.minusDays(10));
    ask(
        AcceptReferral.builder().on(first.minusDays(10)).placesTaken(placesTaken).build(),
        LocalTime.of(14, 40));
    doWhatIsOwed(first.minusDays(7));
    ask(
        PlanSessions.builder()
            .on(first.minusDays(7))
            .weeklyFrom(person.slotAt(person.first()))
            .build(),
        LocalTime.of(15, 5));
  }

  private Optional<Session> nextToRecord() {
    return episode.openSessions().stream()
        .filter(session -> session.start().plus(USUAL_DELAY).isBefore(now))
        .filter(session -> episode.stage().isDeliverable())
        .findFirst();
  }

  private void hold(Session session) {
    int chance = random.nextInt(100);
    SessionOutcome outcome =
        chance < 84
            ? SessionOutcome.ATTENDED_COMPLIED
            : chance < 93
                ? SessionOutcome.FAILED_TO_ATTEND
                : chance < 97
                    ? SessionOutcome.CANCELLED_BY_SERVICE
                    : SessionOutcome.SENT_HOME_BEHAVIOUR;
    boolean recorded =
        ask(
            RecordOutcome.builder()
                .on(session.day())
                .session(session.start())
                .outcome(outcome)
                .decidedBy(practitioner())
                .build(),
            session.start().plus(USUAL_DELAY).toLocalTime());
    if (!recorded) {
      ask(
          RecordOutcome.builder()
              .on(session.day())
              .session(session.start())
              .outcome(SessionOutcome.CANCELLED_BY_SERVICE)
              .decidedBy(practitioner())
              .build(),
          session.start().plus(USUAL_DELAY).toLocalTime());
    }
    afterwards(session, outcome);
  }

  private void afterwards(Session session, SessionOutcome outcome) {
    if (outcome == SessionOutcome.FAILED_TO_ATTEND) {
      decideAbsence(session);
    }
    if (outcome != SessionOutcome.ATTENDED_COMPLIED) {
      makeUpFor(session);
    } else if (random.nextInt(24) == 0) {
      moveTheNext(session);
    } else if (random.nextInt(16) == 0) {
      relapse(session);
    }
  }

  private void decideAbsence(Session session) {
    LocalDate on = session.day().plusDays(2);
    boolean acceptable = random.nextInt(3) == 0;
    if (!on.isBefore(now.toLocalDate())) {
      return;
    }
    ask(
        DecideAbsence.builder()
            .on(on)
            .session(session.start())
            .acceptable(acceptable)
            .absenceReason(acceptable ? Optional.of(AbsenceReason.MEDICAL) : Optional.empty())
            .decidedBy(Staff.OFFICER.actor())
            .build(),
        LocalTime.of(11, 30));
  }

  /** Two days later in the late afternoon, or else a week after the last one. */
  private void makeUpFor(Session missed) {
    LocalDate asked = missed.day().plusDays(1);
    LocalDateTime last = episode.sessions().get(episode.sessions().size() - 1).start();
    List<LocalDateTime> starts =
        person.group().isPresent()
            ? List.of(last.plusWeeks(1))
            : List.of(
                missed.day().plusDays(2).atTime(16, 30),
                missed.day().plusDays(5).atTime(16, 30),
                last.plusWeeks(1));
    for (LocalDateTime start : starts) {
      BookSession book =
          BookSession.builder()
              .on(asked)
              .slot(person.slotAt(start))
              .catchUpFor(missed.start())
              .build();
      if (asked.isBefore(now.toLocalDate()) && ask(book, LocalTime.of(9, 45))) {
        return;
      }
    }
  }

  private void moveTheNext(Session held) {
    LocalDate asked = held.day().plusDays(1);
    Optional<Session> next =
        episode.openSessions().stream().filter(open -> open.day().isAfter(asked)).findFirst();
    if (asked.isBefore(now.toLocalDate()) && next.isPresent() && person.group().isEmpty()) {
      LocalDateTime from = next.get().start();
      ask(
          MoveSession.builder()
              .on(asked)
              .session(from)
              .to(person.slotAt(from.toLocalDate().atTime(16, 30)))
              .requestedBy(MoveRequest.SERVICE)
              .build(),
          LocalTime.of(16, 0));
    }
  }

  private void relapse(Session after) {
    LocalDate on = after.day().plusDays(1);
    if (!on.isBefore(now.toLocalDate().minusDays(1))) {
      return;
    }
    boolean grave = random.nextInt(3) > 0;
    RelapseRef reference = RelapseRef.of("R-" + (episode.relapses().size() + 1));
    ask(
        ReportRelapse.builder()
            .relapse(reference)
            .level(grave ? RelapseLevel.RENEWED_STALKING : RelapseLevel.URGE)
            .source(grave ? ReportSource.POLICE : ReportSource.PARTICIPANT)
            .at(LondonTime.instantOf(on.atTime(8, 50)))
            .gradedBy(Staff.CLINICAL_LEAD.actor())
            .build(),
        LocalTime.of(9, 0));
    LocalDate decided = on.plusDays(6);
    if (grave && decided.isBefore(now.toLocalDate()) && random.nextInt(4) > 0) {
      doWhatIsOwed(decided);
      goOn(reference, decided);
    }
  }

  private void goOn(RelapseRef reference, LocalDate on) {
    ask(
        DecideRelapse.builder()
            .on(on)
            .relapse(reference)
            .confirmed(random.nextBoolean())
            .decidedBy(MANAGER)
            .build(),
        LocalTime.of(10, 0));
    ask(
        ResumeDelivery.builder()
            .on(on)
            .decision(DecisionRef.of("D-" + reference.value()))
            .decidedBy(MANAGER)
            .build(),
        LocalTime.of(10, 5));
    LocalDateTime again = person.first();
    while (!again.toLocalDate().isAfter(on.plusDays(1))) {
      again = again.plusWeeks(1);
    }
    ask(
        PlanSessions.builder().on(on).weeklyFrom(person.slotAt(again)).build(),
        LocalTime.of(10, 30));
  }

  private void finish() {
    LocalDate today = now.toLocalDate();
    if (episode.stage() == Stage.DELIVERED_PENDING_REVIEW) {
      LocalDate on = episode.countedSessions().get(episode.sessionsCounted() - 1).day().plusDays(6);
      if (on.isBefore(today)) {
        ask(CompleteProgramme.builder().on(on).decidedBy(MANAGER).build(), LocalTime.of(15, 0));
        doWhatIsOwed(today);
      }
    } else if (episode.stage() == Stage.DISENGAGED) {
      ask(
          CloseEpisode.builder()
              .on(today.minusDays(1))
              .as(CloseAs.WITHDRAWN)
              .reason(ReasonCode.of("DISENGAGED"))
              .decidedBy(MANAGER)
              .build(),
          LocalTime.of(15, 0));
    }
  }

  /** What is owed is done on its day; some of it is forgotten, and most of that done later. */
  private void doWhatIsOwed(LocalDate before) {
    for (Duty duty : List.copyOf(episode.openDuties())) {
      LocalDate on = duty.deadline().lastDay();
      if (on.isBefore(before) && !isForgotten(duty, on)) {
        ask(
            DischargeDuty.builder()
                .on(on)
                .duty(duty.id())
                .by(Actor.of(duty.owner(), "S-1"))
                .build(),
            LocalTime.of(8, 30));
      }
    }
  }

  private boolean isForgotten(Duty duty, LocalDate on) {
    if (asked.add(duty.id()) && random.nextInt(100) < 9) {
      forgotten.add(duty.id());
    }
    return forgotten.contains(duty.id()) && on.isAfter(now.toLocalDate().minusDays(20));
  }

  private Actor practitioner() {
    return Actor.of(Role.PRACTITIONER, person.practitioner().reference().value());
  }

  /** Asks; where only overrides are missing, a manager gives them. Says whether it was accepted. */
  private boolean ask(EpisodeCommand command, LocalTime recordedAt) {
    Instant at = LondonTime.instantOf(command.on().atTime(recordedAt));
    latest = at.isAfter(latest) ? at : latest.plusSeconds(60);
    if (command instanceof ProposesSlots) {
      workflow = withDiary.apply(workflow);
    }
    if (handle(command)) {
      return true;
    }
    Decision decision = workflow.decide(episode, command);
    return decision instanceof Decision.Refused refused
        && refused.canBeOverridden()
        && handle(overridden(command, refused.reasons()));
  }

  private boolean handle(EpisodeCommand command) {
    Submission submission =
        Submission.builder()
            .id(CommandId.of("c-" + (commands + 1)))
            .episode(person.episode())
            .recordedAt(latest)
            .recordedBy(practitioner())
            .command(command)
            .build();
    Handled handled = workflow.handle(journal, submission);
    if (handled.decision() instanceof Decision.Refused) {
      return false;
    }
    commands++;
    journal = handled.journal();
    episode = handled.decision().episode();
    return true;
  }

  private static EpisodeCommand overridden(EpisodeCommand command, List<Violation> reasons) {
    List<RuleOverride> overrides =
        reasons.stream()
            .map(Violation::rule)
            .distinct()
            .map(rule -> RuleOverride.of(rule, MANAGER, REASON))
            .toList();
    if (command instanceof PlanSessions plan) {
      return PlanSessions.builder().from(plan).overrides(overrides).build();
    }
    if (command instanceof BookSession book) {
      return BookSession.builder().from(book).overrides(overrides).build();
    }
    if (command instanceof MoveSession move) {
      return MoveSession.builder().from(move).overrides(overrides).build();
    }
    return command instanceof RecordOutcome record
        ? RecordOutcome.builder().from(record).overrides(overrides).build()
        : command;
  }
}
