/**
 * A command line to try the rules with a case of your own.
 *
 * <p>The key idea is that a case file is played by the same workflow that a host would embed, and
 * that its lines may say what they expect.
 *
 * <p>Start reading at {@link org.cobi.playground.Playground}, then {@link
 * org.cobi.playground.run.CaseRunner}.
 */
package org.cobi.playground;
