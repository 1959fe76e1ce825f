package org.cobi.workflow.subjectaccess;

import java.util.List;
import org.cobi.model.person.ParticipantRef;

/**
 * A person's own data, and nothing else.
 *
 * @param participant whose they are
 * @param episodes the person's ways through programmes
 */
public record SubjectExport(ParticipantRef participant, List<ExportedEpisode> episodes) {

  /** Copies the episodes. */
  public SubjectExport {
    episodes = List.copyOf(episodes);
  }

  /** Says what it is but not what it says. */
  @Override
  public String toString() {
    return "SubjectExport[<redacted>]";
  }
}
