/**
 * Relapses: what was reported, how grave it is, where the report came from, and who decided about
 * it.
 *
 * <p>Start reading at {@link org.cobi.model.relapse.Relapse}.
 */
package org.cobi.model.relapse;
