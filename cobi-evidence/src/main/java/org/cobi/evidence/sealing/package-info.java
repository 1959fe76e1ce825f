/**
 * Personal parts of a stored document, each encrypted under the key of the person it is about.
 *
 * <p>The key idea is that a key is a person's whole record in one place: who destroys it erases
 * every field that was sealed with it, in every copy and backup, without touching a byte of them.
 * What stays readable is a list of named members; everything else is personal.
 *
 * <p>Start reading at {@link org.cobi.evidence.sealing.Sealing}.
 */
package org.cobi.evidence.sealing;
