/**
 * One person's series, exactly: the best one, others to choose from, what makes up for a missed
 * session, and how long the next session can wait.
 *
 * <p>The key idea is that nothing here is a guess. Everybody else's appointments stay as they are;
 * against them every answer is proven, by a search that leaves nothing out.
 *
 * <p>Start reading at {@link org.cobi.scheduling.series.SeriesScheduler}.
 */
package org.cobi.scheduling.series;
