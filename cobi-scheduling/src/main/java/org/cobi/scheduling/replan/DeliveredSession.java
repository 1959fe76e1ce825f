package org.cobi.scheduling.replan;

import org.cobi.model.person.ParticipantRef;
import org.cobi.model.session.SessionNumber;

/**
 * A session that has been held.
 *
 * @param participant for whom
 * @param session which one of the series
 */
public record DeliveredSession(ParticipantRef participant, SessionNumber session) {}
