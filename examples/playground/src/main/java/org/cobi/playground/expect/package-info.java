/**
 * What a line of a case file expects, and whether it came so.
 *
 * <p>The key idea is that every key of an expectation is one check, and that a check answers with
 * differences in words: what was expected, and what came instead. No difference means that the line
 * met its expectation.
 *
 * <p>Start reading at {@link org.cobi.playground.expect.Expectation}, then {@link
 * org.cobi.playground.expect.ExpectationReader} for the table of keys.
 */
package org.cobi.playground.expect;
