/**
 * For developers who call the SDK from tests and prototypes: a scenario language and sample cases.
 *
 * <p>The key idea is that a scenario reads as a sentence: given what happened, when something is
 * asked, then what happens or which rule stands in the way. All people are invented.
 *
 * <p>Start reading at {@link org.cobi.testing.Scenario}.
 */
package org.cobi.testing;
