package org.cobi.workflow;

/**
 * What became of a submission.
 *
 * @param journal the journal afterwards; the same as before for a refusal and for a repetition
 * @param decision the answer; for a repetition, the one that was recorded the first time
 * @param repeated whether the command had been accepted before, so that nothing changed now
 */
public record Handled(Journal journal, Decision decision, boolean repeated) {}
