/**
 * The host's JSON interface: our documents in and out, refusals as problem details.
 *
 * <p>Start reading at {@link org.cobi.casework.api.EpisodeApi}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.api;
