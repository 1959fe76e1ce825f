package org.cobi.json;

import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.Attribution;
import org.cobi.workflow.restricted.DisclosureRequest;
import org.cobi.workflow.restricted.RestrictedEvent;

/** What a restricted line of a case file asks. It never prints. */
public sealed interface RestrictedAsked {

  /**
   * That something is entered into the file.
   *
   * @param entry what
   */
  record ToEnter(RestrictedEvent entry) implements RestrictedAsked {
    @Override
    public String toString() {
      return "ToEnter[<redacted>]";
    }
  }

  /**
   * That somebody on the victim's side is told how an episode stands.
   *
   * @param episode which episode
   * @param request who asks, for whose sake, and about what
   */
  record ToDisclose(EpisodeId episode, DisclosureRequest request) implements RestrictedAsked {
    @Override
    public String toString() {
      return "ToDisclose[<redacted>]";
    }
  }

  /**
   * That a report is attributed to one of the linked people.
   *
   * @param attribution what the police say
   */
  record ToAttribute(Attribution attribution) implements RestrictedAsked {
    @Override
    public String toString() {
      return "ToAttribute[<redacted>]";
    }
  }
}
