/**
 * A case, played line by line.
 *
 * <p>The key idea is that a case is played to its end before a word of it is printed: a result is a
 * value, and the pages and documents that show it decide nothing.
 *
 * <p>Start reading at {@link org.cobi.playground.run.CaseRunner}.
 */
package org.cobi.playground.run;
