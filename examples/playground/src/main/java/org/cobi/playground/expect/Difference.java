package org.cobi.playground.expect;

/**
 * One way in which a line did not come as expected.
 *
 * @param expected what was expected
 * @param actual what came instead
 */
public record Difference(String expected, String actual) {}
