/**
 * For whom something is shown.
 *
 * <p>The key idea is that nothing is shown to nobody in particular: every view and every
 * explanation is made for a named audience, and there is no default. Whoever is not known sees
 * least.
 *
 * <p>Start reading at {@link org.cobi.model.audience.Audience}.
 */
package org.cobi.model.audience;
