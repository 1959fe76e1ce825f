/**
 * The programme's words in JSON: a description of every type, in one file for each part of the
 * language.
 *
 * <p>The key idea is that names here are promises. Properties are called as in Java; codes are the
 * names of constants; the names of commands and events stand in one list each. Nothing is found by
 * reflection: what is not written here is not read and not written.
 *
 * <p>Start reading at {@link org.cobi.json.vocabulary.Commands} and {@link
 * org.cobi.json.vocabulary.Events}.
 */
package org.cobi.json.vocabulary;
