package org.cobi.casework.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new database of one of the two kinds, with our tables. */
final class Database implements Closeable {
  private final DataSource source;
  private final Closeable end;

  /** Both kinds. */
  enum Kind {
    H2,
    POSTGRESQL
  }

  private Database(DataSource source, String vendor, Closeable end) {
    this.source = source;
    this.end = end;
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .load()
        .migrate();
  }

  static Database start(Kind kind) {
    return kind == Kind.H2 ? h2() : postgres();
  }

  private static Database h2() {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:"
                + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "sa",
            "");
    return new Database(pool, "h2", pool::dispose);
  }

  private static Database postgres() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.start();
      return new Database(postgres.getPostgresDatabase(), "postgresql", postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables of a PostgreSQL that somebody else started. */
  static Database of(DataSource postgres) {
    return new Database(postgres, "postgresql", () -> {});
  }

  JdbcClient jdbc() {
    return JdbcClient.create(source);
  }

  Bookings bookings() {
    return new Bookings(jdbc());
  }

  Journals journals() {
    return new Journals(
        jdbc(), new TransactionTemplate(new DataSourceTransactionManager(source)), bookings());
  }

  AuditTrail audit() {
    return new AuditTrail(jdbc());
  }

  RestrictedFiles restricted() {
    return new RestrictedFiles(jdbc());
  }

  @Override
  public void close() throws IOException {
    end.close();
  }
}
