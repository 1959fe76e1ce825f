package org.cobi.architecture;

import java.util.Set;

/** Annotations that the compiler reads and nobody needs when the program runs. */
final class CompileOnly {
  /** Their packages, as ArchUnit writes them. */
  static final Set<String> PACKAGES =
      Set.of("org.immutables.value..", "org.jspecify.annotations..", "javax.annotation.processing");

  private CompileOnly() {}
}
