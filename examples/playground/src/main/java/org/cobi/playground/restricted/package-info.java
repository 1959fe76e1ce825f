/**
 * The restricted lines of a case, played beside it and shown to nobody but the police and the
 * victim's side.
 *
 * <p>The key idea is that they take effect for everybody and are told to few: what they say against
 * a booking is refused in the words of an ordinary conflict. No type of the other packages holds
 * one of these but the two pairs {@code BothSides} and {@code BothResults}.
 *
 * <p>Start reading at {@link org.cobi.playground.restricted.RestrictedPlay}.
 */
@NullMarked
package org.cobi.playground.restricted;

import org.jspecify.annotations.NullMarked;
