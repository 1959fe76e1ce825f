/** When it can happen: plans for one person and for a caseload. */
@org.jspecify.annotations.NullMarked
module org.cobi.scheduling {
  exports org.cobi.scheduling;
  exports org.cobi.scheduling.calendar;
  exports org.cobi.scheduling.caseload;
  exports org.cobi.scheduling.check;
  exports org.cobi.scheduling.explanation;
  exports org.cobi.scheduling.group;
  exports org.cobi.scheduling.plan;
  exports org.cobi.scheduling.replan;
  exports org.cobi.scheduling.sample;
  exports org.cobi.scheduling.series;

  requires transitive org.cobi.model;
  requires org.slf4j;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
