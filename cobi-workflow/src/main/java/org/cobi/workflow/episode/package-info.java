/**
 * An episode: one participant's way through one programme.
 *
 * <p>The key idea is that nothing is ever changed. An episode is its events added up; an event
 * carries everything that was computed when it happened, so that applying it needs no programme
 * definition and a later definition cannot change the past. The same journal always gives the same
 * episode.
 *
 * <p>Start reading at {@link org.cobi.workflow.episode.Episode}, then {@link
 * org.cobi.workflow.episode.EpisodeEvent}.
 */
package org.cobi.workflow.episode;
