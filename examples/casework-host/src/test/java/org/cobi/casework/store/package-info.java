/** Tests of what the host keeps. */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.store;
