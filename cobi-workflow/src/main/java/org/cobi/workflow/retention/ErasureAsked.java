package org.cobi.workflow.retention;

/**
 * What the rules of erasure are asked.
 *
 * @param file what is known of the record
 * @param table the controller's policy
 * @param request who asks for what
 */
public record ErasureAsked(RetentionFile file, RetentionTable table, ErasureRequest request) {}
