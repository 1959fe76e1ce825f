/** Measures what is inside the scheduler; the package is its engine's, whose types are not public. */
package org.cobi.scheduling.engine;
