/**
 * Our types on a mapper of Jackson 3, and Jackson 3 as the one that cuts text into tokens.
 *
 * <p>Nothing here is needed, and nothing is loaded, where only Jackson 2 is present. Start reading
 * at {@link org.cobi.json.jackson3.CobiModule}.
 */
package org.cobi.json.jackson3;
