package org.cobi.workflow.episode;

import java.time.LocalDate;

/**
 * A pause that is over.
 *
 * @param firstDay its first day
 * @param days how many days it lasted; the day on which delivery resumed is not counted
 */
public record EndedPause(LocalDate firstDay, int days) {}
