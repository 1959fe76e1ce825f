/**
 * A table of moves between stages, and the few things one can do with it. It knows nothing of
 * programmes, orders or people.
 */
package org.cobi.workflow.engine;
