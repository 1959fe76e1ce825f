package org.cobi.workflow.subjectaccess;

import java.util.List;
import org.cobi.workflow.episode.Episode;

/**
 * What the rules of an export are asked.
 *
 * @param request who asks for what
 * @param episodes what the host has found about the person
 */
public record SubjectAccessAsked(SubjectAccessRequest request, List<Episode> episodes) {

  /** Copies the episodes. */
  public SubjectAccessAsked {
    episodes = List.copyOf(episodes);
  }
}
