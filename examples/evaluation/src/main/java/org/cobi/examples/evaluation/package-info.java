/**
 * Cohort tables from a pseudonymised extract: how many, how long, how sure.
 *
 * <p>The key idea is that nothing is printed that rests on fewer people than the extract allows,
 * nor what would give such a number away. Start reading at {@link
 * org.cobi.examples.evaluation.CohortReport}.
 */
package org.cobi.examples.evaluation;
