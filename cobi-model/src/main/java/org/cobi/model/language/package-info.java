/**
 * The languages in which people are spoken to, and how dates and times read in them.
 *
 * <p>The key idea is that a language is always named by whoever asks: nothing here looks at the
 * machine's own.
 *
 * <p>Start reading at {@link org.cobi.model.language.DateStyle}.
 */
package org.cobi.model.language;
