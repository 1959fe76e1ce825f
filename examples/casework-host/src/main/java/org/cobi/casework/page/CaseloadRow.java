package org.cobi.casework.page;

/**
 * One episode in the caseload.
 *
 * @param episode its name
 * @param number the case reference number
 * @param programme which programme
 * @param practitioner who delivers
 * @param stage where it stands
 * @param progress how many sessions count, of how many
 * @param next the next session
 * @param due what is owed next
 * @param dueTag how that stands today
 */
record CaseloadRow(
    String episode,
    String number,
    String programme,
    String practitioner,
    Tag stage,
    String progress,
    String next,
    String due,
    Tag dueTag) {}
