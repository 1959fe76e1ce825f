/**
 * Group work: up to so many people, so many facilitators, and one slot for all of them.
 *
 * <p>The key idea is that a group is planned like one person who can come only when everybody can,
 * with a team of facilitators in place of a practitioner. So its series is as exact, and where
 * there is none the reasons name what stands in the way, whose hours among them.
 *
 * <p>Start reading at {@link org.cobi.scheduling.group.GroupScheduler}.
 */
package org.cobi.scheduling.group;
