package org.cobi.casework.page;

/**
 * One line of a summary.
 *
 * @param name what it is
 * @param value what it says
 */
record Fact(String name, String value) {}
