package org.cobi.casework.store;

import org.cobi.model.person.ParticipantRef;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.episode.EpisodeId;

/**
 * That the host keeps an episode.
 *
 * @param episode its opaque name
 * @param programme the definition to which it is pinned
 * @param participant whose it is
 * @param entries how many entries its journal has
 */
public record Registered(
    EpisodeId episode, DefinitionRef programme, ParticipantRef participant, long entries) {}
