/**
 * The barrier between the two sides, tried on many random episodes: whatever a restricted file
 * says, nothing that the perpetrator's side can see changes, but for a slot that is refused in the
 * words of an ordinary conflict.
 *
 * <p>Start reading at {@link org.cobi.architecture.barrier.NonInterferenceTest}.
 */
@NullMarked
package org.cobi.architecture.barrier;

import org.jspecify.annotations.NullMarked;
