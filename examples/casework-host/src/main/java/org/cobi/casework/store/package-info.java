/**
 * What the host keeps, in H2 for a look and in PostgreSQL for real.
 *
 * <p>The key idea is that rows are only added. A journal entry's place in its episode is its key,
 * so two writers cannot both have it; whoever comes second adds nothing and answers anew.
 *
 * <p>Start reading at {@link org.cobi.casework.store.Journals}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.store;
