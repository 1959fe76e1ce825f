package org.cobi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cobi.architecture.LibraryModule.EVIDENCE;
import static org.cobi.architecture.LibraryModule.JSON;
import static org.cobi.architecture.LibraryModule.MODEL;
import static org.cobi.architecture.LibraryModule.SCHEDULING;
import static org.cobi.architecture.LibraryModule.TESTING;
import static org.cobi.architecture.LibraryModule.WORKFLOW;

import java.lang.module.ModuleDescriptor.Requires;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module with everything it may know; what is not written is forbidden. */
class ModuleArrowsTest {
  private static final String JDK = "java..";
  private static final String CRYPTOGRAPHY = "javax.crypto..";
  private static final String LOGGING = "org.slf4j..";
  private static final String JACKSON_2 = "com.fasterxml.jackson..";
  private static final String JACKSON_3 = "tools.jackson..";

  @Test
  void the_model_knows_the_jdk_only() {
    knowsOnly(MODEL, JDK);
  }

  @Test
  void the_workflow_stands_on_the_model_and_does_not_know_the_scheduling() {
    knowsOnly(WORKFLOW, JDK, LOGGING, MODEL.packages());
  }

  @Test
  void the_scheduling_stands_on_the_model_and_does_not_know_the_workflow() {
    knowsOnly(SCHEDULING, JDK, CRYPTOGRAPHY, LOGGING, MODEL.packages());
  }

  @Test
  void what_checks_plans_and_what_invents_caseloads_know_no_planner() {
    noClasses()
        .that()
        .resideInAnyPackage("org.cobi.scheduling.check", "org.cobi.scheduling.sample")
        .should()
        .dependOnClassesThat(
            resideInAPackage(SCHEDULING.packages())
                .and(
                    not(
                        resideInAnyPackage(
                            "org.cobi.scheduling.caseload",
                            "org.cobi.scheduling.plan",
                            "org.cobi.scheduling.check",
                            "org.cobi.scheduling.sample"))))
        .check(SCHEDULING.classes());
  }

  @Test
  void json_stands_on_model_workflow_and_scheduling() {
    knowsOnly(
        JSON,
        JDK,
        CRYPTOGRAPHY,
        JACKSON_2,
        JACKSON_3,
        MODEL.packages(),
        WORKFLOW.packages(),
        SCHEDULING.packages());
  }

  @Test
  void testing_stands_on_the_workflow() {
    knowsOnly(TESTING, JDK, "org.assertj..", MODEL.packages(), WORKFLOW.packages());
  }

  @Test
  void the_evidence_stands_on_json_and_the_jdk_s_cryptography() {
    knowsOnly(EVIDENCE, JDK, CRYPTOGRAPHY, MODEL.packages(), WORKFLOW.packages(), JSON.packages());
  }

  @Test
  void module_descriptors_draw_the_same_arrows() {
    assertThat(ourRequirementsOf(MODEL)).isEmpty();
    assertThat(ourRequirementsOf(WORKFLOW)).containsExactly(MODEL.root());
    assertThat(ourRequirementsOf(SCHEDULING)).containsExactly(MODEL.root());
    assertThat(ourRequirementsOf(JSON))
        .containsExactlyInAnyOrder(MODEL.root(), WORKFLOW.root(), SCHEDULING.root());
    assertThat(ourRequirementsOf(EVIDENCE)).containsExactly(JSON.root());
    assertThat(ourRequirementsOf(TESTING)).contains(WORKFLOW.root());
    assertThat(ourRequirementsOf(TESTING)).isSubsetOf(MODEL.root(), WORKFLOW.root());
  }

  private static void knowsOnly(LibraryModule module, String... others) {
    String[] allowed =
        Stream.of(Stream.of(others), Stream.of(module.packages()), CompileOnly.PACKAGES.stream())
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(module.classes());
  }

  private static Set<String> ourRequirementsOf(LibraryModule module) {
    Set<String> all =
        module.descriptor().requires().stream().map(Requires::name).collect(Collectors.toSet());
    assertThat(all).contains("java.base");
    all.removeIf(name -> !name.startsWith("org.cobi."));
    return all;
  }
}
