package org.cobi.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cobi.model.order.Route;
import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Role;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.LondonTime;
import org.cobi.testing.Histories;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.ReferralCommand.ReceiveReferral;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.episode.EpisodeId;

/**
 * A journal made up from a seed, with canaries: words that stand for what is personal and that must
 * never be found where it should not be.
 *
 * @param journal the journal
 * @param canaries words of its personal part
 */
record RandomJournal(Journal journal, List<String> canaries) {
  private static final List<Route> ROUTES =
      List.of(Route.COMMUNITY_ORDER, Route.LICENCE, Route.SUSPENDED_SENTENCE_ORDER);

  static RandomJournal of(long seed) {
    return new Maker(seed).make();
  }

  private static final class Maker {
    private final long seed;
    private final Random random;
    private final List<String> canaries = new ArrayList<>();
    private final ProgrammeWorkflow workflow = ProgrammeWorkflow.of(PublishedProgrammes.IA_2022);
    private Journal journal;

    Maker(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      this.journal =
          Journal.start(EpisodeId.of("episode-" + seed), PublishedProgrammes.IA_2022.reference());
    }

    RandomJournal make() {
      LocalDateTime first = LocalDate.of(2025, 1, 6).plusWeeks(random.nextInt(40)).atTime(10, 0);
      Histories histories = Histories.of(oneOf(ROUTES), first);
      Stream.concat(histories.planned().stream(), sessions(first, 1 + random.nextInt(12)).stream())
          .map(this::marked)
          .forEach(this::submit);
      return new RandomJournal(journal, List.copyOf(canaries));
    }

    private List<EpisodeCommand> sessions(LocalDateTime first, int count) {
      List<EpisodeCommand> commands = new ArrayList<>();
      for (int week = 0; week < count; week++) {
        LocalDateTime start = first.plusWeeks(week);
        commands.add(
            Histories.outcome(
                start,
                random.nextInt(3) > 0
                    ? SessionOutcome.ATTENDED_COMPLIED
                    : oneOf(List.of(SessionOutcome.values()))));
        switch (random.nextInt(8)) {
          case 0 -> commands.add(relapse(start));
          case 1 -> commands.add(correction(start));
          case 2 ->
              commands.add(
                  CompleteProgramme.builder()
                      .on(start.toLocalDate())
                      .decidedBy(Actor.of(Role.PROGRAMME_MANAGER, canary("MANAGER")))
                      .build());
          default -> {}
        }
      }
      return commands;
    }

    private ReportRelapse relapse(LocalDateTime start) {
      return ReportRelapse.builder()
          .relapse(RelapseRef.of(canary("RELAPSE")))
          .level(oneOf(List.of(RelapseLevel.values())))
          .source(ReportSource.POLICE)
          .at(LondonTime.instantOf(start.plusHours(5)))
          .gradedBy(Actor.of(Role.POLICE, canary("POLICE")))
          .build();
    }

    private CorrectOutcome correction(LocalDateTime start) {
      return CorrectOutcome.builder()
          .on(start.toLocalDate())
          .session(start)
          .outcome(SessionOutcome.ATTENDED_COMPLIED)
          .reason(ReasonCode.of(canary("REASON").replace('-', '_')))
          .decidedBy(Actor.of(Role.PROGRAMME_MANAGER, canary("MANAGER")))
          .build();
    }

    /** The referral with a participant of our own. */
    private EpisodeCommand marked(EpisodeCommand command) {
      return command instanceof ReceiveReferral receive
          ? ReceiveReferral.builder()
              .from(receive)
              .referral(
                  Referral.builder()
                      .from(receive.referral())
                      .participant(ParticipantRef.of(canary("PARTICIPANT")))
                      .build())
              .build()
          : command;
    }

    private <T> T oneOf(List<T> things) {
      return things.get(random.nextInt(things.size()));
    }

    private String canary(String what) {
      String canary = "CANARY-" + what + "-" + seed + "-" + canaries.size();
      canaries.add(canary);
      canaries.add(canary.replace('-', '_'));
      return canary;
    }

    private void submit(EpisodeCommand command) {
      Instant recordedAt = LondonTime.startOf(command.on()).plusSeconds(22 * 3600);
      Submission.Builder submission =
          Submission.builder()
              .id(CommandId.of("command-" + random.nextInt(1_000_000_000)))
              .episode(journal.episode())
              .recordedAt(recordedAt)
              .command(command);
      if (random.nextBoolean()) {
        submission.recordedBy(Actor.of(Role.PRACTITIONER, canary("RECORDER")));
      }
      Handled handled = workflow.handle(journal, submission.build());
      journal = handled.journal();
    }
  }
}
