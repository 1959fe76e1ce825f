/** What may happen: lifecycle table, rules, decisions, duties, journal. */
@org.jspecify.annotations.NullMarked
module org.cobi.workflow {
  exports org.cobi.workflow;
  exports org.cobi.workflow.audit;
  exports org.cobi.workflow.command;
  exports org.cobi.workflow.episode;
  exports org.cobi.workflow.restricted;
  exports org.cobi.workflow.retention;
  exports org.cobi.workflow.rules;
  exports org.cobi.workflow.subjectaccess;
  exports org.cobi.workflow.view;

  requires transitive org.cobi.model;
  requires org.slf4j;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
