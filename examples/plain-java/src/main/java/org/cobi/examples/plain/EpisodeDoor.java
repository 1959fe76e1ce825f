package org.cobi.examples.plain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.cobi.json.CobiJsonException;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.json.interop.ProblemDetails;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.EpisodeId;

/** Takes submissions by POST and shows an episode by GET, both at /episodes/its-id. */
record EpisodeDoor(ProgrammeWorkflow workflow, JournalStore store) implements HttpHandler {
  /** What is sent back. */
  private record Answer(int status, String type, String body) {
    static Answer of(ProblemDetails problem) {
      return new Answer(problem.status(), ProblemDetails.MEDIA_TYPE, problem.write());
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      String path = exchange.getRequestURI().getPath();
      EpisodeId episode = EpisodeId.of(path.substring("/episodes/".length()));
      return switch (exchange.getRequestMethod()) {
        case "GET" -> show(journalOf(episode));
        case "POST" -> submit(episode, Documents.SUBMISSION.read(exchange.getRequestBody()));
        default -> new Answer(405, "text/plain", "GET or POST");
      };
    } catch (CobiJsonException unreadable) {
      return Answer.of(ProblemDetails.of(unreadable));
    } catch (IllegalArgumentException turnedAway) {
      return new Answer(422, "text/plain", String.valueOf(turnedAway.getMessage()));
    } catch (SQLException broken) {
      return new Answer(503, "text/plain", "the database does not answer");
    }
  }

  private Journal journalOf(EpisodeId episode) throws SQLException {
    return store.journal(episode, workflow.programme().reference());
  }

  private static Answer show(Journal journal) {
    return journal.entries().isEmpty()
        ? new Answer(404, "text/plain", "there is no such episode")
        : json(200, Documents.EPISODE.write(EpisodeDocument.withSnapshot(journal)));
  }

  /** Decides, and appends what was accepted; if somebody else was quicker, decides again. */
  private Answer submit(EpisodeId episode, Submission submission) throws SQLException {
    Handled handled = workflow.handle(journalOf(episode), submission);
    if (handled.decision() instanceof Decision.Refused refused) {
      return Answer.of(ProblemDetails.of(refused));
    }
    String decision = Documents.DECISION.write(handled.decision());
    if (handled.repeated()) {
      return json(200, decision);
    }
    int last = handled.journal().entries().size() - 1;
    boolean kept = store.append(episode, handled.journal().entries().get(last));
    return kept ? json(201, decision) : submit(episode, submission);
  }

  private static Answer json(int status, String body) {
    return new Answer(status, "application/json", body);
  }
}
