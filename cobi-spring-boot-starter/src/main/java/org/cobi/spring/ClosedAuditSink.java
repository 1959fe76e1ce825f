package org.cobi.spring;

import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditSink;

/**
 * The sink of an application that has none: it takes nothing, so nothing that must be recorded
 * first is handed out.
 */
final class ClosedAuditSink implements AuditSink {

  @Override
  public void write(AuditRecord record) {
    throw new IllegalStateException(
        "no audit sink is configured, so nothing that must be recorded can be done; give the"
            + " application a bean of type AuditSink");
  }
}
