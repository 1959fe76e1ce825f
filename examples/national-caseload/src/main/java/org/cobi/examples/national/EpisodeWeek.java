package org.cobi.examples.national;

/**
 * One week of one episode: what the source tells of. In a real caseload this is a message with
 * submissions.
 *
 * @param episode the number of the episode, from 0
 * @param week which week of its script, from 0
 */
public record EpisodeWeek(long episode, int week) {}
