/**
 * Dates, times and names in English and Welsh.
 *
 * <p>The key idea is that the reader's language is passed along and the machine's never asked.
 * Start reading at {@link org.cobi.casework.words.GovukDates}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.words;
