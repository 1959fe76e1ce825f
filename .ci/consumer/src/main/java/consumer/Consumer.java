package consumer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.cobi.json.Documents;
import org.cobi.model.order.Route;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.testing.Histories;
import org.cobi.testing.People;
import org.cobi.workflow.Decision;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;

/** Asks what the README asks, with nothing but what the bill of materials brings. */
final class Consumer {

  private Consumer() {}

  public static void main(String[] arguments) {
    ProgrammeWorkflow workflow = ProgrammeWorkflow.of(PublishedProgrammes.KSS_2018);
    Episode episode = workflow.open(EpisodeId.of("episode-1"));
    for (EpisodeCommand command :
        Histories.of(Route.COMMUNITY_ORDER, LocalDateTime.of(2018, 10, 2, 10, 0)).delivered(9)) {
      episode = workflow.decide(episode, command).episode();
    }
    CompleteProgramme complete =
        CompleteProgramme.builder()
            .on(LocalDate.of(2018, 11, 27))
            .decidedBy(People.MANAGER)
            .build();
    Decision decision = workflow.decide(episode, complete);
    System.out.println(decision.reasons().get(0).rule() + ": " + decision.reasons().get(0).words());
    System.out.println(Documents.COMMAND.write(complete));
  }
}
