/**
 * Jackson 2 as the one that cuts text into tokens. No other package knows of it.
 *
 * <p>Only its streaming core is used, and none of its messages is ever passed on: they repeat what
 * a document says. Start reading at {@link org.cobi.json.jackson2.Jackson2}.
 */
package org.cobi.json.jackson2;
