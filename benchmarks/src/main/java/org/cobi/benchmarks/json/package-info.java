/**
 * What JSON costs: our readers and writers beside plain databind of records with the same fields,
 * on the same Jackson.
 *
 * <p>Start reading at {@link org.cobi.benchmarks.json.EpisodeJson}.
 */
package org.cobi.benchmarks.json;
