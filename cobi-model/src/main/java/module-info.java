/**
 * What things are: referral, order, programme, session, relapse, rule, deadline, calendar,
 * identifiers.
 */
@org.jspecify.annotations.NullMarked
module org.cobi.model {
  exports org.cobi.model;
  exports org.cobi.model.audience;
  exports org.cobi.model.booking;
  exports org.cobi.model.data;
  exports org.cobi.model.duty;
  exports org.cobi.model.language;
  exports org.cobi.model.order;
  exports org.cobi.model.person;
  exports org.cobi.model.programme;
  exports org.cobi.model.referral;
  exports org.cobi.model.relapse;
  exports org.cobi.model.restricted;
  exports org.cobi.model.rule;
  exports org.cobi.model.session;
  exports org.cobi.model.time;

  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
