/**
 * Reads the members of a stored line, strictly and without ever repeating what they say.
 *
 * <p>Start reading at {@link org.cobi.evidence.document.Members}.
 */
package org.cobi.evidence.document;
