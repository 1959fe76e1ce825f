/**
 * What came of a case, for people to read and for programs.
 *
 * <p>The key idea is that a {@linkplain org.cobi.playground.report.Timeline timeline} and a
 * {@linkplain org.cobi.playground.report.Progress progress} are values first; a page and a document
 * show the same ones.
 *
 * <p>Start reading at {@link org.cobi.playground.report.CasePage}.
 */
package org.cobi.playground.report;
