package org.cobi.scheduling.explanation;

import java.time.LocalDateTime;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.session.SessionNumber;

/**
 * A slot that somebody would like to use.
 *
 * @param participant for whom
 * @param session for which session of the series
 * @param start when, as London clocks show it
 * @param practitioner with whom
 * @param office where
 */
public record AskedSlot(
    ParticipantRef participant,
    SessionNumber session,
    LocalDateTime start,
    PractitionerRef practitioner,
    PlaceRef office) {}
