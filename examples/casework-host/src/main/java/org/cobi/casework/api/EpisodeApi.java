package org.cobi.casework.api;

import java.util.List;
import java.util.Optional;
import org.cobi.casework.Casework;
import org.cobi.casework.page.NotForThisReaderException;
import org.cobi.casework.page.Reader;
import org.cobi.casework.store.Journals;
import org.cobi.casework.store.Registered;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.spring.ProgrammeWorkflows;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.view.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Episodes for other systems. A command's name is its {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/episodes")
class EpisodeApi {
  private final Casework casework;
  private final Journals journals;
  private final ProgrammeWorkflows workflows;

  EpisodeApi(Casework casework, Journals journals, ProgrammeWorkflows workflows) {
    this.casework = casework;
    this.journals = journals;
    this.workflows = workflows;
  }

  /**
   * An episode in the list.
   *
   * @param episode its name
   * @param programme the code of its programme
   * @param entries how many entries its journal has
   */
  record Listed(String episode, String programme, long entries) {
    static Listed of(Registered one) {
      return new Listed(one.episode().value(), one.programme().code(), one.entries());
    }
  }

  @GetMapping
  List<Listed> all(Reader reader) {
    mustSeeEpisodes(reader);
    return journals.all().stream().map(Listed::of).toList();
  }

  /** An episode as the reader's audience sees it. */
  @GetMapping("/{id}")
  ResponseEntity<Object> one(@PathVariable String id, Reader reader) {
    Access<Optional<Journal>> answer = casework.consult(EpisodeId.of(id), reader.atWork());
    if (answer.value().isEmpty()) {
      return ResponseEntity.ok(answer);
    }
    return answer
        .value()
        .get()
        .map(journal -> ResponseEntity.ok(view(journal, reader)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static Object view(Journal journal, Reader reader) {
    return Views.of(journal.replay(), reader.audience()).values();
  }

  /**
   * Whose episode of which programme is to be kept.
   *
   * @param participant the case reference number
   * @param programme the code of the programme
   */
  record Opening(String participant, String programme) {}

  /** Begins to keep an episode; the same again changes nothing. */
  @PutMapping("/{id}")
  ResponseEntity<Void> open(@PathVariable String id, @RequestBody Opening opening, Reader reader) {
    mustSeeEpisodes(reader);
    Optional<DefinitionRef> programme =
        workflows.all().stream()
            .map(workflow -> workflow.programme().reference())
            .filter(reference -> reference.code().equals(opening.programme()))
            .findFirst();
    if (programme.isEmpty()) {
      return ResponseEntity.unprocessableContent().build();
    }
    boolean isNew =
        journals.register(
            EpisodeId.of(id), programme.get(), ParticipantRef.of(opening.participant()));
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).build();
  }

  /** Answers a command; a refusal is a problem. */
  @PostMapping("/{id}/commands")
  Access<Handled> submit(
      @PathVariable String id,
      @RequestHeader("Idempotency-Key") String name,
      @RequestBody EpisodeCommand command,
      Reader reader) {
    mustSeeEpisodes(reader);
    return casework.submit(EpisodeId.of(id), CommandId.of(name), command, reader.atWork());
  }

  private static void mustSeeEpisodes(Reader reader) {
    if (!reader.seesEpisodes()) {
      throw new NotForThisReaderException();
    }
  }
}
