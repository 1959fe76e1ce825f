/**
 * For tests and prototypes of those who call the SDK: sample cases and the language of scenarios.
 */
@org.jspecify.annotations.NullMarked
module org.cobi.testing {
  exports org.cobi.testing;

  requires transitive org.cobi.workflow;
  requires static org.assertj.core;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
