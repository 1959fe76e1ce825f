/**
 * The restricted file beside an episode: what the victim's side reports, kept apart from everything
 * that a participant or a practitioner may read.
 *
 * <p>The key idea is that the two sides share nothing but the episode's opaque id. An episode, its
 * events, decisions and journal cannot hold anything of this package; a report reaches them only
 * when an authority, such as the police, stands behind it and the host reports it with that source.
 *
 * <p>Start reading at {@link org.cobi.workflow.restricted.RestrictedFile}.
 */
package org.cobi.workflow.restricted;
