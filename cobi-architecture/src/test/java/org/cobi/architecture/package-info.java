/**
 * Tests of the shape of the library: which module may know which, what none of them may do, and how
 * things are named. The picture they hold the code to is in {@code ARCHITECTURE.md}; start reading
 * at {@link org.cobi.architecture.ModuleArrowsTest}.
 *
 * <p>A rule that looks at nothing always holds, so each first asserts that it found something.
 */
@NullMarked
package org.cobi.architecture;

import org.jspecify.annotations.NullMarked;
