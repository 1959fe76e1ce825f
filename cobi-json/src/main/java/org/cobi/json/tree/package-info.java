/**
 * What a document says, as a small tree of values, each with the place where it stood.
 *
 * <p>The key idea is that a tree knows nothing of any JSON library and never prints what it holds:
 * {@link org.cobi.json.tree.JsonProblem problems} name places and kinds, never values, because a
 * document may be about a person.
 *
 * <p>Start reading at {@link org.cobi.json.tree.JsonValue}.
 */
package org.cobi.json.tree;
