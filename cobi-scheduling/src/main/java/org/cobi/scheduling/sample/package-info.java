/**
 * Invented caseloads, for trying out, testing and measuring a scheduler.
 *
 * <p>The key idea is that a caseload is known to be possible because it was drawn around a plan:
 * people are drawn one after the other, and each is given a series of the hidden plan before the
 * next is drawn. The same shape, number of people and seed give the same caseload on every machine.
 * Nobody in it exists.
 *
 * <p>Start reading at {@link org.cobi.scheduling.sample.SampleCaseload}.
 */
package org.cobi.scheduling.sample;
