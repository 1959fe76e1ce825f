package org.cobi.casework.form;

/**
 * One of several.
 *
 * @param value what is sent
 * @param words what is read
 */
public record Choice(String value, String words) {}
