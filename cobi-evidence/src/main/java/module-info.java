/**
 * Evidence that a journal is what it was: a hash chain, personal fields under one key per person,
 * and erasure that keeps the chain whole.
 */
@org.jspecify.annotations.NullMarked
module org.cobi.evidence {
  exports org.cobi.evidence;
  exports org.cobi.evidence.chain;
  exports org.cobi.evidence.sealing;

  requires transitive org.cobi.json;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
