package org.cobi.workflow.restricted;

/**
 * An attribution with the file it is made in.
 *
 * @param file the restricted file
 * @param request what the police say
 */
record Attributing(RestrictedFile file, Attribution request) {

  boolean isLinked() {
    return file.links().stream().anyMatch(link -> link.episode().equals(request.episode()));
  }
}
