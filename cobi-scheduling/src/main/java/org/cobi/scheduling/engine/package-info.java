/**
 * The search itself, on whole numbers and bits: not exported, and it knows nothing of programmes.
 *
 * <p>The key ideas are three. A day of somebody is one {@code long}, a bit for each step of the
 * grid. The best series of one person against everybody else's bookings is found exactly, by a
 * dynamic programme over session and day. Everything larger, a caseload or a change of plan, takes
 * a few people out and puts them back in with that programme.
 *
 * <p>Start reading at {@link org.cobi.scheduling.engine.Grid}, then {@link
 * org.cobi.scheduling.engine.SeriesProgramme}.
 */
package org.cobi.scheduling.engine;
