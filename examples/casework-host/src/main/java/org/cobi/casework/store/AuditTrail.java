package org.cobi.casework.store;

import java.time.ZoneOffset;
import java.util.List;
import org.cobi.json.CobiJson;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.audit.AuditSink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit records, in a table that is only added to. */
@Repository
public class AuditTrail implements AuditSink {
  private final JdbcClient jdbc;

  /** A trail in a database. */
  public AuditTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(AuditRecord record) {
    jdbc.sql("insert into audit_record (at, document) values (:at, :document)")
        .param("at", record.at().atOffset(ZoneOffset.UTC))
        .param("document", CobiJson.AUDIT_RECORD.write(record))
        .update();
  }

  /** The latest records, the newest first. */
  public List<AuditRecord> latest(int most) {
    return jdbc
        .sql("select document from audit_record order by record_id desc limit :most")
        .param("most", most)
        .query(String.class)
        .list()
        .stream()
        .map(CobiJson.AUDIT_RECORD::read)
        .toList();
  }
}
