/**
 * An extract for evaluators and commissioners: what became of referrals, with nobody in it.
 *
 * <p>The key idea is that a record has one date, which is treated, and counts days from there; that
 * names are keyed hashes which only the host can make again; and that what fewer than so many
 * people share is withheld. It says what happened and never whether it helped.
 *
 * <p>Start reading at {@link org.cobi.json.evaluation.EvaluationExtracts}.
 */
package org.cobi.json.evaluation;
