/**
 * Who works here, in which role, and where: invented people and offices.
 *
 * <p>The key idea is that the host vouches for people and roles; the SDK takes its word. Start
 * reading at {@link org.cobi.casework.people.Staff}.
 */
@org.jspecify.annotations.NullMarked
package org.cobi.casework.people;
