/**
 * Invented people for a look: the same ones at every start.
 *
 * <p>The key idea is that nothing is put into the store that a workflow has not accepted. Start
 * reading at {@link org.cobi.casework.seed.InventedCaseload}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.seed;
