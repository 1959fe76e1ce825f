package org.cobi.workflow.audit;

/**
 * Where a host keeps its audit records: a table that can only be added to, another machine, a log
 * service.
 *
 * <p>When {@link #write} returns, the record must be safe. When it throws, whatever was to be
 * recorded does not happen.
 */
@FunctionalInterface
public interface AuditSink {

  /** Keeps a record, or throws if it cannot. */
  void write(AuditRecord record);
}
