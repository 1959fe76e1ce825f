/**
 * The restricted file beside the episodes: victims, links, unsafe places, preferences and what the
 * victim's side reports, kept apart from everything that a participant or a practitioner may read.
 *
 * <p>The key idea is that a file is a journal of its own, with events of its own, under a name of
 * its own. An episode, its events, decisions and journal cannot hold anything of this package. Only
 * two things cross over: {@link org.cobi.model.restricted.Safeguards}, which a booking is checked
 * against and which shows only as an ordinary conflict, and a report that the police have
 * attributed and answer for.
 *
 * <p>Start reading at {@link org.cobi.workflow.restricted.RestrictedFile}.
 */
package org.cobi.workflow.restricted;
