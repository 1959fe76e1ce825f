/**
 * The host's pages as files, for a look without a host.
 *
 * <p>Start reading at {@link org.cobi.casework.export.StillPages}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.export;
