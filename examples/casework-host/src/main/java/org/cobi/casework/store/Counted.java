package org.cobi.casework.store;

import org.cobi.workflow.Journal;
import org.cobi.workflow.episode.Episode;

/**
 * A journal and what it adds up to.
 *
 * @param journal everything that was accepted
 * @param episode how it stands
 */
public record Counted(Journal journal, Episode episode) {}
