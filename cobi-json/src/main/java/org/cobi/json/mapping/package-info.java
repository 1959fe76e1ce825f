/**
 * What both Jackson modules share: which of our types a host's mapper may meet, and how each is
 * written.
 *
 * <p>The key idea is that the list is closed. A type that is not in it, and so every type of the
 * host's own, is none of our business. Start reading at {@link org.cobi.json.mapping.HostTypes}.
 */
package org.cobi.json.mapping;
