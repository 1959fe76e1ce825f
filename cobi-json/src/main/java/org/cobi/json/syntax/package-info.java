/**
 * From bytes to a tree and back: what is checked before anybody parses, and what a parser must do.
 *
 * <p>The key idea is that every check that protects us is ours: size, encoding, depth, duplicate
 * names and characters are judged here or while the tree is made, the same for every JSON library.
 * A library only cuts text into tokens.
 *
 * <p>Start reading at {@link org.cobi.json.syntax.DocumentText}.
 */
package org.cobi.json.syntax;
