package org.cobi.workflow.episode;

import java.time.LocalDate;
import org.cobi.model.duty.Subject;

/**
 * Which failure is meant.
 *
 * @param on the day on which it happened
 * @param subject the session, or the episode for a refused instruction
 */
public record FailureKey(LocalDate on, Subject subject) {}
