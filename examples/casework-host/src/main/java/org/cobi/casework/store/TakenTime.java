package org.cobi.casework.store;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time that one session takes from a practitioner.
 *
 * @param starts its first moment
 * @param ends the first moment after it
 * @param practitioner whose time it is
 * @param occasion who is there together: the group, or the episode itself
 * @param place where it is
 */
public record TakenTime(
    LocalDateTime starts,
    LocalDateTime ends,
    String practitioner,
    String occasion,
    Optional<String> place) {}
