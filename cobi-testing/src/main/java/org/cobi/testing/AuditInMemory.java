package org.cobi.testing;

import java.util.ArrayList;
import java.util.List;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditSink;

/** An audit sink that keeps its records in a list, and can be made to fail. For tests only. */
public final class AuditInMemory implements AuditSink {
  private final List<AuditRecord> records = new ArrayList<>();
  private boolean failing;

  /** An empty one. */
  public AuditInMemory() {}

  /** Takes no more records from here on: every write throws. */
  public AuditInMemory fail() {
    failing = true;
    return this;
  }

  @Override
  public void write(AuditRecord record) {
    if (failing) {
      throw new IllegalStateException("the audit store is full");
    }
    records.add(record);
  }

  /** Every record so far, in order. */
  public List<AuditRecord> records() {
    return List.copyOf(records);
  }
}
