/**
 * How a type is written and read, as data: its properties in our order, and how one is put
 * together.
 *
 * <p>The key idea is that one description serves both ways, so what is written can be read. A
 * description never throws because of a document: it adds to the problems and goes on, so that one
 * reading finds everything.
 *
 * <p>Start reading at {@link org.cobi.json.description.ObjectShape}.
 */
package org.cobi.json.description;
