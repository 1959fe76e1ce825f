package org.cobi.playground.run;

import java.time.Instant;
import java.time.LocalDate;
import org.cobi.workflow.Journal;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.rules.Setting;

/**
 * How an episode stands after the last line of its case.
 *
 * @param journal everything that was accepted
 * @param episode the episode that it adds up to
 * @param setting under what it was judged
 * @param on the day of the last line
 * @param at the moment at which the last line was recorded
 */
public record EpisodeResult(
    Journal journal, Episode episode, Setting setting, LocalDate on, Instant at) {}
