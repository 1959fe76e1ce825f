package org.cobi.casework.page;

/**
 * A duty in a list.
 *
 * @param episode whose it is
 * @param number the case reference number
 * @param what what is to be done
 * @param owner who owes it
 * @param due by when
 * @param tag how that stands today
 * @param rule from which rule it follows
 */
record DutyRow(
    String episode, String number, String what, String owner, String due, Tag tag, String rule) {}
