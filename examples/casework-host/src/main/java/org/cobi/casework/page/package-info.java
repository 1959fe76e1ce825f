/**
 * The pages of the host.
 *
 * <p>The key idea is that a page shows what its reader's audience may see and only what can be done
 * now. Everything works without a script. Start reading at {@link
 * org.cobi.casework.page.EpisodePages}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.page;
