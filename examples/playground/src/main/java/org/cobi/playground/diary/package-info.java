/**
 * Writes the appointments of a plan as calendar files, one for each, and keeps them in step with
 * later plans: what is new is booked, what differs is moved, what is gone is cancelled.
 *
 * <p>The key idea is that the directory remembers: each file says which number its entry has.
 *
 * <p>Start reading at {@link org.cobi.playground.diary.EntryFiles}.
 */
package org.cobi.playground.diary;
