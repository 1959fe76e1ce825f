/**
 * What a coverage-guided fuzzer feeds to the readers, and what must hold whatever it makes up.
 *
 * <p>The key idea is that a finding is anything but a value or a refusal in our own words: another
 * exception, a text from the document in a message, a value that is not read again as it was
 * written, or a reading that does not end.
 *
 * <p>Start reading at {@link org.cobi.fuzz.ReaderTarget}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.fuzz;
