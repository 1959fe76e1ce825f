package org.cobi.workflow.episode;

import java.time.LocalDate;
import org.cobi.model.person.Practitioner;

/**
 * That somebody delivers the sessions from a day on, until somebody else is allocated.
 *
 * @param on the day
 * @param practitioner who
 */
public record Allocation(LocalDate on, Practitioner practitioner) {}
