/**
 * Programmes: their published definitions, and the local policy under which a region runs them.
 *
 * <p>The key idea is that ten and twelve sessions are two definitions, not two settings. A
 * definition is versioned data with its source; an episode stays on the version it started with.
 * Numbers that a policy could change live here, never in a rule.
 *
 * <p>Start reading at {@link org.cobi.model.programme.ProgrammeDefinition}, then {@link
 * org.cobi.model.programme.PublishedProgrammes}.
 */
package org.cobi.model.programme;
