/**
 * Who read, recorded, passed on or erased what, when and for what: written down before it happens.
 *
 * <p>The key idea is that the record comes first. A host gives an {@link
 * org.cobi.workflow.audit.AuditSink}; whatever is asked for through {@link
 * org.cobi.workflow.audit.AuditedAccess} is fetched only after the sink has taken the record. If
 * the sink fails, or nobody says for what it is needed, the answer is a refusal and nothing is
 * handed out. Records hold references and codes, never content.
 *
 * <p>Start reading at {@link org.cobi.workflow.audit.AuditedAccess}.
 */
package org.cobi.workflow.audit;
