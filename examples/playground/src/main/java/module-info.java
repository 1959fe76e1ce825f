/** A command line to try the rules with a case of your own. */
@org.jspecify.annotations.NullMarked
module org.cobi.playground {
  opens org.cobi.playground to
      info.picocli;

  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires org.cobi.json;
  requires org.cobi.model;
  requires org.cobi.scheduling;
  requires org.cobi.workflow;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
