package org.cobi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The model, the workflow and the scheduling compute and do nothing else: time, ids and texts come
 * in with the question, so that the same question has the same answer on every machine and day.
 *
 * <p>The rules look at accesses, not calls only, because {@code Instant::now} is not a call.
 */
class PurityTest {
  static final Iterable<LibraryModule> PURE_MODULES = LibraryModule.PURE;

  @ParameterizedTest
  @FieldSource("PURE_MODULES")
  void nothing_reads_a_clock(LibraryModule module) {
    nothingIn(module, Impurities.A_CLOCK);
  }

  @ParameterizedTest
  @FieldSource("PURE_MODULES")
  void nothing_is_left_to_chance(LibraryModule module) {
    nothingIn(module, Impurities.CHANCE);
  }

  @ParameterizedTest
  @FieldSource("PURE_MODULES")
  void nothing_is_read_or_written(LibraryModule module) {
    nothingIn(module, Impurities.INPUT_OR_OUTPUT);
  }

  @ParameterizedTest
  @FieldSource("PURE_MODULES")
  void no_thread_is_started_or_awaited(LibraryModule module) {
    nothingIn(module, Impurities.THREADS);
  }

  @ParameterizedTest
  @FieldSource("PURE_MODULES")
  void nothing_leans_on_the_zone_language_or_encoding_of_the_machine(LibraryModule module) {
    nothingIn(module, Impurities.DEFAULTS_OF_THE_MACHINE);
  }

  @ParameterizedTest
  @FieldSource("PURE_MODULES")
  void static_fields_never_change(LibraryModule module) {
    fields().that().areStatic().should().beFinal().check(module.classes());
  }

  private static void nothingIn(LibraryModule module, DescribedPredicate<JavaAccess<?>> impurity) {
    noClasses().should().accessTargetWhere(impurity).check(module.classes());
  }
}
