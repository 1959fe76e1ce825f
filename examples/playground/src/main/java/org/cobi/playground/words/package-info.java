/**
 * Commands, events, orders and duties in plain words.
 *
 * <p>The key idea is that words name roles, dates and kinds of things, and never a person: no
 * participant's, practitioner's or actor's reference is ever part of them.
 *
 * <p>Start reading at {@link org.cobi.playground.words.CommandWords}.
 */
package org.cobi.playground.words;
