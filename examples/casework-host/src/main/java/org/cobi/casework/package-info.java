/**
 * A case-management host that embeds the SDK: pages, a JSON API and an append-only store.
 *
 * <p>The key idea is that the host decides nothing. It keeps journals, asks a workflow, stores what
 * was accepted, and shows what stands in the way of what was not.
 *
 * <p>Start reading at {@link org.cobi.casework.Casework}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework;
