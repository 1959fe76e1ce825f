package org.cobi.playground.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.cobi.model.session.Session;

/**
 * One line of a timeline: a session, or a milestone.
 *
 * @param on the day
 * @param at the time of day in London, for a session and for a report
 * @param session the session as it stands now; absent for a milestone
 * @param words what happened
 */
record TimelineEntry(
    LocalDate on, Optional<LocalTime> at, Optional<Session> session, String words) {}
