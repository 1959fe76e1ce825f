/** A command line to try the rules with a case of your own. */
@org.jspecify.annotations.NullMarked
module org.cobi.playground {
  requires com.fasterxml.jackson.databind;
  requires info.picocli;
  requires org.cobi.json;
  requires org.cobi.model;
  requires org.cobi.scheduling;
  requires org.cobi.testing;
  requires org.cobi.workflow;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
