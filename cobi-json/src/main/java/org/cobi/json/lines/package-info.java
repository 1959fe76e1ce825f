/**
 * Whole caseloads as JSON Lines: one document on each line, read and written one at a time, so that
 * a million episodes need no more memory than one.
 *
 * <p>The key idea is that a line is read wholly or not at all: who reads gets finished values, and
 * what is wrong with a line is said with the line's number, whether reading then stops or goes on.
 *
 * <p>Start reading at {@link org.cobi.json.lines.LineReader}.
 */
package org.cobi.json.lines;
