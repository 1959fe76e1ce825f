/**
 * Words on a terminal: eighty columns wide, wrapped with hanging indents, coloured only on request.
 *
 * <p>The key idea is that colour never carries a meaning of its own: whatever is coloured also says
 * so in words.
 *
 * <p>Start reading at {@link org.cobi.playground.page.Page}.
 */
package org.cobi.playground.page;
