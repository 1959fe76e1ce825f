package org.cobi.workflow.retention;

import java.time.LocalDate;
import org.cobi.model.person.Actor;
import org.cobi.model.rule.ReasonCode;

/**
 * A review that kept the record: somebody looked and had a reason.
 *
 * @param on the day
 * @param by who decided it
 * @param reason why it is still needed
 */
public record RetentionReview(LocalDate on, Actor by, ReasonCode reason) {}
