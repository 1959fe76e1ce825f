/**
 * What must stay on the victim's side: opaque references, unsafe places, people who are kept apart,
 * and rules whose true reason only that side may read.
 *
 * <p>The key idea is that each restricted rule has two faces. The public one is an ordinary rule,
 * the same constant that an ordinary conflict uses, so nothing that is made of it can tell the two
 * apart. The restricted one is a type of its own, which no type of the perpetrator's side can hold,
 * and which never prints.
 *
 * <p>Start reading at {@link org.cobi.model.restricted.RestrictedRule}.
 */
package org.cobi.model.restricted;
