/** The public types as JSON, both ways, versioned. */
@org.jspecify.annotations.NullMarked
module org.cobi.json {
  exports org.cobi.json;
  exports org.cobi.json.evaluation;
  exports org.cobi.json.interop;
  exports org.cobi.json.jackson3;
  exports org.cobi.json.lines;
  exports org.cobi.json.tree;

  requires transitive org.cobi.model;
  requires transitive org.cobi.scheduling;
  requires transitive org.cobi.workflow;
  requires static com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;
}
