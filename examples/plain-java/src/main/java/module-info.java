/** A host of nothing but the JDK and a database. */
@org.jspecify.annotations.NullMarked
module org.cobi.examples.plain {
  requires com.fasterxml.jackson.core;
  requires com.h2database;
  requires java.sql;
  requires jdk.httpserver;
  requires org.cobi.json;
  requires org.cobi.workflow;
  requires static org.jspecify;
}
