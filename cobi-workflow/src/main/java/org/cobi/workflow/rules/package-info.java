/**
 * The programme's rules, in families of about ten, and the question that each of them is asked.
 *
 * <p>A rule stands in its way before anything happens and is asked an {@link
 * org.cobi.workflow.rules.Asked}; a duty follows from what was accepted and is asked an {@link
 * org.cobi.workflow.rules.Answered}. Every rule and duty is a constant with its sentence and
 * source.
 *
 * <p>Start reading at {@link org.cobi.workflow.rules.ProgrammeRules}.
 */
package org.cobi.workflow.rules;
