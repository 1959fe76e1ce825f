/**
 * Rules: one plain sentence each, where it comes from, and what follows when it does not hold.
 *
 * <p>The key idea is that a rule is a named constant that can be read aloud, and that a refusal is
 * a value which lists every rule that stands in the way. Nothing here knows of stalking, orders or
 * sessions: a rule asks a question of type {@code Q}, whatever that is.
 *
 * <p>Start reading at {@link org.cobi.model.rule.Rule}.
 */
package org.cobi.model.rule;
